package io.github.louyu.rules;

import io.github.louyu.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What can be done with timelines besides mapping and combining them. */
final class Timelines {

    private Timelines() {}

    /** On each day what the timeline of the day's value says; nothing where there is no value. */
    static <T, R> Timeline<R> switched(Timeline<T> which, Function<T, Timeline<R>> timelineOf) {
        Map<T, Timeline<R>> timelines = new HashMap<>();
        Timeline.Builder<R> result = Timeline.builder();
        for (Timeline.Segment<T> segment : which.segments()) {
            if (segment.value().isEmpty()) {
                result.unknownFrom(segment.range().start());
                continue;
            }
            Timeline<R> timeline = timelines.computeIfAbsent(segment.value().get(), timelineOf);
            for (Timeline.Segment<R> part : timeline.segmentsIn(segment.range())) {
                if (part.value().isPresent()) {
                    result.from(part.range().start(), part.value().get());
                } else {
                    result.unknownFrom(part.range().start());
                }
            }
        }
        return result.build();
    }
}
