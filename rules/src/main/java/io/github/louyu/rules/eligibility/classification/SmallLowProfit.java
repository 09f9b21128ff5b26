package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Small low-profit enterprises (小型微利企业) and their tax, by period, over the facts of any type of subject. It is read on a day of the
 * tax year; on a day of no period the status and the tax say that no rule is in force, and the condition is UNKNOWN. Who is above one limit pays 25% of all
 * its income.
 *
 * @param <S> the type of the subject
 */
public final class SmallLowProfit<S> {

    private static final Money ONE_MILLION = Money.ofMajor(CurrencyUnit.of("CNY"), 1_000_000);

    private static final Bilingual LABEL = Bilingual.of("小型微利企业认定", "small low-profit enterprise");

    private final ImmutableList<LowProfitPeriod> periods;
    private final Condition<S> condition;
    private final CodeFact<S, LowProfitStatus> status;
    private final Amount<S> tax;

    private SmallLowProfit(
            ImmutableList<LowProfitPeriod> periods,
            Condition<S> condition,
            CodeFact<S, LowProfitStatus> status,
            Amount<S> tax) {
        this.periods = periods;
        this.condition = condition;
        this.status = status;
        this.tax = tax;
    }

    /**
     * Reads periods over the facts of a type of subject.
     *
     * @param <S> the type of the subject
     * @param periods the periods, in any order
     * @param restricted whether its sector is restricted or prohibited
     * @param industrial whether it is an industrial enterprise
     * @param income the taxable income of the year, in CNY
     * @param staff the mean of the quarters' staff
     * @param assets the mean of the quarters' total assets, in CNY
     * @return the classification
     * @throws ProblemsException if two periods share a day, or there is none
     */
    public static <S> SmallLowProfit<S> of(
            List<LowProfitPeriod> periods,
            FlagFact<S> restricted,
            FlagFact<S> industrial,
            MoneyFact<S> income,
            DecimalFact<S> staff,
            MoneyFact<S> assets) {
        ImmutableList<LowProfitPeriod> ordered =
                Versions.ordered("small low-profit enterprises", periods, LowProfitPeriod::days);
        Condition<S> condition = all(
                restricted.isFalse(),
                income.isAtMost(money(ordered, "low-profit-income", LowProfitPeriod::income)),
                any(
                        all(
                                industrial.isTrue(),
                                staff.isAtMost(number(
                                        ordered,
                                        "low-profit-industrial-staff",
                                        p -> BigDecimal.valueOf(p.industrial().staff()))),
                                assets.isAtMost(money(
                                        ordered,
                                        "low-profit-industrial-assets",
                                        p -> p.industrial().assets()))),
                        all(
                                industrial.isFalse(),
                                staff.isAtMost(number(
                                        ordered,
                                        "low-profit-other-staff",
                                        p -> BigDecimal.valueOf(p.others().staff()))),
                                assets.isAtMost(money(
                                        ordered,
                                        "low-profit-other-assets",
                                        p -> p.others().assets())))));
        Amount<S> profit = Amount.of(income).atLeast(Money.zero(ONE_MILLION.getCurrencyUnit()));
        Amount<S> low = profit.cappedAt(ONE_MILLION)
                .times(Amount.number(rate(ordered, "low-profit-rate", LowProfitPeriod::rateToOneMillion)))
                .plus(profit.less(Amount.fixed(ONE_MILLION))
                        .times(Amount.number(rate(ordered, "low-profit-rate-above", LowProfitPeriod::rateAbove))));
        DecisionTable<S, LowProfitStatus> table = table(condition);
        CodeFact<S, LowProfitStatus> status = Versions.fact(
                "low-profit-status",
                LABEL,
                ordered,
                LowProfitPeriod::days,
                period -> table,
                LowProfitStatus.NOT_SMALL_LOW_PROFIT,
                LowProfitStatus.NO_RULE_IN_FORCE);
        Amount<S> tax = Amounts.firstOf(
                AmountCase.of(status.is(LowProfitStatus.SMALL_LOW_PROFIT), low),
                AmountCase.of(status.is(LowProfitStatus.NOT_SMALL_LOW_PROFIT), profit.rate("25%")),
                AmountCase.otherwise(Amount.fixed(withoutRule(ordered))));
        return new SmallLowProfit<>(ordered, condition, status, tax);
    }

    /** Whoever is below the limits of the day; the table is in force while there are any. */
    private static <S> DecisionTable<S, LowProfitStatus> table(Condition<S> condition) {
        return DecisionTable.<S, LowProfitStatus>named("low-profit-status", LABEL, HitPolicy.FIRST)
                .row("small-low-profit", condition, LowProfitStatus.SMALL_LOW_PROFIT)
                .build();
    }

    /** Reached on days of no period alone, on which it has no value, so that the computation says that no rule is in force. */
    private static DatedParameter<Money> withoutRule(List<LowProfitPeriod> periods) {
        return DatedParameter.of(
                "low-profit-rules",
                Bilingual.of("当期小型微利企业规定", "rules of the period for small low-profit enterprises"),
                Versions.timeline(periods, LowProfitPeriod::days, period -> Money.zero(ONE_MILLION.getCurrencyUnit())));
    }

    /**
     * Gives the periods.
     *
     * @return the periods, in order of time
     */
    public ImmutableList<LowProfitPeriod> periods() {
        return periods;
    }

    /**
     * Gives whether it is a small low-profit enterprise, by the period of the date asked about.
     *
     * @return the fact; missing while what is known does not decide
     */
    public CodeFact<S, LowProfitStatus> status() {
        return status;
    }

    /**
     * Gives the corporate income tax (企业所得税) of the year as a fact, to be compared in conditions.
     *
     * @return the fact, in CNY; missing on a day of no period
     */
    public MoneyFact<S> taxFact() {
        return tax.asMoneyFact("low-profit-tax", Bilingual.of("应纳企业所得税", "corporate income tax"));
    }

    /**
     * Gives who is a small low-profit enterprise.
     *
     * @return the condition; UNKNOWN on a day of no period
     */
    public Condition<S> condition() {
        return condition;
    }

    /**
     * Gives the corporate income tax (企业所得税) of the year.
     *
     * @return the amount, in CNY; not known on a day of no period
     */
    public Amount<S> tax() {
        return tax;
    }

    private static DatedParameter<BigMoney> money(
            List<LowProfitPeriod> periods, String name, Function<LowProfitPeriod, Money> limit) {
        return parameter(
                periods,
                name,
                Bilingual.of("当期限额", "limit of the period"),
                period -> limit.apply(period).toBigMoney());
    }

    private static DatedParameter<BigDecimal> number(
            List<LowProfitPeriod> periods, String name, Function<LowProfitPeriod, BigDecimal> limit) {
        return parameter(periods, name, Bilingual.of("当期限额", "limit of the period"), limit);
    }

    private static DatedParameter<BigDecimal> rate(
            List<LowProfitPeriod> periods, String name, Function<LowProfitPeriod, BigDecimal> percent) {
        return parameter(
                periods,
                name,
                Bilingual.of("当期税负", "rate of the period"),
                p -> percent.apply(p).movePointLeft(2));
    }

    private static <T> DatedParameter<T> parameter(
            List<LowProfitPeriod> periods, String name, Bilingual label, Function<LowProfitPeriod, T> value) {
        return DatedParameter.of(name, label, Versions.timeline(periods, LowProfitPeriod::days, value));
    }
}
