package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.ExchangeRates;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The one currency in which the amounts of a day are compared, by the rates of that day. */
record Reckoning(CurrencyUnit currency, ExchangeRates rates, LocalDate date) {

    Money nothing() {
        return Money.zero(currency);
    }

    /** An amount in the currency, to its smallest unit; null if a rate is needed and there is none. */
    @Nullable Money of(Money money) {
        if (money.isZero() || money.getCurrencyUnit().equals(currency)) {
            return money.isZero() ? nothing() : money;
        }
        Rational value = Conversion.value(Figure.of(money.toBigMoney()), currency, rates, date);
        return value == null
                ? null
                : Money.of(currency, value.rounded(currency.getDecimalPlaces(), RoundingMode.HALF_UP));
    }
}
