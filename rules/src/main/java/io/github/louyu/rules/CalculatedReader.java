package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a fact that is worked out from others. Its values are for showing; what compares them asks for the exact quantities. */
record CalculatedReader<S, T>(
        Calculation<S> calculation,
        Function<Quantity, T> shown,
        Function<T, @Nullable Quantity> exact,
        @Nullable Lifted<S, ?> lifted)
        implements FactReader<S, T> {

    CalculatedReader(Calculation<S> calculation, Function<Quantity, T> shown, Function<T, @Nullable Quantity> exact) {
        this(calculation, shown, exact, null);
    }

    @Override
    public @Nullable T value(S subject, LocalDate date, Context context) {
        Quantity quantity = calculation.calculate(subject, date, context).quantity();
        return quantity == null ? null : shown.apply(quantity);
    }

    @Override
    public Timeline<T> timeline(S subject, Context context) {
        return calculation.timeline(subject, context).map(shown);
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return calculation.parts().stream()
                .flatMap(part -> part.reader().evidence(subject, date, context).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean reads(FileContent content) {
        return calculation.parts().stream().anyMatch(part -> part.reader().reads(content));
    }

    @Override
    public boolean isSettled(S subject, LocalDate day, LocalDate until) {
        for (QuantityFact<S, ?> part : calculation.parts()) {
            if (!part.reader().isSettled(subject, day, until)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isSteady(S subject, DateRange days, Context context) {
        for (QuantityFact<S, ?> part : calculation.parts()) {
            if (!part.reader().isSteady(subject, days, context)) {
                return false;
            }
        }
        return !calculation.parts().get(0).dimension().money()
                || context.rates().areSteady(days);
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        return ImmutableList.copyOf(calculation.parts());
    }

    @Override
    public boolean isProportional() {
        return calculation.parts().size() == 1
                && calculation.parts().get(0).reader().isProportional();
    }

    @Override
    public <B> @Nullable ImmutableList<B> solve(
            Fact<S, B> basic, T target, S subject, LocalDate date, Context context) {
        Quantity quantity = exact.apply(target);
        return quantity == null ? null : calculation.solve(basic, quantity, subject, date, context);
    }

    @Override
    public String operation() {
        if (calculation.parts().size() > 1) {
            return calculation.operation().name();
        }
        return calculation.isSame() ? "NUMBER" : "TIMES";
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        if (!calculation.isSame()) {
            attributes.put("factor", new RuleAttribute.OfNumber(calculation.factor()));
        }
        if (lifted != null) {
            attributes.putAll(lifted.attributes());
        }
        return attributes.buildOrThrow();
    }

    @Override
    public Object identity() {
        return calculation;
    }

    @Override
    public boolean isHostCode() {
        return calculation.parts().stream().anyMatch(part -> part.reader().isHostCode());
    }
}
