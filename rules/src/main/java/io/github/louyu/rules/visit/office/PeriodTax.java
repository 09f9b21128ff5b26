package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.ReportingPeriod;
import org.joda.money.Money;

/**
 * The tax of an enterprise in the latest period published (税收及所属期).
 *
 * @param period the period
 * @param amount the tax of that period
 */
public record PeriodTax(ReportingPeriod period, Money amount) {

    /**
     * Checks that nothing is null.
     *
     * @param period the period
     * @param amount the tax of that period
     */
    public PeriodTax {
        requireNonNull(period, "period");
        requireNonNull(amount, "amount");
    }
}
