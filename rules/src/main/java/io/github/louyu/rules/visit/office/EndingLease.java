package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lease that is about to end (即将到期的租赁).
 *
 * @param enterprise the tenant
 * @param entry the entry of the lease
 * @param lease the lease, with its building and area as far as they are known
 * @param lastDay its last day
 * @param followedBy the entry that says that the enterprise stays: another lease that goes on from there, or a renewal;
 *     empty if none is on file
 * @param tax the tax of the enterprise; empty if none was published
 * @param chiefLiaison the chief liaison officer; empty if the file names none
 */
public record EndingLease(
        EnterpriseId enterprise,
        EntryId entry,
        Lease lease,
        LocalDate lastDay,
        Optional<EntryId> followedBy,
        Optional<PeriodTax> tax,
        Optional<PersonId> chiefLiaison) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise the tenant
     * @param entry the entry of the lease
     * @param lease the lease, with its building and area as far as they are known
     * @param lastDay its last day
     * @param followedBy the entry that says that the enterprise stays: another lease that goes on from there, or a
     *     renewal; empty if none is on file
     * @param tax the tax of the enterprise; empty if none was published
     * @param chiefLiaison the chief liaison officer; empty if the file names none
     */
    public EndingLease {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(entry, "entry");
        requireNonNull(lease, "lease");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(followedBy, "followedBy");
        requireNonNull(tax, "tax");
        requireNonNull(chiefLiaison, "chiefLiaison");
    }
}
