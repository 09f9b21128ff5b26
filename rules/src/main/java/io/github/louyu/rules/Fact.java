package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed reading of a subject (事实): what a condition compares. {@link EnterpriseFacts} has those of an enterprise
 * file; {@link Facts} makes those of the host's own subjects, in one line each.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract sealed class Fact<S, T> permits OrderedFact, DateFact, FlagFact, CodeFact, TextFact {

    private final String name;
    private final Bilingual label;
    private final FactReader<S, T> reader;
    private final MissingFact missing;

    Fact(String name, Bilingual label, FactReader<S, T> reader) {
        this(name, label, reader, new MissingFact(name, label));
    }

    Fact(String name, Bilingual label, FactReader<S, T> reader, MissingFact missing) {
        this.name = requireNonNull(name, "name");
        this.label = requireNonNull(label, "label");
        this.reader = requireNonNull(reader, "reader");
        this.missing = requireNonNull(missing, "missing");
        if (name.isBlank()) {
            throw new IllegalArgumentException("fact: the name must not be blank, but was '" + name + "'");
        }
    }

    /**
     * Gives the stable name.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public final Bilingual label() {
        return label;
    }

    /**
     * Reads the fact.
     *
     * @param subject the subject
     * @param date the date, as known on that date
     * @return the value, empty if it is missing
     */
    public final Optional<T> read(S subject, LocalDate date) {
        return Optional.ofNullable(
                reader.value(requireNonNull(subject, "subject"), requireNonNull(date, "date"), Context.NONE));
    }

    /**
     * Reads the fact over time.
     *
     * @param subject the subject
     * @return the value on every day, each as known that day; not known where it is missing
     */
    public final Timeline<T> timeline(S subject) {
        return reader.timeline(requireNonNull(subject, "subject"), Context.NONE);
    }

    /**
     * Holds if the value is the given one.
     *
     * @param value the value
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> is(T value) {
        return compared(Comparison.IS, value);
    }

    /**
     * Holds if the value is another than the given one.
     *
     * @param value the value
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> isNot(T value) {
        return compared(Comparison.IS_NOT, value);
    }

    /**
     * Holds if the value is one of those given.
     *
     * @param first a value
     * @param others more values
     * @return the condition; UNKNOWN if the fact is missing
     */
    @SafeVarargs
    public final Condition<S> isIn(T first, T... others) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        values.add(normalized(first));
        for (T other : others) {
            values.add(normalized(other));
        }
        return new MembershipNode<>(this, values.build());
    }

    /**
     * Holds if the fact has a value. It is the one leaf that learning may turn from FALSE to TRUE.
     *
     * @return the condition; never UNKNOWN
     */
    public final Condition<S> isKnown() {
        return new KnownNode<>(this);
    }

    final Condition<S> compared(Comparison comparison, T limit) {
        return new ComparisonNode<>(this, comparison, new Operand.Constant<>(normalized(limit)));
    }

    final Condition<S> compared(Comparison comparison, DatedParameter<T> limit) {
        return new ComparisonNode<>(this, comparison, new Operand.Parameter<>(limit));
    }

    final Condition<S> compared(Comparison comparison, Fact<S, T> limit) {
        return new ComparisonNode<>(this, comparison, new Operand.OfFact<>(limit));
    }

    /** The fact to ask for when this one is missing; a fact that is worked out from another asks for that one. */
    MissingFact asMissing() {
        return missing;
    }

    final FactReader<S, T> reader() {
        return reader;
    }

    /** Compares two values; null where they cannot be compared, such as money of two currencies. */
    abstract @Nullable Integer compare(T a, T b);

    /** Gives equal values one form, so that conditions on them are equal. */
    T normalized(T value) {
        return requireNonNull(value, "value");
    }

    /** How much the value is above the limit, as text with its unit; null where that says nothing. */
    @Nullable Bilingual margin(T value, T limit) {
        return null;
    }

    /** Whether values are days, which are "before" and "after" rather than "below" and "above". */
    boolean isDate() {
        return false;
    }

    /** Facts are equal if name and type are, and what they read is. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Fact<?, ?> that
                        && getClass() == that.getClass()
                        && name.equals(that.name)
                        && reader.identity().equals(that.reader.identity()));
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
