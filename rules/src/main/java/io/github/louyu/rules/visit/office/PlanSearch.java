package io.github.louyu.rules.visit.office;

/** Searches all plans that could be better than one that is known, enterprise by enterprise, up to a number of steps. */
final class PlanSearch {

    private static final int MOST_STEPS = 3_000_000;

    private final PlanProblem problem;
    private final PlanState state;
    /** For each enterprise the least that it and those after it can add. */
    private final long[] leastFrom;

    private PlanState.Score bestScore;
    private int[] best;
    private int steps;

    PlanSearch(PlanState known) {
        this.problem = known.problem();
        this.bestScore = known.score();
        this.best = known.days();
        this.state = new PlanState(problem, new int[0]);
        this.leastFrom = new long[problem.enterprises() + 1];
        for (int i = leastFrom.length - 2; i >= 0; i--) {
            leastFrom[i] = leastFrom[i + 1] + least(i);
        }
    }

    private long least(int enterprise) {
        long least = problem.cost(enterprise, problem.none());
        for (int day = 0; day < problem.none(); day++) {
            least = Math.min(least, problem.cost(enterprise, day));
        }
        return least;
    }

    /** The best plan found: the one known if none is better. */
    int[] best() {
        place(0);
        return best;
    }

    private void place(int enterprise) {
        PlanState.Score sofar = state.score();
        PlanState.Score atLeast =
                new PlanState.Score(sofar.cost() + leastFrom[enterprise], sofar.rounds(), sofar.waiting());
        if (!atLeast.isBetterThan(bestScore) || steps++ > MOST_STEPS) {
            return;
        }
        if (enterprise == problem.enterprises()) {
            bestScore = sofar;
            best = state.days();
            return;
        }
        for (int day = 0; day <= problem.none(); day++) {
            if (state.hasRoom(day)) {
                state.put(enterprise, day);
                place(enterprise + 1);
                state.take(enterprise);
            }
        }
    }
}
