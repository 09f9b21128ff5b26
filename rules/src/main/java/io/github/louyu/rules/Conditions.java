package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;

/**
 * Puts conditions together (条件组合), in strong three-valued logic after Kleene: what is missing makes an answer UNKNOWN only
 * where it could still decide.
 */
public final class Conditions {

    private Conditions() {}

    /**
     * Holds of every subject.
     *
     * @param <S> the type of the subject
     * @return the condition that is TRUE
     */
    public static <S> Condition<S> always() {
        return new AtLeastNode<>(AtLeastNode.Form.ALL, 0, ImmutableList.of());
    }

    /**
     * Holds of no subject.
     *
     * @param <S> the type of the subject
     * @return the condition that is FALSE
     */
    public static <S> Condition<S> never() {
        return new AtLeastNode<>(AtLeastNode.Form.ANY, 1, ImmutableList.of());
    }

    /**
     * Holds if every part holds; FALSE if one is, else UNKNOWN if one is.
     *
     * @param <S> the type of the subject
     * @param first a part
     * @param others more parts
     * @return the condition
     */
    @SafeVarargs
    public static <S> Condition<S> all(Condition<S> first, Condition<S>... others) {
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.ALL, others.length + 1, parts.build());
    }

    /**
     * Holds if one part holds; UNKNOWN if none does and one is UNKNOWN.
     *
     * @param <S> the type of the subject
     * @param first a part
     * @param others more parts
     * @return the condition
     */
    @SafeVarargs
    public static <S> Condition<S> any(Condition<S> first, Condition<S>... others) {
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.ANY, 1, parts.build());
    }

    /**
     * Holds if at least so many parts hold; FALSE if so many cannot any more; else UNKNOWN.
     *
     * @param <S> the type of the subject
     * @param required how many, from 0; more than there are parts is never reached
     * @param first a part
     * @param others more parts
     * @return the condition
     * @throws IllegalArgumentException if {@code required} is negative
     */
    @SafeVarargs
    public static <S> Condition<S> atLeast(int required, Condition<S> first, Condition<S>... others) {
        if (required < 0) {
            throw new IllegalArgumentException("atLeast: required must be 0 or more, but was " + required);
        }
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.AT_LEAST, required, parts.build());
    }

    /**
     * Holds if the part does not; UNKNOWN if it is.
     *
     * @param <S> the type of the subject
     * @param part the part
     * @return the condition
     */
    public static <S> Condition<S> not(Condition<S> part) {
        return new NotNode<>(Node.of(part));
    }

    private static <S> ImmutableList.Builder<Node<S>> startingWith(Condition<S> first) {
        return ImmutableList.<Node<S>>builder().add(Node.of(first));
    }
}
