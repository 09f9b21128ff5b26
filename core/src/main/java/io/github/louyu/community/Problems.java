package io.github.louyu.community;

import io.github.louyu.text.Wording;
import java.util.ResourceBundle;

/** The sentences in which this package refuses values. */
final class Problems {

    static final Wording SENTENCES =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.community.problems", locale));

    private Problems() {}
}
