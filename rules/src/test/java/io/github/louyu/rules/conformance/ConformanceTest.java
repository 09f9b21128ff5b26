package io.github.louyu.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.oracle.NeutralCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Runs neutral cases against the engine: those kept here, or those of another directory given by
 * {@code -Dlouyu.conformance=DIR}, and reports how many passed and the first difference of each that failed.
 */
class ConformanceTest {

    private static final @Nullable String DIRECTORY = System.getProperty("louyu.conformance");

    @Test
    void everyCaseAboutConditionsIsAnsweredAsExpected() throws IOException {
        report("conditions", lines("\"condition\":"), line -> EngineCheck.check(NeutralCases.condition(line)));
    }

    @Test
    void everyCaseAboutVisitsIsAnsweredAsExpected() throws IOException {
        report("visits", lines("\"rulebooks\":"), line -> EngineCheck.check(NeutralCases.visits(line)));
    }

    private static void report(String what, List<String> lines, Check check) {
        List<String> failures = new ArrayList<>();
        for (String line : lines) {
            try {
                check.run(line);
            } catch (AssertionError | RuntimeException e) {
                failures.add(NeutralCases.id(line) + ": " + e);
            }
        }
        System.out.println("conformance of " + what + ": " + (lines.size() - failures.size()) + " passed, "
                + failures.size() + " failed");
        failures.forEach(System.out::println);
        assertThat(lines).as("cases about %s", what).isNotEmpty();
        assertThat(failures).as("failed cases about %s", what).isEmpty();
    }

    private interface Check {
        void run(String line);
    }

    private static List<String> lines(String marker) throws IOException {
        List<String> all = new ArrayList<>();
        if (DIRECTORY == null) {
            all.addAll(NeutralCases.lines("/conformance/conditions.jsonl"));
            all.addAll(NeutralCases.lines("/conformance/visits.jsonl"));
        } else {
            try (Stream<Path> files = Files.list(Path.of(DIRECTORY))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList()) {
                    all.addAll(Files.readAllLines(file));
                }
            }
        }
        return all.stream()
                .filter(line -> line.replaceAll("\\s*:", ":").contains(marker) && isOf(marker, line))
                .toList();
    }

    /** A visit case has conditions inside, so its own member decides. */
    private static boolean isOf(String marker, String line) {
        boolean visits = line.replaceAll("\\s*:", ":").contains("\"rulebooks\":");
        return visits == marker.contains("rulebooks");
    }
}
