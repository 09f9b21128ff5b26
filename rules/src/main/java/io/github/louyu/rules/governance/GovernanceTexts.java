package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of governance: facts, rules, matches and figures. */
final class GovernanceTexts {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.rules.governance.texts", locale));

    private GovernanceTexts() {}

    static Bilingual bilingual(String key) {
        return WORDS.bilingual(key, ImmutableMap.of());
    }

    static Bilingual bilingual(String key, String name, Bilingual value) {
        return WORDS.bilingual(key, ImmutableMap.of(name, value));
    }

    static Bilingual bilingual(String key, Map<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }

    /** By what a figure counts. */
    static Bilingual basis(String key) {
        return bilingual("basis." + key);
    }

    static Bilingual basis(String key, Map<String, Bilingual> values) {
        return bilingual("basis." + key, values);
    }
}
