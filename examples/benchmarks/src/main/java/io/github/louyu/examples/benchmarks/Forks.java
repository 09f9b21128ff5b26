package io.github.louyu.examples.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The processes in which benchmarks run. */
public final class Forks {

    private Forks() {}

    /** Shows them the class path: they inherit that of this process, which Maven keeps in a loader. */
    private static void showClassPath() throws URISyntaxException {
        if (Forks.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> files = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                files.add(Path.of(url.toURI()).toString());
            }
            System.setProperty("java.class.path", String.join(File.pathSeparator, files));
        }
    }

    /**
     * Runs the benchmarks of a class, quietly.
     *
     * @param benchmarks the class
     * @return the results
     * @throws RunnerException if one fails
     * @throws URISyntaxException if the class path is no list of files
     */
    public static Collection<RunResult> run(Class<?> benchmarks) throws RunnerException, URISyntaxException {
        showClassPath();
        return new Runner(new OptionsBuilder()
                        .include(benchmarks.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /**
     * Finds the result of one benchmark.
     *
     * @param results the results of its class
     * @param benchmark the name of its method
     * @param param the parameter by which its runs differ
     * @param value the value of the parameter
     * @return the statistics of its score
     */
    public static Statistics statistics(Collection<RunResult> results, String benchmark, String param, String value) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark)
                        && result.getParams().getParam(param).equals(value))
                .map(result -> result.getPrimaryResult().getStatistics())
                .findFirst()
                .orElseThrow();
    }
}
