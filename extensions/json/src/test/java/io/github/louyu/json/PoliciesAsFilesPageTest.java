package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that the guide page on policies as files shows, and the fields that it lists. */
class PoliciesAsFilesPageTest {

    private static final Pattern CATALOGUE = Pattern.compile("(?m)^```yaml\n(?<yaml>(?s:.*?))^```$");
    private static final Pattern IN_PROGRAM = Pattern.compile("String text = \"\"\"\n(?<yaml>(?s:.*?))\"\"\";");
    private static final Pattern AMOUNT = Pattern.compile("(?m)^\\| [^`|]+ \\| `(?<amount>[^`]+)` \\|$");
    private static final Pattern FIELDS = Pattern.compile("(?m)^\\| (?<names>(?:`[^`|]+` ?)+)\\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static String page(String language) throws IOException {
        return Files.readString(Path.of("..", "..", "api-docs", "guide", language, "policies-as-files.md"));
    }

    private static List<PolicyCatalogue> catalogues(String language) throws IOException {
        List<PolicyCatalogue> read = new ArrayList<>();
        for (MatchResult block : CATALOGUE.matcher(page(language)).results().toList()) {
            read.add(read(block.group(1)));
        }
        return read;
    }

    private static PolicyCatalogue read(String yaml) throws IOException {
        return LouyuJson.standard().read(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(yaml));
    }

    @Test
    void theFilesAreTheSameCataloguesInBothLanguages() throws IOException {
        List<PolicyCatalogue> english = catalogues("en");

        assertThat(english).hasSize(2);
        assertThat(english.get(0).policies()).hasSize(1);
        assertThat(english.get(1).policies()).hasSize(3);
        assertThat(catalogues("zh")).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theProgramAsksTheCatalogueThatIsShown(String language) throws IOException {
        String yaml = IN_PROGRAM
                .matcher(page(language))
                .results()
                .map(text -> text.group(1).stripIndent())
                .findFirst()
                .orElseThrow();

        assertThat(read(yaml)).isEqualTo(catalogues(language).get(1));
    }

    @Test
    void theAmountsAreReadAndAreTheSameInBothLanguages() throws IOException {
        List<PolicyCatalogue> english = amounts("en");

        assertThat(english).hasSize(10).doesNotHaveDuplicates();
        assertThat(amounts("zh")).isEqualTo(english);
    }

    private static List<PolicyCatalogue> amounts(String language) throws IOException {
        List<PolicyCatalogue> read = new ArrayList<>();
        for (MatchResult row : AMOUNT.matcher(page(language)).results().toList()) {
            read.add(read("louyu: policy-catalogue\nformat: 1\nid: c\npolicies:\n  - id: p\n"
                    + "    when: { fact: headcount, atLeast: 1 }\n    benefits:\n      - amount: " + row.group(1)
                    + "\n"));
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theFieldsAreThoseOfTheReader(String language) throws IOException {
        List<String> shown = new ArrayList<>();
        FIELDS.matcher(page(language))
                .results()
                .forEach(row -> NAME.matcher(row.group(1)).results().forEach(name -> shown.add(name.group(1))));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(properties("ServicePolicy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFieldOfWhatIsGivenIsNamed(String language) throws IOException {
        List<String> names = properties("Benefit").stream()
                .filter(name -> language.equals("zh") || name.charAt(0) < 128)
                .toList();

        assertThat(names).hasSizeGreaterThan(7);
        assertThat(page(language)).contains(names);
    }

    private static List<String> properties(String definition) throws IOException {
        JsonNode properties = JsonDocuments.MAPPER
                .readTree(LouyuJson.schema(DocumentKind.POLICY_CATALOGUE))
                .path("$defs")
                .path(definition)
                .path("properties");
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
