package io.github.louyu.examples.benchmarks;

import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link MonitorBenchmark} and prints the median day of a monitor by the number of files. It fails if a day with a million files
 * takes twice as long as one with a thousand.
 */
public final class MonitorTable {

    private static final double RATIO_BELOW = 2;

    private MonitorTable() {}

    /**
     * Prints the table.
     *
     * @param args none are read
     * @throws RunnerException if the benchmark fails
     * @throws URISyntaxException if the class path is no list of files
     */
    public static void main(String[] args) throws RunnerException, URISyntaxException {
        Collection<RunResult> results = Forks.run(MonitorBenchmark.class);
        System.out.printf(
                Locale.ROOT,
                "One day of a monitor with the same 100 changes, on Java %s%n%10s %16s%n",
                Runtime.version(),
                "files",
                "median day, µs");
        double fewest = Double.NaN;
        double ratio = Double.NaN;
        for (RunResult result : results) {
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            System.out.printf(Locale.ROOT, "%10s %16.0f%n", result.getParams().getParam("enterprises"), median);
            if (Double.isNaN(fewest)) {
                fewest = median;
            } else {
                ratio = median / fewest;
            }
        }
        System.out.printf(Locale.ROOT, "%10s %16.2f%n", "ratio", ratio);
        if (!(ratio < RATIO_BELOW)) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "ratio of days: must be less than %.0f, but was %.2f", RATIO_BELOW, ratio));
        }
    }
}
