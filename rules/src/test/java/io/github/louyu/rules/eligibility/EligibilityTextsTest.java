package io.github.louyu.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.time.PeriodKind;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sentences of both languages: the same keys, the same placeholders, none missing and none left over. */
class EligibilityTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final ResourceBundle ZH = bundle(Locale.CHINESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.github.louyu.rules.eligibility.texts", locale);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return bundle;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(List.of(
                "step.line",
                "step.unknown",
                "step.because",
                "step.TIER.none",
                "step.TIER.unknown",
                "step.FIRST_REACHING.none",
                "step.CASE.none",
                "step.CASE.otherwise",
                "tier.any",
                "tier.from",
                "tier.over",
                "tier.up-to",
                "tier.below",
                "tier.from.up-to",
                "tier.from.below",
                "policy.line",
                "policy.documents",
                "policy.join",
                "bundle.not-compared",
                "bundle.not-compared.policy",
                "benefit.ceiling",
                "benefit.payments",
                "benefit.payment",
                "benefit.join",
                "quota.line",
                "quota.places",
                "quota.budget",
                "quota.both",
                "quota.period.none"));
        for (PeriodKind kind : PeriodKind.values()) {
            keys.add("quota.period." + kind);
        }
        for (Quota.Allocation allocation : Quota.Allocation.values()) {
            keys.add("quota.allocation." + allocation);
        }
        for (CalculationStep.Kind kind : CalculationStep.Kind.values()) {
            // a fact and a parameter are called by their labels
            if (kind != CalculationStep.Kind.FACT && kind != CalculationStep.Kind.PARAMETER) {
                keys.add("step." + kind);
            }
        }
        for (CalculationStep.Obstacle obstacle : CalculationStep.Obstacle.values()) {
            keys.add("step.obstacle." + obstacle);
        }
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                keys.add("rounding." + mode);
            }
        }
        for (EligibilityState state : EligibilityState.values()) {
            keys.add("state." + state);
        }
        for (PolicyBundle.Reason reason : PolicyBundle.Reason.values()) {
            keys.add("left-out." + reason);
        }
        return keys;
    }

    @Test
    void noSentenceIsMissingOrLeftOver() {
        assertThat(EN.keySet()).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(ZH.keySet()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : EN.keySet()) {
            assertThat(placeholders(ZH.getString(key))).as(key).isEqualTo(placeholders(EN.getString(key)));
            assertThat(ZH.getString(key)).as(key).isNotBlank();
            assertThat(EN.getString(key)).as(key).isNotBlank().matches("\\p{ASCII}+");
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
