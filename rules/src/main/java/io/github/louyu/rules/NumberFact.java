package io.github.louyu.rules;

import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;

/**
 * A fact that is a number (数): a count or an exact number. Numbers of one unit are added; what is multiplied and divided keeps its
 * unit. What does not fit is refused when it is put together.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract sealed class NumberFact<S, T> extends QuantityFact<S, T> permits CountFact, DecimalFact {

    NumberFact(String name, Bilingual label, FactReader<S, T> reader, Dimension dimension) {
        super(name, label, reader, dimension);
    }

    /**
     * Adds another number.
     *
     * @param other the other, of the same unit
     * @return the sum; missing if either is
     * @throws io.github.louyu.text.ProblemsException if the units or the lengths of the periods differ
     */
    public final DecimalFact<S> plus(NumberFact<S, ?> other) {
        return DecimalFact.calculated(Calculation.of(Operation.SUM, List.of(this, other)));
    }

    /**
     * Subtracts another number.
     *
     * @param other the other, of the same unit
     * @return the difference; missing if either is
     * @throws io.github.louyu.text.ProblemsException if the units or the lengths of the periods differ
     */
    public final DecimalFact<S> minus(NumberFact<S, ?> other) {
        return DecimalFact.calculated(Calculation.of(Operation.DIFFERENCE, List.of(this, other)));
    }

    /**
     * Multiplies with another number.
     *
     * @param other the other
     * @return the product, its unit that of both; missing if either is
     */
    public final DecimalFact<S> times(NumberFact<S, ?> other) {
        return DecimalFact.calculated(Calculation.of(Operation.PRODUCT, List.of(this, other)));
    }

    /**
     * Divides by another number.
     *
     * @param other the other
     * @return the ratio, exactly; missing if either is, and where the other is zero
     * @throws io.github.louyu.text.ProblemsException if both are of one unit and the lengths of their periods differ
     */
    public final DecimalFact<S> dividedBy(NumberFact<S, ?> other) {
        return DecimalFact.calculated(Calculation.of(Operation.RATIO, List.of(this, other)));
    }

    /**
     * Takes the lesser of this and another number.
     *
     * @param other the other, of the same unit
     * @return the lesser; missing if either is
     * @throws io.github.louyu.text.ProblemsException if the units or the lengths of the periods differ
     */
    public final DecimalFact<S> orLess(NumberFact<S, ?> other) {
        return DecimalFact.calculated(Calculation.of(Operation.LEAST, List.of(this, other)));
    }

    /**
     * Takes the greater of this and another number.
     *
     * @param other the other, of the same unit
     * @return the greater; missing if either is
     * @throws io.github.louyu.text.ProblemsException if the units or the lengths of the periods differ
     */
    public final DecimalFact<S> orMore(NumberFact<S, ?> other) {
        return DecimalFact.calculated(Calculation.of(Operation.GREATEST, List.of(this, other)));
    }

    /**
     * Gives by how many percent this is above a base: 110 is 10 above 100.
     *
     * @param base what it is compared with, of the same unit
     * @return the change in percent, negative if this is below the base; missing if either is, and where the base is not above
     *     zero, because a change from nothing or from a loss has no percentage
     * @throws io.github.louyu.text.ProblemsException if the units or the lengths of the periods differ
     */
    public final DecimalFact<S> percentChangeFrom(NumberFact<S, ?> base) {
        return DecimalFact.calculated(Calculation.of(Operation.PERCENT_CHANGE, List.of(this, base)));
    }

    /**
     * Gives the value times a factor, exactly.
     *
     * @param factor the factor, such as {@code "0.80"}
     * @return the fact; missing if this one is
     * @throws NumberFormatException if the factor is not a number
     */
    public final DecimalFact<S> times(String factor) {
        Calculation<S> product = Calculation.times(this, new BigDecimal(factor));
        return new DecimalFact<>(
                product.multipleName(),
                FactLabels.times(label(), product.factor()),
                DecimalFact.reader(product),
                dimension());
    }
}
