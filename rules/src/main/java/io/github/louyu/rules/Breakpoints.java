package io.github.louyu.rules;

import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days on which something can become another: what is worked out from several timelines is worked out on these alone. */
final class Breakpoints {

    private final TreeSet<LocalDate> days = new TreeSet<>();

    Breakpoints() {
        days.add(LocalDate.MIN);
    }

    Breakpoints with(Timeline<?> timeline) {
        return with(timeline.changes());
    }

    /** Adds days; one that stands for never is left out. */
    Breakpoints with(Collection<LocalDate> more) {
        more.forEach(this::with);
        return this;
    }

    Breakpoints with(LocalDate day) {
        if (day.isBefore(LocalDate.MAX)) {
            days.add(day);
        }
        return this;
    }

    /** The values of the days, each holding until the next. */
    <R> Timeline<R> timeline(Function<LocalDate, ? extends @Nullable R> valueOn) {
        Timeline.Builder<R> timeline = Timeline.builder();
        for (LocalDate day : days) {
            R value = valueOn.apply(day);
            if (value == null) {
                timeline.unknownFrom(day);
            } else {
                timeline.from(day, value);
            }
        }
        return timeline.build();
    }
}
