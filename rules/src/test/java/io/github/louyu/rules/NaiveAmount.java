package io.github.louyu.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An exact number, with a currency or none. */
record NaiveAmount(BigInteger above, BigInteger below, String currency) {

    static NaiveAmount of(BigDecimal decimal, String currency) {
        return decimal.scale() > 0
                ? new NaiveAmount(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()), currency)
                : new NaiveAmount(decimal.toBigIntegerExact(), BigInteger.ONE, currency);
    }

    static NaiveAmount of(long number) {
        return of(BigDecimal.valueOf(number), "");
    }

    /** A value as it is compared: every number, of whatever type, as one of these. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Long count) {
            return of(count);
        } else if (value instanceof BigDecimal decimal) {
            return of(decimal, "");
        } else if (value instanceof Money money) {
            return of(money.getAmount(), money.getCurrencyUnit().getCode());
        } else if (value instanceof BigMoney money) {
            return of(money.getAmount(), money.getCurrencyUnit().getCode());
        }
        return value;
    }

    NaiveAmount plus(NaiveAmount other) {
        return new NaiveAmount(
                above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below), currency);
    }

    NaiveAmount minus(NaiveAmount other) {
        return plus(other.times(of(-1)));
    }

    NaiveAmount times(NaiveAmount other) {
        return new NaiveAmount(
                above.multiply(other.above),
                below.multiply(other.below),
                currency.isEmpty() ? other.currency : currency);
    }

    NaiveAmount inverse() {
        return new NaiveAmount(below.multiply(BigInteger.valueOf(above.signum())), above.abs(), "");
    }

    int compareTo(NaiveAmount other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    NaiveAmount in(String newCurrency) {
        return new NaiveAmount(above, below, newCurrency);
    }
}
