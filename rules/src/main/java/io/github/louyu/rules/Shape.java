package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A condition as a function of the truths of its leaves, equal leaves being one. A set of truths is written as bits. */
sealed interface Shape {

    /** The bits of all truths. */
    int ALL = 7;

    /** The cost of what cannot be. */
    int NEVER = Integer.MAX_VALUE / 2;

    /** The place of a truth in a row of costs. */
    static int index(Truth truth) {
        return switch (truth) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 2;
        };
    }

    static int bit(Truth truth) {
        return 1 << index(truth);
    }

    /**
     * The truths that it can take if each leaf can take one of its own. Exact if every leaf has one; else there may be too many,
     * since leaves that stand in it more than once are taken for different ones, and how many parts hold and how many are not
     * known are counted apart.
     */
    int possible(int[] leaves);

    /**
     * For each truth the least that it costs to come to it, by what each truth of each leaf costs; {@link #NEVER} where it cannot.
     */
    int[] leastCost(int[][] leaves);

    /** How often each leaf stands in it. */
    void count(int[] leaves);

    /** One of the leaves. */
    record Leaf(int index) implements Shape {
        @Override
        public int possible(int[] leaves) {
            return leaves[index];
        }

        @Override
        public int[] leastCost(int[][] leaves) {
            return leaves[index];
        }

        @Override
        public void count(int[] leaves) {
            leaves[index]++;
        }
    }

    /** Its part negated. */
    record Negation(Shape part) implements Shape {
        @Override
        public int possible(int[] leaves) {
            int bits = part.possible(leaves);
            int result = 0;
            for (Truth truth : Truth.values()) {
                if ((bits & bit(truth)) != 0) {
                    result |= bit(truth.not());
                }
            }
            return result;
        }

        @Override
        public int[] leastCost(int[][] leaves) {
            int[] costs = part.leastCost(leaves);
            int[] result = new int[costs.length];
            for (Truth truth : Truth.values()) {
                result[index(truth.not())] = costs[index(truth)];
            }
            return result;
        }

        @Override
        public void count(int[] leaves) {
            part.count(leaves);
        }
    }

    /** Decided by how many parts hold, and how many are not known. */
    record Count(Decision decision, ImmutableList<Shape> parts) implements Shape {

        /** Gives the truth. */
        interface Decision {
            Truth of(int held, int unknown);
        }

        @Override
        public int possible(int[] leaves) {
            int surelyHeld = 0;
            int perhapsHeld = 0;
            int surelyUnknown = 0;
            int perhapsUnknown = 0;
            int surelyFailed = 0;
            for (Shape part : parts) {
                int bits = part.possible(leaves);
                surelyHeld += bits == bit(Truth.TRUE) ? 1 : 0;
                surelyUnknown += bits == bit(Truth.UNKNOWN) ? 1 : 0;
                surelyFailed += bits == bit(Truth.FALSE) ? 1 : 0;
                perhapsHeld += (bits & bit(Truth.TRUE)) != 0 ? 1 : 0;
                perhapsUnknown += (bits & bit(Truth.UNKNOWN)) != 0 ? 1 : 0;
            }
            int result = 0;
            for (int held = surelyHeld; held <= perhapsHeld && result != ALL; held++) {
                int most = Math.min(perhapsUnknown, parts.size() - surelyFailed - held);
                for (int unknown = surelyUnknown; unknown <= most; unknown++) {
                    result |= bit(decision.of(held, unknown));
                }
            }
            return result;
        }

        @Override
        public int[] leastCost(int[][] leaves) {
            int size = parts.size();
            int[][] least = new int[size + 1][size + 1]; // by how many hold and how many are not known
            for (int[] each : least) {
                Arrays.fill(each, NEVER);
            }
            least[0][0] = 0;
            for (int i = 0; i < size; i++) {
                int[] costs = parts.get(i).leastCost(leaves);
                for (int held = i; held >= 0; held--) {
                    for (int unknown = i - held; unknown >= 0; unknown--) {
                        int before = least[held][unknown];
                        least[held][unknown] = sum(before, costs[index(Truth.FALSE)]);
                        lower(least, held + 1, unknown, sum(before, costs[index(Truth.TRUE)]));
                        lower(least, held, unknown + 1, sum(before, costs[index(Truth.UNKNOWN)]));
                    }
                }
            }
            int[] result = {NEVER, NEVER, NEVER};
            for (int held = 0; held <= size; held++) {
                for (int unknown = 0; held + unknown <= size; unknown++) {
                    int truth = index(decision.of(held, unknown));
                    result[truth] = Math.min(result[truth], least[held][unknown]);
                }
            }
            return result;
        }

        private static void lower(int[][] least, int held, int unknown, int cost) {
            least[held][unknown] = Math.min(least[held][unknown], cost);
        }

        private static int sum(int a, int b) {
            return Math.min(NEVER, a + b);
        }

        @Override
        public void count(int[] leaves) {
            parts.forEach(part -> part.count(leaves));
        }
    }
}
