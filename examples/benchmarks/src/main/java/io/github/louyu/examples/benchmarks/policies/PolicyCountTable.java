package io.github.louyu.examples.benchmarks.policies;

import io.github.louyu.examples.benchmarks.Forks;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link PolicyCountBenchmark} and prints how the time of one enterprise grows with the number of policies. It fails if a
 * policy among 10,000 costs more than four times as much as one among 20. To be run by {@code mvn -q -pl examples/benchmarks -am
 * compile exec:java -Dexec.mainClass=io.github.louyu.examples.benchmarks.policies.PolicyCountTable}.
 */
public final class PolicyCountTable {

    private static final List<String> COUNTS = List.of("20", "200", "2000", "10000");
    private static final double HIGHEST_RATIO = 4;

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
                        + "%10s %16s %16s %10s %22s%n",
                Runtime.version(),
                "policies",
                "report, µs",
                "µs per policy",
                "to 20",
                "conditions alone, µs");
        double first = perPolicy(results, COUNTS.get(0));
        double worst = 1;
        for (String count : COUNTS) {
            double ratio = perPolicy(results, count) / first;
            worst = Math.max(worst, ratio);
            System.out.printf(
                    Locale.ROOT,
                    "%10s %16.1f %16.3f %10.2f %22.1f%n",
                    count,
                    microseconds(results, "byTheEngine", count),
                    perPolicy(results, count),
                    ratio,
                    microseconds(results, "conditionsAlone", count));
        }
        if (worst > HIGHEST_RATIO) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "time per policy: must grow to at most %.0f times, but grew to %.1f",
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
