package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.MoneyText;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A number, or an amount of money where there is a currency; nothing at all is money of any currency. */
record Figure(Rational value, @Nullable CurrencyUnit currency) {

    static Figure of(BigDecimal number) {
        return new Figure(Rational.of(number), null);
    }

    static Figure of(BigMoney money) {
        return new Figure(Rational.of(money.getAmount()), money.getCurrencyUnit());
    }

    /** A value worked out of this and one like it. */
    Figure with(Rational result, Figure other) {
        return new Figure(result, currency == null ? other.currency : currency);
    }

    Figure with(Rational other) {
        return new Figure(other, currency);
    }

    Bilingual words() {
        BigDecimal shown = value.shown();
        return currency == null ? Bilingual.same(shown.toPlainString()) : MoneyText.of(currency, shown);
    }
}
