package io.github.louyu.rules.visit.office;

/** A plan while it is changed, with its cost kept up to date. Not thread-safe. */
final class PlanState {

    private final PlanProblem problem;
    private final int[] dayOf;
    private final int[] used;
    private final int[][] inRound;
    private long cost;
    private int rounds;
    private long waiting;

    PlanState(PlanProblem problem, int[] days) {
        this.problem = problem;
        this.dayOf = new int[problem.enterprises()];
        this.used = new int[problem.none() + 1];
        this.inRound = new int[problem.buildings()][problem.none()];
        for (int i = 0; i < days.length; i++) {
            put(i, days[i]);
        }
    }

    /** The cost of a plan, compared part by part. */
    record Score(long cost, int rounds, long waiting) {

        boolean isBetterThan(Score other) {
            if (cost != other.cost) {
                return cost < other.cost;
            }
            return rounds != other.rounds ? rounds < other.rounds : waiting < other.waiting;
        }
    }

    PlanProblem problem() {
        return problem;
    }

    Score score() {
        return new Score(cost, rounds, waiting);
    }

    int[] days() {
        return dayOf.clone();
    }

    int dayOf(int enterprise) {
        return dayOf[enterprise];
    }

    boolean hasRoom(int day) {
        return day == problem.none() || used[day] < problem.capacity(day);
    }

    /** How many more enterprises fit on a day. */
    int room(int day) {
        return problem.capacity(day) - used[day];
    }

    void put(int enterprise, int day) {
        dayOf[enterprise] = day;
        used[day]++;
        cost += problem.cost(enterprise, day);
        if (day != problem.none()) {
            rounds += inRound[problem.building(enterprise)][day]++ == 0 ? 1 : 0;
            waiting += day;
        }
    }

    void take(int enterprise) {
        int day = dayOf[enterprise];
        used[day]--;
        cost -= problem.cost(enterprise, day);
        if (day != problem.none()) {
            rounds -= --inRound[problem.building(enterprise)][day] == 0 ? 1 : 0;
            waiting -= day;
        }
    }

    void move(int enterprise, int day) {
        take(enterprise);
        put(enterprise, day);
    }
}
