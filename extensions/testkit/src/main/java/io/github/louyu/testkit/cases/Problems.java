package io.github.louyu.testkit.cases;

import io.github.louyu.text.Wording;
import java.util.ResourceBundle;

/** The sentences in which case files are refused. */
final class Problems {

    static final Wording SENTENCES =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.testkit.cases.problems", locale));

    private Problems() {}
}
