package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;

/**
 * One case of an amount (适用情形): a condition, and what is given where it holds.
 *
 * @param <S> the type of the subject
 * @param condition the condition
 * @param amount what is given
 */
public record AmountCase<S>(Condition<S> condition, Amount<S> amount) {

    /**
     * Checks that nothing is null.
     *
     * @param condition the condition
     * @param amount what is given
     */
    public AmountCase {
        requireNonNull(condition, "condition");
        requireNonNull(amount, "amount");
    }

    /**
     * Makes a case.
     *
     * @param <S> the type of the subject
     * @param condition the condition
     * @param amount what is given where it holds
     * @return the case
     */
    public static <S> AmountCase<S> of(Condition<S> condition, Amount<? super S> amount) {
        return new AmountCase<>(condition, Amount.narrowed(amount));
    }
}
