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
        requireNonNull(threshold, "threshold");
        requireNonNull(amount, "amount");
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
