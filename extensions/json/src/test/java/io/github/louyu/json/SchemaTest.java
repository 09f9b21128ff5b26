package io.github.louyu.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that are shipped are those that follow from the layouts. Where a layout was changed on purpose, run this test with {@code
 * -Dlouyu.schemas=write} and look at what the change is to those who hold documents.
 */
class SchemaTest {

    private static final Path SOURCES = Path.of("src/main/resources/io/github/louyu/json/schema");

    static List<WritableKind<?>> kinds() {
        return Stream.<WritableKind<?>>concat(DocumentKind.all().stream(), AnswerKind.all().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theShippedSchemaIsThatOfTheLayout(WritableKind<?> kind) throws IOException {
        String schema = LouyuJson.schema(kind) + "\n";
        if ("write".equals(System.getProperty("louyu.schemas"))) {
            Files.createDirectories(SOURCES);
            Files.writeString(SOURCES.resolve(kind.name() + ".json"), schema);
            return;
        }

        try (InputStream shipped = LouyuJson.class.getResourceAsStream("schema/" + kind.name() + ".json")) {
            assertThat(shipped).as("shipped schema of " + kind).isNotNull();
            assertThat(new String(shipped.readAllBytes(), UTF_8)).isEqualTo(schema);
        }
    }

    @Test
    void thereIsNoSchemaWithoutAKind() throws IOException {
        try (var files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            kinds().stream().map(kind -> kind.name() + ".json").toList());
        }
    }
}
