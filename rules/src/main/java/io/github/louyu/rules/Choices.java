package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/**
 * Finds values of the facts of a group, one after the other, so that together they bring about whatever the group's leaves can
 * come to. The values of a fact are those at which a leaf turns and those between: given the facts already chosen, and, for
 * those still open, given their own such values.
 */
final class Choices<S> {

    private final Question<S> question;
    /** Those at which values are told apart. */
    private final ImmutableList<LeafNode<S>> leaves;

    private final int ties;

    Choices(Question<S> question, ImmutableList<LeafNode<S>> leaves, int ties) {
        this.question = question;
        this.leaves = leaves;
        this.ties = ties;
    }

    /** The values to try for the first of the open facts. */
    <T> ImmutableList<T> of(Fact<S, T> fact, List<Fact<S, ?>> open, Assumptions assumed) {
        Map<Object, Set<Object>> turning = new HashMap<>();
        for (LeafNode<S> leaf : leaves) {
            List<Fact<S, ?>> read = openOf(leaf, open);
            if (read.size() <= 2) { // of two, the other one may stay what it is
                read.forEach(each -> addTurning(turning, leaf, each, assumed));
            }
        }
        for (int round = 1; round < open.size(); round++) {
            for (LeafNode<S> leaf : leaves) {
                List<Fact<S, ?>> read = openOf(leaf, open);
                if (read.size() == 2) {
                    passOn(turning, leaf, read.get(0), read.get(1), assumed);
                    passOn(turning, leaf, read.get(1), read.get(0), assumed);
                }
            }
        }
        return fact.candidates(values(turning, fact), ties, question.date());
    }

    private static <S> List<Fact<S, ?>> openOf(LeafNode<S> leaf, List<Fact<S, ?>> open) {
        return open.stream().filter(leaf::dependsOn).toList();
    }

    private void passOn(
            Map<Object, Set<Object>> turning, LeafNode<S> leaf, Fact<S, ?> from, Fact<S, ?> to, Assumptions assumed) {
        for (Object value : List.copyOf(turning.getOrDefault(from.source(), Set.of()))) {
            addTurning(turning, leaf, to, assumed.with(from, value));
        }
    }

    private <B> void addTurning(
            Map<Object, Set<Object>> turning, LeafNode<S> leaf, Fact<S, B> fact, Assumptions assumed) {
        ImmutableList<B> values = leaf.turningValues(
                fact, question.subject(), question.date(), question.context().assuming(assumed));
        if (values != null) {
            Set<Object> known = turning.computeIfAbsent(fact.source(), source -> new LinkedHashSet<>());
            known.addAll(values);
            if (!leaf.isOrder()) {
                values.forEach(value -> known.addAll(zero(value)));
            }
        }
    }

    /** Where lines through the origin cross. */
    private static List<Object> zero(Object value) {
        if (value instanceof BigMoney money) {
            return List.of(BigMoney.zero(money.getCurrencyUnit()));
        }
        return value instanceof BigDecimal ? List.of(BigDecimal.ZERO) : List.of();
    }

    @SuppressWarnings("unchecked") // they were found for this fact
    private static <T> List<T> values(Map<Object, Set<Object>> turning, Fact<?, T> fact) {
        List<T> values = new ArrayList<>();
        turning.getOrDefault(fact.source(), Set.of()).forEach(value -> values.add(fact.normalized((T) value)));
        return values;
    }

    static <S> Stream<Fact<S, ?>> basics(LeafNode<S> leaf) {
        return leaf.facts().stream().flatMap(fact -> fact.basics().stream());
    }
}
