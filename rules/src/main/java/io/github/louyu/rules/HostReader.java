package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact with the host's code, which sees the subject only: the same value at every date. An enterprise file is shown to
 * it as known on the date, so that host code gains no hindsight either.
 */
record HostReader<S, T>(Function<? super S, ? extends @Nullable T> accessor) implements FactReader<S, T> {

    @Override
    public @Nullable T value(S subject, LocalDate date, Context context) {
        try {
            return accessor.apply(knownOn(subject, date));
        } catch (RuntimeException e) { // host code may throw anything; failure() reports it
            return null;
        }
    }

    @Override
    public Timeline<T> timeline(S subject, Context context) {
        Timeline.Builder<T> timeline = Timeline.builder();
        append(timeline, LocalDate.MIN, value(subject, LocalDate.MIN, context));
        if (subject instanceof EnterpriseFile file) {
            LocalDate last = LocalDate.MIN;
            for (LogEntry line : file.log()) {
                if (line.recordedOn().isAfter(last)) {
                    last = line.recordedOn();
                    append(timeline, last, value(subject, last, context));
                }
            }
        }
        return timeline.build();
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    @Override
    public boolean isHostCode() {
        return true;
    }

    @Override
    public boolean reads(FileContent content) {
        return true;
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // whether it throws is all that is asked
    public @Nullable RuntimeException failure(S subject, LocalDate date) {
        try {
            accessor.apply(knownOn(subject, date));
            return null;
        } catch (RuntimeException e) { // host code may throw anything
            return e;
        }
    }

    private static <T> void append(Timeline.Builder<T> timeline, LocalDate from, @Nullable T value) {
        if (value == null) {
            timeline.unknownFrom(from);
        } else {
            timeline.from(from, value);
        }
    }

    /** A subject as known on a date; of other subjects than enterprise files there is no knowledge over time. */
    @SuppressWarnings("unchecked") // what an enterprise file is known as is an enterprise file
    static <S> S knownOn(S subject, LocalDate date) {
        return subject instanceof EnterpriseFile file ? (S) file.knownOn(date) : subject;
    }
}
