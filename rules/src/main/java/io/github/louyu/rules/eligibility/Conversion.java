package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
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
        ExchangeRates rates = readings.rates();
        BigDecimal price =
                rates.on(figure.currency(), currency, readings.date()).orElse(null);
        if (price != null) {
            return step(step, currency, figure.value().times(Rational.of(price)), figure.currency(), currency, price);
        }
        BigDecimal reversed =
                rates.on(currency, figure.currency(), readings.date()).orElse(null);
        return reversed == null
                ? null
                : step(
                        step,
                        currency,
                        figure.value().dividedBy(Rational.of(reversed)),
                        currency,
                        figure.currency(),
                        reversed);
    }

    private static CalculationStep step(
            CalculationStep from,
            CurrencyUnit currency,
            Rational value,
            CurrencyUnit priced,
            CurrencyUnit in,
            BigDecimal price) {
        return CalculationStep.known(
                CalculationStep.Kind.CONVERTED,
                () -> EligibilityTexts.bilingual(
                        "step.CONVERTED",
                        ImmutableMap.of(
                                "priced", Bilingual.same(priced.getCode()),
                                "in", Bilingual.same(in.getCode()),
                                "price", Bilingual.same(price.toPlainString()))),
                new Figure(value, currency),
                ImmutableList.of(from));
    }
}
