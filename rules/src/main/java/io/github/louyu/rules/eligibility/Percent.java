package io.github.louyu.rules.eligibility;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Percentages as people write them. */
final class Percent {

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?%");

    private Percent() {}

    /** The number before the sign. */
    static BigDecimal parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "percentage: must be a number followed by %, such as 30%, but was '" + text + "'");
        }
        return new BigDecimal(text.substring(0, text.length() - 1));
    }
}
