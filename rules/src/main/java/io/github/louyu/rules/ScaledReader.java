package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact as another one times an exact factor.
 *
 * @param amount gives a value with its amount replaced by what the function makes of it
 */
record ScaledReader<S, T>(Fact<S, T> part, BigDecimal factor, Amount<T> amount) implements FactReader<S, T> {

    /** More digits than any amount has; a quotient that needs more lies between two values that follow each other. */
    private static final int SCALE = 30;

    /** Works on the amount of a value and keeps the rest, such as its currency. */
    interface Amount<T> extends BiFunction<T, AmountMapping, T> {}

    /** What is made of an amount. */
    interface AmountMapping {
        BigDecimal of(BigDecimal amount);
    }

    @Override
    public @Nullable T value(S subject, LocalDate date, Context context) {
        return scaled(part.valueIn(subject, date, context));
    }

    private @Nullable T scaled(@Nullable T value) {
        return value == null ? null : amount.apply(value, number -> number.multiply(factor));
    }

    @Override
    public Timeline<T> timeline(S subject, Context context) {
        return part.reader().timeline(subject, context).map(this::scaled);
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    public boolean isProportional() {
        return part.reader().isProportional();
    }

    @Override
    public String operation() {
        return "TIMES";
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        return ImmutableMap.of("factor", new RuleAttribute.OfNumber(factor));
    }

    @Override
    public <B> @Nullable ImmutableList<B> solve(
            Fact<S, B> basic, T target, S subject, LocalDate date, Context context) {
        if (factor.signum() == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<B> solutions = ImmutableList.builder();
        for (RoundingMode rounding : new RoundingMode[] {RoundingMode.FLOOR, RoundingMode.CEILING}) {
            T divided = part.normalized(amount.apply(target, number -> number.divide(factor, SCALE, rounding)));
            ImmutableList<B> found = part.solve(basic, divided, subject, date, context);
            if (found == null) {
                return null;
            }
            solutions.addAll(found);
        }
        return solutions.build();
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return part.reader().evidence(subject, date, context);
    }

    @Override
    public boolean reads(FileContent content) {
        return part.reader().reads(content);
    }

    @Override
    public boolean isHostCode() {
        return part.reader().isHostCode();
    }

    @Override
    public @Nullable RuntimeException failure(S subject, LocalDate date) {
        return part.reader().failure(subject, date);
    }

    @Override
    public boolean readsKnowledge() {
        return part.reader().readsKnowledge();
    }

    @Override
    public void addRevisions(
            S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        part.reader().addRevisions(subject, day, until, days);
    }

    @Override
    public boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return part.reader().isSettled(subject, day, until);
    }

    @Override
    public boolean isSteady(S subject, DateRange days, Context context) {
        return part.reader().isSteady(subject, days, context);
    }

    @Override
    public Object identity() {
        return ImmutableList.of(operation(), part, factor.stripTrailingZeros());
    }
}
