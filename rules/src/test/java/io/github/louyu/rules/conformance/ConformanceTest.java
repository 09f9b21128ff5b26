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
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs neutral cases against the engine: those kept here, or those of another directory given by
 * {@code -Dlouyu.conformance=DIR}, and reports how many passed and the first difference of each that failed.
 */
class ConformanceTest {

    private static final @Nullable String DIRECTORY = System.getProperty("louyu.conformance");

    @Test
    void everyCaseAboutConditionsIsAnsweredAsExpected() throws IOException {
        assertAllPassed("conditions", conditions(DIRECTORY));
    }

    @Test
    void everyCaseAboutVisitsIsAnsweredAsExpected() throws IOException {
        assertAllPassed("visits", visits(DIRECTORY));
    }

    /** A directory that somebody else gives is not all right: it is said how many cases failed, which, and where first. */
    @Test
    void aWrongCaseOfAnotherDirectoryIsReportedWithItsFirstDifference(@TempDir Path directory) throws IOException {
        String right = NeutralCases.lines("/conformance/conditions.jsonl").get(0);
        String wrong = right.replace("c1000000", "wrong")
                .replace("[[\"2018-11-20\",\"UNKNOWN\"]]", "[[\"2018-11-20\",\"TRUE\"]]");
        Files.writeString(directory.resolve("a.jsonl"), right + "\n" + wrong + "\n");
        String visit = NeutralCases.lines("/conformance/visits.jsonl").get(0);
        Files.writeString(directory.resolve("b.jsonl"), visit + "\n");
        Files.writeString(directory.resolve("notes.txt"), "no case");

        Report conditions = conditions(directory.toString());
        assertThat(conditions.summary("conditions")).isEqualTo("conformance of conditions: 1 passed, 1 failed");
        assertThat(conditions.failures())
                .singleElement()
                .asString()
                .startsWith("wrong: ")
                .contains("2018-11-20", "TRUE", "UNKNOWN");
        assertThat(visits(directory.toString()).summary("visits"))
                .isEqualTo("conformance of visits: 1 passed, 0 failed");
    }

    private static void assertAllPassed(String what, Report report) {
        System.out.println(report.summary(what));
        report.failures().forEach(System.out::println);
        assertThat(report.run()).as("cases about %s", what).isPositive();
        assertThat(report.failures()).as("failed cases about %s", what).isEmpty();
    }

    private static Report conditions(@Nullable String directory) throws IOException {
        return run(lines(directory, "\"condition\":"), line -> EngineCheck.check(NeutralCases.condition(line)));
    }

    private static Report visits(@Nullable String directory) throws IOException {
        return run(lines(directory, "\"rulebooks\":"), line -> EngineCheck.check(NeutralCases.visits(line)));
    }

    /** How many cases were run, and for each that failed its id and the first difference. */
    private record Report(int run, List<String> failures) {
        private String summary(String what) {
            return "conformance of " + what + ": " + (run - failures.size()) + " passed, " + failures.size()
                    + " failed";
        }
    }

    private static Report run(List<String> lines, Check check) {
        List<String> failures = new ArrayList<>();
        for (String line : lines) {
            try {
                check.run(line);
            } catch (AssertionError | RuntimeException e) {
                failures.add(NeutralCases.id(line) + ": " + e);
            }
        }
        return new Report(lines.size(), failures);
    }

    private interface Check {
        void run(String line);
    }

    private static List<String> lines(@Nullable String directory, String marker) throws IOException {
        List<String> all = new ArrayList<>();
        if (directory == null) {
            all.addAll(NeutralCases.lines("/conformance/conditions.jsonl"));
            all.addAll(NeutralCases.lines("/conformance/visits.jsonl"));
        } else {
            try (Stream<Path> files = Files.list(Path.of(directory))) {
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
