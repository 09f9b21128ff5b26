package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Reading;
import io.github.louyu.rules.eligibility.CalculationStep.Kind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a number or an amount of money is worked out of facts (数额计算): exactly, and rounded only where it is said. It is data:
 * it can be checked before any subject is seen, and it shows its computation step by step. Mistakes such as tiers that leave a
 * gap are found when a {@link PolicyCatalogue} is made of it. {@link Amounts} puts several together and chooses between them. Immutable.
 *
 * <p>An amount is not known if a fact it needs is missing, amounts of different currencies meet for which no rate is given, a
 * parameter has no value on the date, or it would be divided by zero.
 *
 * <pre>{@code
 * // 30% of the rent, for at most 1,000 sq m at no more than CNY 8 per sq m and day
 * Amount<EnterpriseFile> rent = Amount.of(OFFICE_AREA).cappedAt("1000")
 *     .times(Amount.of(DAILY_RENT).cappedAt(Money.parse("CNY 8")))
 *     .times("365")
 *     .rate("30%");
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Amount<S> {

    /** The currency of nothing at all, where no engine reckons in another. */
    static final CurrencyUnit OF_NOTHING = CurrencyUnit.of("CNY");

    private final AmountNode<S> node;

    Amount(AmountNode<S> node) {
        this.node = node;
    }

    /**
     * Gives a stated amount of money.
     *
     * @param <S> the type of the subject
     * @param money the money, not negative
     * @return the amount
     */
    public static <S> Amount<S> fixed(BigMoneyProvider money) {
        return new Amount<>(new AmountLeaf.Constant<>(Figure.of(money.toBigMoney())));
    }

    /**
     * Gives a stated number.
     *
     * @param <S> the type of the subject
     * @param value the number, not negative
     * @return the amount
     * @throws NumberFormatException if it is not a number
     */
    public static <S> Amount<S> number(String value) {
        return new Amount<>(new AmountLeaf.Constant<>(Figure.of(new BigDecimal(value))));
    }

    /**
     * Gives an amount of money that changes over the years.
     *
     * @param <S> the type of the subject
     * @param money the money by date
     * @return the amount on the date asked about
     */
    public static <S> Amount<S> fixed(DatedParameter<Money> money) {
        return new Amount<>(new AmountLeaf.OfParameter<>(requireNonNull(money, "money"), Unit.MONEY));
    }

    /**
     * Gives a number that changes over the years.
     *
     * @param <S> the type of the subject
     * @param value the number by date
     * @return the number on the date asked about
     */
    public static <S> Amount<S> number(DatedParameter<BigDecimal> value) {
        DatedParameter<BigDecimal> normal = DatedParameter.of(
                value.name(),
                value.label(),
                value.values().map(number -> Rational.of(number).exactly()));
        return new Amount<>(new AmountLeaf.OfParameter<>(normal, Unit.NUMBER));
    }

    /**
     * Reads money.
     *
     * @param <S> the type of the subject
     * @param fact the fact
     * @return its value
     */
    public static <S> Amount<S> of(MoneyFact<S> fact) {
        return new Amount<>(new AmountLeaf.OfFact<>(requireNonNull(fact, "fact"), Unit.MONEY));
    }

    /**
     * Reads a number.
     *
     * @param <S> the type of the subject
     * @param fact the fact
     * @return its value
     */
    public static <S> Amount<S> of(DecimalFact<S> fact) {
        return new Amount<>(new AmountLeaf.OfFact<>(requireNonNull(fact, "fact"), Unit.NUMBER));
    }

    /**
     * Reads a count.
     *
     * @param <S> the type of the subject
     * @param fact the fact
     * @return its value
     */
    public static <S> Amount<S> of(CountFact<S> fact) {
        return new Amount<>(new AmountLeaf.OfFact<>(requireNonNull(fact, "fact"), Unit.NUMBER));
    }

    /**
     * Gives a share of this amount.
     *
     * @param percent the share, from {@code "0%"} to {@code "100%"}
     * @return the share
     * @throws IllegalArgumentException if it is not a number followed by a per cent sign
     */
    public Amount<S> rate(String percent) {
        return new Amount<>(new Arithmetic.Rate<>(node, Percent.parse(percent)));
    }

    /**
     * Multiplies.
     *
     * @param factor the factor; only one of the two may be money
     * @return the product
     */
    public Amount<S> times(Amount<? super S> factor) {
        return new Amount<>(new Arithmetic.Product<>(ImmutableList.of(node, Amount.<S>narrowed(factor).node)));
    }

    /**
     * Multiplies.
     *
     * @param factor the factor, a number
     * @return the product
     * @throws NumberFormatException if it is not a number
     */
    public Amount<S> times(String factor) {
        return times(number(factor));
    }

    /**
     * Multiplies with a price per unit.
     *
     * @param price the price
     * @return the product
     */
    public Amount<S> times(BigMoneyProvider price) {
        return times(fixed(price));
    }

    /**
     * Divides.
     *
     * @param divisor the divisor: a number, or money of the same currency
     * @return the quotient
     */
    public Amount<S> dividedBy(Amount<? super S> divisor) {
        return new Amount<>(new Arithmetic.Quotient<>(node, Amount.<S>narrowed(divisor).node));
    }

    /**
     * Gives the part of this amount that a part of a time has in the whole of it (按期折算), never more than the whole: for a
     * lease of 7 months of 12, seven twelfths.
     *
     * @param part the part, such as months of the lease in the year
     * @param whole the whole, such as {@code "12"}; more than zero
     * @return the amount
     * @throws IllegalArgumentException if the whole is not more than zero
     */
    public Amount<S> proRata(Amount<? super S> part, String whole) {
        if (new BigDecimal(whole).signum() <= 0) {
            throw SENTENCES.refusal("amount.pro-rata", Map.of("whole", whole));
        }
        Amount<S> counted = Amount.<S>narrowed(part).cappedAt(whole);
        return times(counted.dividedBy(number(whole)));
    }

    /**
     * Counts the whole steps of a size that this amount holds (每满).
     *
     * @param size the size of a step, a number more than zero
     * @return how many
     * @throws IllegalArgumentException if the size is not more than zero
     */
    public Amount<S> wholeStepsOf(String size) {
        return wholeStepsOf(Figure.of(new BigDecimal(size)));
    }

    /**
     * Counts the whole steps of a size that this amount of money holds (每满).
     *
     * @param size the size of a step, more than zero
     * @return how many
     * @throws IllegalArgumentException if the size is not more than zero
     */
    public Amount<S> wholeStepsOf(BigMoneyProvider size) {
        return wholeStepsOf(Figure.of(size.toBigMoney()));
    }

    private Amount<S> wholeStepsOf(Figure size) {
        if (size.value().signum() <= 0) {
            throw SENTENCES.refusal("amount.step", Map.of("size", size.words()));
        }
        return new Amount<>(new Arithmetic.Steps<>(node, size));
    }

    /**
     * Adds.
     *
     * @param other the other amount, alike
     * @return the sum
     */
    public Amount<S> plus(Amount<? super S> other) {
        return pair(Kind.SUM, Amount.<S>narrowed(other).node);
    }

    /**
     * Takes away, but never below zero.
     *
     * @param other the other amount, alike
     * @return the difference, or zero
     */
    public Amount<S> less(Amount<? super S> other) {
        return new Amount<>(new Arithmetic.Less<>(node, Amount.<S>narrowed(other).node));
    }

    /**
     * Caps the amount (封顶).
     *
     * @param cap the most, not negative
     * @return the amount or the cap, whichever is less
     */
    public Amount<S> cappedAt(Amount<? super S> cap) {
        return pair(Kind.CAP, Amount.<S>narrowed(cap).node);
    }

    /**
     * Caps the amount of money (封顶).
     *
     * @param cap the most, not negative
     * @return the amount or the cap, whichever is less
     */
    public Amount<S> cappedAt(BigMoneyProvider cap) {
        return cappedAt(fixed(cap));
    }

    /**
     * Caps the number (封顶).
     *
     * @param cap the most, not negative
     * @return the number or the cap, whichever is less
     * @throws NumberFormatException if it is not a number
     */
    public Amount<S> cappedAt(String cap) {
        return cappedAt(number(cap));
    }

    /**
     * Gives at least so much (保底).
     *
     * @param floor the least, not negative
     * @return the amount or the floor, whichever is more
     */
    public Amount<S> atLeast(Amount<? super S> floor) {
        return pair(Kind.FLOOR, Amount.<S>narrowed(floor).node);
    }

    /**
     * Gives at least so much money (保底).
     *
     * @param floor the least, not negative
     * @return the amount or the floor, whichever is more
     */
    public Amount<S> atLeast(BigMoneyProvider floor) {
        return atLeast(fixed(floor));
    }

    /**
     * Rounds.
     *
     * @param decimals to how many decimals; -2 for whole hundreds
     * @param mode which way
     * @return the rounded amount
     */
    public Amount<S> rounded(int decimals, RoundingMode mode) {
        return new Amount<>(new Arithmetic.Round<>(node, decimals, requireNonNull(mode, "mode")));
    }

    /**
     * Works the amount out for a subject.
     *
     * @param subject the subject
     * @param date the day, as known on that day
     * @param calendar the calendar by which conditions of cases count working days
     * @return the last step, which holds the steps before
     */
    public CalculationStep on(S subject, LocalDate date, WorkCalendar calendar) {
        return on(subject, date, calendar, ExchangeRates.none());
    }

    /**
     * Works the amount out for a subject, with money of several currencies.
     *
     * @param subject the subject
     * @param date the day, as known on that day
     * @param calendar the calendar by which conditions of cases count working days
     * @param rates the rates by which money is converted
     * @return the last step, which holds the steps before
     */
    public CalculationStep on(S subject, LocalDate date, WorkCalendar calendar, ExchangeRates rates) {
        return on(Reading.of(subject, date, calendar, rates));
    }

    /**
     * Makes a fact of the amount, to be compared in conditions and read {@linkplain MoneyFact#via over relations}.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @return the fact: what the amount comes to, rounded half up to the smallest unit of its currency, and not raised to nothing
     *     where it is negative, as a benefit is; in CNY where it is nothing in no stated currency, since no tier and no case gives
     *     anything; missing where the amount is not known
     * @throws IllegalArgumentException if the amount is a number
     */
    public MoneyFact<S> asMoneyFact(String name, Bilingual label) {
        checkUnit(name, true);
        return MoneyFact.of(name, label, AmountFormula.ofMoney(this));
    }

    /**
     * Makes a fact of the number, to be compared in conditions and read {@linkplain DecimalFact#via over relations}.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @return the fact, to ten decimals if it is no finite decimal number; missing where the number is not known
     * @throws IllegalArgumentException if the amount is money
     */
    public DecimalFact<S> asNumberFact(String name, Bilingual label) {
        checkUnit(name, false);
        return DecimalFact.of(name, label, AmountFormula.ofNumber(this));
    }

    private void checkUnit(String name, boolean money) {
        if (node.unit().isMoney() != money) {
            throw SENTENCES.refusal(
                    "amount.fact",
                    Map.of(
                            "name",
                            name,
                            "expected",
                            (money ? Unit.MONEY : Unit.NUMBER).words(),
                            "unit",
                            node.unit().words()));
        }
    }

    CalculationStep on(Reading<S> reading) {
        return node.evaluate(new Readings<>(reading, OF_NOTHING));
    }

    /**
     * Gives how the amount is worked out as neutral data, complete enough to build an equal one.
     *
     * @return the root of the tree
     */
    public AmountView view() {
        return AmountViews.of(node);
    }

    AmountNode<S> node() {
        return node;
    }

    /** What is worked out for every kind of subject of a type is worked out for each of them. */
    @SuppressWarnings("unchecked") // an amount only reads its subject, so one for a wider type serves a narrower one
    static <S> Amount<S> narrowed(Amount<? super S> amount) {
        return (Amount<S>) requireNonNull(amount, "amount");
    }

    private Amount<S> pair(Kind kind, AmountNode<S> other) {
        return new Amount<>(new Arithmetic.Gathered<>(kind, ImmutableList.of(node, other)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount<?> that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
