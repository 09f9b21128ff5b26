package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is an exact number (数值).
 *
 * @param <S> the type of the subject
 */
public final class DecimalFact<S> extends NumberFact<S, BigDecimal> {

    DecimalFact(String name, Bilingual label, FactReader<S, BigDecimal> reader) {
        this(name, label, reader, Dimension.NUMBER);
    }

    DecimalFact(String name, Bilingual label, FactReader<S, BigDecimal> reader, Dimension dimension) {
        super(name, label, reader, dimension);
    }

    /**
     * Makes a fact of what a formula works out.
     *
     * @param <S> the type of the subject
     * @param name the stable name, not blank
     * @param label the name for people
     * @param formula the formula
     * @return the fact, without a unit; missing where the formula gives nothing
     */
    public static <S> DecimalFact<S> of(String name, Bilingual label, Formula<S, BigDecimal> formula) {
        return new DecimalFact<>(
                name, label, new FormulaReader<>(requireNonNull(formula, "formula"), ValueType.Kind.DECIMAL));
    }

    static <S> DecimalFact<S> calculated(Calculation<S> calculation) {
        return new DecimalFact<>(
                calculation.name(), FactLabels.of(calculation), reader(calculation), calculation.dimension());
    }

    static <S> FactReader<S, BigDecimal> reader(Calculation<S> calculation) {
        return new CalculatedReader<>(calculation, quantity -> quantity.number().shown(), Quantity::of);
    }

    @Override
    public DecimalFact<S> labelled(Bilingual label) {
        return new DecimalFact<>(name(), label, reader(), dimension());
    }

    @Override
    public <R> DecimalFact<R> via(Relation<R, S> relation) {
        return new DecimalFact<>(
                relation.nameOf(this),
                relation.labelOf(this),
                lifted(relation, quantity -> quantity.number().shown()),
                dimension());
    }

    @Override
    @Nullable Quantity quantity(BigDecimal value) {
        return Quantity.of(value);
    }

    @Override
    BigDecimal valueOf(Quantity quantity, RoundingMode rounding) {
        return normalized(decimal(quantity.number(), rounding));
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
    ImmutableList<BigDecimal> candidates(Collection<BigDecimal> turning, int ties, LocalDate date) {
        return Candidates.dense(turning, ties, 0);
    }
}
