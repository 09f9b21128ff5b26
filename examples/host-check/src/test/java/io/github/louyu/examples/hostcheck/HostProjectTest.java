package io.github.louyu.examples.hostcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The host project builds and passes its own tests, with nothing of the library but what was installed. */
class HostProjectTest {

    private static final Pattern SUITE = Pattern.compile(
            "<testsuite .*?\\btests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"",
            Pattern.DOTALL);

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static Path path(String name) {
        return Path.of(property(name)).toAbsolutePath().normalize();
    }

    @Test
    void theHostBuildsFromCoordinatesAndSeesEveryOutcomeOfItsRules() throws IOException, InterruptedException {
        Path root = path("louyu.root");
        ThrowAwayRepository repository = ThrowAwayRepository.in(
                path("louyu.work").resolve("repository"), path("louyu.repository"), property("louyu.version"));
        repository.install(root, "louyu-parent", false);
        repository.install(root.resolve("extensions"), "louyu-extensions", false);
        repository.install(root.resolve("extensions/bom"), "louyu-bom", false);
        repository.install(root.resolve("core"), "louyu-core", true);
        repository.install(root.resolve("rules"), "louyu-rules", true);
        repository.install(root.resolve("extensions/testkit"), "louyu-testkit", true);
        Path host = path("louyu.work").resolve("project");
        ThrowAwayRepository.delete(host);
        copy(root.resolve("examples/host-project"), host);
        Files.createDirectories(host.resolve(".mvn")); // else the options that ours keeps above it would be taken

        Path log = path("louyu.work").resolve("build.log");
        int exit = new ProcessBuilder(command(repository))
                .directory(host.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(exit).as("the build of the host:\n%s", Files.readString(log)).isZero();
        assertThat(testsThatPassed(host.resolve("target/surefire-reports")))
                .as("tests of the host that passed")
                .isGreaterThan(20);
    }

    private static List<String> command(ThrowAwayRepository repository) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>(List.of(
                path("louyu.maven")
                        .resolve("bin")
                        .resolve(windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-Dmaven.repo.local=" + repository.directory(),
                "-Dlouyu.version=" + property("louyu.version"),
                "verify"));
        if (property("louyu.offline").equals("offline: true")) {
            command.add("-o");
        }
        return command;
    }

    /** Copies the sources, so that the host builds where it finds nothing of ours above it. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each :
                    all.filter(path -> !path.startsWith(from.resolve("target"))).toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(each));
                }
            }
        }
    }

    private static int testsThatPassed(Path reports) throws IOException {
        int passed = 0;
        try (Stream<Path> all = Files.list(reports)) {
            for (Path report : all.filter(path -> path.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList()) {
                Matcher suite = SUITE.matcher(Files.readString(report, StandardCharsets.UTF_8));
                assertThat(suite.find()).as("a suite in %s", report).isTrue();
                passed += Integer.parseInt(suite.group(1))
                        - Integer.parseInt(suite.group(2))
                        - Integer.parseInt(suite.group(3))
                        - Integer.parseInt(suite.group(4));
            }
        }
        return passed;
    }
}
