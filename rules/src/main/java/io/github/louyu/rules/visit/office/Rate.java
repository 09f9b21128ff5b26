package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.visit.office.Problems.SENTENCES;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * How many of how many (比率). Of none there is no rate: it is not zero, and not a hundred percent.
 *
 * @param numerator how many count, from 0
 * @param denominator of how many, not less than the numerator
 */
public record Rate(long numerator, long denominator) {

    /**
     * Checks the numbers.
     *
     * @param numerator how many count, from 0
     * @param denominator of how many, not less than the numerator
     * @throws IllegalArgumentException if they are negative, or more count than there are
     */
    public Rate {
        if (numerator < 0 || denominator < numerator) {
            throw SENTENCES.refusal("rate.range", Map.of("numerator", numerator, "denominator", denominator));
        }
    }

    /**
     * Gives the rate in percent.
     *
     * @param decimals how many digits after the point, from 0; the last one is rounded half up
     * @return the percentage, empty of none
     */
    public Optional<BigDecimal> percent(int decimals) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
    }

    /**
     * Gives the rate as it is, {@code 3/4}.
     *
     * @return numerator and denominator
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
