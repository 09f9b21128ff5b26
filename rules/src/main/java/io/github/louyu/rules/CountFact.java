package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A fact that is a whole number of things (计数).
 *
 * @param <S> the type of the subject
 */
public final class CountFact<S> extends OrderedFact<S, Long> {

    CountFact(String name, Bilingual label, FactReader<S, Long> reader) {
        super(name, label, reader);
    }

    /**
     * Holds if the value is the limit or more.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAtLeast(long limit) {
        return isAtLeast((Long) limit);
    }

    /**
     * Holds if the value is the limit or less.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAtMost(long limit) {
        return isAtMost((Long) limit);
    }

    /**
     * Holds if the value is more than the limit.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isAbove(long limit) {
        return isAbove((Long) limit);
    }

    /**
     * Holds if the value is less than the limit.
     *
     * @param limit the limit
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isBelow(long limit) {
        return isBelow((Long) limit);
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.COUNT;
    }

    @Override
    Integer compare(Long a, Long b) {
        return a.compareTo(b);
    }

    @Override
    Bilingual margin(Long value, Long limit) {
        return Bilingual.same(String.valueOf(Math.subtractExact(value, limit)));
    }

    @Override
    ImmutableList<Long> candidates(Collection<Long> turning, int ties, LocalDate date) {
        return Candidates.whole(turning, ties, 0, Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
