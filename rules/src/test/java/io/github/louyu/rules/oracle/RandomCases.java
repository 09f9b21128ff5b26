package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.RandomFiles.FIRST_DAY;
import static io.github.louyu.rules.oracle.RandomFiles.dayOffset;

import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedObligation;
import io.github.louyu.rules.oracle.NeutralFile.Entry;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Extension;
import io.github.louyu.rules.oracle.NeutralPayload.Visit;
import io.github.louyu.rules.oracle.NeutralPayload.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random cases with the oracle's answers as the expected ones. A property takes them by {@code @Domain(RandomCases.class)}
 * and {@code @ForAll NeutralCase.OfVisits} or {@code OfCondition}; one that fails is printed as its line.
 */
public final class RandomCases extends DomainContextBase {

    /** The days that cases ask about. */
    public static final DayRange RANGE = new DayRange(FIRST_DAY, LocalDate.of(2019, 4, 1));

    private static final LocalDate SEARCHED_TO = LocalDate.of(2019, 6, 30);

    /** What an office does about an obligation. */
    private enum Act {
        VISIT,
        EXTEND,
        WAIVE,
        CANCEL
    }

    /**
     * An act about one of the obligations there are without it.
     *
     * @param on when, in days from the onset
     * @param recorded how many days later it is recorded; for an extension, how many days it adds
     */
    private record Office(Act act, int obligation, int on, int recorded) {}

    /** Condition cases. */
    @Provide
    public static Arbitrary<NeutralCase.OfCondition> conditionCases() {
        return Combinators.combine(
                        RandomFiles.calendars(),
                        RandomFiles.files(),
                        RandomConditions.conditions(),
                        RandomFiles.days().list().ofSize(2))
                .as((calendar, file, condition, nextChangeOn) -> new NeutralCase.OfCondition(
                        "random",
                        calendar,
                        file,
                        condition,
                        RANGE,
                        NaiveAnswers.about(condition, calendar, file, RANGE, nextChangeOn, SEARCHED_TO)))
                .withoutEdgeCases();
    }

    /** Says what becomes of each obligation in the range, so that an office can act on it. */
    public interface Obligations {
        List<ExpectedObligation> in(List<NeutralRulebook> rulebooks, NeutralCalendar calendar, NeutralFile file);
    }

    /** Visit cases. */
    @Provide
    public static Arbitrary<NeutralCase.OfVisits> visitCases() {
        return visitQuestions((rulebooks, calendar, file) ->
                        NaiveVisits.of(rulebooks, calendar, file).obligations(RANGE))
                .map(c -> new NeutralCase.OfVisits(
                        c.id(),
                        c.calendar(),
                        c.file(),
                        c.rulebooks(),
                        c.range(),
                        NaiveAnswers.about(
                                c.rulebooks(),
                                c.calendar(),
                                c.file(),
                                c.range(),
                                c.expected().nextChange().stream()
                                        .limit(1)
                                        .map(NeutralCase.NextChange::on)
                                        .toList(),
                                SEARCHED_TO)));
    }

    /** Visit cases with no answers, for laws that need none; the next change is asked for on two days. */
    public static Arbitrary<NeutralCase.OfVisits> visitQuestions(Obligations obligations) {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Act.VISIT)), Tuple.of(1, Arbitraries.of(Act.class)));
        Arbitrary<Office> offices = Combinators.combine(acts, dayOffset(0, 9), dayOffset(-7, 30), dayOffset(0, 14))
                .as(Office::new);
        return Combinators.combine(
                        RandomFiles.calendars(),
                        RandomFiles.files(),
                        RandomRules.rulebooks(),
                        offices.list().ofMaxSize(4),
                        RandomFiles.days().list().ofSize(2))
                .as((calendar, file, rulebooks, office, nextChangeOn) -> new NeutralCase.OfVisits(
                        "random",
                        calendar,
                        withActs(file, office, obligations.in(rulebooks, calendar, file)),
                        rulebooks,
                        RANGE,
                        unanswered(nextChangeOn)))
                .withoutEdgeCases();
    }

    private static NeutralCase.ExpectedVisits unanswered(List<LocalDate> nextChangeOn) {
        return new NeutralCase.ExpectedVisits(
                List.of(),
                List.of(),
                nextChangeOn.stream()
                        .map(on -> new NeutralCase.NextChange(on, null, SEARCHED_TO))
                        .toList());
    }

    private static NeutralFile withActs(NeutralFile file, List<Office> office, List<ExpectedObligation> obligations) {
        if (obligations.isEmpty()) {
            return file;
        }
        List<Entry> entries = new ArrayList<>(file.entries());
        for (Office o : office) {
            entries.add(entry("o" + entries.size(), o, obligations.get(o.obligation() % obligations.size())));
        }
        return new NeutralFile(entries, file.corrections(), file.retractions());
    }

    private static Entry entry(String id, Office office, ExpectedObligation about) {
        LocalDate on = about.onset().plusDays(office.on());
        LocalDate recordedOn = on.plusDays(office.recorded());
        String obligation = about.obligation();
        return switch (office.act()) {
            case VISIT -> new Entry(id, recordedOn, new Visit(on, "p"));
            case WAIVE -> new Entry(id, on, new Waiver(obligation));
            case EXTEND ->
                new Entry(
                        id,
                        on,
                        new Extension(
                                obligation, about.changes().get(0).to().due().plusDays(office.recorded())));
            case CANCEL -> new Entry(id, recordedOn, new Event("stay", on, cause(obligation)));
        };
    }

    /** The entry that is the cause, or the whole key where none is. */
    private static String cause(String obligation) {
        String key = obligation.substring(obligation.indexOf('/') + 1);
        return key.contains("@") ? key.substring(0, key.indexOf('@')) : key;
    }
}
