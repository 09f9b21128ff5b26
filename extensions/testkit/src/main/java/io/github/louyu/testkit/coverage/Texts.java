package io.github.louyu.testkit.coverage;

import io.github.louyu.text.Wording;
import java.util.ResourceBundle;

/** The words of reports. */
final class Texts {

    static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.testkit.coverage.texts", locale));

    private Texts() {}
}
