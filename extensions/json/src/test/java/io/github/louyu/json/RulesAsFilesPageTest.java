package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.visit.VisitRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files that the guide page on rules as files shows. */
class RulesAsFilesPageTest {

    private static final Pattern BLOCK = Pattern.compile("```(yaml|text)\n(.*?)```", Pattern.DOTALL);
    private static final LouyuJson JSON = LouyuJson.standard();

    private static List<MatchResult> blocks(String language) throws IOException {
        String page = Files.readString(Path.of("..", "..", "api-docs", "guide", language, "rules-as-files.md"));
        return BLOCK.matcher(page).results().toList();
    }

    private static List<String> rulebooks(String language) throws IOException {
        return blocks(language).stream()
                .map(block -> block.group(2))
                .filter(text -> text.startsWith("louyu: visit-rulebook"))
                .toList();
    }

    private static ReadResult<VisitRulebook> read(String yaml) throws IOException {
        return JSON.tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml));
    }

    @Test
    void theFirstFileIsTheSameRulebookInBothLanguages() throws IOException {
        VisitRulebook english = read(rulebooks("en").get(0)).orThrow();

        assertThat(english.rules()).hasSize(1);
        assertThat(read(rulebooks("zh").get(0)).orThrow()).isEqualTo(english);
    }

    @Test
    void theMistakesAreToldAsShown() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String language = locale.getLanguage();
            String shown = blocks(language).get(blocks(language).size() - 2).group(2);
            StringBuilder told = new StringBuilder();
            read(rulebooks(language).get(1))
                    .problems()
                    .forEach(problem ->
                            told.append("  ").append(problem.toText(locale)).append('\n'));

            assertThat(told.toString()).isEqualTo(shown);
        }
    }

    @Test
    void theConditionsAreTheSameInBothLanguages() throws IOException {
        assertThat(withCondition("zh")).isEqualTo(withCondition("en"));
    }

    /** The second block is a condition; it is read as the scope of a rule. */
    private static VisitRulebook withCondition(String language) throws IOException {
        String condition = blocks(language).get(2).group(2);
        return read("louyu: visit-rulebook\nformat: 1\nid: b\nfrom: 2019-01-03\nrules:\n  - id: r\n"
                        + "    afterSilence: 90 days\n    dueWithin: 5 days\n    scope:\n"
                        + condition.indent(6))
                .orThrow();
    }

    @Test
    void theTablesAreTheSameInBothLanguages() throws IOException {
        VisitRulebook english = withTables("en");

        assertThat(withTables("zh")).isEqualTo(english);
        assertThat(english.rules()).hasSize(1);
    }

    private static VisitRulebook withTables(String language) throws IOException {
        return read("louyu: visit-rulebook\nformat: 1\nid: b\nfrom: 2019-01-03\n"
                        + blocks(language).get(3).group(2))
                .orThrow();
    }

    @Test
    void theSchemaLeavesToTheReaderWhatThePageSays() throws IOException {
        List<String> leftOut = List.of(
                rule("'dueWithin':'5 days','onEvent':'NO_SUCH_EVENT'"),
                rule("'dueWithin':'5 days','afterSilence':'90 days','scope':{'fact':'no-such-fact','is':1}"),
                rule(
                        "'dueWithin':'5 days','afterSilence':'90 days','scope':{'fact':'TAX/YEAR/latest','atLeast':'500万'}"),
                rule("'afterSilence':'90 days'"),
                rule("'dueWithin':'5 days','dueByEndOf':'MONTH','afterSilence':'90 days'"),
                rule("'dueWithin':'5 days'"),
                rule("'dueWithin':'5 days','afterSilence':'90 days','onEvent':'LEASE_RENEWED'"));

        for (String rulebook : leftOut) {
            assertThat(JsonDocuments.isValid(DocumentKind.VISIT_RULEBOOK, rulebook))
                    .as(rulebook)
                    .isTrue();
            assertThat(JSON.tryRead(DocumentKind.VISIT_RULEBOOK, rulebook).problems())
                    .as(rulebook)
                    .isNotEmpty();
        }
    }

    @Test
    void theSchemaSeesWhatThePageSays() throws IOException {
        List<String> marked = List.of(
                rule("'dueWithinn':'5 days','dueWithin':'5 days','afterSilence':'90 days'"),
                rule("'dueWithin':'5 days','完成期限':'5 days','afterSilence':'90 days'"),
                rule("'dueWithin':'five days','afterSilence':'90 days'"),
                rule("'dueWithin':'5 days','afterSilence':'90 days','priority':'SOON'"));

        for (String rulebook : marked) {
            assertThat(JsonDocuments.isValid(DocumentKind.VISIT_RULEBOOK, rulebook))
                    .as(rulebook)
                    .isFalse();
        }
    }

    private static String rule(String terms) {
        return ("{'louyu':'visit-rulebook','format':1,'id':'b','from':'2019-01-03','rules':[{'id':'r'," + terms + "}]}")
                .replace('\'', '"');
    }
}
