package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.DocumentProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus of bad documents, which seeds the fuzzing too: the name of a file begins with the kind of problem for which it is refused. */
class BadInputTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/louyu/json/DocumentFuzzInputs/reading");
    private static final LouyuJson JSON = LouyuJson.standard();

    @TestFactory
    Stream<DynamicTest> eachDocumentOfTheCorpusIsRefusedForItsReason() throws IOException {
        return corpus().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void theCorpusHasEveryKindOfProblem() throws IOException {
        Set<Kind> kinds = corpus().stream()
                .map(BadInputTest::expected)
                .flatMap(Arrays::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

        assertThat(kinds).containsExactly(Kind.values());
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    /** Gives the kind that a name begins with, none of a document that is good. */
    private static Kind[] expected(Path file) {
        String name = file.getFileName().toString();
        String start = name.substring(0, name.indexOf('-'));
        return start.equals("good") ? new Kind[0] : new Kind[] {Kind.valueOf(start)};
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ReadResult<?> result = read(file, bytes);

        assertThat(result.problems().stream().map(DocumentProblem::kind).distinct())
                .as("%s", result.problems())
                .containsExactly(expected(file));
        for (DocumentProblem problem : result.problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toText(Locale.CHINA)).isNotEqualTo(problem.toText(Locale.ENGLISH));
        }
    }

    private static ReadResult<?> read(Path file, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        DocumentKind<?> kind = DocumentKind.all().stream()
                .filter(each -> text.contains("\"" + each.name() + "\"") || text.contains("louyu: " + each.name()))
                .<DocumentKind<?>>map(each -> each)
                .findFirst()
                .orElse(DocumentKind.ENTERPRISE_FILE);
        return JSON.tryRead(
                kind, file.toString().endsWith("yaml") ? DocumentSource.yaml(bytes) : DocumentSource.json(bytes));
    }
}
