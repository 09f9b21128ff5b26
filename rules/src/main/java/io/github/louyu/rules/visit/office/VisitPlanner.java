package io.github.louyu.rules.visit.office;

/**
 * Plans the visits of a liaison officer (走访排程). A host may put a solver of its own in its place; {@link WeekPlan#of}
 * holds any planner to the days and the capacity, and {@link WeekPlan#cost} says how good a plan is.
 */
@FunctionalInterface
public interface VisitPlanner {

    /**
     * Makes a plan.
     *
     * @param request the visits to make, the days, and the capacity
     * @return a plan of that request; the same for the same request
     */
    WeekPlan plan(WeekRequest request);

    /**
     * Gives the planner of this library. It makes plans of the least {@link PlanCost} it finds: first no deadline is
     * missed that could be kept, high priority before the rest; then what is overdue gets a day, and as many enterprises
     * as there is room for; then one goes to as few buildings as possible, counted by day; then early.
     *
     * <p>The method: an assignment of enterprises to days that is proven best in all but rounds and waiting; then moves,
     * exchanges and shifts of whole rounds as long as they make it better; then a search of all plans that could still be
     * better, left out for more than twelve enterprises and cut off after three million steps. Up to eight enterprises in
     * five days the search always comes to its end, so that no plan is better.
     *
     * @return the planner, which keeps no state
     */
    static VisitPlanner fewestRounds() {
        return RoundPlanner::plan;
    }
}
