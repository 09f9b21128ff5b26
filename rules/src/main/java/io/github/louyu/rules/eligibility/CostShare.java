package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Which share of a benefit an authority pays (分担比例).
 *
 * @param payer who pays
 * @param percent the share in per cent, more than 0 and at most 100
 */
public record CostShare(Authority payer, BigDecimal percent) {

    /**
     * Checks that nothing is null.
     *
     * @param payer who pays
     * @param percent the share in per cent, more than 0 and at most 100
     */
    public CostShare {
        requireNonNull(payer, "payer");
        requireNonNull(percent, "percent");
    }

    /**
     * Makes a share.
     *
     * @param payer who pays
     * @param percent the share, such as {@code "40%"}
     * @return the share
     * @throws IllegalArgumentException if it is not a number followed by a per cent sign
     */
    public static CostShare of(Authority payer, String percent) {
        return new CostShare(payer, Percent.parse(percent));
    }
}
