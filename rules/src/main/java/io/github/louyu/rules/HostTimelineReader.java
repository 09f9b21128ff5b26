package io.github.louyu.rules;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact with the host's code, which gives its timeline: on each day it speaks as it would have spoken that day.
 */
record HostTimelineReader<S, T>(Function<? super S, ? extends @Nullable Timeline<T>> accessor)
        implements HostCodeReader<S, T> {

    @Override
    public @Nullable T value(S subject, LocalDate date, Context context) {
        return asKnownOn(subject, date).atOrNull(date);
    }

    @Override
    public Timeline<T> timeline(S subject, Context context) {
        if (!(subject instanceof EnterpriseFile file)) {
            return asKnownOn(subject, LocalDate.MIN);
        }
        List<LocalDate> recordings = new ArrayList<>(List.of(LocalDate.MIN));
        for (LogEntry line : file.log()) {
            if (line.recordedOn().isAfter(recordings.get(recordings.size() - 1))) {
                recordings.add(line.recordedOn());
            }
        }
        Timeline.Builder<T> timeline = Timeline.builder();
        for (int i = 0; i < recordings.size(); i++) {
            LocalDate from = recordings.get(i);
            LocalDate until = i + 1 < recordings.size() ? recordings.get(i + 1) : LocalDate.MAX;
            for (Timeline.Segment<T> part : asKnownOn(subject, from).segmentsIn(DateRange.of(from, until))) {
                if (part.value().isPresent()) {
                    timeline.from(part.range().start(), part.value().get());
                } else {
                    timeline.unknownFrom(part.range().start());
                }
            }
        }
        return timeline.build();
    }

    private Timeline<T> asKnownOn(S subject, LocalDate date) {
        try {
            Timeline<T> timeline = accessor.apply(HostCodeReader.knownOn(subject, date));
            return timeline == null ? Timeline.unknown() : timeline;
        } catch (RuntimeException e) { // host code may throw anything; failure() reports it
            return Timeline.unknown();
        }
    }
}
