package io.github.louyu.rules.eligibility;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of policies, amounts and reports. */
final class EligibilityTexts {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.rules.eligibility.texts", locale));

    private EligibilityTexts() {}

    static Bilingual bilingual(String key, Map<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }

    static Bilingual bilingual(String key) {
        return WORDS.bilingual(key, Map.of());
    }

    static String get(Locale locale, String key, Map<String, String> values) {
        return WORDS.get(locale, key, values);
    }

    static String get(Locale locale, String key) {
        return WORDS.get(locale, key);
    }
}
