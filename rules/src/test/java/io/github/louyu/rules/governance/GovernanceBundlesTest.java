package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import io.github.louyu.time.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of governance in both languages: the same keys, the same placeholders, and words for every rule and constant. */
class GovernanceBundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final ResourceBundle ZH = bundle(Locale.CHINESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("io.github.louyu.rules.governance.texts", locale);
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(ZH.keySet()).isEqualTo(EN.keySet());
        for (String key : ZH.keySet()) {
            assertThat(ZH.getString(key)).as(key).matches("(?s).*\\p{IsHan}.*");
            assertThat(EN.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}");
            assertThat(placeholders(ZH.getString(key))).as(key).isEqualTo(placeholders(EN.getString(key)));
        }
    }

    @Test
    void everyRuleHasItsWordsAndNoWordsAreLeftOver() {
        Set<String> rules = new TreeSet<>();
        for (GovernanceRule rule : BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.months(3)))) {
            rules.add("rule." + rule.id());
            rules.add("rule." + rule.id() + ".advice");
            assertThat(rule.source()).as(rule.id()).isPresent();
        }
        assertThat(ZH.keySet().stream().filter(key -> key.startsWith("rule.")))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void labelsAreInTheirLanguagesAndTellTheConstantsApart() {
        for (List<? extends Labelled> constants : List.of(
                Arrays.asList(FindingSeverity.values()),
                Arrays.asList(GovernanceAnswer.values()),
                Arrays.asList(MonthlySense.values()),
                Arrays.asList(OrganisationKind.values()),
                Arrays.asList(PlaceKind.values()),
                Arrays.asList(RegistrationBasis.values()),
                Arrays.asList(ServiceLevelStart.values()),
                Arrays.asList(ServiceLevelState.values()),
                Arrays.asList(ServiceTarget.values()),
                Arrays.asList(TaxComparator.values()))) {
            List<Bilingual> labels = constants.stream().map(Labelled::label).toList();
            assertThat(labels).allSatisfy(label -> {
                assertThat(label.zh()).matches("\\p{IsHan}+");
                assertThat(label.en()).matches("[A-Z][A-Za-z -]+");
            });
            assertThat(labels).extracting(Bilingual::zh).doesNotHaveDuplicates();
            assertThat(labels).extracting(Bilingual::en).doesNotHaveDuplicates();
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
