package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a figure has changed (指标变化) from one time to another as long.
 *
 * @param earlier the earlier figure
 * @param later the later one, of the same kind, basis and length of time
 */
public record IndicatorChange(Indicator earlier, Indicator later) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that nothing is null; {@link Indicator#since} makes it.
     *
     * @param earlier the earlier figure
     * @param later the later one
     */
    public IndicatorChange {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
    }

    /**
     * Gives by how much the value has grown, in the unit of the figure; for shares, in points of a percent.
     *
     * @return the difference, negative if it has fallen; empty if one value is not known
     */
    public Optional<BigDecimal> difference() {
        return later.value().flatMap(to -> earlier.value().map(to::subtract));
    }

    /**
     * Gives by how much the value has grown, in percent of the earlier one.
     *
     * @return the percent, rounded half up to a hundredth; empty if a value is not known or the earlier one is zero
     */
    public Optional<BigDecimal> percent() {
        return difference()
                .flatMap(grown -> earlier.value()
                        .filter(from -> from.signum() != 0)
                        .map(from -> grown.multiply(HUNDRED).divide(from.abs(), 2, RoundingMode.HALF_UP)));
    }
}
