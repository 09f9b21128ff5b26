package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.Reading;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** One subject on one date: each fact is read once, each condition tested once. Thread-safe. */
final class Readings<S> {

    private final Reading<S> reading;
    private final CurrencyUnit currency;

    Readings(Reading<S> reading, CurrencyUnit currency) {
        this.reading = reading;
        this.currency = currency;
    }

    /** By what to count, convert and reckon. */
    record Terms(WorkCalendar calendar, ExchangeRates rates, CurrencyUnit currency) {

        <S> Readings<S> of(S subject, LocalDate date) {
            return new Readings<>(Reading.of(subject, date, calendar, rates), currency);
        }
    }

    S subject() {
        return reading.subject();
    }

    LocalDate date() {
        return reading.date();
    }

    ExchangeRates rates() {
        return reading.rates();
    }

    /** The currency of nothing. */
    CurrencyUnit currency() {
        return currency;
    }

    <T> @Nullable T value(Fact<S, T> fact) {
        return reading.value(fact).orElse(null);
    }

    /** The engine has one instance for equal conditions, so that each is tested once. */
    Truth truth(Condition<S> condition) {
        return reading.truth(condition);
    }

    Explanation explain(Condition<S> condition) {
        return reading.explain(condition);
    }
}
