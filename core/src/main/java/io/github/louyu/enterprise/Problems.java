package io.github.louyu.enterprise;

import io.github.louyu.text.Wording;
import java.util.ResourceBundle;

/** The sentences in which this package refuses values. */
final class Problems {

    static final Wording SENTENCES =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.enterprise.problems", locale));

    private Problems() {}
}
