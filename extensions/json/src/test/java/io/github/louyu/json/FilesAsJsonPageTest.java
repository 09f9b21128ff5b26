package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide page on files as JSON says of the layout of files. */
class FilesAsJsonPageTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(?!kind`)(?<kind>[a-z-]+)` \\| [^|]+ \\| (?<must>[^|]+) \\| (?<may>[^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");
    private static final ImmutableSet<String> OF_EACH = ImmutableSet.of("kind", "id", "recordedOn", "saidOn");

    private record Layout(String kind, List<String> must, List<String> may) {}

    @Test
    void theFieldsOfEntriesAreThoseOfTheSchemaInBothLanguages() throws IOException {
        List<Layout> known = known();

        assertThat(known).hasSizeGreaterThan(10);
        for (String language : List.of("en", "zh")) {
            String page = Files.readString(Path.of("..", "..", "api-docs", "guide", language, "files-as-json.md"));
            List<Layout> shown = ROW.matcher(page)
                    .results()
                    .map(row -> new Layout(row.group(1), names(row.group(2)), names(row.group(3))))
                    .toList();
            assertThat(shown).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<Layout> known() throws IOException {
        JsonNode definitions = JsonDocuments.MAPPER
                .readTree(LouyuJson.schema(DocumentKind.ENTERPRISE_FILE))
                .path("$defs");
        List<Layout> layouts = new ArrayList<>();
        definitions.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("Line-")) {
                JsonNode line = definitions.path(name);
                List<String> required = new ArrayList<>();
                line.path("required").forEach(field -> required.add(field.asText()));
                List<String> must = new ArrayList<>();
                List<String> may = new ArrayList<>();
                line.path("properties").fieldNames().forEachRemaining(field -> {
                    if (!OF_EACH.contains(field)) {
                        (required.contains(field) ? must : may).add(field);
                    }
                });
                layouts.add(new Layout(name.substring("Line-".length()), must, may));
            }
        });
        return layouts;
    }

    @Test
    void twoLinesOfOneEnterpriseAreBothRead() {
        String line = "{\"louyu\":\"enterprise-file\",\"format\":1,\"id\":\"demo-1\"}\n";
        LineReader<EnterpriseFile> reader = LouyuJson.standard()
                .readLines(
                        DocumentKind.ENTERPRISE_FILE,
                        new ByteArrayInputStream((line + line).getBytes(StandardCharsets.UTF_8)));
        reader.forEachRemaining(each -> {});

        assertThat(reader.summary().read()).isEqualTo(2);
        assertThat(reader.summary().refused()).isZero();
    }
}
