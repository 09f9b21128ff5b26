package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A fact that is a whole number of things (计数).
 *
 * @param <S> the type of the subject
 */
public final class CountFact<S> extends NumberFact<S, Long> {

    CountFact(String name, Bilingual label, FactReader<S, Long> reader) {
        this(name, label, reader, Dimension.NUMBER);
    }

    CountFact(String name, Bilingual label, FactReader<S, Long> reader, Dimension dimension) {
        super(name, label, reader, dimension);
    }

    /**
     * Gives the same as an exact number, to be compared with one.
     *
     * @return the fact, in the same unit; missing if this one is
     */
    public DecimalFact<S> asDecimal() {
        return new DecimalFact<>(
                name(), label(), DecimalFact.reader(Calculation.times(this, BigDecimal.ONE)), dimension());
    }

    @Override
    public CountFact<S> labelled(Bilingual label) {
        return new CountFact<>(name(), label, reader(), dimension());
    }

    @Override
    public <R> CountFact<R> via(Relation<R, S> relation) {
        return new CountFact<>(
                relation.nameOf(this), relation.labelOf(this), lifted(relation, CountFact::wholeOf), dimension());
    }

    @Override
    Quantity quantity(Long value) {
        return Quantity.of(Fraction.of(value));
    }

    @Override
    Long valueOf(Quantity quantity, RoundingMode rounding) {
        BigDecimal whole = decimal(quantity.number(), rounding).setScale(0, rounding);
        return whole.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    static Long wholeOf(Quantity quantity) {
        return quantity.number().numerator().longValueExact();
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
    ImmutableList<Long> candidates(Collection<Long> turning, int ties, LocalDate date) {
        return Candidates.whole(turning, ties, 0, Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
