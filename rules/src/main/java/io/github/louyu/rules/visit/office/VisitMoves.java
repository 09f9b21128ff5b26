package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.VisitEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        ImmutableList<ObligationMove> begun,
        ImmutableList<ObligationMove> closed,
        ImmutableList<ObligationMove> escalated,
        ImmutableList<ObligationMove> reopened,
        ImmutableList<ObligationMove> rescheduled) {

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

    static VisitMoves of(LocalDate since, LocalDate on, List<ObligationMove> moves) {
        List<ObligationMove> sorted = new ArrayList<>(moves);
        sorted.sort(Comparator.comparing(ObligationMove::after, VisitEngine.mostUrgentFirst()));
        return new VisitMoves(
                since,
                on,
                those(sorted, ObligationMove::isNew),
                those(sorted, ObligationMove::isClosed),
                those(sorted, ObligationMove::isEscalated),
                those(sorted, ObligationMove::isReopened),
                those(sorted, ObligationMove::isRescheduled));
    }

    private static ImmutableList<ObligationMove> those(List<ObligationMove> moves, Predicate<ObligationMove> wanted) {
        return moves.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }
}
