package io.github.louyu.rules;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What was read of one subject on one date, as things are: each fact is read once, each condition tested once. Thread-safe. */
final class ReadValues {

    private static final Object MISSING = new Object();

    private final Object subject;
    private final LocalDate date;
    private final ConcurrentMap<Fact<?, ?>, Object> values = new ConcurrentHashMap<>();
    private final ConcurrentMap<Fact<?, ?>, Calculated> calculated = new ConcurrentHashMap<>();
    /** By identity: comparing trees would cost more than testing them again saves. */
    private final IdentityHashMap<Condition<?>, Truth> truths = new IdentityHashMap<>();

    ReadValues(Object subject, LocalDate date) {
        this.subject = subject;
        this.date = date;
    }

    /** Whether it is of this very subject on this date, and not of one that a relation leads to. */
    @SuppressWarnings("ReferenceEquality") // an equal subject may be read otherwise by host code
    boolean isOf(Object other, LocalDate day) {
        return subject == other && date.equals(day);
    }

    @SuppressWarnings("unchecked") // what was read of a fact is kept for it
    <S, T> @Nullable T value(Fact<S, T> fact, S of, LocalDate day, Context context) {
        Object known = values.get(fact);
        if (known == null) {
            // read outside the map, because a fact that is worked out of others reads those in turn
            T read = fact.reader().value(of, day, context);
            known = read == null ? MISSING : read;
            values.put(fact, known);
        }
        return known == MISSING ? null : (T) known;
    }

    <S> Truth truth(Condition<S> condition, S of, LocalDate day, Context context) {
        synchronized (truths) {
            Truth known = truths.get(condition);
            if (known == null) {
                known = Node.of(condition).truth(of, day, context);
                truths.put(condition, known);
            }
            return known;
        }
    }

    <S> Calculated calculated(
            QuantityFact<S, ?> fact, Calculation<S> calculation, S of, LocalDate day, Context context) {
        Calculated known = calculated.get(fact);
        if (known == null) {
            known = calculation.calculate(of, day, context);
            calculated.put(fact, known);
        }
        return known;
    }
}
