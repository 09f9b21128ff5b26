package io.github.louyu.examples.benchmarks;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.visit.MonitorChange;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitMonitor;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One day of a monitor, by how many files it watches. On each day the same number of obligations reaches another level of
 * escalation, and nothing becomes of the visits of all other enterprises, which were made.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx10g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"})
@Warmup(iterations = MonitorBenchmark.DAYS / 2)
@Measurement(iterations = MonitorBenchmark.DAYS / 2)
public class MonitorBenchmark {

    static final int DAYS = 200;

    private static final int CHANGES = 100;
    private static final LocalDate EVENT = LocalDate.of(2019, 1, 7);

    /** How many enterprises it watches. */
    @Param({"1000", "1000000"})
    public int enterprises;

    private LocalDate day = EVENT.plusDays(1);
    private VisitMonitor monitor = VisitMonitor.of(engine(), day);

    private static VisitEngine engine() {
        VisitRule escalating = VisitRule.on("relocation", EventKind.RELOCATION_NOTICE)
                .dueWithin(Span.days(1))
                .escalatingAfterDays(IntStream.rangeClosed(1, 2 * DAYS).toArray());
        VisitRule plain =
                VisitRule.on("executive-change", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(1));
        return VisitEngine.of(
                VisitRulebook.of("daily", LocalDate.of(2019, 1, 1), escalating, plain), WorkCalendar.china());
    }

    private static EnterpriseFile file(int number) {
        EnterpriseFileBuilder file =
                EnterpriseFile.builder(EnterpriseId.of("E" + number)).recordedOn(EVENT);
        return number < CHANGES
                ? file.event("notice", EventKind.RELOCATION_NOTICE, EVENT).build()
                : file.event("change", EventKind.EXECUTIVE_CHANGE, EVENT)
                        .add("visit", Visit.on(EVENT))
                        .build();
    }

    /** Puts the files, and makes sure that as many change on a day as are meant to. */
    @Setup(Level.Trial)
    public void putFiles() {
        for (int number = 0; number < enterprises; number++) {
            monitor.put(file(number));
        }
        int changes = advanceByADay().size();
        if (changes != CHANGES || monitor.size() != enterprises) {
            throw new IllegalStateException(
                    "changes of a day among " + monitor.size() + " files: must be " + CHANGES + ", but was " + changes);
        }
    }

    /**
     * Advances the monitor by a day.
     *
     * @return what changed
     */
    @Benchmark
    public List<MonitorChange> advanceByADay() {
        day = day.plusDays(1);
        return monitor.advanceTo(day);
    }
}
