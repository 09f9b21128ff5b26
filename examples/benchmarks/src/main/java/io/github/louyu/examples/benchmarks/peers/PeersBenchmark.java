package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.time.WorkCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The six mandatory visits of many enterprises by five means that take turns, a slice of the files each, in one process: whatever
 * else the machine does meanwhile befalls all alike.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"})
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class PeersBenchmark {

    private static final int SLICE = 500;

    /** How many enterprises there are. */
    @Param("100000")
    public int enterprises;

    private List<Means> means = List.of();
    private int turn;

    /** The time that each means took. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Nanoseconds {

        /** Of the loop written by hand. */
        public long handWritten;

        /** Of this library. */
        public long louyu;

        /** Of Easy Rules. */
        public long easyRules;

        /** Of Drools, to which the facts are made of the file. */
        public long drools;

        /** Of Drools, for which the facts were made before. */
        public long droolsRulesAlone;

        private void add(int which, long nanoseconds) {
            switch (which) {
                case 0 -> handWritten += nanoseconds;
                case 1 -> louyu += nanoseconds;
                case 2 -> easyRules += nanoseconds;
                case 3 -> drools += nanoseconds;
                default -> droolsRulesAlone += nanoseconds;
            }
        }
    }

    /** Makes the files, and makes sure that all means find the same visits. */
    @Setup(Level.Trial)
    public void prepare() {
        List<EnterpriseFile> files = Population.files(enterprises);
        WorkCalendar calendar = WorkCalendar.china();
        VisitEngine engine = VisitEngine.of(
                SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("example", Population.RULES_FROM),
                calendar);
        HandWritten written = new HandWritten(files, calendar, Population.TODAY, Population.RULES_FROM);
        KieBase drools = Drools.compile();
        means = List.of(
                written,
                new Library(files, engine, Population.TODAY),
                new EasyRules(files, written),
                Drools.fromFiles(files, drools, calendar, Population.TODAY, Population.RULES_FROM),
                Drools.fromFactsMadeBefore(files, drools, calendar, Population.TODAY, Population.RULES_FROM));
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < enterprises; i++) {
            Set<DueVisit> expected = new HashSet<>(written.visitsOf(i));
            expected.forEach(visit -> found.merge(visit.rule(), 1, Integer::sum));
            for (Means other : means) {
                Set<DueVisit> visits = new HashSet<>(other.visitsOf(i));
                if (!visits.equals(expected)) {
                    throw new IllegalStateException("visits of enterprise " + i + " by "
                            + other.getClass().getSimpleName() + ": must be " + expected + ", but was " + visits);
                }
            }
        }
        System.out.println("All five find the same visits: " + found);
    }

    /**
     * Lets each means find the visits of the next slice.
     *
     * @param taken where the time of each is added up
     * @param blackhole where the visits go
     */
    @Benchmark
    public void takeTurns(Nanoseconds taken, Blackhole blackhole) {
        int first = (int) ((long) turn * SLICE % enterprises);
        for (int i = 0; i < means.size(); i++) {
            // who begins finds the files cold, so each begins in turn
            int which = (turn + i) % means.size();
            Means one = means.get(which);
            long start = System.nanoTime();
            for (int enterprise = first; enterprise < first + SLICE; enterprise++) {
                blackhole.consume(one.visitsOf(enterprise));
            }
            taken.add(which, System.nanoTime() - start);
        }
        turn++;
    }
}
