package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of whomever, on every day.
 *
 * @param value the value
 * @param isHostCode whether it passes for the host's code, which then throws
 * @param read the type of contents that bear on it, null if none does
 */
record StubReader<S, T>(
        T value, boolean isHostCode, @Nullable Class<? extends FileContent> read) implements FactReader<S, T> {

    static final EntryId ENTRY = EntryId.of("entry");

    static <S, T> StubReader<S, T> plain(T value) {
        return new StubReader<>(value, false, null);
    }

    static <S, T> StubReader<S, T> ofHost(T value) {
        return new StubReader<>(value, true, null);
    }

    static <S, T> StubReader<S, T> reading(Class<? extends FileContent> content, T value) {
        return new StubReader<>(value, false, content);
    }

    @Override
    public T value(S subject, LocalDate date, Context context) {
        return value;
    }

    @Override
    public Timeline<T> timeline(S subject, Context context) {
        return Timeline.always(value);
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return ImmutableList.of(ENTRY);
    }

    @Override
    public boolean reads(FileContent content) {
        return read != null && read.isInstance(content);
    }

    @Override
    public boolean readsKnowledge() {
        return read != null;
    }

    @Override
    public void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        days.add(until);
    }

    @Override
    public boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return read == null;
    }

    @Override
    public boolean isSteady(S subject, DateRange days, Context context) {
        return read == null;
    }

    @Override
    public void addFailures(String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
        if (isHostCode) {
            failures.add(FactFailure.of(name, new IllegalStateException("no")));
        }
    }
}
