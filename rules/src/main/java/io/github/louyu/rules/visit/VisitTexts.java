package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of visit rules and obligations. */
final class VisitTexts {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.rules.visit.texts", locale));

    private VisitTexts() {}

    static String get(Locale locale, String key, Map<String, String> values) {
        return WORDS.get(locale, key, values);
    }

    static Bilingual bilingual(String key, ImmutableMap<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }
}
