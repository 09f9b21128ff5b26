package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.Formula;
import io.github.louyu.rules.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What an amount comes to, as a formula for a fact: money to the smallest unit of its currency; unlike a benefit also below zero. */
abstract class AmountFormula<S, T> implements Formula<S, T> {

    private final Amount<S> amount;
    private final AmountReads<S> reads = new AmountReads<>();

    private AmountFormula(Amount<S> amount) {
        this.amount = amount;
        reads.all(amount.node());
    }

    static <S> AmountFormula<S, BigMoney> ofMoney(Amount<S> amount) {
        return new AmountFormula<>(amount) {
            @Override
            Optional<BigMoney> value(Figure figure) {
                return Optional.ofNullable(amount.node().unit().currencyOf(figure, Amount.OF_NOTHING))
                        .map(unit -> BigMoney.of(
                                unit, figure.value().rounded(unit.getDecimalPlaces(), RoundingMode.HALF_UP)));
            }
        };
    }

    static <S> AmountFormula<S, BigDecimal> ofNumber(Amount<S> amount) {
        return new AmountFormula<>(amount) {
            @Override
            Optional<BigDecimal> value(Figure figure) {
                return Optional.of(figure.value().shown());
            }
        };
    }

    abstract Optional<T> value(Figure figure);

    @Override
    public Optional<T> on(Reading<S> reading) {
        return Optional.ofNullable(amount.on(reading).figure()).flatMap(this::value);
    }

    @Override
    public boolean mayThrow() {
        return false;
    }

    @Override
    public ImmutableSet<Fact<S, ?>> facts() {
        return ImmutableSet.copyOf(reads.facts());
    }

    @Override
    public ImmutableSet<Condition<S>> conditions() {
        return ImmutableSet.copyOf(reads.conditions());
    }

    @Override
    public ImmutableSet<DatedParameter<?>> parameters() {
        return ImmutableSet.copyOf(reads.parameters());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmountFormula<?, ?> that && getClass() == that.getClass() && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }
}
