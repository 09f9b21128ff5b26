package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promise of the format to those who read answers: these documents were written in format 1, and the schema of format 1 accepts them for ever,
 * so a program that reads by it reads them too. They are never changed.
 */
class AnswerFormatOneTest {

    private static final Path STORED = Path.of("src/test/resources/io/github/louyu/json/format-1");

    static Iterable<AnswerKind<?>> kinds() {
        return AnswerKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void storedAnswersSuitTheSchema(AnswerKind<?> kind) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(STORED.resolve(kind.name()))) {
            files = all.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String stored = Files.readString(file);
            JsonNode tree = JsonDocuments.MAPPER.readTree(stored);

            assertThat(tree.path("louyu").textValue()).isEqualTo(kind.name());
            assertThat(tree.path("format").intValue()).isEqualTo(1);
            assertThat(JsonDocuments.isValid(kind, stored)).as("%s", file).isTrue();
        }
    }
}
