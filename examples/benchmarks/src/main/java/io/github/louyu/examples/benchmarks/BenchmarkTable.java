package io.github.louyu.examples.benchmarks;

import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link FileSizeBenchmark} and prints its results as one table, with the memory per file. It fails if a file of 5,000 lines
 * takes more than 300 times as long as one of 20. To be run by {@code mvn -q -pl examples/benchmarks -am compile exec:java}.
 */
public final class BenchmarkTable {

    private static final double HIGHEST_RATIO = 300;

    private BenchmarkTable() {}

    /**
     * Prints the table.
     *
     * @param args none are read
     * @throws RunnerException if a benchmark fails
     * @throws URISyntaxException if the class path is no list of files
     */
    public static void main(String[] args) throws RunnerException, URISyntaxException {
        Collection<RunResult> results = Forks.run(FileSizeBenchmark.class);
        System.out.printf(
                Locale.ROOT,
                "Six mandatory visits of one enterprise, on Java %s%n%-22s %14s %14s %8s %16s%n",
                Runtime.version(),
                "",
                "20 lines, µs",
                "5000 lines, µs",
                "ratio",
                "20 lines, per s");
        double worst = 0;
        for (String benchmark : List.of("builtAnew", "readBefore")) {
            double small = microseconds(results, benchmark, "20");
            double large = microseconds(results, benchmark, "5000");
            worst = Math.max(worst, large / small);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %14.2f %14.1f %8.0f %,16.0f%n",
                    benchmark,
                    small,
                    large,
                    large / small,
                    1_000_000 / small);
        }
        FileMemory.main(args);
        if (worst > HIGHEST_RATIO) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "ratio of times: must be at most %.0f, but was %.0f", HIGHEST_RATIO, worst));
        }
    }

    private static double microseconds(Collection<RunResult> results, String benchmark, String lines) {
        return Forks.statistics(results, benchmark, "lines", lines).getMean();
    }
}
