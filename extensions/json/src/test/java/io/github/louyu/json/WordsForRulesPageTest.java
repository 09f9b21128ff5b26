package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.visit.VisitLead;
import io.github.louyu.rules.visit.VisitPriority;
import io.github.louyu.rules.visit.VisitRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide page of the words that a rule may use says what the registry, the codes and the reader have. */
class WordsForRulesPageTest {

    private static final Pattern CELLS = Pattern.compile("(?m)^\\| ((?:`[^`|]+` ?)+)\\| ");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)`(\\{[^`]+})` \\|$");
    private static final ImmutableMap<String, String> CHINESE_PERIODS =
            ImmutableMap.of("YEAR", "年度", "HALF_YEAR", "半年度", "QUARTER", "季度", "MONTH", "月度");
    private static final ImmutableMap<String, String> ENGLISH_PERIODS =
            ImmutableMap.of("YEAR", "year", "HALF_YEAR", "half-year", "QUARTER", "quarter", "MONTH", "month");

    private static String page(String language) throws IOException {
        return Files.readString(Path.of("..", "..", "api-docs", "guide", language, "words-for-rules.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTablesAreThoseOfTheRegistryAndTheCodes(String language) throws IOException {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));

        assertThat(page(language))
                .contains(
                        words.facts(EnterpriseFile.class),
                        words.things(),
                        words.facts(Lease.class),
                        words.facts(Officer.class),
                        words.events(),
                        words.figures(),
                        words.countedFigures(),
                        words.codes(VisitForm.class),
                        words.codes(VisitOutcome.class),
                        words.codes(VisitorRank.class),
                        words.codes(VisitPriority.class),
                        words.codes(VisitLead.class),
                        words.codes(Officer.class, "officer.role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theCodesOfEachFactThatListsThemAreShown(String language) throws IOException {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));
        List<String> shown = new ArrayList<>();
        FactRegistry registry = FactRegistry.standard();
        for (String name : registry.names(EnterpriseFile.class)) {
            Optional<Fact<EnterpriseFile, ?>> fact = registry.fact(EnterpriseFile.class, name);
            if (fact.flatMap(each -> registry.codes(EnterpriseFile.class, each.view()))
                    .filter(codes -> !codes.all().isEmpty())
                    .isPresent()) {
                assertThat(page(language)).contains(words.codes(EnterpriseFile.class, name));
                shown.add(name);
            }
        }

        assertThat(shown).contains("key-tier", "registration-type");
    }

    @Test
    void noRelationIsLeftOut() {
        assertThat(FactRegistry.standard().relationNames(EnterpriseFile.class)).isEmpty();
        assertThat(FactRegistry.standard().relationNames(Lease.class)).isEmpty();
        assertThat(FactRegistry.standard().relationNames(Officer.class)).isEmpty();
    }

    @Test
    void otherFiguresAndPeriodsAreNamedAsThoseOfTheTableAre() {
        int named = 0;
        for (FigureKind<?> kind :
                List.of(FigureKind.TAX, FigureKind.REVENUE, FigureKind.PROFIT, FigureKind.HEADCOUNT)) {
            for (String periods : CHINESE_PERIODS.keySet()) {
                for (String which : RuleWords.OF_ONE_PERIOD) {
                    Optional<Fact<EnterpriseFile, ?>> fact = figure(kind.code() + "/" + periods + "/" + which);
                    if (periods.equals("YEAR") && which.contains("year-before")) {
                        assertThat(fact).as(kind + which).isEmpty();
                        continue;
                    }
                    Fact<EnterpriseFile, ?> pattern =
                            figure("TAX/HALF_YEAR/" + which).orElseThrow();
                    String chinese = pattern.label()
                            .zh()
                            .replace("半年度", CHINESE_PERIODS.get(periods))
                            .replace("税收", kind.label().zh());
                    String english = pattern.label()
                            .en()
                            .replace("half-year", ENGLISH_PERIODS.get(periods))
                            .replace("tax", kind.label().en());
                    assertThat(figure(chinese)).isEqualTo(fact).isPresent();
                    assertThat(figure(english)).isEqualTo(fact).isPresent();
                    named++;
                }
            }
        }

        assertThat(named).isEqualTo(4 * (3 * 7 + 4));
        assertThat(FactRegistry.standard().seriesNames()).hasSize(16);
    }

    private static Optional<Fact<EnterpriseFile, ?>> figure(String name) {
        return FactRegistry.standard().fact(EnterpriseFile.class, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theFieldsAreThoseOfTheReader(String language) throws IOException {
        List<String> shown = new ArrayList<>();
        String page = page(language);
        String fields = page.substring(0, page.indexOf(language.equals("en") ? "\nForms:" : "\n走访方式："));
        CELLS.matcher(fields).results().forEach(row -> shown.addAll(codes(row.group(1))));

        List<String> known = new ArrayList<>(properties("VisitRule"));
        known.addAll(properties("VisitCriteria"));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePeriodsAreThoseOfTheReader(String language) throws IOException {
        JsonNode forms = definitions()
                .path("CadenceLine")
                .path("properties")
                .path("period")
                .path("anyOf");
        List<String> words = new ArrayList<>();
        forms.path(1).path("enum").forEach(word -> words.add(word.asText()));
        assertThat(words).hasSize(8);
        String page = page(language);
        for (String periods : CHINESE_PERIODS.keySet()) {
            String shown = "| `" + periods + "` | `" + words.remove(0) + "` `" + words.remove(0) + "` |\n";
            assertThat(page).contains(shown);
        }
    }

    @Test
    void theExamplesAreReadAndAreTheSameInBothLanguages() throws IOException {
        List<VisitRulebook> english = examples("en");

        assertThat(english).hasSize(8).doesNotHaveDuplicates();
        assertThat(examples("zh")).isEqualTo(english);
    }

    private static List<VisitRulebook> examples(String language) throws IOException {
        List<VisitRulebook> read = new ArrayList<>();
        for (MatchResult example : EXAMPLE.matcher(page(language)).results().toList()) {
            String rulebook = "louyu: visit-rulebook\nformat: 1\nid: b\nfrom: 2019-01-03\nrules:\n"
                    + "  - id: r\n    afterSilence: 90 days\n    dueWithin: 5 days\n    scope: " + example.group(1)
                    + "\n";
            read.add(LouyuJson.standard().read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(rulebook)));
        }
        return read;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static List<String> properties(String definition) throws IOException {
        List<String> names = new ArrayList<>();
        definitions().path(definition).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode definitions() throws IOException {
        return JsonDocuments.MAPPER
                .readTree(LouyuJson.schema(DocumentKind.VISIT_RULEBOOK))
                .path("$defs");
    }
}
