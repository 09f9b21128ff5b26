package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Brings what amounts are worked out of into one currency, by the rates of the date. */
final class Conversion {

    private Conversion() {}

    /** The steps in one currency, numbers and what is not known as they are; null if a rate is needed and there is none. */
    static @Nullable ImmutableList<CalculationStep> inOne(
            List<CalculationStep> steps, @Nullable CurrencyUnit stated, Readings<?> readings) {
        CurrencyUnit currency = stated == null ? firstOf(steps) : stated;
        ImmutableList.Builder<CalculationStep> converted = ImmutableList.builderWithExpectedSize(steps.size());
        for (CalculationStep step : steps) {
            CalculationStep like = in(currency, step, readings);
            if (like == null) {
                return null;
            }
            converted.add(like);
        }
        return converted.build();
    }

    private static @Nullable CurrencyUnit firstOf(List<CalculationStep> steps) {
        for (CalculationStep step : steps) {
            Figure figure = step.figure();
            if (figure != null && figure.currency() != null) {
                return figure.currency();
            }
        }
        return null;
    }

    /** A step in a currency; null if a rate is needed and there is none. */
    static @Nullable CalculationStep in(@Nullable CurrencyUnit currency, CalculationStep step, Readings<?> readings) {
        Figure figure = step.figure();
        if (figure == null
                || currency == null
                || figure.currency() == null
                || figure.currency().equals(currency)) {
            return step;
        }
        Rate rate = Rate.of(figure.currency(), currency, readings.rates(), readings.date());
        return rate == null
                ? null
                : CalculationStep.known(
                        CalculationStep.Kind.CONVERTED,
                        rate::words,
                        new Figure(rate.times(figure.value()), currency),
                        ImmutableList.of(step));
    }

    /** What money is worth in another currency; null if there is no rate. */
    static @Nullable Rational value(Figure money, CurrencyUnit currency, ExchangeRates rates, LocalDate date) {
        Rate rate = Rate.of(requireNonNull(money.currency(), "currency"), currency, rates, date);
        return rate == null ? null : rate.times(money.value());
    }

    /** The price of one unit of a currency in another, as it was stated: perhaps the other way round than it is used. */
    private record Rate(CurrencyUnit priced, CurrencyUnit in, BigDecimal price, boolean isReversed) {

        static @Nullable Rate of(CurrencyUnit from, CurrencyUnit to, ExchangeRates rates, LocalDate date) {
            BigDecimal price = rates.on(from, to, date).orElse(null);
            if (price != null) {
                return new Rate(from, to, price, false);
            }
            BigDecimal reversed = rates.on(to, from, date).orElse(null);
            return reversed == null ? null : new Rate(to, from, reversed, true);
        }

        Rational times(Rational value) {
            return isReversed ? value.dividedBy(Rational.of(price)) : value.times(Rational.of(price));
        }

        Bilingual words() {
            return EligibilityTexts.bilingual(
                    "step.CONVERTED",
                    ImmutableMap.of(
                            "priced", Bilingual.same(priced.getCode()),
                            "in", Bilingual.same(in.getCode()),
                            "price", Bilingual.same(price.toPlainString())));
        }
    }
}
