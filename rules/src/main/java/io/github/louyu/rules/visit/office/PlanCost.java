package io.github.louyu.rules.visit.office;

import java.util.Comparator;

/**
 * How good a week's plan is (计划优劣), the better the less. Plans are compared by the parts in this order: a later part
 * matters only where all earlier ones are equal.
 *
 * @param missed the deadlines missed: mandatory visits due from the first to the last day of the plan that are put after
 *     their due date or nowhere
 * @param missedHigh those of them of high priority
 * @param overdueLeft the enterprises without a day of which a visit is overdue: due before the first day
 * @param left the enterprises without a day
 * @param rounds how often one goes to a building: buildings, counted once for each day
 * @param waiting the days that enterprises wait: for each that has a day, how many days of the plan come before it
 */
public record PlanCost(int missed, int missedHigh, int overdueLeft, int left, int rounds, long waiting)
        implements Comparable<PlanCost> {

    /**
     * Checks that nothing is null.
     *
     * @param missed the deadlines missed: mandatory visits due from the first to the last day of the plan that are put
     *     after their due date or nowhere
     * @param missedHigh those of them of high priority
     * @param overdueLeft the enterprises without a day of which a visit is overdue: due before the first day
     * @param left the enterprises without a day
     * @param rounds how often one goes to a building: buildings, counted once for each day
     * @param waiting the days that enterprises wait: for each that has a day, how many days of the plan come before it
     */
    public PlanCost {}

    private static final Comparator<PlanCost> BY_PARTS = Comparator.comparingInt(PlanCost::missed)
            .thenComparingInt(PlanCost::missedHigh)
            .thenComparingInt(PlanCost::overdueLeft)
            .thenComparingInt(PlanCost::left)
            .thenComparingInt(PlanCost::rounds)
            .thenComparingLong(PlanCost::waiting);

    @Override
    public int compareTo(PlanCost other) {
        return BY_PARTS.compare(this, other);
    }
}
