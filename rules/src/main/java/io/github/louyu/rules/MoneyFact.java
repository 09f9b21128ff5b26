package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is an amount of money (金额). Amounts are compared and added exactly. One of another currency is converted by the
 * {@link ExchangeRates} of the date; without a rate the condition is UNKNOWN.
 *
 * @param <S> the type of the subject
 */
public final class MoneyFact<S> extends QuantityFact<S, BigMoney> {

    MoneyFact(String name, Bilingual label, FactReader<S, BigMoney> reader) {
        this(name, label, reader, Dimension.MONEY);
    }

    MoneyFact(String name, Bilingual label, FactReader<S, BigMoney> reader, Dimension dimension) {
        super(name, label, reader, dimension);
    }

    /**
     * Makes a fact of what a formula works out.
     *
     * @param <S> the type of the subject
     * @param name the stable name, not blank
     * @param label the name for people
     * @param formula the formula
     * @return the fact; missing where the formula gives nothing
     */
    public static <S> MoneyFact<S> of(String name, Bilingual label, Formula<S, BigMoney> formula) {
        return new MoneyFact<>(
                name, label, new FormulaReader<>(requireNonNull(formula, "formula"), ValueType.Kind.MONEY));
    }

    static <S> MoneyFact<S> calculated(Calculation<S> calculation) {
        return new MoneyFact<>(
                calculation.name(), FactLabels.of(calculation), reader(calculation), calculation.dimension());
    }

    static <S> FactReader<S, BigMoney> reader(Calculation<S> calculation) {
        return new CalculatedReader<>(calculation, MoneyFact::shown, Quantity::of);
    }

    private static BigMoney shown(Quantity quantity) {
        return BigMoney.of(currency(quantity), quantity.number().shown());
    }

    private static CurrencyUnit currency(Quantity quantity) {
        return requireNonNull(quantity.currency(), "currency");
    }

    @Override
    public MoneyFact<S> labelled(Bilingual label) {
        return new MoneyFact<>(name(), label, reader(), dimension());
    }

    @Override
    public <R> MoneyFact<R> via(Relation<R, S> relation) {
        return new MoneyFact<>(
                relation.nameOf(this), relation.labelOf(this), lifted(relation, MoneyFact::shown), dimension());
    }

    @Override
    @Nullable Quantity quantity(BigMoney value) {
        return Quantity.of(value);
    }

    @Override
    BigMoney valueOf(Quantity quantity, RoundingMode rounding) {
        return normalized(BigMoney.of(currency(quantity), decimal(quantity.number(), rounding)));
    }

    /**
     * Holds if the value is the limit or more.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAtLeast(BigMoneyProvider limit) {
        return isAtLeast(limit.toBigMoney());
    }

    /**
     * Holds if the value is the limit or less.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAtMost(BigMoneyProvider limit) {
        return isAtMost(limit.toBigMoney());
    }

    /**
     * Holds if the value is more than the limit.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAbove(BigMoneyProvider limit) {
        return isAbove(limit.toBigMoney());
    }

    /**
     * Holds if the value is less than the limit.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isBelow(BigMoneyProvider limit) {
        return isBelow(limit.toBigMoney());
    }

    /**
     * Adds another amount.
     *
     * @param other the other
     * @return the sum, in the currency of this one; missing if either is, or if a rate is needed and there is none
     * @throws io.github.louyu.text.ProblemsException if one is per unit and the other is not, or if the lengths of the periods
     *     differ
     */
    public MoneyFact<S> plus(MoneyFact<S> other) {
        return calculated(Calculation.of(Operation.SUM, List.of(this, other)));
    }

    /**
     * Subtracts another amount.
     *
     * @param other the other
     * @return the difference, in the currency of this one; missing if either is, or if a rate is needed and there is none
     * @throws io.github.louyu.text.ProblemsException if one is per unit and the other is not, or if the lengths of the periods
     *     differ
     */
    public MoneyFact<S> minus(MoneyFact<S> other) {
        return calculated(Calculation.of(Operation.DIFFERENCE, List.of(this, other)));
    }

    /**
     * Multiplies with a number.
     *
     * @param number the number
     * @return the product; missing if either is
     */
    public MoneyFact<S> times(NumberFact<S, ?> number) {
        return calculated(Calculation.of(Operation.PRODUCT, List.of(this, number)));
    }

    /**
     * Gives the value times a factor, exactly.
     *
     * @param factor the factor, such as {@code "0.80"}
     * @return the fact; missing if this one is
     * @throws NumberFormatException if the factor is not a number
     */
    public MoneyFact<S> times(String factor) {
        Calculation<S> product = Calculation.times(this, new BigDecimal(factor));
        return new MoneyFact<>(
                product.multipleName(), FactLabels.times(label(), product.factor()), reader(product), dimension());
    }

    /**
     * Divides by a number: revenue per person, tax per square metre.
     *
     * @param number the number
     * @return the amount for one unit of it, exactly; missing if either is, and where the number is zero
     */
    public MoneyFact<S> dividedBy(NumberFact<S, ?> number) {
        return calculated(Calculation.of(Operation.RATIO, List.of(this, number)));
    }

    /**
     * Divides by another amount: spending over sales.
     *
     * @param other the other
     * @return the ratio, exactly; missing if either is, where the other is zero, or if a rate is needed and there is none
     * @throws io.github.louyu.text.ProblemsException if the lengths of the periods differ
     */
    public DecimalFact<S> dividedBy(MoneyFact<S> other) {
        return DecimalFact.calculated(Calculation.of(Operation.RATIO, List.of(this, other)));
    }

    /**
     * Takes the lesser of this and another amount.
     *
     * @param other the other
     * @return the lesser, in the currency of this one; missing if either is, or if a rate is needed and there is none
     * @throws io.github.louyu.text.ProblemsException if one is per unit and the other is not, or if the lengths of the periods
     *     differ
     */
    public MoneyFact<S> orLess(MoneyFact<S> other) {
        return calculated(Calculation.of(Operation.LEAST, List.of(this, other)));
    }

    /**
     * Takes the greater of this and another amount.
     *
     * @param other the other
     * @return the greater, in the currency of this one; missing if either is, or if a rate is needed and there is none
     * @throws io.github.louyu.text.ProblemsException if one is per unit and the other is not, or if the lengths of the periods
     *     differ
     */
    public MoneyFact<S> orMore(MoneyFact<S> other) {
        return calculated(Calculation.of(Operation.GREATEST, List.of(this, other)));
    }

    /**
     * Gives by how many percent this is above a base: 110 is 10 above 100.
     *
     * @param base what it is compared with
     * @return the change in percent, negative if this is below the base; missing if either is, where the base is not above zero,
     *     because a change from nothing or from a loss has no percentage, or if a rate is needed and there is none
     * @throws io.github.louyu.text.ProblemsException if one is per unit and the other is not, or if the lengths of the periods
     *     differ
     */
    public DecimalFact<S> percentChangeFrom(MoneyFact<S> base) {
        return DecimalFact.calculated(Calculation.of(Operation.PERCENT_CHANGE, List.of(this, base)));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.MONEY;
    }

    @Override
    @Nullable Integer compare(BigMoney a, BigMoney b) {
        return a.isSameCurrency(b) ? a.compareTo(b) : null;
    }

    @Override
    @Nullable Integer compare(BigMoney a, BigMoney b, LocalDate date, Context context) {
        Integer order = compare(a, b);
        Quantity first = order == null ? quantity(a) : null;
        Quantity second = order == null ? quantity(b) : null;
        return first == null || second == null ? order : order(first, second, date, context);
    }

    @Override
    BigMoney normalized(BigMoney value) {
        BigDecimal amount = value.getAmount();
        return value.withAmount(amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros());
    }

    /** In the currencies that it is compared in. */
    @Override
    ImmutableList<BigMoney> candidates(Collection<BigMoney> turning, int ties, LocalDate date) {
        Set<CurrencyUnit> currencies =
                turning.stream().map(BigMoney::getCurrencyUnit).collect(Collectors.toCollection(TreeSet::new));
        if (currencies.isEmpty()) {
            currencies.add(CurrencyUnit.of("CNY"));
        }
        ImmutableList.Builder<BigMoney> candidates = ImmutableList.builder();
        for (CurrencyUnit currency : currencies) {
            List<BigDecimal> amounts = turning.stream()
                    .filter(money -> money.getCurrencyUnit().equals(currency))
                    .map(BigMoney::getAmount)
                    .toList();
            for (BigDecimal amount : Candidates.dense(amounts, ties, currency.getDecimalPlaces())) {
                candidates.add(normalized(BigMoney.of(currency, amount)));
            }
        }
        return candidates.build();
    }

    @Override
    boolean isTooFine(BigMoney value) {
        return normalized(value).getScale() > value.getCurrencyUnit().getDecimalPlaces();
    }

    @Override
    ImmutableList<BigMoney> withCoarser(ImmutableList<BigMoney> values, int ties) {
        Set<BigMoney> all = new LinkedHashSet<>(values);
        for (BigMoney value : values) {
            if (isTooFine(value)) {
                CurrencyUnit currency = value.getCurrencyUnit();
                Candidates.around(value.getAmount(), ties, currency.getDecimalPlaces())
                        .forEach(amount -> all.add(normalized(BigMoney.of(currency, amount))));
            }
        }
        return ImmutableList.copyOf(all);
    }
}
