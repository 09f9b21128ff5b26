package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.eligibility.BundleProblem.Worth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the set worth most of which no two exclude each other: by branch and bound, part by part of what hangs together. Of sets
 * worth the same it takes the one with the fewest items, then the one whose items come first.
 */
final class BundleSearch {

    /** More branches than this are not looked at in one part; the answer then says what it could be at most. */
    static final int MOST_BRANCHES = 100_000;

    private final BundleProblem problem;
    private int branches;
    private BitSet best = new BitSet();
    private Worth bestWorth = Worth.NONE;

    /** The set found, what it is worth, and what no set is worth more than. */
    record Result(BitSet set, Worth worth, Worth bound) {

        boolean isProvenOptimal() {
            return worth.compareTo(bound) == 0;
        }
    }

    private BundleSearch(BundleProblem problem) {
        this.problem = problem;
    }

    static Result solve(BundleProblem problem) {
        BitSet chosen = new BitSet();
        Worth worth = Worth.NONE;
        Worth bound = Worth.NONE;
        for (BitSet part : parts(problem)) {
            BundleSearch search = new BundleSearch(problem);
            Worth most = search.bound(new BitSet(), part);
            search.branch(new BitSet(), part);
            chosen.or(search.best);
            worth = worth.plus(search.bestWorth);
            bound = bound.plus(search.branches < MOST_BRANCHES ? search.bestWorth : most);
        }
        return new Result(chosen, worth, bound);
    }

    /** The items worth anything, in parts that neither exclude each other nor share a cap. */
    private static List<BitSet> parts(BundleProblem problem) {
        BitSet left = new BitSet();
        for (int i = 0; i < problem.items().size(); i++) {
            BundleProblem.Item item = problem.items().get(i);
            left.set(i, item.most().signum() > 0 || item.sure().signum() > 0 || item.besides());
        }
        List<BitSet> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            BitSet part = new BitSet();
            BitSet fresh = new BitSet();
            fresh.set(left.nextSetBit(0));
            while (!fresh.isEmpty()) {
                int item = fresh.nextSetBit(0);
                fresh.clear(item);
                part.set(item);
                left.clear(item);
                BitSet near = (BitSet) problem.conflicts().get(item).clone();
                problem.caps().stream().filter(cap -> cap.members().get(item)).forEach(cap -> near.or(cap.members()));
                near.and(left);
                fresh.or(near);
            }
            parts.add(part);
        }
        return parts;
    }

    /** Takes what is chosen for an answer, then tries with and without the next of those still open. */
    private void branch(BitSet chosen, BitSet open) {
        if (branches >= MOST_BRANCHES) {
            return;
        }
        branches++;
        consider(chosen);
        int next = worthMost(open);
        if (next < 0 || !canBeBetter(chosen, open)) {
            return;
        }
        BitSet with = (BitSet) chosen.clone();
        with.set(next);
        BitSet stillOpen = (BitSet) open.clone();
        stillOpen.clear(next);
        BitSet compatible = (BitSet) stillOpen.clone();
        compatible.andNot(problem.conflicts().get(next));
        branch(with, compatible);
        branch(chosen, stillOpen);
    }

    private void consider(BitSet chosen) {
        Worth worth = problem.worth(chosen);
        int order = worth.compareTo(bestWorth);
        if (order > 0 || (order == 0 && isPreferred(chosen, best))) {
            best = (BitSet) chosen.clone();
            bestWorth = worth;
        }
    }

    private static boolean isPreferred(BitSet a, BitSet b) {
        if (a.cardinality() != b.cardinality()) {
            return a.cardinality() < b.cardinality();
        }
        BitSet different = (BitSet) a.clone();
        different.xor(b);
        return !different.isEmpty() && a.get(different.nextSetBit(0));
    }

    private boolean canBeBetter(BitSet chosen, BitSet open) {
        int order = bound(chosen, open).compareTo(bestWorth);
        return order > 0 || (order == 0 && chosen.cardinality() < best.cardinality());
    }

    /** What the chosen can be worth at most with any of those open: under the caps, and with one only of each clique. */
    private Worth bound(BitSet chosen, BitSet open) {
        BitSet all = (BitSet) chosen.clone();
        all.or(open);
        return problem.worth(all).least(sum(chosen).plus(onePerClique(open)));
    }

    private Worth onePerClique(BitSet open) {
        Worth sum = Worth.NONE;
        BitSet left = (BitSet) open.clone();
        for (BitSet clique : problem.cliques()) {
            BitSet members = (BitSet) clique.clone();
            members.and(left);
            left.andNot(clique);
            Worth greatest = Worth.NONE;
            for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
                Worth worth = worth(i);
                greatest = new Worth(
                        greatest.sure().max(worth.sure()),
                        greatest.most().max(worth.most()),
                        Math.max(greatest.besides(), worth.besides()));
            }
            sum = sum.plus(greatest);
        }
        return sum.plus(sum(left));
    }

    private Worth sum(BitSet set) {
        Worth sum = Worth.NONE;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            sum = sum.plus(worth(i));
        }
        return sum;
    }

    private Worth worth(int i) {
        BundleProblem.Item item = problem.items().get(i);
        return new Worth(item.sure(), item.most(), item.besides() ? 1 : 0);
    }

    private int worthMost(BitSet open) {
        int most = -1;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (most < 0 || worth(i).compareTo(worth(most)) > 0) {
                most = i;
            }
        }
        return most;
    }
}
