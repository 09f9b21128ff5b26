package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fact that can be calculated with (可计算的事实): a count, an exact number, an amount of money. What is worked out from others is
 * exact: nothing is rounded before it is compared. It is missing if a part is, or where there is no result, such as a ratio to
 * zero; the explanation says which.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract sealed class QuantityFact<S, T> extends OrderedFact<S, T> permits NumberFact, MoneyFact {

    /** More digits than any amount has; a quotient that needs more lies between two values that follow each other. */
    private static final int SCALE = 30;

    private final Dimension dimension;

    QuantityFact(String name, Bilingual label, FactReader<S, T> reader, Dimension dimension) {
        super(name, label, reader);
        this.dimension = requireNonNull(dimension, "dimension");
    }

    /** What its values measure. */
    final Dimension dimension() {
        return dimension;
    }

    /** The exact quantity of a value, null if it has more digits than are calculated with. */
    abstract @Nullable Quantity quantity(T value);

    /** The value of a quantity; where no value is exactly that, as the rounding says. */
    abstract T valueOf(Quantity quantity, RoundingMode rounding);

    @Override
    public final Optional<String> unit() {
        return dimension.unit().equals(Unit.ONE)
                ? Optional.empty()
                : Optional.of(dimension.unit().toString());
    }

    final @Nullable Calculation<S> calculation() {
        return reader() instanceof CalculatedReader<S, T> calculated ? calculated.calculation() : null;
    }

    /**
     * Gives the same fact under another name for people, such as the term that a document uses for what is worked out.
     *
     * @param label the name for people
     * @return the fact; equal to this one, because the label is for people
     */
    public abstract QuantityFact<S, T> labelled(Bilingual label);

    @Override
    public abstract <R> QuantityFact<R, T> via(Relation<R, S> relation);

    /** How it is read of another subject: what is worked out is worked out from what is lifted. */
    final <R> FactReader<R, T> lifted(Relation<R, S> relation, Function<Quantity, T> value) {
        Calculation<S> calculation = calculation();
        return calculation == null
                ? new ViaReader<>(relation, this)
                : new CalculatedReader<>(
                        calculation.via(relation), value, this::quantity, new Lifted<>(relation, this));
    }

    final Calculated calculatedIn(S subject, LocalDate date, Context context) {
        Calculation<S> calculation = calculation();
        if (calculation != null) {
            ReadValues kept = context.kept();
            return kept != null && kept.isOf(subject, date)
                    ? kept.calculated(this, calculation, subject, date, context)
                    : calculation.calculate(subject, date, context);
        }
        T value = valueIn(subject, date, context);
        if (value == null) {
            return Calculated.MISSING;
        }
        Quantity quantity = quantity(value);
        return quantity == null ? Calculated.tooLong(label()) : Calculated.of(quantity);
    }

    final Timeline<Quantity> quantities(S subject, Context context) {
        Calculation<S> calculation = calculation();
        return calculation != null
                ? calculation.timeline(subject, context)
                : reader().timeline(subject, context).map(this::quantity);
    }

    @Override
    final Condition<S> inOneOf(ImmutableList<T> values) {
        if (calculation() == null) {
            return super.inOneOf(values);
        }
        return Conditions.anyOf(values.stream().map(this::is).toList());
    }

    @Override
    final Condition<S> compared(Comparison comparison, Fact<S, T> limit) {
        Bilingual difference = dimension.differenceTo(((QuantityFact<S, T>) limit).dimension);
        if (difference != null) {
            throw new ProblemsException(
                    "condition on " + name(),
                    List.of(new Problem("condition on " + name() + " > " + limit.name(), difference)));
        }
        return super.compared(comparison, limit);
    }

    @Override
    final @Nullable Integer order(S subject, LocalDate date, Context context, Operand<S, T> limit) {
        if (calculation() == null && !isCalculated(limit)) {
            Integer order = super.order(subject, date, context, limit);
            if (order != null || !dimension.money()) {
                return order;
            }
        }
        Quantity value = calculatedIn(subject, date, context).quantity();
        Quantity other = value == null ? null : quantity(limit, subject, date, context);
        return value == null || other == null ? null : order(value, other, date, context);
    }

    @Override
    final Timeline<Integer> orders(S subject, Context context, Operand<S, T> limit) {
        if (calculation() == null && !isCalculated(limit) && !dimension.money()) {
            return super.orders(subject, context, limit);
        }
        Timeline<Quantity> values = quantities(subject, context);
        Timeline<Quantity> limits = limit.readFact() instanceof QuantityFact<S, T> fact
                ? fact.quantities(subject, context)
                : limit.timeline(subject, context).map(this::quantity);
        Breakpoints breakpoints = new Breakpoints().with(values).with(limits);
        if (dimension.money()) {
            breakpoints.with(context.rates().changes());
        }
        return breakpoints.timeline(day -> {
            Quantity value = values.atOrNull(day);
            Quantity other = limits.atOrNull(day);
            return value == null || other == null ? null : order(value, other, day, context);
        });
    }

    private static <S, T> boolean isCalculated(Operand<S, T> limit) {
        return limit.readFact() instanceof QuantityFact<S, T> fact && fact.calculation() != null;
    }

    private @Nullable Quantity quantity(Operand<S, T> limit, S subject, LocalDate date, Context context) {
        if (limit.readFact() instanceof QuantityFact<S, T> fact) {
            return fact.calculatedIn(subject, date, context).quantity();
        }
        T value = limit.value(subject, date, context);
        return value == null ? null : quantity(value);
    }

    /** The second of two quantities in the currency of the first; null if there is no rate. */
    private static @Nullable Fraction like(Quantity first, Quantity second, LocalDate date, Context context) {
        CurrencyUnit currency = first.currency();
        Quantity converted = currency == null ? second : context.rates().converted(second, currency, date);
        return converted == null ? null : converted.number();
    }

    static @Nullable Integer order(Quantity value, Quantity other, LocalDate date, Context context) {
        Fraction number = like(value, other, date, context);
        return number == null ? null : value.number().compareTo(number);
    }

    @Override
    final @Nullable Bilingual marginIn(S subject, LocalDate date, Context context, Operand<S, T> limit) {
        Quantity value = calculatedIn(subject, date, context).quantity();
        Quantity other = value == null ? null : quantity(limit, subject, date, context);
        Fraction number = value == null || other == null ? null : like(value, other, date, context);
        return value == null || number == null
                ? null
                : ValueText.of(value.with(value.number().minus(number)));
    }

    @Override
    final @Nullable Bilingual margin(T value, T limit) {
        Quantity first = quantity(value);
        Quantity second = quantity(limit);
        return first == null || second == null || !Objects.equals(first.currency(), second.currency())
                ? null
                : ValueText.of(first.with(first.number().minus(second.number())));
    }

    @Override
    final @Nullable Bilingual textIn(S subject, LocalDate date, Context context) {
        Quantity value = calculation() == null
                ? null
                : calculatedIn(subject, date, context).quantity();
        return value == null ? super.textIn(subject, date, context) : ValueText.of(value);
    }

    @Override
    final ImmutableList<FactValue> workedOutOf(S subject, LocalDate date, Context context) {
        boolean isWorkedOut = calculation() != null || reader() instanceof FormulaReader;
        return !isWorkedOut || reader().parts().size() == 1
                ? ImmutableList.of()
                : reader().parts().stream()
                        .map(part -> FactValue.of(part, subject, date, context))
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
    }

    @Override
    final ImmutableList<Bilingual> reasons(S subject, LocalDate date, Context context, Operand<S, T> limit) {
        ImmutableList.Builder<Bilingual> reasons = ImmutableList.builder();
        Calculated value = calculatedIn(subject, date, context);
        Optional.ofNullable(value.reason()).ifPresent(reasons::add);
        if (limit.readFact() instanceof QuantityFact<S, T> fact) {
            Optional.ofNullable(fact.calculatedIn(subject, date, context).reason())
                    .ifPresent(reasons::add);
        }
        Quantity other = quantity(limit, subject, date, context);
        if (value.quantity() != null && other != null && value.quantity().currency() != null) {
            CurrencyUnit to = value.quantity().currency();
            CurrencyUnit from = requireNonNull(other.currency(), "currency");
            if (context.rates().converted(other, to, date) == null) {
                reasons.add(Calculated.noRateReason(from, to));
            }
        }
        return reasons.build();
    }

    @Override
    final <B> @Nullable ImmutableList<B> solveLimit(
            Fact<S, B> basic, Operand<S, T> limit, S subject, LocalDate date, Context context) {
        Quantity target = quantity(limit, subject, date, context);
        return target == null ? ImmutableList.of() : solve(basic, target, subject, date, context);
    }

    /** The values of a basic fact at which this one passes a quantity or ceases to exist; null if that cannot be said. */
    @SuppressWarnings("unchecked") // what reads the same is of the same type
    final <B> @Nullable ImmutableList<B> solve(
            Fact<S, B> basic, Quantity target, S subject, LocalDate date, Context context) {
        if (source().equals(basic.source())) {
            T below = valueOf(target, RoundingMode.FLOOR);
            T above = valueOf(target, RoundingMode.CEILING);
            return (ImmutableList<B>) (below.equals(above) ? ImmutableList.of(below) : ImmutableList.of(below, above));
        }
        Calculation<S> calculation = calculation();
        return calculation == null ? ImmutableList.of() : calculation.solve(basic, target, subject, date, context);
    }

    /** A decimal of a fraction; where none is exactly that, with as many digits as are ever needed. */
    static BigDecimal decimal(Fraction number, RoundingMode rounding) {
        return number.exactly()
                .orElseGet(() -> new BigDecimal(number.numerator())
                        .divide(new BigDecimal(number.denominator()), SCALE, rounding));
    }
}
