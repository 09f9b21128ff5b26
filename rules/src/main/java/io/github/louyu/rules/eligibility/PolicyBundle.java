package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * The policies that a subject does best to take together (最优组合): of those it is eligible for, a set of which no two exclude
 * each other, worth the most under all caps. Worth is first what is sure, then with it what is at most, then how many services
 * and amounts not known are in it. Of sets worth the same it is the one with the fewest policies, then the one whose ids come
 * first. Immutable.
 *
 * @param items the policies in it, in the order of their ids
 * @param leftOut the policies for which the subject is eligible and which are not in it, in the order of their ids
 * @param worth what it is worth for sure, over all years and from all payers
 * @param most what it is worth if all amounts under a quota or decided by the authority are given in full
 * @param bound what no set is worth more than for sure; equal to the worth if that is proven
 * @param isProvenOptimal whether it is proven that no set is worth more; false if there were too many to try
 */
public record PolicyBundle(
        ImmutableList<Item> items,
        ImmutableList<LeftOut> leftOut,
        Money worth,
        Money most,
        Money bound,
        boolean isProvenOptimal) {

    /**
     * A policy in the bundle (入选政策).
     *
     * @param policy the policy
     * @param granted what it brings for sure, after caps on several policies together; zero for services, for amounts that are
     *     not known, under a quota or decided by the authority, and for other currencies than that of the engine
     * @param payments who pays what of that in which year
     * @param isValued whether all it brings is known, sure and in the currency of the engine
     */
    public record Item(PolicyEligibility policy, Money granted, ImmutableList<Payment> payments, boolean isValued) {}

    /**
     * A policy not in the bundle (未入选政策).
     *
     * @param policy the policy
     * @param reason why not
     * @param others the policies because of which; none if it would add nothing
     */
    public record LeftOut(PolicyEligibility policy, Reason reason, ImmutableList<PolicyId> others) {}

    /** Why a policy is not in the bundle (未入选原因). */
    public enum Reason implements Labelled {
        /** The subject applies under another policy first. */
        APPLY_FIRST,
        /** A policy in the bundle excludes it. */
        EXCLUDED,
        /** It would add nothing. */
        ADDS_NOTHING;

        private static final Map<String, Bilingual> NONE = Map.of();

        /**
         * Gives the reason for people.
         *
         * @return the label
         */
        @Override
        public Bilingual label() {
            return EligibilityTexts.bilingual("left-out." + name(), NONE);
        }
    }

    /**
     * Gives who pays what in which year for the whole bundle, of what is sure.
     *
     * @return the sums, by year, then by the code of the payer
     */
    public ImmutableList<Payment> totals() {
        Comparator<Payment> byYearAndPayer = Comparator.comparingInt(Payment::year)
                .thenComparing(payment -> payment.payer().code())
                .thenComparing(payment -> payment.amount().getCurrencyUnit().getCode());
        TreeMap<Payment, Money> sums = new TreeMap<>(byYearAndPayer);
        for (Item item : items) {
            item.payments().forEach(payment -> sums.merge(payment, payment.amount(), Money::plus));
        }
        return sums.entrySet().stream()
                .map(sum -> new Payment(sum.getKey().payer(), sum.getKey().year(), sum.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
