package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Small low-profit enterprises (小型微利企业) and their tax, by period, over the facts of any type of subject. It is read on a day of the
 * tax year; on a day of no period it is UNKNOWN, and the tax says that no rule is in force. Who is above one limit pays 25% of all
 * its income.
 *
 * @param <S> the type of the subject
 */
public final class SmallLowProfit<S> {

    private static final Money ONE_MILLION = Money.ofMajor(CurrencyUnit.of("CNY"), 1_000_000);

    private final Condition<S> condition;
    private final Amount<S> tax;

    private SmallLowProfit(Condition<S> condition, Amount<S> tax) {
        this.condition = condition;
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
        List<LowProfitPeriod> ordered = new ArrayList<>(periods);
        ordered.sort(Comparator.comparing(period -> period.days().start()));
        check(ordered);
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
        return new SmallLowProfit<>(
                condition, Amounts.firstOf(AmountCase.of(condition, low), AmountCase.otherwise(profit.rate("25%"))));
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

    private static void check(List<LowProfitPeriod> ordered) {
        List<Problem> problems = new ArrayList<>();
        if (ordered.isEmpty()) {
            problems.add(new Problem("small low-profit enterprises", "there must be a period, but was none"));
        }
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).days().overlaps(ordered.get(i).days())) {
                problems.add(new Problem(
                        "small low-profit enterprises",
                        "periods must not share a day, but were "
                                + ordered.get(i - 1).days() + " and "
                                + ordered.get(i).days()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("small low-profit enterprises", problems);
        }
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
        Timeline.Builder<T> values = Timeline.builder();
        for (LowProfitPeriod period : periods) {
            values.from(period.days().start(), value.apply(period));
            if (period.days().hasEnd()) {
                values.unknownFrom(period.days().endExclusive());
            }
        }
        return DatedParameter.of(name, label, values.build());
    }
}
