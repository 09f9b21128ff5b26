package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralFile.Correction;
import io.github.louyu.rules.oracle.NeutralFile.Entry;
import io.github.louyu.rules.oracle.NeutralFile.Retraction;
import io.github.louyu.rules.oracle.NeutralPayload.Attribute;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Figure;
import io.github.louyu.rules.oracle.NeutralPayload.Lease;
import io.github.louyu.rules.oracle.NeutralPayload.Visit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Random calendars and files of a small world, in which things meet often; days shrink to its first. */
@NullUnmarked // jqwik does not say where it injects null
public final class RandomFiles {

    /** The first day on which anything is recorded. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2018, 11, 20);

    private static final int DAYS = 115;

    private RandomFiles() {}

    /** An entry with all that is recorded of it; it has its id from its place in the file. */
    private record Drawn(
            LocalDate recordedOn, NeutralPayload payload, List<Later> corrections, List<Integer> retraction) {}

    /** What is said so many days later. */
    private record Later(int days, NeutralPayload version) {}

    /** Days on which things are recorded or rules come into force. */
    public static Arbitrary<LocalDate> days() {
        return dayOffset(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Calendars with two days off a week, some days off and worked by decree, and an end within the range or after it. */
    public static Arbitrary<NeutralCalendar> calendars() {
        Arbitrary<Set<LocalDate>> off = days().set().ofMaxSize(5);
        Arbitrary<Set<LocalDate>> worked = dayOffset(0, 15)
                .map(week -> LocalDate.of(2018, 11, 24).plusWeeks(week))
                .set()
                .ofMaxSize(3);
        return Combinators.combine(off, worked, dayOffset(30, 220).map(FIRST_DAY::plusDays))
                .as((daysOff, workdays, until) ->
                        new NeutralCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), daysOff, workdays, until));
    }

    /** Files of up to twelve entries, a third of them corrected, once or twice, and a tenth retracted. */
    public static Arbitrary<NeutralFile> files() {
        return drawn().list()
                .ofMaxSize(12)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(RandomFiles::file);
    }

    static Arbitrary<String> eventKinds() {
        return Arbitraries.of("exec", "hq", "moved", "stay");
    }

    static Arbitrary<Integer> dayOffset(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    private static NeutralFile file(List<Drawn> drawn) {
        List<Entry> entries = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        List<Retraction> retractions = new ArrayList<>();
        for (Drawn d : drawn) {
            String id = "e" + entries.size();
            entries.add(new Entry(id, d.recordedOn(), d.payload()));
            d.corrections()
                    .forEach(c -> corrections.add(new Correction(
                            "c" + corrections.size() + id, d.recordedOn().plusDays(c.days()), id, c.version())));
            d.retraction()
                    .forEach(days -> retractions.add(
                            new Retraction("r" + id, d.recordedOn().plusDays(days), id)));
        }
        return new NeutralFile(entries, corrections, retractions);
    }

    private static Arbitrary<Drawn> drawn() {
        List<Function<LocalDate, Arbitrary<? extends NeutralPayload>>> types = List.of(
                RandomFiles::attributes,
                RandomFiles::attributes,
                RandomFiles::events,
                RandomFiles::events,
                RandomFiles::visits,
                RandomFiles::leases,
                RandomFiles::figures,
                RandomFiles::figures);
        return Combinators.combine(days(), Arbitraries.of(types)).flatAs((recordedOn, type) -> {
            Arbitrary<NeutralPayload> payloads = type.apply(recordedOn).map(p -> p);
            Arbitrary<Later> corrections =
                    Combinators.combine(dayOffset(0, 45), payloads).as(Later::new);
            return Combinators.combine(
                            Arbitraries.just(recordedOn),
                            payloads,
                            Arbitraries.frequencyOf(
                                    Tuple.of(7, Arbitraries.just(List.<Later>of())),
                                    Tuple.of(3, corrections.list().ofMinSize(1).ofMaxSize(2))),
                            Arbitraries.frequencyOf(
                                    Tuple.of(9, Arbitraries.just(List.<Integer>of())),
                                    Tuple.of(1, dayOffset(0, 45).list().ofSize(1))))
                    .as(Drawn::new);
        });
    }

    /** A day around the day of recording, most often that day itself. */
    private static Arbitrary<LocalDate> near(LocalDate recordedOn, int before, int after) {
        return Arbitraries.oneOf(Arbitraries.just(0), dayOffset(-before, after)).map(recordedOn::plusDays);
    }

    private static Arbitrary<Attribute> attributes(LocalDate recordedOn) {
        Arbitrary<NeutralValue> numbers = Arbitraries.integers().between(0, 3).map(NeutralValue.NumberValue::new);
        Arbitrary<NeutralValue> dates = near(recordedOn, 30, 60).map(NeutralValue.Day::new);
        Arbitrary<Integer> length = dayOffset(1, 60).injectNull(0.7);
        return Arbitraries.of("tier", "x", "on")
                .flatMap(name -> Combinators.combine(
                                near(recordedOn, 25, 20), length, (name.equals("on") ? dates : numbers).injectNull(0.1))
                        .as((from, days, value) ->
                                new Attribute(name, from, days == null ? null : from.plusDays(days), value)));
    }

    private static Arbitrary<Event> events(LocalDate recordedOn) {
        return Combinators.combine(eventKinds(), near(recordedOn, 25, 30)).as((kind, on) -> new Event(kind, on, null));
    }

    private static Arbitrary<Visit> visits(LocalDate recordedOn) {
        return Combinators.combine(near(recordedOn, 15, 0), Arbitraries.of("p", "q"))
                .as(Visit::new);
    }

    private static Arbitrary<Lease> leases(LocalDate recordedOn) {
        return Combinators.combine(
                        near(recordedOn, 25, 10),
                        near(recordedOn, 5, 75).injectNull(0.1),
                        near(recordedOn, 20, 60).injectNull(0.1))
                .as((from, end, noticeBy) -> new Lease(from, end, earlier(noticeBy, end)));
    }

    /** Notice is given by the end at the latest. */
    private static @Nullable LocalDate earlier(@Nullable LocalDate noticeBy, @Nullable LocalDate end) {
        return noticeBy == null || end == null || noticeBy.isBefore(end) ? noticeBy : end;
    }

    private static Arbitrary<Figure> figures(LocalDate recordedOn) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        near(recordedOn, 25, 20),
                        Arbitraries.integers().between(1, 5).injectNull(0.1))
                .as((month, publishedOn, value) -> new Figure(YearMonth.of(2018, month), publishedOn, value));
    }
}
