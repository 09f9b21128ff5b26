package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A fact that is an exact number (数值).
 *
 * @param <S> the type of the subject
 */
public final class DecimalFact<S> extends OrderedFact<S, BigDecimal> {

    DecimalFact(String name, Bilingual label, FactReader<S, BigDecimal> reader) {
        super(name, label, reader);
    }

    /**
     * Holds if the value is the limit or more.
     *
     * @param limit the limit as an exact number, such as {@code "0.40"}
     * @return the condition; UNKNOWN if the fact is missing
     * @throws NumberFormatException if the limit is not a number
     */
    public Condition<S> isAtLeast(String limit) {
        return isAtLeast(new BigDecimal(limit));
    }

    /**
     * Holds if the value is the limit or less.
     *
     * @param limit the limit as an exact number, such as {@code "0.40"}
     * @return the condition; UNKNOWN if the fact is missing
     * @throws NumberFormatException if the limit is not a number
     */
    public Condition<S> isAtMost(String limit) {
        return isAtMost(new BigDecimal(limit));
    }

    /**
     * Holds if the value is more than the limit.
     *
     * @param limit the limit as an exact number, such as {@code "0.40"}
     * @return the condition; UNKNOWN if the fact is missing
     * @throws NumberFormatException if the limit is not a number
     */
    public Condition<S> isAbove(String limit) {
        return isAbove(new BigDecimal(limit));
    }

    /**
     * Holds if the value is less than the limit.
     *
     * @param limit the limit as an exact number, such as {@code "0.40"}
     * @return the condition; UNKNOWN if the fact is missing
     * @throws NumberFormatException if the limit is not a number
     */
    public Condition<S> isBelow(String limit) {
        return isBelow(new BigDecimal(limit));
    }

    /**
     * Gives the value times a factor, exactly.
     *
     * @param factor the factor, such as {@code "0.80"}
     * @return the fact; missing if this one is
     * @throws NumberFormatException if the factor is not a number
     */
    public DecimalFact<S> times(String factor) {
        BigDecimal number = new BigDecimal(factor);
        return new DecimalFact<>(
                name() + "*" + factor,
                FactLabels.times(label(), number),
                new ScaledReader<>(this, number, (value, mapping) -> mapping.of(value)));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.DECIMAL;
    }

    @Override
    Integer compare(BigDecimal a, BigDecimal b) {
        return a.compareTo(b);
    }

    @Override
    BigDecimal normalized(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    Bilingual margin(BigDecimal value, BigDecimal limit) {
        return ValueText.of(value.subtract(limit));
    }

    @Override
    ImmutableList<BigDecimal> candidates(Collection<BigDecimal> turning, int ties, LocalDate date) {
        return Candidates.dense(turning, ties, 0);
    }
}
