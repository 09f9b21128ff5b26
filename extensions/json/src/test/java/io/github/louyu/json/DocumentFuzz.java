package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever the bytes, a document is read or refused, never anything else; and what is read can be written and is read again equal. Runs the seeds
 * beside it in an ordinary build; the profile {@code fuzz} makes inputs of its own.
 */
class DocumentFuzz {

    private static final LouyuJson JSON = LouyuJson.standard();

    @FuzzTest(maxDuration = "", maxExecutions = 10_000_000)
    void reading(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<? extends DocumentKind<?>> named = DocumentKind.all().stream()
                .filter(kind -> text.contains(kind.name()))
                .toList();
        for (DocumentKind<?> kind : named.isEmpty() ? List.of(DocumentKind.ENTERPRISE_FILE) : named) {
            check(kind, DocumentSource.json(bytes));
            check(kind, DocumentSource.yaml(bytes));
        }
    }

    private static <T> void check(DocumentKind<T> kind, DocumentSource source) throws IOException {
        ReadResult<T> result = JSON.tryRead(kind, source);
        if (!result.isRefused()) {
            T value = result.orThrow();
            assertThat(JSON.read(kind, JSON.write(kind, value))).isEqualTo(value);
        }
    }
}
