package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What moved in an office's mandatory visits between two days (必访动态). Each list is most urgent first; one visit may stand
 * in several, such as one that began and was made in between.
 *
 * @param since the earlier day
 * @param on the later day
 * @param begun those that began in between
 * @param closed those that were to be made and need not be made any more: made, cancelled or lapsed
 * @param escalated those that became overdue or went up a level
 * @param reopened those that had been closed and are to be made again, since something was taken back
 * @param rescheduled those still to be made by another day than before, such as one that was extended
 */
public record VisitMoves(
        LocalDate since,
        LocalDate on,
        ImmutableList<ObligationChange> begun,
        ImmutableList<ObligationChange> closed,
        ImmutableList<ObligationChange> escalated,
        ImmutableList<ObligationChange> reopened,
        ImmutableList<ObligationChange> rescheduled) {

    /**
     * Checks that nothing is null.
     *
     * @param since the earlier day
     * @param on the later day
     * @param begun those that began in between
     * @param closed those that were to be made and need not be made any more: made, cancelled or lapsed
     * @param escalated those that became overdue or went up a level
     * @param reopened those that had been closed and are to be made again, since something was taken back
     * @param rescheduled those still to be made by another day than before, such as one that was extended
     */
    public VisitMoves {
        requireNonNull(since, "since");
        requireNonNull(on, "on");
        requireNonNull(begun, "begun");
        requireNonNull(closed, "closed");
        requireNonNull(escalated, "escalated");
        requireNonNull(reopened, "reopened");
        requireNonNull(rescheduled, "rescheduled");
    }

    static VisitMoves of(LocalDate since, LocalDate on, List<ObligationChange> changes) {
        List<ObligationChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(ObligationChange::after, VisitEngine.mostUrgentFirst()));
        return new VisitMoves(
                since,
                on,
                those(sorted, change -> change.before().isEmpty()),
                those(sorted, change -> wasPending(change).orElse(true) && !isPending(change)),
                those(sorted, VisitMoves::isEscalated),
                those(sorted, change -> !wasPending(change).orElse(true) && isPending(change)),
                those(sorted, VisitMoves::isRescheduled));
    }

    private static boolean isPending(ObligationChange change) {
        return change.after().state().isPending();
    }

    /** Empty if it began in between. */
    private static Optional<Boolean> wasPending(ObligationChange change) {
        return change.before().map(earlier -> earlier.state().isPending());
    }

    private static boolean isEscalated(ObligationChange change) {
        return change.after().state() == ObligationState.OVERDUE
                && change.before()
                        .map(earlier -> earlier.state() != ObligationState.OVERDUE
                                || earlier.level() < change.after().level())
                        .orElse(true);
    }

    private static boolean isRescheduled(ObligationChange change) {
        return change.before()
                        .map(earlier -> !earlier.due().equals(change.after().due()))
                        .orElse(false)
                && isPending(change);
    }

    private static ImmutableList<ObligationChange> those(
            List<ObligationChange> changes, Predicate<ObligationChange> wanted) {
        return changes.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }
}
