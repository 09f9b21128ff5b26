package io.github.louyu.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * How a value is worked out of facts and conditions by an arithmetic of one's own (计算公式), so that it can be compared like any other
 * fact: see {@link MoneyFact#of} and {@link DecimalFact#of}. Pure: the same readings give the same value. Two formulas are equal
 * if they work out the same of the same facts.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public interface Formula<S, T> {

    /**
     * Gives the facts that it reads.
     *
     * @return the facts, in order; it reads no others but those of its conditions
     */
    ImmutableSet<Fact<S, ?>> facts();

    /**
     * Gives the conditions that it tests.
     *
     * @return the conditions, in order
     */
    ImmutableSet<Condition<S>> conditions();

    /**
     * Gives the values by date that it reads besides, whatever the subject.
     *
     * @return the parameters, in order
     */
    ImmutableSet<DatedParameter<?>> parameters();

    /**
     * Works the value out. Whatever it throws makes the fact missing.
     *
     * @param reading the subject and the date
     * @return the value, empty if it is not known
     */
    Optional<T> on(Reading<S> reading);

    /**
     * Tells whether it may throw. A rule that depends on what threw is reported as failing, as it is for a host's own fact.
     *
     * @return true, unless it promises never to throw
     */
    default boolean mayThrow() {
        return true;
    }
}
