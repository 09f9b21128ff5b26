package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Whole files. A file is a list of stories: an entry with its corrections and its retraction, or an appeal with its steps.
 * A story takes its ids from its place in the file, and leaving one out leaves the others valid, so files shrink.
 */
final class FileArbitraries {

    private static final int MOST_STORIES = 8;

    private FileArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(EnterpriseFile.class, files());
        registry.add(Entry.class, entries());
        registry.add(
                Correction.class,
                Combinators.combine(days(), EnterpriseArbitraries.entryIds(), ContentArbitraries.contents())
                        .as((day, target, version) -> new Correction(
                                EntryId.of(target.value() + "-c1"),
                                noEarlierThanVisit(day, version),
                                target,
                                version)));
        registry.add(
                Retraction.class,
                Combinators.combine(days(), EnterpriseArbitraries.entryIds())
                        .as((day, target) -> new Retraction(EntryId.of(target.value() + "-r"), day, target)));
        registry.add(
                LogEntry.class,
                files().filter(file -> !file.log().isEmpty())
                        .map(file -> file.log().get(file.log().size() - 1)));
        registry.add(AppealCase.class, appealCases());
        registry.addGeneric(Known.class, known());
    }

    static Arbitrary<EnterpriseFile> files() {
        return Combinators.combine(
                        EnterpriseArbitraries.enterpriseIds(),
                        maybe(EnterpriseArbitraries.recordedCreditCodes()),
                        maybe(days()),
                        leftOutOrNot(stories()).list().ofMaxSize(MOST_STORIES))
                .as(FileArbitraries::file)
                .withoutEdgeCases();
    }

    private static EnterpriseFile file(
            EnterpriseId id,
            Optional<RecordedCreditCode> code,
            Optional<LocalDate> openedOn,
            List<Optional<Story>> stories) {
        EnterpriseFileBuilder file = EnterpriseFile.builder(id);
        code.ifPresent(file::creditCode);
        openedOn.ifPresent(file::openedOn);
        int number = 1;
        for (Optional<Story> story : stories) {
            if (story.isPresent()) {
                story.get().lines("e" + number).forEach(file::line);
                number++;
            }
        }
        return file.build();
    }

    /** One in ten is left out, and each shrinks to that: lists shrink at their ends alone. */
    private static Arbitrary<Optional<Story>> leftOutOrNot(Arbitrary<Story> stories) {
        return Combinators.combine(numbers(0, 9), stories)
                .as((chance, story) -> Optional.of(story).filter(kept -> chance > 0));
    }

    /** Part of a file: what was recorded of one matter. */
    private interface Story {
        List<LogEntry> lines(String id);
    }

    private static Arbitrary<Story> stories() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, story(ContentArbitraries.attributeValues(), (first, changed) -> changed)),
                Tuple.of(5, story(ContentArbitraries.events(), (first, changed) -> changed)),
                Tuple.of(4, story(ContentArbitraries.visits(), (first, changed) -> changed)),
                Tuple.of(4, story(ContentArbitraries.leases(), (first, changed) -> changed)),
                Tuple.of(6, story(ContentArbitraries.figures(), (first, changed) -> changed)),
                Tuple.of(2, story(ContentArbitraries.officers(), (first, changed) -> changed)),
                Tuple.of(2, appealStory()),
                Tuple.of(1, story(ContentArbitraries.applications(), (first, changed) -> changed)),
                Tuple.of(1, story(ContentArbitraries.applicationSteps(), (first, changed) -> changed)),
                Tuple.of(1, story(ContentArbitraries.extensions(), (first, changed) -> changed)),
                Tuple.of(1, story(ContentArbitraries.waivers(), (first, changed) -> changed)),
                Tuple.of(1, story(ContentArbitraries.promisesKept(), (first, changed) -> changed)),
                Tuple.of(1, story(ContentArbitraries.completions(), (first, changed) -> changed)));
    }

    /** An entry, recorded some days before or after the day it speaks of, at most twice corrected, and seldom retracted. */
    private static <C extends FileContent> Arbitrary<Story> story(Arbitrary<C> contents, BinaryOperator<C> change) {
        Arbitrary<Tuple.Tuple2<C, Integer>> corrections =
                Combinators.combine(contents, numbers(0, 60)).as(Tuple::of);
        return Combinators.combine(
                        contents,
                        Arbitraries.integers().between(-30, 60).shrinkTowards(0),
                        corrections.list().ofMaxSize(2),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(Optional.<Integer>empty())),
                                Tuple.of(1, numbers(0, 60).map(Optional::of))))
                .as((content, delay, changes, retraction) -> id -> {
                    List<LogEntry> lines = new ArrayList<>();
                    EntryId entry = EntryId.of(id);
                    LocalDate recorded = noEarlierThanVisit(dayOf(content).plusDays(delay), content);
                    lines.add(Entry.of(entry, recorded, content));
                    int number = 1;
                    for (Tuple.Tuple2<C, Integer> each : changes) {
                        C version = change.apply(content, each.get1());
                        LocalDate day = noEarlierThanVisit(recorded.plusDays(each.get2()), version);
                        lines.add(new Correction(EntryId.of(id + "-c" + number), day, entry, version));
                        number++;
                    }
                    retraction.ifPresent(
                            later -> lines.add(new Retraction(EntryId.of(id + "-r"), recorded.plusDays(later), entry)));
                    return lines;
                });
    }

    /** An appeal with its steps. A correction of it leaves the time of receipt, before which no step may lie. */
    private static Arbitrary<Story> appealStory() {
        Arbitrary<Story> appeals = story(
                ContentArbitraries.appeals(),
                (first, changed) -> changed.withReceivedOn(first.receivedOn()).withReceivedAt(first.receivedAt()));
        Arbitrary<List<AppealProgress>> steps =
                ContentArbitraries.appealSteps().list().ofMaxSize(4);
        return Combinators.combine(appeals, steps).as((appeal, later) -> id -> {
            List<LogEntry> lines = new ArrayList<>(appeal.lines(id));
            Entry received = (Entry) lines.get(0);
            int number = 1;
            for (AppealProgress each : later) {
                AppealProgress step = after((Appeal) received.content(), each).withAbout(received.id());
                LocalDate recorded = step.on().isBefore(received.recordedOn()) ? received.recordedOn() : step.on();
                lines.add(Entry.of(EntryId.of(id + "-s" + number), recorded, step));
                number++;
            }
            return lines;
        });
    }

    private static AppealProgress after(Appeal appeal, AppealProgress step) {
        if (step.on().isAfter(appeal.receivedOn())) {
            return step;
        }
        AppealProgress sameDay = AppealProgress.builder()
                .about(step.about())
                .on(appeal.receivedOn())
                .status(step.status())
                .addAllHandlers(step.handlers())
                .extendedTo(step.extendedTo().map(day -> day.isBefore(appeal.receivedOn()) ? appeal.receivedOn() : day))
                .satisfaction(step.satisfaction())
                .note(step.note())
                .build();
        return sameDay.withAt(appeal.receivedAt());
    }

    private static LocalDate dayOf(FileContent content) {
        DateRange effective = content.effective();
        return effective.hasStart() ? effective.start() : Sources.FIRST;
    }

    private static LocalDate noEarlierThanVisit(LocalDate day, FileContent content) {
        return content instanceof Visit visit && visit.on().isAfter(day) ? visit.on() : day;
    }

    private static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        EnterpriseArbitraries.entryIds(), days(), numbers(0, 30), ContentArbitraries.contents())
                .as((id, day, later, content) -> {
                    LocalDate recorded = noEarlierThanVisit(day, content);
                    return new Entry(id, recorded, recorded.plusDays(later), content);
                });
    }

    private static Arbitrary<AppealCase> appealCases() {
        return Combinators.combine(
                        EnterpriseArbitraries.entryIds(),
                        ContentArbitraries.appeals(),
                        ContentArbitraries.appealSteps().list().ofMaxSize(4))
                .as((id, appeal, steps) -> new AppealCase(
                        id,
                        appeal,
                        steps.stream()
                                .map(step -> after(appeal, step).withAbout(id))
                                .sorted(Comparator.comparing(AppealProgress::on)
                                        .thenComparing(step -> step.at().orElse(LocalTime.MIN)))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static Arbitrary<Known<?>> known() {
        return entries()
                .map(entry -> new Known<>(
                        entry.id(),
                        entry.content(),
                        DateRange.from(entry.recordedOn()),
                        entry.recordedOn(),
                        entry.saidOn()));
    }
}
