package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A node of how an amount is worked out. */
sealed interface AmountNode<S> permits AmountLeaf, Arithmetic, Choice {

    /** Works it out for a subject, operands first. */
    CalculationStep evaluate(Readings<S> readings);

    /** What it is said to be, before anything is read. */
    Unit unit();

    ImmutableList<AmountNode<S>> children();

    /** Finds what is wrong with this node; its children are checked apart. */
    void check(AmountCheck check);

    /** Says what it reads, its children apart. */
    default void read(AmountReads<S> reads) {}

    static <S> ImmutableList<CalculationStep> evaluate(List<AmountNode<S>> nodes, Readings<S> readings) {
        ImmutableList.Builder<CalculationStep> steps = ImmutableList.builderWithExpectedSize(nodes.size());
        for (AmountNode<S> node : nodes) {
            steps.add(node.evaluate(readings));
        }
        return steps.build();
    }
}
