package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.eligibility.CalculationStep.Kind;

/**
 * Puts amounts together and chooses between them (数额组合): by tier, by case, by thresholds reached, the least, the greatest, the
 * sum.
 *
 * <pre>{@code
 * // large firms 30%, small ones 60%
 * Amount<EnterpriseFile> refund = Amounts.firstOf(
 *     AmountCase.of(size().is(EnterpriseSize.LARGE), Amount.of(PREMIUMS).rate("30%")),
 *     AmountCase.otherwise(Amount.of(PREMIUMS).rate("60%")));
 * }</pre>
 */
public final class Amounts {

    private Amounts() {}

    /**
     * Gives what the tier gives in which a measure lies (分档).
     *
     * @param <S> the type of the subject
     * @param measure what is measured
     * @param first the lowest tier
     * @param others the tiers above, in order, each beginning where the one before ends
     * @return the amount; nothing below the first tier and above the last
     */
    @SafeVarargs
    public static <S> Amount<S> byTier(Amount<S> measure, Tier<? super S> first, Tier<? super S>... others) {
        ImmutableList.Builder<Tier<S>> tiers = ImmutableList.builder();
        tiers.add(new Tier<>(first.range(), Amount.narrowed(first.amount())));
        for (Tier<? super S> other : others) {
            tiers.add(new Tier<>(other.range(), Amount.narrowed(other.amount())));
        }
        return new Amount<>(new Choice.Tiers<>(measure.node(), tiers.build()));
    }

    /**
     * Gives a reward for each threshold that is reached and never was before (首次达到). A value that passes two thresholds at
     * once earns both.
     *
     * @param <S> the type of the subject
     * @param value the value now
     * @param highestBefore the highest value before
     * @param first the reward of the lowest threshold
     * @param others the rewards of the thresholds above, in order
     * @return the sum of the rewards earned
     */
    public static <S> Amount<S> firstReaching(
            Amount<S> value, Amount<? super S> highestBefore, Reward first, Reward... others) {
        return new Amount<>(new Choice.FirstReaching<>(
                value.node(),
                Amount.<S>narrowed(highestBefore).node(),
                ImmutableList.<Reward>builder().add(first).add(others).build()));
    }

    /**
     * Gives what the first case that applies gives; nothing if none does. While an earlier case is UNKNOWN the amount is not
     * known.
     *
     * @param <S> the type of the subject
     * @param first the first case
     * @param others more cases, in the order in which they are tried; the last may be {@link AmountCase#otherwise}
     * @return the amount
     */
    @SafeVarargs
    public static <S> Amount<S> firstOf(AmountCase<S> first, AmountCase<S>... others) {
        ImmutableList.Builder<AmountCase<S>> cases = ImmutableList.builder();
        cases.add(first);
        for (AmountCase<S> other : others) {
            cases.add(other);
        }
        return new Amount<>(new Choice.Cases<>(cases.build()));
    }

    /**
     * Adds amounts (合计).
     *
     * @param <S> the type of the subject
     * @param first an amount
     * @param others more, alike
     * @return the sum
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are handed on to be read
    public static <S> Amount<S> sum(Amount<S> first, Amount<? super S>... others) {
        return gathered(Kind.SUM, first, others);
    }

    /**
     * Gives the least of several amounts (取低).
     *
     * @param <S> the type of the subject
     * @param first an amount
     * @param others more, alike
     * @return the least
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are handed on to be read
    public static <S> Amount<S> leastOf(Amount<S> first, Amount<? super S>... others) {
        return gathered(Kind.LEAST, first, others);
    }

    /**
     * Gives the greatest of several amounts (就高).
     *
     * @param <S> the type of the subject
     * @param first an amount
     * @param others more, alike
     * @return the greatest
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are handed on to be read
    public static <S> Amount<S> greatestOf(Amount<S> first, Amount<? super S>... others) {
        return gathered(Kind.GREATEST, first, others);
    }

    private static <S> Amount<S> gathered(Kind kind, Amount<S> first, Amount<? super S>[] others) {
        ImmutableList.Builder<AmountNode<S>> nodes = ImmutableList.builder();
        nodes.add(first.node());
        for (Amount<? super S> other : others) {
            nodes.add(Amount.<S>narrowed(other).node());
        }
        return new Amount<>(new Arithmetic.Gathered<>(kind, nodes.build()));
    }
}
