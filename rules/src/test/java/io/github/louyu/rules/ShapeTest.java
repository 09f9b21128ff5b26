package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.exactlyOne;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a condition can come to and what that costs, against trying all truths of its leaves, each of which stands in it once. */
class ShapeTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final int LEAVES = 3;

    /** A flag of each leaf by its number; none if it is not known. */
    record Flags(Map<Integer, Boolean> values) {
        @Nullable Boolean of(int leaf) {
            return values.get(leaf);
        }
    }

    private static Condition<Flags> leaf(int number) {
        return Facts.of(Flags.class, "flags")
                .flag("f" + number, Bilingual.same("f" + number), flags -> flags.of(number))
                .isTrue();
    }

    static List<Condition<Flags>> conditions() {
        Condition<Flags> a = leaf(0);
        Condition<Flags> b = leaf(1);
        Condition<Flags> c = leaf(2);
        return List.of(
                all(a, b, c),
                any(a, b, c),
                exactlyOne(a, b, c),
                atLeast(2, a, b, c),
                atLeast(0, a, b, c),
                atLeast(4, a, b, c),
                not(all(a, not(any(b, c)))),
                exactlyOne(a, not(exactlyOne(b, c))),
                atLeast(2, not(a), any(b), all(c)));
    }

    private static Truth truth(Condition<Flags> condition, Truth[] truths) {
        Map<Integer, Boolean> values = new HashMap<>();
        for (int i = 0; i < LEAVES; i++) {
            if (truths[i] != Truth.UNKNOWN) {
                values.put(i, truths[i] == Truth.TRUE);
            }
        }
        return condition.test(new Flags(Map.copyOf(values)), DAY);
    }

    private static void forAllTruths(Consumer<Truth[]> then) {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                for (Truth c : Truth.values()) {
                    then.accept(new Truth[] {a, b, c});
                }
            }
        }
    }

    private static Shape shape(Condition<Flags> condition) {
        LeafIndex<Flags> index = new LeafIndex<>();
        Shape shape = Node.of(condition).shape(index);
        assertThat(index.leaves()).hasSize(LEAVES);
        return shape;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void itCanComeToWhatSomeTruthsOfItsLeavesGive(Condition<Flags> condition) {
        Shape shape = shape(condition);
        for (int a = 1; a <= Shape.ALL; a++) {
            for (int b = 1; b <= Shape.ALL; b++) {
                for (int c = 1; c <= Shape.ALL; c++) {
                    int[] leaves = {a, b, c};
                    List<Integer> expected = new ArrayList<>(List.of(0));
                    forAllTruths(truths -> {
                        boolean canBe = true;
                        for (int i = 0; i < LEAVES; i++) {
                            canBe &= (leaves[i] & Shape.bit(truths[i])) != 0;
                        }
                        if (canBe) {
                            expected.set(0, expected.get(0) | Shape.bit(truth(condition, truths)));
                        }
                    });
                    int possible = shape.possible(leaves);
                    assertThat(possible | expected.get(0))
                            .as("%d %d %d", a, b, c)
                            .isEqualTo(possible);
                    if (isExact(leaves)) {
                        assertThat(possible).as("%d %d %d", a, b, c).isEqualTo(expected.get(0));
                    }
                }
            }
        }
    }

    /** Every leaf has one truth, or none can be unknown. */
    private static boolean isExact(int[] leaves) {
        return IntStream.of(leaves).allMatch(leaf -> Integer.bitCount(leaf) == 1)
                || IntStream.of(leaves).noneMatch(leaf -> (leaf & Shape.bit(Truth.UNKNOWN)) != 0);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void itCostsWhatTheCheapestTruthsOfItsLeavesCost(Condition<Flags> condition) {
        int[][] costs = {{0, 5, 9}, {7, Shape.NEVER, 0}, {Shape.NEVER, 0, 4}};
        int[] expected = {Shape.NEVER, Shape.NEVER, Shape.NEVER};
        forAllTruths(truths -> {
            long cost = 0;
            for (int i = 0; i < LEAVES; i++) {
                cost += costs[i][Shape.index(truths[i])];
            }
            int of = Shape.index(truth(condition, truths));
            expected[of] = (int) Math.min(expected[of], cost);
        });
        assertThat(shape(condition).leastCost(costs)).containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void itKnowsHowOftenALeafStandsInIt(Condition<Flags> condition) {
        int[] occurrences = new int[LEAVES];
        shape(condition).count(occurrences);
        assertThat(occurrences).containsOnly(1);
    }
}
