package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.VisitPromise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A promise that was made to an enterprise at a visit (走访承诺), and what became of it.
 *
 * @param enterprise to whom it was made
 * @param visit the entry of the visit
 * @param madeOn the day of the visit
 * @param promise what was promised, by when; its text may hold personal data and is not shown by {@link #toString()}
 * @param keeper who is to keep it: whom the promise names, else the chief liaison officer on the day asked about; empty
 *     if neither is known
 * @param keptOn the day it was kept, empty if it is not known to be
 */
public record MadePromise(
        EnterpriseId enterprise,
        EntryId visit,
        LocalDate madeOn,
        VisitPromise promise,
        Optional<PersonId> keeper,
        Optional<LocalDate> keptOn) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise to whom it was made
     * @param visit the entry of the visit
     * @param madeOn the day of the visit
     * @param promise what was promised, by when; its text may hold personal data and is not shown by {@link #toString()}
     * @param keeper who is to keep it: whom the promise names, else the chief liaison officer on the day asked about;
     *     empty if neither is known
     * @param keptOn the day it was kept, empty if it is not known to be
     */
    public MadePromise {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(visit, "visit");
        requireNonNull(madeOn, "madeOn");
        requireNonNull(promise, "promise");
        requireNonNull(keeper, "keeper");
        requireNonNull(keptOn, "keptOn");
    }

    /**
     * Tells whether it is still to be kept.
     *
     * @return true if no entry says that it was kept
     */
    public boolean isOpen() {
        return keptOn.isEmpty();
    }

    /**
     * Tells whether it should have been kept.
     *
     * @param date the day asked about
     * @return true if it is open and its day has passed
     */
    public boolean isOverdue(LocalDate date) {
        return isOpen() && promise.dueOn().isBefore(date);
    }

    /**
     * Counts the days since it should have been kept.
     *
     * @param date the day asked about
     * @return the calendar days after its day; 0 if it is not overdue
     */
    public long daysOverdue(LocalDate date) {
        return isOverdue(date) ? ChronoUnit.DAYS.between(promise.dueOn(), date) : 0;
    }
}
