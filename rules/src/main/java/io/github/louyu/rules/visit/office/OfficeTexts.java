package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.ResourceBundle;

/** The words of what an office asks. */
final class OfficeTexts {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.rules.visit.office.texts", locale));

    private OfficeTexts() {}

    static Bilingual bilingual(String key, ImmutableMap<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }
}
