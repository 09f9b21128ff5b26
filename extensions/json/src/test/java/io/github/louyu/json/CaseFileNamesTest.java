package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.testkit.cases.CaseFiles;
import io.github.louyu.text.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case file says of a file has the names that documents have for it. The keys there are stand in what a case file answers to a wrong one. */
class CaseFileNamesTest {

    private static final String LISTED = ": ";
    private static final String WRONG = "zzzzzzzzzzzz";

    private static JsonNode schema;

    @TempDir
    private Path directory;

    @BeforeAll
    static void readTheSchema() throws IOException {
        schema = new ObjectMapper().readTree(LouyuJson.schema(DocumentKind.ENTERPRISE_FILE));
    }

    private static List<String> fields(String definition) {
        JsonNode properties = schema.path("$defs").path(definition).path("properties");
        return ImmutableList.copyOf(properties.fieldNames());
    }

    private static List<String> kinds() {
        ImmutableList.Builder<String> kinds = ImmutableList.builder();
        schema.path("$defs")
                .path("Line")
                .path("properties")
                .path("kind")
                .path("enum")
                .forEach(each -> kinds.add(each.textValue()));
        return kinds.build();
    }

    /** The keys that are offered instead of a wrong one. */
    private List<String> keys(String file, String where) throws IOException {
        Path written = directory.resolve("case.yaml");
        Files.writeString(written, "cases:\n  - {name: n, date: 2019-01-01, expect: [], file: " + file + "}\n");
        DynamicNode test = CaseFiles.from(written)
                .against("known", EnterpriseFacts.headcount().isKnown())
                .findFirst()
                .orElseThrow();
        ProblemsException mistakes = catchThrowableOfType(
                ProblemsException.class,
                () -> ((DynamicTest) test).getExecutable().execute());
        return mistakes.problems().stream()
                .map(problem -> problem.message().en())
                .filter(message -> message.contains(where))
                .map(message -> message.substring(message.lastIndexOf(LISTED) + LISTED.length()))
                .map(listed -> Splitter.on(", ").splitToList(listed))
                .findFirst()
                .orElseThrow();
    }

    private List<String> instead(String file) throws IOException {
        return keys(file, "no such key: '" + WRONG + "'");
    }

    /** What a line of a document has besides: what the key of the line in a case file says, what the vocabulary knows, and what only hindsight has. */
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "kind",
            "type",
            "unit",
            "label",
            "saidOn",
            "eventKind",
            "figureKind",
            "about",
            "person",
            "promise",
            "section",
            "obligation");

    @Test
    void aFileHasTheNamesOfADocument() throws IOException {
        ImmutableList<String> ofADocument =
                ImmutableList.copyOf(schema.path("properties").fieldNames());

        assertThat(instead("{" + WRONG + ": 1}"))
                .hasSizeGreaterThan(3)
                .filteredOn(key ->
                        !key.equals("recordedOn")) // said once for all lines, where each line of a document says it
                .allSatisfy(key -> assertThat(ofADocument).contains(key));
    }

    @Test
    void aLineHasTheKindsAndFieldsOfALineOfADocument() throws IOException {
        List<String> found = keys("{log: [{" + WRONG + ": 1}]}", "must say what it is by one of the keys");

        assertThat(found).isSubsetOf(kinds()).hasSize(kinds().size() - 1); // a correction is said beside its version
        for (String kind : found) {
            assertThat(instead("{log: [{" + kind + ": 1, " + WRONG + ": 1}]}"))
                    .as(kind)
                    .startsWith(kind)
                    .endsWith("id", "recordedOn", "correction")
                    .filteredOn(key -> !key.equals(kind) && !key.equals("correction"))
                    .isSubsetOf(fields("Line-" + kind))
                    .containsAll(fields("Line-" + kind).stream()
                            .filter(field -> !SAID_OTHERWISE.contains(field) && !field.equals(kind))
                            .filter(field -> !kind.equals("retraction") || !field.equals("target"))
                            .toList());
        }
        assertThat(kinds()).contains("correction");
    }

    @Test
    void whatAVisitHoldsHasTheFieldsOfADocument() throws IOException {
        Map<String, String> parts = Map.of("visitors", "Visitor", "metWith", "MetPerson", "promises", "VisitPromise");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String visit = "{log: [{visit: v1, on: 2019-01-01, " + part.getKey() + ": [{" + WRONG + ": 1}]}]}";

            assertThat(instead(visit)).as(part.getKey()).hasSameElementsAs(fields(part.getValue()));
        }
    }
}
