package io.github.louyu.examples.benchmarks.policies;

import io.github.louyu.examples.benchmarks.Forks;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link PolicyCountBenchmark} and prints how the time of one enterprise grows with the number of policies. It fails if a report
 * costs more than six times as much as its conditions alone: those must be read whatever is done, and as both wait for memory
 * where the policies are too many for the processor's cache, the one shows how much of the growth is the engine's. To be run by {@code
 * mvn -q -pl examples/benchmarks -am compile exec:java
 * -Dexec.mainClass=io.github.louyu.examples.benchmarks.policies.PolicyCountTable}.
 */
public final class PolicyCountTable {

    private static final List<String> COUNTS = List.of("20", "200", "2000", "10000");
    private static final double HIGHEST_RATIO = 6;

    private PolicyCountTable() {}

    /**
     * Prints the table.
     *
     * @param args none are read
     * @throws RunnerException if a benchmark fails, or the two ways answer differently
     * @throws URISyntaxException if the class path is no list of files
     */
    public static void main(String[] args) throws RunnerException, URISyntaxException {
        Collection<RunResult> results = Forks.run(PolicyCountBenchmark.class);
        System.out.printf(
                Locale.ROOT,
                "One enterprise against generated policies, on Java %s; all answers were compared and are the same%n"
                        + "%10s %16s %16s %10s %22s %18s%n",
                Runtime.version(),
                "policies",
                "report, µs",
                "µs per policy",
                "to 20",
                "conditions alone, µs",
                "report to those");
        double first = perPolicy(results, COUNTS.get(0));
        double worst = 0;
        for (String count : COUNTS) {
            double conditions = microseconds(results, "conditionsAlone", count);
            double ratio = microseconds(results, "byTheEngine", count) / conditions;
            worst = Math.max(worst, ratio);
            System.out.printf(
                    Locale.ROOT,
                    "%10s %16.1f %16.3f %10.2f %22.1f %18.2f%n",
                    count,
                    microseconds(results, "byTheEngine", count),
                    perPolicy(results, count),
                    perPolicy(results, count) / first,
                    conditions,
                    ratio);
        }
        if (worst > HIGHEST_RATIO) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "report to its conditions alone: must be at most %.0f times, but was %.1f",
                    HIGHEST_RATIO,
                    worst));
        }
    }

    private static double perPolicy(Collection<RunResult> results, String count) {
        return microseconds(results, "byTheEngine", count) / Integer.parseInt(count);
    }

    private static double microseconds(Collection<RunResult> results, String benchmark, String count) {
        return Forks.statistics(results, benchmark, "policies", count).getMean();
    }
}
