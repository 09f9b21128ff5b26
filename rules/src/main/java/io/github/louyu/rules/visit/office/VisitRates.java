package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.time.DateRange;

/**
 * How many of the mandatory visits that fell due were made (完成率), and how many in time (按时率). Both are of the same
 * visits: those whose due date, as it stands, lies in the range, less those that are cancelled and those that are open,
 * since an open one can still be made in time. One that is overdue or has lapsed was not made.
 *
 * @param dueIn the days on which the visits counted were due
 * @param completion how many were made, in time or late
 * @param onTime how many were made in time
 */
public record VisitRates(DateRange dueIn, Rate completion, Rate onTime) {

    /**
     * Checks that nothing is null.
     *
     * @param dueIn the days on which the visits counted were due
     * @param completion how many were made, in time or late
     * @param onTime how many were made in time
     */
    public VisitRates {
        requireNonNull(dueIn, "dueIn");
        requireNonNull(completion, "completion");
        requireNonNull(onTime, "onTime");
    }

    /**
     * Counts obligations as they stand.
     *
     * @param obligations the obligations of a day
     * @param dueIn the days on which those counted were due
     * @return the rates; of none if none of them fell due
     */
    public static VisitRates of(Iterable<VisitObligation> obligations, DateRange dueIn) {
        requireNonNull(dueIn, "dueIn");
        long due = 0;
        long made = 0;
        long inTime = 0;
        for (VisitObligation obligation : obligations) {
            ObligationState state = obligation.state();
            if (state != ObligationState.OPEN
                    && state != ObligationState.CANCELLED
                    && dueIn.contains(obligation.due())) {
                due++;
                made += state == ObligationState.FULFILLED || state == ObligationState.FULFILLED_LATE ? 1 : 0;
                inTime += state == ObligationState.FULFILLED ? 1 : 0;
            }
        }
        return new VisitRates(dueIn, new Rate(made, due), new Rate(inTime, due));
    }
}
