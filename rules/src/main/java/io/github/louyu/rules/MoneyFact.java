package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is an amount of money (金额). Amounts are compared exactly and only within one currency: against another one the
 * condition is UNKNOWN.
 *
 * @param <S> the type of the subject
 */
public final class MoneyFact<S> extends OrderedFact<S, BigMoney> {

    MoneyFact(String name, Bilingual label, FactReader<S, BigMoney> reader) {
        super(name, label, reader);
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
     * Gives the value times a factor, exactly.
     *
     * @param factor the factor, such as {@code "0.80"}
     * @return the fact; missing if this one is
     * @throws NumberFormatException if the factor is not a number
     */
    public MoneyFact<S> times(String factor) {
        BigDecimal number = new BigDecimal(factor);
        return new MoneyFact<>(
                name() + "*" + factor,
                FactLabels.times(label(), number),
                new ScaledReader<>(this, number, (value, mapping) -> value.withAmount(mapping.of(value.getAmount()))));
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
    BigMoney normalized(BigMoney value) {
        BigDecimal amount = value.getAmount();
        return value.withAmount(amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros());
    }

    @Override
    Bilingual margin(BigMoney value, BigMoney limit) {
        return ValueText.of(value.minus(limit));
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
}
