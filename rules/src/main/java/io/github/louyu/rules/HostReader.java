package io.github.louyu.rules;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact with the host's code, which sees the subject only: the same value at every date on which as much is
 * known.
 */
record HostReader<S, T>(Function<? super S, ? extends @Nullable T> accessor, boolean mayThrow)
        implements HostCodeReader<S, T> {

    HostReader(Function<? super S, ? extends @Nullable T> accessor) {
        this(accessor, true);
    }

    @Override
    public boolean isHostCode() {
        return mayThrow;
    }

    @Override
    public @Nullable T value(S subject, LocalDate date, Context context) {
        try {
            return accessor.apply(HostCodeReader.knownOn(subject, date));
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

    private static <T> void append(Timeline.Builder<T> timeline, LocalDate from, @Nullable T value) {
        if (value == null) {
            timeline.unknownFrom(from);
        } else {
            timeline.from(from, value);
        }
    }
}
