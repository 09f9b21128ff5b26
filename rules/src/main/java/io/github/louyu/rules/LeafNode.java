package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A node without parts: it reads facts or entries. */
abstract sealed class LeafNode<S> extends Node<S>
        permits ComparisonNode,
                FactLeafNode,
                DateWindowNode,
                OccurrenceNode,
                EventPairNode,
                ItemsNode,
                OpaqueNode,
                RelatedNode {

    /** The facts that it compares, in order; none if it reads entries. */
    abstract ImmutableList<Fact<S, ?>> facts();

    @Override
    LeafNode<S> on(LocalDate date) {
        return this;
    }

    /** The entries that it reads. */
    ImmutableList<DatedEntries> entries() {
        return atoms().stream()
                .filter(atom -> !atom.equals(this))
                .flatMap(atom -> atom.entries().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The values of a basic fact at which its truth can turn on the date, all else being as the context has it: between two of
     * them that follow each other it is the same for every value. Null if it cannot say.
     */
    abstract <B> @Nullable ImmutableList<B> turningValues(Fact<S, B> basic, S subject, LocalDate date, Context context);

    /**
     * The leaves of whose truths its own is a function: those of the rows, if it judges what a decision table gives; else itself.
     */
    ImmutableList<LeafNode<S>> atoms() {
        return ImmutableList.of(this);
    }

    /** The leaves that decide the value of a fact; none if it is no function of such. */
    static <S> ImmutableList<LeafNode<S>> atomsOf(Fact<S, ?> fact) {
        LeafIndex<S> index = new LeafIndex<>();
        fact.reader().decidedBy().forEach(node -> node.shape(index));
        return index.leaves().stream()
                .flatMap(leaf -> leaf.atoms().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it judges things whose own facts it reads, so that not only its facts turn it. */
    final boolean readsThings() {
        return facts().stream().anyMatch(LeafNode::readsThings);
    }

    private static boolean readsThings(Fact<?, ?> fact) {
        return fact.reader() instanceof ItemReaders.Derived
                || fact.reader().parts().stream().anyMatch(LeafNode::readsThings);
    }

    /** The reporting periods of the figures that it reads on the date. */
    final ImmutableSet<ReportingPeriod> periods(S subject, LocalDate date, Context context) {
        ImmutableSet.Builder<ReportingPeriod> periods = ImmutableSet.builder();
        for (Fact<S, ?> fact : facts()) {
            for (Fact<S, ?> basic : fact.basics()) {
                ReportingPeriod period = basic.reader().period(subject, date, context);
                if (period != null) {
                    periods.add(period);
                }
            }
        }
        return periods.build();
    }

    final boolean dependsOn(Fact<S, ?> basic) {
        return facts().stream().anyMatch(fact -> fact.dependsOn(basic));
    }

    /** Whether it does nothing but compare facts that are read as they are. */
    boolean isOrder() {
        return false;
    }

    /** Whether it compares facts, each a basic one times a factor. */
    boolean isProportion() {
        return false;
    }

    /** How many entries of a sort turn it at most; only so many more are worth a try. */
    int timesNeeded() {
        return atoms().stream()
                .filter(atom -> !atom.equals(this))
                .mapToInt(LeafNode::timesNeeded)
                .max()
                .orElse(1);
    }

    @Override
    final Shape shape(LeafIndex<S> leaves) {
        return leaves.of(this);
    }

    @Override
    final ImmutableSet<Fact<S, ?>> readFacts() {
        return ImmutableSet.copyOf(facts());
    }

    @Override
    int depth() {
        return facts().stream().mapToInt(Fact::depth).max().orElse(1);
    }

    @Override
    long size() {
        return Math.max(1, facts().stream().mapToLong(Fact::size).sum());
    }
}
