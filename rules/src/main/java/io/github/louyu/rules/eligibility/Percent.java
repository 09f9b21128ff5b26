package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Percentages as people write them. */
final class Percent {

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?%");

    private Percent() {}

    /** The number before the sign. */
    static BigDecimal parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw SENTENCES.refusal("percent.form", Map.of("text", text));
        }
        return new BigDecimal(text.substring(0, text.length() - 1));
    }
}
