package io.github.louyu.rules.oracle;

import java.time.LocalDate;

/** What an attribute may hold. */
public sealed interface NeutralValue {

    /** A number, such as a tier. */
    record NumberValue(int number) implements NeutralValue {}

    /** A date. */
    record Day(LocalDate day) implements NeutralValue {}
}
