package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * What an authority pays in a year (拨付).
 *
 * @param payer who pays
 * @param year the calendar year
 * @param amount how much
 */
public record Payment(Authority payer, int year, Money amount) {

    /**
     * Checks that nothing is null.
     *
     * @param payer who pays
     * @param year the calendar year
     * @param amount how much
     */
    public Payment {
        requireNonNull(payer, "payer");
        requireNonNull(amount, "amount");
    }
}
