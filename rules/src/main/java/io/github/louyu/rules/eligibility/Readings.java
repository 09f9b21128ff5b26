package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** One subject on one date: each fact that amounts need is read once, each condition tested once. Thread-safe. */
final class Readings<S> {

    private final S subject;
    private final LocalDate date;
    private final Terms terms;
    private final Map<Fact<S, ?>, Optional<?>> values = new HashMap<>();
    /** By identity: the engine has one instance for equal conditions, and comparing trees would cost more than it saves. */
    private final IdentityHashMap<Condition<S>, Truth> truths = new IdentityHashMap<>();

    Readings(S subject, LocalDate date, Terms terms) {
        this.subject = subject;
        this.date = date;
        this.terms = terms;
    }

    /** By what to count and reckon. */
    record Terms(WorkCalendar calendar, CurrencyUnit currency) {}

    S subject() {
        return subject;
    }

    LocalDate date() {
        return date;
    }

    /** The currency of nothing. */
    CurrencyUnit currency() {
        return terms.currency();
    }

    @SuppressWarnings("unchecked") // a fact's own reading is kept for it
    synchronized <T> @Nullable T value(Fact<S, T> fact) {
        Optional<?> known = values.get(fact);
        if (known == null) {
            known = fact.read(subject, date);
            values.put(fact, known);
        }
        return (T) known.orElse(null);
    }

    synchronized Truth truth(Condition<S> condition) {
        Truth known = truths.get(condition);
        if (known == null) {
            known = condition.using(terms.calendar()).test(subject, date);
            truths.put(condition, known);
        }
        return known;
    }

    Explanation explain(Condition<S> condition) {
        return condition.using(terms.calendar()).explain(subject, date);
    }
}
