package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyText;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit comes to for a subject on a day (测算结果): a service, or money with its computation and when who pays it.
 * Immutable.
 */
public final class BenefitAmount {

    private final Benefit<?> benefit;
    private final @Nullable CalculationStep computation;
    private final @Nullable Money amount;
    private final int firstYear;
    private final Authority issuer;
    private final boolean isUnderQuota;

    private BenefitAmount(
            Benefit<?> benefit,
            @Nullable CalculationStep computation,
            @Nullable Money amount,
            int firstYear,
            PolicyVersion<?> version) {
        this.benefit = benefit;
        this.computation = computation;
        this.amount = amount;
        this.firstYear = firstYear;
        this.issuer = version.catalogue().issuer();
        this.isUnderQuota = version.policy().quota().isPresent();
    }

    static <S> BenefitAmount of(Benefit<S> benefit, Readings<S> readings, PolicyVersion<S> version) {
        int year = readings.date().getYear();
        Amount<S> formula = benefit.amount().orElse(null);
        if (formula == null) {
            return new BenefitAmount(benefit, null, null, year, version);
        }
        CalculationStep step = formula.node().evaluate(readings);
        Figure figure = step.figure();
        CurrencyUnit currency = figure == null ? null : formula.node().unit().currencyOf(figure, readings.currency());
        Money amount = figure == null || currency == null
                ? null
                : rounded(
                        figure.value(),
                        currency,
                        benefit.terms(),
                        benefit.terms().rounding());
        return new BenefitAmount(benefit, step, amount, year, version);
    }

    private static Money rounded(Rational value, CurrencyUnit currency, BenefitTerms terms, RoundingMode mode) {
        int decimals = terms.decimals().orElse(currency.getDecimalPlaces());
        BigDecimal once = value.rounded(decimals, mode).max(BigDecimal.ZERO);
        return Money.of(currency, once.multiply(BigDecimal.valueOf(terms.years())), RoundingMode.HALF_UP);
    }

    /**
     * Gives the name for people.
     *
     * @return the name, else the service; empty if the benefit is money without a name
     */
    public Optional<Bilingual> label() {
        return benefit.label();
    }

    /**
     * Tells whether it is a service rather than money.
     *
     * @return true if it is
     */
    public boolean isService() {
        return computation == null;
    }

    /**
     * Gives how the money was worked out, before it was rounded; where it is given each year, for one year.
     *
     * @return the last step, which holds the steps before; empty if the benefit is a service
     */
    public Optional<CalculationStep> computation() {
        return Optional.ofNullable(computation);
    }

    /**
     * Gives the money, over all years and from all payers.
     *
     * @return the money, not negative; empty if it is not known, or the benefit is a service
     */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * Tells whether the authority decides how much of the amount is given, which is the most (最高不超过).
     *
     * @return true if the amount is not sure
     */
    public boolean isCeiling() {
        return benefit.terms().isCeiling();
    }

    /**
     * Tells whether there is so much only as long as the quota of the policy lasts (名额或资金用完为止).
     *
     * @return true if the amount is not sure
     */
    public boolean isUnderQuota() {
        return isUnderQuota;
    }

    /**
     * Gives what is sure.
     *
     * @return the amount; empty if it is not known, is a ceiling, is under a quota, or the benefit is a service
     */
    public Optional<Money> sureAmount() {
        return isCeiling() || isUnderQuota ? Optional.empty() : amount();
    }

    /**
     * Gives the most that it can come to, if no missing fact is negative.
     *
     * @return the amount if it is known; else a bound, which is empty if nothing bounds it or its currency is not known
     */
    public Optional<Money> mostItCanBe() {
        if (amount != null || computation == null) {
            return amount();
        }
        Rational ceiling = computation.ceiling();
        CurrencyUnit currency = benefit.amount()
                .map(formula -> formula.node().unit().currency())
                .orElse(null);
        return ceiling == null || currency == null
                ? Optional.empty()
                : Optional.of(rounded(ceiling, currency, benefit.terms(), RoundingMode.UP));
    }

    /**
     * Gives the facts that are missing for the amount.
     *
     * @return the facts; none if the amount is known, or the benefit is a service
     */
    public ImmutableSet<MissingFact> missingFacts() {
        return computation == null ? ImmutableSet.of() : computation.missingFacts();
    }

    /**
     * Gives who pays what in which year, if the application is made in the year of the day asked about.
     *
     * @return the payments, by year and then in the order of the shares; none if the amount is not known or zero
     */
    public ImmutableList<Payment> payments() {
        return amount == null ? ImmutableList.of() : payments(amount);
    }

    /**
     * Gives the benefit in words: how the money is worked out, whether it is the most, and if it is not paid at once by one
     * payer, who pays what in which year.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        if (computation == null) {
            return label().map(label -> label.in(locale)).orElse("");
        }
        StringBuilder text = new StringBuilder(computation.toText(locale));
        if (isCeiling()) {
            text.append('\n').append(EligibilityTexts.get(locale, "benefit.ceiling"));
        }
        ImmutableList<Payment> payments = payments();
        if (amount != null && payments.size() > 1) {
            text.append('\n')
                    .append(EligibilityTexts.get(
                            locale,
                            "benefit.payments",
                            Map.of(
                                    "amount",
                                    text(amount, locale),
                                    "payments",
                                    payments.stream()
                                            .map(payment -> text(payment, locale))
                                            .collect(Collectors.joining(
                                                    EligibilityTexts.get(locale, "benefit.join"))))));
        }
        return text.toString();
    }

    private static String text(Payment payment, Locale locale) {
        return EligibilityTexts.get(
                locale,
                "benefit.payment",
                Map.of(
                        "year", Integer.toString(payment.year()),
                        "payer", payment.payer().label().in(locale),
                        "amount", text(payment.amount(), locale)));
    }

    private static String text(Money money, Locale locale) {
        return MoneyText.of(money.getCurrencyUnit(), money.getAmount()).in(locale);
    }

    ImmutableList<Payment> payments(Money granted) {
        return PaymentPlan.of(granted, benefit.terms(), firstYear, issuer);
    }
}
