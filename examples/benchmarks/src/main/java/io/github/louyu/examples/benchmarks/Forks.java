package io.github.louyu.examples.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The processes in which benchmarks run. */
public final class Forks {

    private Forks() {}

    /**
     * Shows them the class path: they inherit that of this process, which Maven keeps in a loader.
     *
     * @throws URISyntaxException if the class path is no list of files
     */
    public static void showClassPath() throws URISyntaxException {
        if (Forks.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> files = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                files.add(Path.of(url.toURI()).toString());
            }
            System.setProperty("java.class.path", String.join(File.pathSeparator, files));
        }
    }
}
