package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of conditions and explanations. */
final class Texts {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.rules.texts", locale));

    private Texts() {}

    static String get(Locale locale, String key, Map<String, String> values) {
        return WORDS.get(locale, key, values);
    }

    static String get(Locale locale, String key) {
        return WORDS.get(locale, key);
    }

    static Bilingual bilingual(String key, Map<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }

    static ImmutableMap<String, String> in(Map<String, RuleAttribute> values, Locale locale) {
        ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
        values.forEach((name, value) -> result.put(name, value.text().in(locale)));
        return result.buildOrThrow();
    }
}
