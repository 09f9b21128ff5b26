package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;

import io.github.louyu.text.Bilingual;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What an amount is said to be before anything is read: a number, or money, of a currency where that is stated. */
record Unit(boolean isMoney, @Nullable CurrencyUnit currency) {

    static final Unit NUMBER = new Unit(false, null);
    static final Unit MONEY = new Unit(true, null);

    static Unit of(Figure figure) {
        return new Unit(figure.currency() != null, figure.currency());
    }

    /** Whether the two may turn out to be alike. */
    boolean canBeLike(Unit other) {
        return isMoney == other.isMoney
                && (currency == null || other.currency == null || currency.equals(other.currency));
    }

    /** The currency of a figure of this unit; where that is nothing at all, in no tier and no case, a given one. */
    @Nullable CurrencyUnit currencyOf(Figure figure, CurrencyUnit ofNothing) {
        if (figure.currency() != null) {
            return figure.currency();
        }
        return currency == null && figure.value().signum() == 0 ? ofNothing : currency;
    }

    /** The more exact of two that can be alike. */
    Unit and(Unit other) {
        return currency == null ? other : this;
    }

    Bilingual words() {
        return currency == null
                ? SENTENCES.bilingual(isMoney ? "unit.money" : "unit.number")
                : Bilingual.same(currency.getCode());
    }

    @Override
    public String toString() {
        return words().en();
    }
}
