package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.oracle.NeutralCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** L11: the monitor agrees with assessing afresh, whatever is done to it and in whatever order. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class MonitorLawsProperties {

    private static final LocalDate START = LawCases.RANGE.start().minusDays(1);
    private static final LocalDate END = LawCases.RANGE.endExclusive().minusDays(1);

    /** What was told, obligation by obligation; each change must begin where the last one ended. */
    private static final class Chains {

        private final Map<ObligationId, Answer.Status> said = new TreeMap<>();
        private LocalDate day = LocalDate.MIN;
        private int told;

        private void hear(MonitorChange change) {
            told++;
            assertThat(change.date()).as("day of %s", change).isAfterOrEqualTo(day);
            day = change.date();
            assertThat(change.before().map(Answer.Status::of))
                    .as("what was said before %s", change)
                    .isEqualTo(Optional.ofNullable(said.get(change.id())));
            change.after()
                    .ifPresentOrElse(
                            after -> assertThat(said.put(change.id(), Answer.Status.of(after)))
                                    .as("%s changes something", change)
                                    .isNotEqualTo(Answer.Status.of(after)),
                            () -> said.remove(change.id()));
        }
    }

    private static EnterpriseFile as(String enterprise, EnterpriseFile file) {
        var builder = EnterpriseFile.builder(EnterpriseId.of(enterprise));
        file.openedOn().ifPresent(builder::openedOn);
        file.log().forEach(builder::line);
        return builder.build();
    }

    private static EnterpriseFile empty(EnterpriseFile file) {
        var builder = EnterpriseFile.builder(file.id());
        file.openedOn().ifPresent(builder::openedOn);
        return builder.build();
    }

    private static void assertSaysWhatIsSo(VisitMonitor monitor, VisitEngine engine, Chains chains) {
        Map<ObligationId, Answer.Status> fresh = new TreeMap<>();
        for (EnterpriseFile file : monitor.snapshot().files()) {
            fresh.putAll(Answer.of(engine.assess(file, monitor.day())).states());
            assertThat(Answer.of(monitor.assess(file.id()))).isEqualTo(Answer.of(engine.assess(file, monitor.day())));
        }
        assertThat(chains.said).as("said on %s", monitor.day()).isEqualTo(fresh);
    }

    /** Lines come in any order, early and late, with advances, snapshots, removals and a second file in between. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatItSaysIsAlwaysWhatAssessingAfreshSays(@ForAll NeutralCase.OfVisits c, @ForAll Random random) {
        VisitEngine engine = LawCases.engine(c);
        List<EnterpriseFile> files =
                List.of(as("E1", LawCases.file(c)), as("E2", LawCases.file(c)), as("E/3", LawCases.file(c)));
        Map<EnterpriseId, List<LogEntry>> waiting = new LinkedHashMap<>();
        files.forEach(file -> waiting.put(file.id(), inSomeOrder(file, random)));
        Chains chains = new Chains();
        VisitMonitor monitor = VisitMonitor.of(engine, START);
        monitor.addListener(chains::hear);
        files.forEach(file -> monitor.put(empty(file)));
        while (monitor.day().isBefore(END)) {
            EnterpriseFile file = files.get(random.nextInt(files.size()));
            List<LogEntry> lines = waiting.getOrDefault(file.id(), List.of());
            int choice = random.nextInt(20);
            String act;
            if (choice < 11 && !lines.isEmpty() && monitor.find(file.id()).isPresent()) {
                LogEntry line = lines.remove(0);
                act = line.recordedOn().isBefore(monitor.day()) ? "late" : "in time";
                monitor.record(file.id(), line);
            } else if (choice < 17) {
                LocalDate day = monitor.day().plusDays(random.nextInt(12));
                monitor.advanceTo(day.isAfter(END) ? END : day);
                act = "advance";
            } else if (choice == 17) {
                monitor.remove(file.id());
                act = "remove";
            } else if (choice == 18) {
                monitor.put(file);
                lines.clear();
                act = "put";
            } else {
                VisitMonitor restored = VisitMonitor.restore(engine, monitor.snapshot());
                assertThat(restored.snapshot()).isEqualTo(monitor.snapshot());
                assertThat(restored.nextChange()).isEqualTo(monitor.nextChange());
                LocalDate day = monitor.day().plusDays(random.nextInt(12));
                assertThat(restored.advanceTo(day)).isEqualTo(monitor.advanceTo(day));
                act = "restore";
            }
            assertSaysWhatIsSo(monitor, engine, chains);
            Statistics.label("act").collect(act);
        }
        Statistics.label("told").collect(chains.told >= 10);
        Statistics.label("act")
                .coverage(coverage -> List.of("late", "in time", "advance", "remove", "put", "restore")
                        .forEach(act -> coverage.check(act).count(n -> n >= 50)));
        Statistics.label("told").coverage(coverage -> coverage.check(true).percentage(share -> share >= 15));
    }

    /** Any order in which the log allows them: an entry before what is said of it. */
    private static List<LogEntry> inSomeOrder(EnterpriseFile file, Random random) {
        List<LogEntry> entries = new ArrayList<>();
        List<LogEntry> others = new ArrayList<>();
        file.log().forEach(line -> (line instanceof Entry ? entries : others).add(line));
        if (random.nextBoolean()) {
            Collections.shuffle(entries, random);
        }
        entries.addAll(others);
        return entries;
    }

    /** If every entry is recorded before its day, the changes are the agenda, in steps of any size. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatItTellsOfAFileThatItKnowsBeforeIsTheAgenda(
            @ForAll NeutralCase.OfVisits c, @ForAll @IntRange(min = 1, max = 60) int step) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        List<Answer.Move> told = new ArrayList<>();
        VisitMonitor monitor = VisitMonitor.of(engine, START);
        monitor.addListener(change -> told.add(new Answer.Move(
                change.date(),
                change.id(),
                change.before().map(Answer.Status::of),
                Answer.Status.of(change.after().orElseThrow()))));
        monitor.put(file);
        while (monitor.day().isBefore(END)) {
            LocalDate day = monitor.day().plusDays(step);
            monitor.advanceTo(day.isAfter(END) ? END : day);
        }
        assertThat(told)
                .isEqualTo(engine.agenda(file, LawCases.RANGE).stream()
                        .map(Answer::moveOf)
                        .toList());
        Statistics.collect(told.size() >= 5);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 8));
    }

    /** Threads record in files of their own and one of them advances; the monitor ends as if one had done it all. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void threadsDoNotDisturbEachOther(@ForAll NeutralCase.OfVisits c) throws Exception {
        VisitEngine engine = LawCases.engine(c);
        Chains chains = new Chains();
        VisitMonitor monitor = VisitMonitor.of(engine, START);
        monitor.addListener(chains::hear);
        List<EnterpriseFile> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            files.add(as("E" + i, LawCases.file(c)));
        }
        CyclicBarrier together = new CyclicBarrier(files.size() + 1);
        ExecutorService threads = Executors.newFixedThreadPool(files.size() + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (EnterpriseFile file : files) {
                running.add(threads.submit(() -> {
                    together.await();
                    monitor.put(empty(file));
                    for (LogEntry line : inLogOrder(file)) {
                        monitor.record(file.id(), line);
                    }
                    return null;
                }));
            }
            running.add(threads.submit(() -> {
                together.await();
                for (LocalDate day = START; !day.isAfter(END); day = day.plusDays(3)) {
                    monitor.advanceTo(day);
                }
                return null;
            }));
            for (Future<?> thread : running) {
                await(thread);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(monitor.snapshot().files()).isEqualTo(files);
        assertSaysWhatIsSo(monitor, engine, chains);
        Statistics.collect(chains.told > 0);
        Statistics.coverage(coverage -> coverage.check(true).count(n -> n >= 10));
    }

    private static List<LogEntry> inLogOrder(EnterpriseFile file) {
        return ImmutableList.sortedCopyOf(
                (a, b) -> Boolean.compare(!(a instanceof Entry), !(b instanceof Entry)), file.log());
    }

    private static void await(Future<?> thread) throws InterruptedException {
        try {
            thread.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** L17: one by one, as a list, as a stream, in parallel. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void allAtOnceIsOneByOne(@ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 132) int days) {
        VisitEngine engine = LawCases.engine(c);
        LocalDate day = LawCases.RANGE.start().plusDays(days);
        List<EnterpriseFile> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(as(
                    "E" + (i * 7 % 20),
                    LawCases.file(c).knownOn(LawCases.RANGE.start().plusDays(7L * i))));
        }
        List<VisitAssessment> oneByOne =
                files.stream().map(file -> engine.assess(file, day)).toList();
        assertThat(engine.assessAll(files, day)).isEqualTo(oneByOne);
        assertThat(engine.assessAll(files.parallelStream(), day).toList()).isEqualTo(oneByOne);
        Statistics.collect(
                oneByOne.stream().anyMatch(answer -> !answer.obligations().isEmpty()));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 15));
    }

    /** The net of the agenda, over files and days. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void changesBetweenTwoDaysAreTheNetOfTheAgenda(
            @ForAll NeutralCase.OfVisits c,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 60) int days) {
        VisitEngine engine = LawCases.engine(c);
        List<EnterpriseFile> files = List.of(as("E2", LawCases.file(c)), as("E1", LawCases.file(c)));
        LocalDate first = START.plusDays(from);
        LocalDate last = first.plusDays(days);
        Map<ObligationId, Optional<Answer.Status>> net = new TreeMap<>();
        Map<ObligationId, Answer.Status> before = new HashMap<>();
        for (EnterpriseFile file : files) {
            before.putAll(Answer.of(engine.assess(file, first)).states());
            Answer.of(engine.assess(file, last)).states().forEach((id, status) -> {
                if (!status.equals(before.get(id))) {
                    net.put(id, Optional.of(status));
                }
            });
        }
        List<ObligationChange> changes = engine.changesBetween(files, first, last);
        assertThat(changes).extracting(ObligationChange::id).containsExactlyElementsOf(net.keySet());
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.date()).isEqualTo(last);
            assertThat(Optional.of(Answer.Status.of(change.after()))).isEqualTo(net.get(change.id()));
            assertThat(change.before().map(Answer.Status::of)).isEqualTo(Optional.ofNullable(before.get(change.id())));
        });
        Statistics.collect(!changes.isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }
}
