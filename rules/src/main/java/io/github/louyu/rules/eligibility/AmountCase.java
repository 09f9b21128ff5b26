package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;

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

    /**
     * Makes the last case, which applies where no case before it does.
     *
     * @param <S> the type of the subject
     * @param amount what is given
     * @return the case
     */
    public static <S> AmountCase<S> otherwise(Amount<S> amount) {
        return new AmountCase<>(Conditions.always(), amount);
    }

    /** Whether it applies to all that come to it. */
    boolean isOtherwise() {
        return condition.equals(Conditions.always());
    }
}
