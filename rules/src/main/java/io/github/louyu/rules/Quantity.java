package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An exact number, or an exact amount of money of one currency: what facts are calculated with. */
record Quantity(Fraction number, @Nullable CurrencyUnit currency) {

    /** Decimals with more digits before or after the point are not calculated with: no office has them, and they cost all memory. */
    static final int MAX_DIGITS = 1000;

    Quantity {
        requireNonNull(number, "number");
    }

    static Quantity of(Fraction number) {
        return new Quantity(number, null);
    }

    /** The quantity of a decimal, null if it has more digits than are calculated with. */
    static @Nullable Quantity of(BigDecimal number) {
        return of(number, null);
    }

    /** The quantity of an amount, null if it has more digits than are calculated with. */
    static @Nullable Quantity of(BigMoney money) {
        return of(money.getAmount(), money.getCurrencyUnit());
    }

    private static @Nullable Quantity of(BigDecimal number, @Nullable CurrencyUnit currency) {
        boolean calculable = number.signum() == 0
                || (Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS);
        Fraction fraction = !calculable ? null : number.signum() == 0 ? Fraction.ZERO : Fraction.of(number);
        return fraction == null ? null : new Quantity(fraction, currency);
    }

    Quantity with(Fraction other) {
        return new Quantity(other, currency);
    }
}
