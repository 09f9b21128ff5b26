package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * What is given when a threshold is reached for the first time (首次达到奖励).
 *
 * @param threshold the threshold, which counts as reached at itself
 * @param amount what is given
 */
public record Reward(BigMoney threshold, BigMoney amount) {

    /**
     * Checks that nothing is null.
     *
     * @param threshold the threshold, which counts as reached at itself
     * @param amount what is given
     */
    public Reward {
        threshold = withUsualScale(requireNonNull(threshold, "threshold"));
        amount = withUsualScale(requireNonNull(amount, "amount"));
    }

    /** Gives equal amounts one form. */
    private static BigMoney withUsualScale(BigMoney money) {
        int needed = money.getAmount().stripTrailingZeros().scale();
        return money.withScale(Math.max(needed, money.getCurrencyUnit().getDecimalPlaces()));
    }

    /**
     * Makes a reward.
     *
     * @param threshold the threshold, which counts as reached at itself
     * @param amount what is given
     * @return the reward
     */
    public static Reward of(BigMoneyProvider threshold, BigMoneyProvider amount) {
        return new Reward(threshold.toBigMoney(), amount.toBigMoney());
    }
}
