package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.ObligationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of one obligation on one day (必访变化).
 *
 * @param date the day
 * @param before the obligation as it was on the day before, empty if it begins
 * @param after the obligation as it is on the day
 */
public record ObligationChange(LocalDate date, Optional<VisitObligation> before, VisitObligation after) {

    /**
     * Checks that nothing is null.
     *
     * @param date the day
     * @param before the obligation as it was on the day before, empty if it begins
     * @param after the obligation as it is on the day
     */
    public ObligationChange {
        requireNonNull(date, "date");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Gives the obligation that changes.
     *
     * @return its identity
     */
    public ObligationId id() {
        return after.id();
    }
}
