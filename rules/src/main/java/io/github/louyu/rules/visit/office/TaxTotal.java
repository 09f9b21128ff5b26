package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.ReportingPeriod;
import org.joda.money.Money;

/**
 * The tax of several enterprises in one period (税收合计).
 *
 * @param period the period
 * @param total the sum
 * @param enterprises of how many enterprises
 */
public record TaxTotal(ReportingPeriod period, Money total, int enterprises) {

    /**
     * Checks that nothing is null.
     *
     * @param period the period
     * @param total the sum
     * @param enterprises of how many enterprises
     */
    public TaxTotal {
        requireNonNull(period, "period");
        requireNonNull(total, "total");
    }
}
