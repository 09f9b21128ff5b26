package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitObligation;
import java.util.Optional;

/**
 * What became of one mandatory visit between two days (必访变动): the net of all that happened in between.
 *
 * @param before the obligation on the earlier day, empty if it had not begun
 * @param after the obligation on the later day
 */
public record ObligationMove(Optional<VisitObligation> before, VisitObligation after) {

    /**
     * Checks that nothing is null.
     *
     * @param before the obligation on the earlier day, empty if it had not begun
     * @param after the obligation on the later day
     */
    public ObligationMove {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Whether it began in between. */
    boolean isNew() {
        return before.isEmpty();
    }

    /** Whether it was to be made before or began in between, and need not be made any more. */
    boolean isClosed() {
        return before.map(earlier -> earlier.state().isPending()).orElse(true)
                && !after.state().isPending();
    }

    /** Whether it became overdue, or went up a level. */
    boolean isEscalated() {
        return after.state() == ObligationState.OVERDUE
                && before.map(earlier -> earlier.state() != ObligationState.OVERDUE || earlier.level() < after.level())
                        .orElse(true);
    }

    /** Whether it had been closed and is to be made again, because something was taken back. */
    boolean isReopened() {
        return before.map(earlier -> !earlier.state().isPending()).orElse(false)
                && after.state().isPending();
    }

    /** Whether the day by which it is due is another. */
    boolean isRescheduled() {
        return before.map(earlier -> !earlier.due().equals(after.due())).orElse(false)
                && after.state().isPending();
    }
}
