package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Sixty conditions with the code of their reason and their words, as {@code golden/conditions.txt} has them: three lines each.
 * Hosts store the codes and people know the words, so neither changes unnoticed.
 */
class GoldenTextTest {

    private static final int SIZE = 60;

    @Test
    void codesAndWordsAreThoseOnFile() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Condition<EnterpriseFile> condition : GoldenConditions.all60()) {
            lines.add(condition.view().reasonCode());
            lines.add("  " + condition.toText(Locale.CHINESE));
            lines.add("  " + condition.toText(Locale.ENGLISH));
        }
        assertThat(lines).hasSize(3 * SIZE).containsExactlyElementsOf(golden());
    }

    @Test
    void everyKindOfLeafIsThere() {
        Set<String> kinds = new LinkedHashSet<>();
        GoldenConditions.all60().forEach(condition -> kinds.addAll(RandomWorld.leafKinds(condition.view())));
        assertThat(kinds).containsAll(LeafKinds.ALL);
    }

    private static List<String> golden() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(GoldenTextTest.class.getResourceAsStream("/golden/conditions.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
