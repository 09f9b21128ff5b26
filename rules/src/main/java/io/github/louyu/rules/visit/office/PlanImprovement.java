package io.github.louyu.rules.visit.office;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;

/** Changes a plan step by step, each time by the change that makes it best, until none makes it better. */
final class PlanImprovement {

    private final PlanState state;
    private PlanState.Score best;
    private int[] change = {};

    private PlanImprovement(PlanState state) {
        this.state = state;
        this.best = state.score();
    }

    static void improve(PlanState state) {
        PlanImprovement improvement = new PlanImprovement(state);
        while (improvement.step()) {
            // each step is strictly better, and there are finitely many plans
        }
    }

    private boolean step() {
        change = new int[0];
        int enterprises = state.problem().enterprises();
        for (int i = 0; i < enterprises; i++) {
            for (int day = 0; day <= state.problem().none(); day++) {
                if (day != state.dayOf(i) && state.hasRoom(day)) {
                    consider(i, day);
                }
            }
            for (int j = i + 1; j < enterprises; j++) {
                if (state.dayOf(j) != state.dayOf(i)) {
                    consider(i, state.dayOf(j), j, state.dayOf(i));
                }
            }
        }
        considerRounds();
        apply(change);
        return change.length > 0;
    }

    /** Whole rounds that fit on another day. */
    private void considerRounds() {
        PlanProblem problem = state.problem();
        for (int from = 0; from < problem.none(); from++) {
            for (int to = 0; to < problem.none(); to++) {
                for (int b = 0; from != to && b < problem.buildings(); b++) {
                    List<Integer> moves = new ArrayList<>();
                    for (int i = 0; i < problem.enterprises(); i++) {
                        if (problem.building(i) == b && state.dayOf(i) == from) {
                            moves.add(i);
                            moves.add(to);
                        }
                    }
                    if (moves.size() > 2 && state.room(to) >= moves.size() / 2) {
                        consider(Ints.toArray(moves));
                    }
                }
            }
        }
    }

    /** Tries a change: pairs of an enterprise and the day it moves to. */
    private void consider(int... moves) {
        int[] undo = moves.clone();
        for (int i = 0; i < moves.length; i += 2) {
            undo[i + 1] = state.dayOf(moves[i]);
        }
        apply(moves);
        PlanState.Score score = state.score();
        if (score.isBetterThan(best)) {
            best = score;
            change = moves;
        }
        apply(undo);
    }

    private void apply(int[] moves) {
        for (int i = 0; i < moves.length; i += 2) {
            state.move(moves[i], moves[i + 1]);
        }
    }
}
