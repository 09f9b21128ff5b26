package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.MoneyText;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import io.github.louyu.time.PeriodKind;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much of a policy there is for all applicants together (名额与资金总额): places, money, or both. What it gives is never
 * promised: a subject that qualifies may come too late. The library does not count what others were given. Immutable.
 *
 * <pre>{@code
 * Quota.ofPlaces(100).each(PeriodKind.YEAR).firstComeFirstServed()
 * }</pre>
 *
 * @param places how many are given it, more than zero; empty if that is not limited
 * @param budget how much money is given, more than zero; empty if that is not limited
 * @param period in which period; empty if as long as the policy is in force
 * @param allocation who is given it where there is not enough
 */
public record Quota(Optional<Long> places, Optional<Money> budget, Optional<PeriodKind> period, Allocation allocation) {

    /** Who is given what there is not enough of (名额分配方式). */
    public enum Allocation implements Labelled {
        /** Whoever applies first (先到先得). */
        FIRST_COME,
        /** Whom the authority ranks highest (择优). */
        BY_MERIT,
        /** The policy does not say (未说明). */
        NOT_STATED;

        /**
         * Gives the way for people.
         *
         * @return the label
         */
        @Override
        public Bilingual label() {
            return EligibilityTexts.bilingual("quota.allocation." + name());
        }
    }

    /**
     * Checks that something is limited.
     *
     * @param places how many are given it, more than zero; empty if that is not limited
     * @param budget how much money is given, more than zero; empty if that is not limited
     * @param period in which period; empty if as long as the policy is in force
     * @param allocation who is given it where there is not enough
     * @throws IllegalArgumentException if neither places nor money are limited
     */
    public Quota {
        requireNonNull(places, "places");
        requireNonNull(budget, "budget");
        requireNonNull(period, "period");
        requireNonNull(allocation, "allocation");
        if (places.isEmpty() && budget.isEmpty()) {
            throw SENTENCES.refusal("quota.none", Map.of());
        }
    }

    /**
     * Limits how many are given it.
     *
     * @param places how many, more than zero
     * @return the quota
     */
    public static Quota ofPlaces(long places) {
        return new Quota(Optional.of(places), Optional.empty(), Optional.empty(), Allocation.NOT_STATED);
    }

    /**
     * Limits how much money is given.
     *
     * @param budget how much, more than zero
     * @return the quota
     */
    public static Quota ofBudget(Money budget) {
        return new Quota(Optional.empty(), Optional.of(budget), Optional.empty(), Allocation.NOT_STATED);
    }

    /**
     * Limits how much money is given besides.
     *
     * @param money how much, more than zero
     * @return the quota with it
     */
    public Quota andBudget(Money money) {
        return new Quota(places, Optional.of(money), period, allocation);
    }

    /**
     * Says that there is as much in each period.
     *
     * @param kind the kind of period; unless given, there is so much as long as the policy is in force
     * @return the quota with it
     */
    public Quota each(PeriodKind kind) {
        return new Quota(places, budget, Optional.of(kind), allocation);
    }

    /**
     * Says that whoever applies first is given it.
     *
     * @return the quota with it
     */
    public Quota firstComeFirstServed() {
        return new Quota(places, budget, period, Allocation.FIRST_COME);
    }

    /**
     * Says that those are given it whom the authority ranks highest.
     *
     * @return the quota with it
     */
    public Quota byMerit() {
        return new Quota(places, budget, period, Allocation.BY_MERIT);
    }

    /**
     * Gives the quota in words, and that it is no promise.
     *
     * @return the words
     */
    public Bilingual words() {
        return EligibilityTexts.bilingual(
                "quota.line",
                ImmutableMap.of(
                        "limit",
                        limit(),
                        "period",
                        EligibilityTexts.bilingual(
                                "quota.period." + period.map(PeriodKind::name).orElse("none")),
                        "allocation",
                        allocation.label()));
    }

    private Bilingual limit() {
        ImmutableMap.Builder<String, Bilingual> values = ImmutableMap.builder();
        places.ifPresent(number -> values.put("places", Bilingual.same(String.valueOf(number))));
        budget.ifPresent(money -> values.put("budget", MoneyText.of(money.getCurrencyUnit(), money.getAmount())));
        String key = places.isPresent() && budget.isPresent() ? "both" : places.isPresent() ? "places" : "budget";
        return EligibilityTexts.bilingual("quota." + key, values.buildOrThrow());
    }
}
