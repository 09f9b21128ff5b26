package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.MoneyText;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The policies that a subject does best to take together (最优组合): of those it is eligible for, a set of which no two exclude
 * each other, worth the most under all caps. Worth is first what is sure, then with it what is at most, then how many services
 * and amounts not known are in it. Of sets worth the same it is the one with the fewest policies, then the one whose ids come
 * first. Immutable.
 *
 * <p>It is worth what it is in the currency of the engine; amounts of others are converted by the rates of the day, each to the
 * smallest unit. Without a rate they cannot be compared: they count as amounts not known, and {@link #notCompared} names them.
 *
 * @param items the policies in it, in the order of their ids
 * @param leftOut the policies for which the subject is eligible and which are not in it, in the order of their ids
 * @param worth what it is worth for sure, over all years and from all payers
 * @param most what it is worth if all amounts under a quota or decided by the authority are given in full
 * @param bound what no set is worth more than for sure, amounts apart that cannot be compared; equal to the worth if that is proven
 * @param isProvenOptimal whether it is proven that no set is worth more; false if there were too many to try, or if amounts
 *     cannot be compared
 * @param notCompared the policies, in the bundle or not, of which amounts cannot be compared, in the order of their ids
 */
public record PolicyBundle(
        ImmutableList<Item> items,
        ImmutableList<LeftOut> leftOut,
        Money worth,
        Money most,
        Money bound,
        boolean isProvenOptimal,
        ImmutableList<NotCompared> notCompared) {

    /**
     * A policy in the bundle (入选政策).
     *
     * @param policy the policy
     * @param granted what it brings for sure in the currency of the engine, after caps on several policies together; zero for
     *     services, and for amounts that are not known, under a quota, decided by the authority, or not compared
     * @param payments who pays what of that in which year
     * @param isValued whether all it brings is known, sure and compared
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

    /**
     * A policy of which amounts cannot be compared with the others (无法折算比较的政策): there is no exchange rate of the day for
     * their currency, or for that of a cap which they are under.
     *
     * @param policy the policy
     * @param amounts the amounts, in their own currencies, in the order of the benefits
     */
    public record NotCompared(PolicyEligibility policy, ImmutableList<Money> amounts) {}

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
     * Says that amounts cannot be compared, and which.
     *
     * @return the words; empty if all amounts are compared
     */
    public Optional<Bilingual> warning() {
        return notCompared.isEmpty()
                ? Optional.empty()
                : Optional.of(EligibilityTexts.bilingual(
                        "bundle.not-compared",
                        Map.of(
                                "currency",
                                Bilingual.same(worth.getCurrencyUnit().getCode()),
                                "policies",
                                Bilingual.of(notCompared(Locale.CHINESE), notCompared(Locale.ENGLISH)))));
    }

    private String notCompared(Locale locale) {
        String join = EligibilityTexts.get(locale, "policy.join");
        return notCompared.stream()
                .map(each -> EligibilityTexts.get(
                        locale,
                        "bundle.not-compared.policy",
                        Map.of(
                                "policy",
                                each.policy().policy().title().in(locale),
                                "amounts",
                                each.amounts().stream()
                                        .map(money -> MoneyText.of(money.getCurrencyUnit(), money.getAmount())
                                                .in(locale))
                                        .collect(Collectors.joining(join)))))
                .collect(Collectors.joining(join));
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
