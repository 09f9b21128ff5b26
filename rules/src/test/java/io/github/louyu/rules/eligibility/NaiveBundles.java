package io.github.louyu.rules.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The best of all sets of policies, by looking at every one. */
final class NaiveBundles {

    /**
     * A policy.
     *
     * @param sure what it brings for sure
     * @param decided what it brings at most besides, as the authority decides
     * @param service whether it is a service besides
     * @param excluded the numbers of those that it excludes
     * @param groups the groups of which one only may be taken
     * @param prior the numbers of those under which to apply first
     */
    record Policy(
            int sure, int decided, boolean service, Set<Integer> excluded, Set<String> groups, Set<Integer> prior) {}

    /** At most so much for several. */
    record Cap(Set<Integer> members, int most) {}

    /** The best set, and what it is worth. */
    record Best(List<Integer> set, int sure, int most) {}

    private final List<Policy> policies;
    private final List<Cap> caps;

    NaiveBundles(List<Policy> policies, List<Cap> caps) {
        this.policies = policies;
        this.caps = caps;
    }

    Best best() {
        List<Integer> best = List.of();
        for (int bits = 0; bits < 1 << policies.size(); bits++) {
            List<Integer> set = new ArrayList<>();
            for (int i = 0; i < policies.size(); i++) {
                if ((bits & (1 << i)) != 0) {
                    set.add(i);
                }
            }
            if (isCompatible(set) && isBetter(set, best)) {
                best = set;
            }
        }
        return new Best(best, sure(best), most(best));
    }

    boolean isCompatible(List<Integer> set) {
        for (int i : set) {
            if (!policies.get(i).prior().isEmpty()) {
                return false; // all are eligible, so the prior one is
            }
            for (int j : set) {
                boolean shareGroup = policies.get(i).groups().stream()
                        .anyMatch(policies.get(j).groups()::contains);
                if (i != j && (policies.get(i).excluded().contains(j) || shareGroup)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isBetter(List<Integer> a, List<Integer> b) {
        int[][] orders = {{sure(a), sure(b)}, {most(a), most(b)}, {services(a), services(b)}, {b.size(), a.size()}};
        for (int[] order : orders) {
            if (order[0] != order[1]) {
                return order[0] > order[1];
            }
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) < b.get(i);
            }
        }
        return false;
    }

    private int services(List<Integer> set) {
        return (int) set.stream().filter(i -> policies.get(i).service()).count();
    }

    int sure(List<Integer> set) {
        return capped(set, false);
    }

    int most(List<Integer> set) {
        return capped(set, true);
    }

    /** The least, over all choices of caps that share no policy, of these caps and the sums of the policies under none of them. */
    private int capped(List<Integer> set, boolean all) {
        int least = Integer.MAX_VALUE;
        for (int bits = 0; bits < 1 << caps.size(); bits++) {
            int sum = 0;
            boolean apart = true;
            List<Integer> free = new ArrayList<>(set);
            List<Integer> covered = new ArrayList<>();
            for (int c = 0; c < caps.size(); c++) {
                if ((bits & (1 << c)) != 0) {
                    sum += caps.get(c).most();
                    for (int member : caps.get(c).members()) {
                        apart &= !covered.contains(member);
                        covered.add(member);
                    }
                    free.removeAll(caps.get(c).members());
                }
            }
            for (int i : free) {
                sum += policies.get(i).sure() + (all ? policies.get(i).decided() : 0);
            }
            least = apart ? Math.min(least, sum) : least;
        }
        return least;
    }
}
