package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is worked out from others, times a factor. It is missing if a part is, and where it cannot be worked out it says why.
 * Amounts of another currency than the first part's are converted by the rates of the date.
 */
record Calculation<S>(Operation operation, ImmutableList<QuantityFact<S, ?>> parts, BigDecimal factor) {

    /** Facts are not made of more parts than this, written out, so that no reading of one can explode. */
    static final int MAX_PARTS = 1000;

    static <S> Calculation<S> of(Operation operation, List<? extends QuantityFact<S, ?>> parts) {
        return checked(new Calculation<>(operation, ImmutableList.copyOf(parts), BigDecimal.ONE));
    }

    static <S> Calculation<S> times(QuantityFact<S, ?> part, BigDecimal factor) {
        if (Quantity.of(factor) == null) {
            throw SENTENCES.refusal(
                    "factor.digits",
                    Map.of(
                            "fact",
                            part.name(),
                            "most",
                            Quantity.MAX_DIGITS,
                            "digits",
                            factor.precision(),
                            "scale",
                            factor.scale()));
        }
        BigDecimal stripped = factor.signum() == 0 ? BigDecimal.ZERO : factor.stripTrailingZeros();
        return checked(new Calculation<>(Operation.SUM, ImmutableList.of(part), stripped));
    }

    /** The same of another subject, each part lifted. */
    <R> Calculation<R> via(Relation<R, S> relation) {
        ImmutableList.Builder<QuantityFact<R, ?>> lifted = ImmutableList.builder();
        parts.forEach(part -> lifted.add(part.via(relation)));
        return new Calculation<>(operation, lifted.build(), factor);
    }

    /** Whether it is the part itself and no more. */
    boolean isSame() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    private static <S> Calculation<S> checked(Calculation<S> calculation) {
        if (calculation.size() > MAX_PARTS) {
            throw SENTENCES.refusal(
                    "calculation.size",
                    Map.of("fact", calculation.operation.code(), "most", MAX_PARTS, "size", calculation.size()));
        }
        List<Problem> problems = calculation.problems();
        if (!problems.isEmpty()) {
            throw new ProblemsException("fact " + calculation.name(), problems);
        }
        return calculation;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        QuantityFact<S, ?> first = parts.get(0);
        for (QuantityFact<S, ?> part : parts.subList(1, parts.size())) {
            boolean mustAgree = switch (operation) {
                case SUM, DIFFERENCE, LEAST, GREATEST, MEAN, MEAN_OF_AVERAGES, PERCENT_CHANGE, DECLINES -> true;
                case PRODUCT -> false;
                case RATIO ->
                    first.dimension().money() == part.dimension().money()
                            && first.dimension().unit().equals(part.dimension().unit());
            };
            Bilingual difference = mustAgree ? first.dimension().differenceTo(part.dimension()) : null;
            if (difference != null) {
                problems.add(new Problem("fact " + name() + " > " + part.name(), difference));
            }
        }
        return problems;
    }

    Dimension dimension() {
        Dimension first = parts.get(0).dimension();
        Dimension last = parts.get(parts.size() - 1).dimension();
        return switch (operation) {
            case SUM, DIFFERENCE, LEAST, GREATEST, MEAN, MEAN_OF_AVERAGES -> first.joined(last);
            case PRODUCT -> first.times(last);
            case RATIO -> first.per(last);
            case PERCENT_CHANGE -> Dimension.of(Unit.PERCENT);
            case DECLINES -> Dimension.NUMBER;
        };
    }

    /** How many parts it has, written out; as large as an int at most. */
    int size() {
        long size = 1;
        for (QuantityFact<S, ?> part : parts) {
            size += part.size();
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    String name() {
        String name = parts.size() == 1
                ? parts.get(0).name()
                : parts.stream().map(Fact::name).collect(Collectors.joining(", ", operation.code() + "(", ")"));
        return isSame() ? name : name + "*" + factor.toPlainString();
    }

    /** The name of a part times a factor, the same however the factor was written. */
    String multipleName() {
        return parts.get(0).name() + "*" + factor.toPlainString();
    }

    Calculated calculate(S subject, LocalDate date, Context context) {
        List<Quantity> values = new ArrayList<>(parts.size());
        for (QuantityFact<S, ?> part : parts) {
            Calculated value = part.calculatedIn(subject, date, context);
            if (value.quantity() == null) {
                return operation == Operation.DECLINES ? endedBefore(values, value, date, context) : value;
            }
            values.add(value.quantity());
        }
        return calculate(values, date, context);
    }

    Timeline<Quantity> timeline(S subject, Context context) {
        List<Timeline<Quantity>> timelines = new ArrayList<>(parts.size());
        Breakpoints breakpoints = new Breakpoints();
        for (QuantityFact<S, ?> part : parts) {
            Timeline<Quantity> timeline = part.quantities(subject, context);
            timelines.add(timeline);
            breakpoints.with(timeline);
        }
        if (parts.get(0).dimension().money()) {
            breakpoints.with(context.rates().changes());
        }
        return breakpoints.timeline(day -> {
            List<Quantity> values = new ArrayList<>(timelines.size());
            for (Timeline<Quantity> timeline : timelines) {
                Quantity value = timeline.atOrNull(day);
                if (value == null) {
                    return operation == Operation.DECLINES
                            ? endedBefore(values, Calculated.MISSING, day, context)
                                    .quantity()
                            : null;
                }
                values.add(value);
            }
            return calculate(values, day, context).quantity();
        });
    }

    /** A row of declines that has ended is counted, whatever was before. */
    private Calculated endedBefore(List<Quantity> known, Calculated gap, LocalDate date, Context context) {
        if (known.isEmpty()) {
            return gap;
        }
        Calculated declines = calculate(known, date, context);
        Quantity count = declines.quantity();
        return count != null && count.number().compareTo(Fraction.of(known.size() - 1L)) == 0 ? gap : declines;
    }

    private Calculated calculate(List<Quantity> values, LocalDate date, Context context) {
        List<Fraction> numbers = new ArrayList<>(values.size());
        CurrencyUnit currency = values.get(0).currency();
        for (Quantity value : values) {
            Quantity converted = value;
            if (operation.needsOneCurrency() && currency != null && value.currency() != null) {
                converted = context.rates().converted(value, currency, date);
                if (converted == null) {
                    return Calculated.noRate(value.currency(), currency);
                }
            }
            numbers.add(converted.number());
        }
        Fraction result = operation.apply(numbers);
        if (result == null) {
            QuantityFact<S, ?> base = parts.get(1);
            return operation == Operation.RATIO
                    ? Calculated.zeroDenominator(base.label())
                    : Calculated.baseNotPositive(base.label());
        }
        return Calculated.of(
                new Quantity(result.times(Fraction.of(factor)), dimension().money() ? currency : null));
    }

    /**
     * The values of a basic fact at which the result passes a target or ceases to exist, the other parts being as they are; null
     * if that cannot be said, because several parts depend on it or amounts are of several currencies.
     */
    <B> @Nullable ImmutableList<B> solve(
            Fact<S, B> basic, Quantity target, S subject, LocalDate date, Context context) {
        int unknown = -1;
        List<Quantity> values = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            boolean depends = parts.get(i).dependsOn(basic);
            if (depends && unknown >= 0) {
                return null;
            }
            Quantity value = depends
                    ? target
                    : parts.get(i).calculatedIn(subject, date, context).quantity();
            if (value == null) {
                return operation == Operation.DECLINES ? null : ImmutableList.of();
            }
            unknown = depends ? i : unknown;
            values.add(value);
        }
        if (unknown < 0) {
            return ImmutableList.of();
        }
        CurrencyUnit currency = currencyOf(unknown, target, values);
        if (values.stream()
                        .map(Quantity::currency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1) {
            return null;
        }
        List<Fraction> numbers = values.stream().map(Quantity::number).toList();
        ImmutableList.Builder<B> solutions = ImmutableList.builder();
        for (Fraction solution : Solving.solutions(operation, Fraction.of(factor), numbers, unknown)) {
            ImmutableList<B> found =
                    parts.get(unknown).solve(basic, new Quantity(solution, currency), subject, date, context);
            if (found == null) {
                return null;
            }
            solutions.addAll(found);
        }
        return solutions.build();
    }

    /** The currency that the part asked for must have; null if it is a number. */
    private @Nullable CurrencyUnit currencyOf(int unknown, Quantity target, List<Quantity> values) {
        if (!parts.get(unknown).dimension().money()) {
            return null;
        }
        return target.currency() != null
                ? target.currency()
                : values.get(parts.size() - 1 - unknown).currency();
    }
}
