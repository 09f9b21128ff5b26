package io.github.louyu.text;

import java.util.ResourceBundle;

/** The sentences in which this package refuses values. */
final class Problems {

    static final Wording SENTENCES =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.text.problems", locale));

    private Problems() {}
}
