package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a fact is read off a subject. Total: what cannot be read is missing. */
interface FactReader<S, T> {

    /** The value on the date as known on the date, null if it is missing. */
    @Nullable T value(S subject, LocalDate date, Context context);

    /** The value on every day. */
    Timeline<T> timeline(S subject, Context context);

    /** The entries that the value of the date rests on. */
    ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context);

    /** Whether an entry with this content can bear on the value. */
    boolean reads(FileContent content);

    /** Whether it heeds {@link Context#knowledge}: the value of a date with what is known on another day. */
    default boolean readsKnowledge() {
        return false;
    }

    /** Adds the days, after one and up to another, on which something becomes known that speaks of the first. */
    default void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        throw new IllegalStateException("reader: must read knowledge to tell its revisions, but was " + getClass());
    }

    /** Whether it is certain that what becomes known after a day, by another, leaves the value of the day as it is. */
    default boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return false;
    }

    /** Whether it is certain that the value is one and the same throughout the days. */
    default boolean isSteady(S subject, DateRange days, Context context) {
        return false;
    }

    /** The facts that it works the value out of; none if it reads the subject itself. */
    default ImmutableList<Fact<S, ?>> parts() {
        return ImmutableList.of();
    }

    /** Whether it reads the subject itself, so that its value is what may be missing or become another. */
    default boolean isBasic() {
        return parts().isEmpty();
    }

    /** Whether the value is that of a basic fact times a factor, or of a basic fact itself. */
    default boolean isProportional() {
        return parts().isEmpty();
    }

    /** The conditions on something else that it reads besides the parts. */
    default ImmutableList<Node<?>> conditions() {
        return ImmutableList.of();
    }

    /** The facts of something else that it reads besides the parts. */
    default ImmutableList<Fact<?, ?>> others() {
        return ImmutableList.of();
    }

    /** The conditions on the same subject of whose truths alone the value is a function; none if it is no such function. */
    default ImmutableList<Node<S>> decidedBy() {
        return ImmutableList.of();
    }

    /** All values that there are; none if nobody has listed them. */
    default ImmutableList<T> allValues() {
        return ImmutableList.of();
    }

    /** The same for one date alone: of what goes by versions, the one that is in force on it. */
    default FactReader<S, T> on(LocalDate date) {
        return this;
    }

    /** The same of another subject, which a relation leads to this one; of a fact that this reader reads. */
    default <R> FactReader<R, T> via(Relation<R, S> relation, Fact<S, T> fact) {
        return new ViaReader<>(relation, fact);
    }

    /** What things that it reads besides the parts lack, so that the value is missing on the date although no part is. */
    default ImmutableSet<MissingFact> missingOfOthers(S subject, LocalDate date, Context context) {
        return ImmutableSet.of();
    }

    /** Why there is no value on the date although nothing is missing: why its parts have none, or what it reads besides. */
    default ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
        ImmutableSet.Builder<Bilingual> reasons = ImmutableSet.builder();
        parts().forEach(part -> reasons.addAll(part.whyNone(subject, date, context)));
        return reasons.build();
    }

    /** How it works the value out of the parts: a stable code. */
    default String operation() {
        return FactNode.READ;
    }

    /** What that needs besides the parts. */
    default ImmutableMap<String, RuleAttribute> attributes() {
        return ImmutableMap.of();
    }

    /**
     * The values of one of the basic facts at which the value passes a target or ceases to exist, all else being as the context
     * has it; where that lies between two values that follow each other, both. Null if it cannot say.
     */
    default <B> @Nullable ImmutableList<B> solve(
            Fact<S, B> basic, T target, S subject, LocalDate date, Context context) {
        return null;
    }

    /** What to ask for instead when it is missing on the date; null for the fact itself. */
    default @Nullable MissingFact missingInstead(S subject, LocalDate date, Context context) {
        return null;
    }

    /** The reporting period that it reads on the date; null if it reads none, or none is published. */
    default @Nullable ReportingPeriod period(S subject, LocalDate date, Context context) {
        return null;
    }

    /** What makes it equal to another reader; the name of a fact tells how it is mapped. */
    default Object identity() {
        return this;
    }

    /** Whether it is read by the host's own code. */
    default boolean isHostCode() {
        return false;
    }

    /** What the host's code threw on the date, null if nothing. */
    default @Nullable RuntimeException failure(S subject, LocalDate date, Context context) {
        return null;
    }

    /** Adds what the host's code threw on the date: by itself, under the name of the fact, and in what it works the value out of. */
    default void addFailures(String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
        RuntimeException failure = failure(subject, date, context);
        if (failure != null) {
            failures.add(FactFailure.of(name, failure));
        }
        for (Fact<S, ?> part : parts()) {
            part.addFailures(subject, date, context, failures);
        }
    }

    /** Adds what the decision tables decide, as which it reads a fact or out of which it works the value. */
    default void addDecisions(
            Fact<S, ?> fact,
            S subject,
            LocalDate date,
            Context context,
            ImmutableList.Builder<FactDecision> decisions) {
        parts().forEach(part -> part.addDecisions(subject, date, context, decisions));
    }

    /** The same fact with its values mapped. */
    default <R> FactReader<S, R> map(Function<? super T, ? extends @Nullable R> mapper) {
        FactReader<S, T> source = this;
        return new FactReader<>() {
            @Override
            public @Nullable R value(S subject, LocalDate date, Context context) {
                T value = source.value(subject, date, context);
                return value == null ? null : mapper.apply(value);
            }

            @Override
            public Timeline<R> timeline(S subject, Context context) {
                return source.timeline(subject, context).map(mapper);
            }

            @Override
            public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
                return source.evidence(subject, date, context);
            }

            @Override
            public boolean reads(FileContent content) {
                return source.reads(content);
            }

            @Override
            public boolean readsKnowledge() {
                return source.readsKnowledge();
            }

            @Override
            public void addRevisions(
                    S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
                source.addRevisions(subject, day, until, days);
            }

            @Override
            public boolean isSettled(S subject, LocalDate day, LocalDate until) {
                return source.isSettled(subject, day, until);
            }

            @Override
            public boolean isSteady(S subject, DateRange days, Context context) {
                return source.isSteady(subject, days, context);
            }

            @Override
            public ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
                return source.whyNone(subject, date, context);
            }

            @Override
            public @Nullable ReportingPeriod period(S subject, LocalDate date, Context context) {
                return source.period(subject, date, context);
            }

            @Override
            public Object identity() {
                return source.identity();
            }

            @Override
            public boolean isHostCode() {
                return source.isHostCode();
            }

            @Override
            public void addFailures(
                    String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
                source.addFailures(name, subject, date, context, failures);
            }
        };
    }
}
