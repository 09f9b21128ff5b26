package io.github.louyu.examples.hostcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository of its own. The artifacts of the library are installed in it; everything else is that of the local repository at
 * hand, to which it links, so that nothing is fetched twice and a build without a network works too.
 */
final class ThrowAwayRepository {

    private static final List<String> OURS = List.of("io", "github", "louyu");

    private final Path directory;
    private final String version;

    private ThrowAwayRepository(Path directory, String version) {
        this.directory = directory;
        this.version = version;
    }

    static ThrowAwayRepository in(Path directory, Path atHand, String version) throws IOException {
        delete(directory);
        Files.createDirectories(directory);
        Path ours = directory;
        Path theirs = atHand;
        for (String group : OURS) {
            link(theirs, ours, group);
            ours = Files.createDirectories(ours.resolve(group));
            theirs = theirs.resolve(group);
        }
        return new ThrowAwayRepository(directory, version);
    }

    /** Links to all that is there but for the one group on the way to ours. */
    private static void link(Path from, Path to, String except) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.list(from)) {
            for (Path each : all.filter(path -> !path.getFileName().toString().equals(except))
                    .toList()) {
                Files.createSymbolicLink(to.resolve(each.getFileName()), each.toAbsolutePath());
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) { // which does not follow links
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException undeletable) {
                    throw new UncheckedIOException(undeletable);
                }
            });
        }
    }

    /** Installs what a module was packaged as, as {@code mvn install} would. */
    void install(Path module, String artifact, boolean hasJar) throws IOException {
        Path at = Files.createDirectories(
                directory.resolve(String.join("/", OURS)).resolve(artifact).resolve(version));
        String name = artifact + "-" + version;
        Files.copy(module.resolve("pom.xml"), at.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        if (hasJar) {
            Path jar = module.resolve("target").resolve(name + ".jar");
            if (!Files.exists(jar)) {
                throw new IllegalStateException("jar of " + artifact
                        + ": must have been packaged before, as 'mvn verify' at the top does, but was not: " + jar);
            }
            Files.copy(jar, at.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path directory() {
        return directory;
    }
}
