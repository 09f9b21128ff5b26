package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An area of floor in square metres (面积), exact and without trailing zeros: 120 and 120.00 are the same area.
 *
 * @param value the number of square metres, from 0
 */
public record SquareMetres(BigDecimal value) implements Comparable<SquareMetres> {

    /**
     * Checks the area and gives it one form.
     *
     * @param value the number of square metres, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public SquareMetres {
        requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw SENTENCES.refusal("square-metres.negative", Map.of("value", value));
        }
        value = Decimals.plain(value);
    }

    /**
     * Makes an area.
     *
     * @param value the number of square metres as text, such as {@code 70100} or {@code 120.5}
     * @return the area
     * @throws IllegalArgumentException if it is negative or no number
     */
    public static SquareMetres of(String value) {
        return new SquareMetres(new BigDecimal(value));
    }

    /**
     * Makes an area.
     *
     * @param value the number of square metres
     * @return the area
     * @throws IllegalArgumentException if it is negative
     */
    public static SquareMetres of(BigDecimal value) {
        return new SquareMetres(value);
    }

    @Override
    public int compareTo(SquareMetres other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " m2";
    }
}
