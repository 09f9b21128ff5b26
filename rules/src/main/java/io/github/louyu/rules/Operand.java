package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a fact is compared with: a constant, a dated parameter, or another fact. */
sealed interface Operand<S, T> {

    @Nullable T value(S subject, LocalDate date, Context context);

    Timeline<T> timeline(S subject, Context context);

    /** What it is, as neutral data. */
    RuleAttribute view(ValueType.Kind type);

    /** The same of another subject. */
    <R> Operand<R, T> via(Relation<R, S> relation);

    /** The same for one date alone. */
    default Operand<S, T> on(LocalDate date) {
        Fact<S, T> fact = readFact();
        return fact == null ? this : new OfFact<>(fact.on(date));
    }

    /** The fact that is read, null if none is. */
    default @Nullable Fact<S, T> readFact() {
        return null;
    }

    default boolean readsKnowledge() {
        Fact<S, T> fact = readFact();
        return fact == null || fact.reader().readsKnowledge();
    }

    default void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        Fact<S, T> fact = readFact();
        if (fact != null) {
            fact.reader().addRevisions(subject, day, until, days);
        }
    }

    default boolean isSettled(S subject, LocalDate day, LocalDate until) {
        Fact<S, T> fact = readFact();
        return fact == null || fact.reader().isSettled(subject, day, until);
    }

    default boolean isSteady(S subject, DateRange days, Context context) {
        Fact<S, T> fact = readFact();
        return fact != null
                ? fact.reader().isSteady(subject, days, context)
                : timeline(subject, context).isOneThroughout(days);
    }

    default boolean reads(FileContent content) {
        Fact<S, T> fact = readFact();
        return fact != null && fact.reader().reads(content);
    }

    default boolean isHostCode() {
        Fact<S, T> fact = readFact();
        return fact != null && fact.reader().isHostCode();
    }

    /** A value that is the same at every date. */
    record Constant<S, T>(T value) implements Operand<S, T> {

        public Constant {
            requireNonNull(value, "value");
        }

        @Override
        public T value(S subject, LocalDate date, Context context) {
            return value;
        }

        @Override
        public Timeline<T> timeline(S subject, Context context) {
            return Timeline.always(value);
        }

        @Override
        public RuleAttribute view(ValueType.Kind type) {
            return new RuleAttribute.OfValues(type, ImmutableList.of(value));
        }

        @Override
        public <R> Operand<R, T> via(Relation<R, S> relation) {
            return new Constant<>(value);
        }
    }

    /** A value that changes over the years. */
    record Parameter<S, T>(DatedParameter<T> parameter) implements Operand<S, T> {

        public Parameter {
            requireNonNull(parameter, "parameter");
        }

        @Override
        public @Nullable T value(S subject, LocalDate date, Context context) {
            return parameter.values().atOrNull(date);
        }

        @Override
        public Timeline<T> timeline(S subject, Context context) {
            return parameter.values();
        }

        @Override
        public RuleAttribute view(ValueType.Kind type) {
            return new RuleAttribute.OfParameter(type, parameter);
        }

        @Override
        public <R> Operand<R, T> via(Relation<R, S> relation) {
            return new Parameter<>(parameter);
        }
    }

    /** The value of another fact of the same subject. */
    record OfFact<S, T>(Fact<S, T> fact) implements Operand<S, T> {

        public OfFact {
            requireNonNull(fact, "fact");
        }

        @Override
        public @Nullable T value(S subject, LocalDate date, Context context) {
            return fact.valueIn(subject, date, context);
        }

        @Override
        public Timeline<T> timeline(S subject, Context context) {
            return fact.reader().timeline(subject, context);
        }

        @Override
        public RuleAttribute view(ValueType.Kind type) {
            return new RuleAttribute.OfFact(FactNode.of(fact));
        }

        @Override
        public <R> Operand<R, T> via(Relation<R, S> relation) {
            return new OfFact<>(fact.via(relation));
        }

        @Override
        public Fact<S, T> readFact() {
            return fact;
        }
    }
}
