package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The leases that end within a time (租赁到期), and what would be lost with them. Totals are of the leases that nothing
 * follows; taxes of different periods are never added, and an enterprise with two leases counts once.
 *
 * @param on the day asked about
 * @param leases the leases that nothing follows, by last day, enterprise and entry
 * @param followed the leases after which the enterprise stays, in the same order
 * @param squareMetres the area of those leases whose area is known
 * @param withoutArea how many leases have no area on file
 * @param taxes the taxes by period, the latest first, and by currency
 * @param withoutTax how many enterprises have no tax on file
 */
public record EndingLeases(
        LocalDate on,
        ImmutableList<EndingLease> leases,
        ImmutableList<EndingLease> followed,
        BigDecimal squareMetres,
        int withoutArea,
        ImmutableList<TaxTotal> taxes,
        int withoutTax) {

    /**
     * Checks that nothing is null.
     *
     * @param on the day asked about
     * @param leases the leases that nothing follows, by last day, enterprise and entry
     * @param followed the leases after which the enterprise stays, in the same order
     * @param squareMetres the area of those leases whose area is known
     * @param withoutArea how many leases have no area on file
     * @param taxes the taxes by period, the latest first, and by currency
     * @param withoutTax how many enterprises have no tax on file
     */
    public EndingLeases {
        requireNonNull(on, "on");
        requireNonNull(leases, "leases");
        requireNonNull(followed, "followed");
        requireNonNull(squareMetres, "squareMetres");
        requireNonNull(taxes, "taxes");
    }
}
