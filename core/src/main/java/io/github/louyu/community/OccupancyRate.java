package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How much of a building is let (入驻率): let area as a share of lettable area. A building with 100 percent is fully let (满租).
 *
 * @param percent the share in percent, from 0 to 100
 */
public record OccupancyRate(BigDecimal percent) implements Comparable<OccupancyRate> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A building of which every square metre is let (满租). */
    public static final OccupancyRate FULLY_LET = new OccupancyRate(HUNDRED);

    /**
     * Checks the share and gives it one form.
     *
     * @param percent the share in percent, from 0 to 100
     * @throws IllegalArgumentException if it is less than 0 or more than 100
     */
    public OccupancyRate {
        requireNonNull(percent, "percent");
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw SENTENCES.refusal("occupancy-rate.range", Map.of("percent", percent));
        }
        percent = Decimals.plain(percent);
    }

    /**
     * Makes a rate as somebody states it.
     *
     * @param percent the share in percent as text, such as {@code 92.5}
     * @return the rate
     * @throws IllegalArgumentException if it is no number, less than 0 or more than 100
     */
    public static OccupancyRate ofPercent(String percent) {
        return new OccupancyRate(new BigDecimal(percent));
    }

    /**
     * Works the rate out.
     *
     * @param let the area that is let
     * @param lettable the area that can be let, more than zero
     * @return the rate, rounded half up to a hundredth of a percent
     * @throws IllegalArgumentException if nothing can be let, or more is let than can be
     */
    public static OccupancyRate of(SquareMetres let, SquareMetres lettable) {
        if (lettable.value().signum() == 0 || let.compareTo(lettable) > 0) {
            throw SENTENCES.refusal("occupancy-rate.areas", Map.of("let", let, "lettable", lettable));
        }
        return new OccupancyRate(let.value().multiply(HUNDRED).divide(lettable.value(), 2, RoundingMode.HALF_UP));
    }

    /**
     * Tells whether everything is let.
     *
     * @return true at 100 percent
     */
    public boolean isFull() {
        return percent.compareTo(HUNDRED) == 0;
    }

    @Override
    public int compareTo(OccupancyRate other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
