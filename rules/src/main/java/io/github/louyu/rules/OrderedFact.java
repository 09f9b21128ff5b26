package io.github.louyu.rules;

import io.github.louyu.text.Bilingual;

/**
 * A fact whose values go from less to more (可比较大小的事实): counts, exact numbers, money, levels.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract sealed class OrderedFact<S, T> extends Fact<S, T> permits QuantityFact, LevelFact {

    OrderedFact(String name, Bilingual label, FactReader<S, T> reader) {
        super(name, label, reader);
    }

    /**
     * Holds if the value is the limit or more.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> isAtLeast(T limit) {
        return compared(Comparison.AT_LEAST, limit);
    }

    /**
     * Holds if the value is the limit or more, which changes over the years.
     *
     * @param limit the limit by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public final Condition<S> isAtLeast(DatedParameter<T> limit) {
        return compared(Comparison.AT_LEAST, limit);
    }

    /**
     * Holds if the value is the limit or more, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public final Condition<S> isAtLeast(Fact<S, T> limit) {
        return compared(Comparison.AT_LEAST, limit);
    }

    /**
     * Holds if the value is the limit or less.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> isAtMost(T limit) {
        return compared(Comparison.AT_MOST, limit);
    }

    /**
     * Holds if the value is the limit or less, which changes over the years.
     *
     * @param limit the limit by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public final Condition<S> isAtMost(DatedParameter<T> limit) {
        return compared(Comparison.AT_MOST, limit);
    }

    /**
     * Holds if the value is the limit or less, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public final Condition<S> isAtMost(Fact<S, T> limit) {
        return compared(Comparison.AT_MOST, limit);
    }

    /**
     * Holds if the value is more than the limit.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> isAbove(T limit) {
        return compared(Comparison.ABOVE, limit);
    }

    /**
     * Holds if the value is more than the limit, which changes over the years.
     *
     * @param limit the limit by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public final Condition<S> isAbove(DatedParameter<T> limit) {
        return compared(Comparison.ABOVE, limit);
    }

    /**
     * Holds if the value is more than the limit, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public final Condition<S> isAbove(Fact<S, T> limit) {
        return compared(Comparison.ABOVE, limit);
    }

    /**
     * Holds if the value is less than the limit.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> isBelow(T limit) {
        return compared(Comparison.BELOW, limit);
    }

    /**
     * Holds if the value is less than the limit, which changes over the years.
     *
     * @param limit the limit by date
     * @return the condition; UNKNOWN if the fact is missing, or on a day for which the parameter has no value
     */
    public final Condition<S> isBelow(DatedParameter<T> limit) {
        return compared(Comparison.BELOW, limit);
    }

    /**
     * Holds if the value is less than the limit, which is another fact.
     *
     * @param limit the fact to compare with
     * @return the condition; UNKNOWN if either fact is missing
     */
    public final Condition<S> isBelow(Fact<S, T> limit) {
        return compared(Comparison.BELOW, limit);
    }
}
