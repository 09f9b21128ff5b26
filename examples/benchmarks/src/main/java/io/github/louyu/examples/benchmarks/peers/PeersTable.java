package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.examples.benchmarks.Forks;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link PeersBenchmark} and prints how fast each means is beside the loop written by hand and beside Drools. It fails if this
 * library is not at least a fifth as fast as the loop.
 */
public final class PeersTable {

    private static final double LEAST_OF_LOOP = 0.2;

    private PeersTable() {}

    /**
     * Prints the table.
     *
     * @param args none are read
     * @throws RunnerException if the benchmark fails
     * @throws URISyntaxException if the class path is no list of files
     */
    public static void main(String[] args) throws RunnerException, URISyntaxException {
        RunResult result = Forks.run(PeersBenchmark.class).iterator().next();
        Map<String, Double> taken = new TreeMap<>();
        result.getSecondaryResults()
                .forEach(
                        (label, times) -> taken.put(label, times.getStatistics().getSum()));
        double loop = taken.get("handWritten");
        double drools = taken.get("drools");
        System.out.printf(
                Locale.ROOT,
                "Six mandatory visits of %s enterprises, on Java %s%n%-18s %10s %12s%n",
                result.getParams().getParam("enterprises"),
                Runtime.version(),
                "",
                "loop = 1",
                "Drools = 1");
        taken.forEach((label, time) ->
                System.out.printf(Locale.ROOT, "%-18s %10.2f %12.2f%n", label, loop / time, drools / time));
        double speed = loop / taken.get("louyu");
        if (speed < LEAST_OF_LOOP) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "speed of the library beside the loop: must be at least %.1f, but was %.2f",
                    LEAST_OF_LOOP,
                    speed));
        }
    }
}
