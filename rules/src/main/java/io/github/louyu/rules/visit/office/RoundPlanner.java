package io.github.louyu.rules.visit.office;

/** Plans rounds: assigns, improves, searches. */
final class RoundPlanner {

    /** Beyond that, a search of so many steps sees next to nothing of all plans. */
    private static final int MOST_SEARCHED = 12;

    private RoundPlanner() {}

    static WeekPlan plan(WeekRequest request) {
        PlanProblem problem = PlanProblem.of(request);
        PlanState state = new PlanState(problem, DayAssignment.cheapest(problem));
        PlanImprovement.improve(state);
        return problem.planOf(problem.enterprises() <= MOST_SEARCHED ? new PlanSearch(state).best() : state.days());
    }
}
