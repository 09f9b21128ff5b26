package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of the format: these documents were written in format 1 and are read for ever. They are never changed. */
class FormatOneTest {

    private static final Path STORED = Path.of("src/test/resources/io/github/louyu/json/format-1");

    static Iterable<DocumentKind<?>> kinds() {
        return DocumentKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void storedDocumentsAreReadAndWrittenAsTheyWere(DocumentKind<?> kind) throws IOException {
        check(kind);
    }

    private static <T> void check(DocumentKind<T> kind) throws IOException {
        try (Stream<Path> files = Files.list(STORED.resolve(kind.name()))) {
            assertThat(files.sorted().toList()).isNotEmpty().allSatisfy(file -> check(kind, Files.readString(file)));
        }
    }

    private static <T> void check(DocumentKind<T> kind, String stored) throws IOException {
        T value = LouyuJson.standard().read(kind, stored);

        assertThat(LouyuJson.standard().write(kind, value) + "\n").isEqualTo(stored);
        assertThat(JsonDocuments.isValid(kind, stored)).isTrue();
    }
}
