package io.github.louyu.rules.visit.office;

import java.util.Arrays;

/**
 * Assigns enterprises to days so that the sum of what each adds is least: one enterprise after the other, each by the
 * cheapest chain of enterprises that make room for one another (successive shortest paths).
 */
final class DayAssignment {

    private final PlanProblem problem;
    private final int[] dayOf;
    private final int[] used;

    private DayAssignment(PlanProblem problem) {
        this.problem = problem;
        this.dayOf = new int[problem.enterprises()];
        this.used = new int[problem.none() + 1];
        Arrays.fill(dayOf, -1);
    }

    /** The day of each enterprise. */
    static int[] cheapest(PlanProblem problem) {
        DayAssignment assignment = new DayAssignment(problem);
        for (int i = 0; i < assignment.dayOf.length; i++) {
            assignment.add(i);
        }
        return assignment.dayOf;
    }

    private void add(int enterprise) {
        long[] distance = new long[problem.none() + 1];
        for (int day = 0; day < distance.length; day++) {
            distance[day] = problem.cost(enterprise, day);
        }
        int[] movedFrom = new int[distance.length];
        int[] moved = new int[distance.length];
        Arrays.fill(movedFrom, -1);
        Arrays.fill(moved, enterprise);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < dayOf.length; i++) {
                int from = dayOf[i];
                if (from < 0) {
                    continue;
                }
                for (int to = 0; to < distance.length; to++) {
                    long through = distance[from] + problem.cost(i, to) - problem.cost(i, from);
                    if (to != from && through < distance[to]) {
                        distance[to] = through;
                        movedFrom[to] = from;
                        moved[to] = i;
                        changed = true;
                    }
                }
            }
        }
        int end = problem.none();
        for (int day = problem.none() - 1; day >= 0; day--) {
            if (used[day] < problem.capacity(day) && distance[day] <= distance[end]) {
                end = day;
            }
        }
        used[end]++;
        for (int day = end; day >= 0; day = movedFrom[day]) {
            dayOf[moved[day]] = day;
        }
    }
}
