package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the group of which a code is, as the host's code has it. */
record GroupedReader<S, T, U>(Fact<S, T> part, Function<? super T, ? extends @Nullable U> grouping)
        implements FactReader<S, U> {

    @Override
    public @Nullable U value(S subject, LocalDate date, Context context) {
        T code = part.valueIn(subject, date, context);
        return code == null ? null : groupOf(code);
    }

    @Override
    public Timeline<U> timeline(S subject, Context context) {
        Function<T, @Nullable U> groups = this::groupOf;
        return part.reader().timeline(subject, context).map(groups);
    }

    private @Nullable U groupOf(T code) {
        try {
            return grouping.apply(code);
        } catch (RuntimeException e) { // host code may throw anything; failure() reports it
            return null;
        }
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    public String operation() {
        return "GROUPED";
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
        return true;
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // whether it throws is all that is asked
    public @Nullable RuntimeException failure(S subject, LocalDate date) {
        T code = part.reader().value(subject, date, Context.NONE);
        if (code != null) {
            try {
                grouping.apply(code);
            } catch (RuntimeException e) { // host code may throw anything
                return e;
            }
        }
        return null;
    }
}
