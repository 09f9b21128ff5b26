package io.github.louyu.examples.benchmarks;

import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link ConditionBenchmark} and prints what a timeline and an explanation cost beside a test. It fails if a timeline costs
 * more than three tests for each stretch between breakpoints, or an explanation of a short file 20 microseconds.
 */
public final class ConditionTable {

    private static final String SHORT = "20";
    private static final double MOST_TESTS = 3;
    private static final double MOST_MICROSECONDS = 20;

    private ConditionTable() {}

    /**
     * Prints the table.
     *
     * @param args none are read
     * @throws RunnerException if a benchmark fails
     * @throws URISyntaxException if the class path is no list of files
     */
    public static void main(String[] args) throws RunnerException, URISyntaxException {
        Collection<RunResult> results = Forks.run(ConditionBenchmark.class);
        System.out.printf(
                Locale.ROOT,
                "A rule of 20 leaves over a year, medians, on Java %s%n%8s %10s %12s %14s %14s %13s %18s%n",
                Runtime.version(),
                "lines",
                "test, µs",
                "explain, µs",
                "in words, µs",
                "timeline, µs",
                "breakpoints",
                "tests per stretch");
        List<String> broken = new ArrayList<>();
        for (String lines : List.of(SHORT, "500")) {
            double test = microseconds(results, "test", lines);
            double explain = microseconds(results, "explain", lines);
            double words = microseconds(results, "explainInWords", lines);
            double timeline = microseconds(results, "timeline", lines);
            double breakpoints = ConditionBenchmark.files(Integer.parseInt(lines)).stream()
                    .mapToInt(TwentyLeaves::breakpoints)
                    .average()
                    .orElseThrow();
            double tests = timeline / test / (breakpoints + 1);
            System.out.printf(
                    Locale.ROOT,
                    "%8s %10.2f %12.2f %14.1f %14.1f %13.1f %18.2f%n",
                    lines,
                    test,
                    explain,
                    words,
                    timeline,
                    breakpoints,
                    tests);
            if (tests > MOST_TESTS) {
                broken.add(String.format(
                        Locale.ROOT,
                        "timeline of %s lines: %.2f tests per stretch, not %.0f",
                        lines,
                        tests,
                        MOST_TESTS));
            }
            if (lines.equals(SHORT) && explain >= MOST_MICROSECONDS) {
                broken.add(
                        String.format(Locale.ROOT, "explanation: %.1f µs, not below %.0f", explain, MOST_MICROSECONDS));
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("costs of readings: " + String.join("; ", broken));
        }
    }

    private static double microseconds(Collection<RunResult> results, String benchmark, String lines) {
        return Forks.statistics(results, benchmark, "lines", lines).getPercentile(50);
    }
}
