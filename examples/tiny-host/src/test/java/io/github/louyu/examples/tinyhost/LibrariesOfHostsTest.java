package io.github.louyu.examples.tinyhost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.Truth;
import io.github.louyu.time.Timeline;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the compiled host in a virtual machine of its own, with the newest and with the oldest of what hosts bring. */
class LibrariesOfHostsTest {

    private static final List<String> KINDS = List.of("guava-", "failureaccess-", "slf4j-api-");

    @TempDir
    private Path folder;

    enum Libraries {
        NEWEST {
            @Override
            Stream<Path> all() {
                return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(Path::of);
            }
        },
        OLDEST {
            @Override
            Stream<Path> all() throws IOException {
                return Files.list(Path.of("target", "oldest-libraries"));
            }
        };

        abstract Stream<Path> all() throws IOException;

        List<Path> jars() throws IOException {
            try (Stream<Path> all = all()) {
                return all.filter(jar -> KINDS.stream()
                                .anyMatch(kind -> jar.getFileName().toString().startsWith(kind)))
                        .sorted()
                        .toList();
            }
        }
    }

    @Test
    void theOldestAreThoseThatHostsPin() throws IOException {
        List<String> pinned = List.of("failureaccess-1.0.1.jar", "guava-31.1-jre.jar", "slf4j-api-1.7.36.jar");
        assertThat(Libraries.OLDEST.jars())
                .extracting(jar -> jar.getFileName().toString())
                .isEqualTo(pinned);
        assertThat(Libraries.NEWEST.jars())
                .extracting(jar -> jar.getFileName().toString())
                .hasSameSizeAs(pinned)
                .doesNotContainAnyElementsOf(pinned);
    }

    @ParameterizedTest
    @EnumSource
    void theHostRunsOnTheClassPath(Libraries libraries) throws Exception {
        assertThat(outputOf("-cp", path(libraries), TinyHost.class.getName())).isEqualTo(ExpectedAnswer.LINES);
    }

    @ParameterizedTest
    @EnumSource
    void theHostRunsOnTheModulePath(Libraries libraries) throws Exception {
        assertThat(outputOf(
                        "-p", path(libraries), "-m", "io.github.louyu.examples.tinyhost/" + TinyHost.class.getName()))
                .isEqualTo(ExpectedAnswer.LINES);
    }

    @ParameterizedTest
    @EnumSource
    void theHostCompilesAgainstThem(Libraries libraries) throws Exception {
        List<String> command = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", folder.toString()));
        command.addAll(List.of("-p", path(libraries)));
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        outputOfTool("javac", command);
        assertThat(folder.resolve(TinyHost.class.getName().replace('.', '/') + ".class"))
                .exists();
    }

    /** The host, the library, and what there is one version of; and the libraries asked for. */
    private static String path(Libraries libraries) throws IOException, URISyntaxException {
        List<Path> path = new ArrayList<>();
        for (Class<?> one : List.of(TinyHost.class, Truth.class, Timeline.class, Money.class, NullMarked.class)) {
            path.add(Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        path.addAll(libraries.jars());
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> outputOf(String... arguments) throws IOException, InterruptedException {
        return outputOfTool("java", List.of(arguments));
    }

    private List<String> outputOfTool(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", Files.readString(errors)).isZero();
        return output.lines().toList();
    }
}
