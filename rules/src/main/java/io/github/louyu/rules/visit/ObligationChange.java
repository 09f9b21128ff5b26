package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.ObligationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of one obligation (必访变化): from one day to the next, or the net of all that happened between two days.
 *
 * @param date the day, or the later of two
 * @param before the obligation as it was on the day before, or on the earlier of two days; empty if it begins
 * @param after the obligation as it is on that day
 */
public record ObligationChange(LocalDate date, Optional<VisitObligation> before, VisitObligation after) {

    /**
     * Checks that nothing is null.
     *
     * @param date the day, or the later of two
     * @param before the obligation as it was on the day before, or on the earlier of two days; empty if it begins
     * @param after the obligation as it is on that day
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
