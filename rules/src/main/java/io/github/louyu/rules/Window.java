package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/**
 * A window laid from a dated fact T: within the next P is from T - P to T, within the last P from T to T + P, both ends
 * included. So it has exactly two breakpoints, each one calendar operation.
 */
record Window(boolean ahead, Span span) {

    private static final WorkCalendar CALENDAR_NOT_READ = WorkCalendar.weekendsOnly();

    Window {
        requireNonNull(span, "span");
    }

    static Window next(Span span) {
        return new Window(true, span);
    }

    static Window last(Span span) {
        return new Window(false, span);
    }

    /** The first date for which T lies in the window. */
    LocalDate opens(LocalDate target, Context context) {
        return ahead ? before(target, context) : target;
    }

    /** The first date for which T lies in the window no more. */
    LocalDate closes(LocalDate target, Context context) {
        LocalDate last = ahead ? target : after(target, context);
        return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }

    boolean holds(LocalDate target, LocalDate date, Context context) {
        if (ahead) {
            return !date.isAfter(target) && !date.isBefore(before(target, context));
        }
        return !date.isBefore(target) && !date.isAfter(after(target, context));
    }

    private LocalDate before(LocalDate target, Context context) {
        return switch (span.unit()) {
            case DAYS, MONTHS -> span.before(target, CALENDAR_NOT_READ).date();
            case WORKDAYS -> span.before(target, context.calendar()).date();
        };
    }

    private LocalDate after(LocalDate target, Context context) {
        return switch (span.unit()) {
            case DAYS, MONTHS -> span.after(target, CALENDAR_NOT_READ).date();
            case WORKDAYS -> span.after(target, context.calendar()).date();
        };
    }

    /**
     * The days that part the dates T that hold on a date from those that do not: in the window T runs without a gap, because an
     * earlier T never gives a later end.
     */
    ImmutableList<LocalDate> ends(LocalDate date, Context context) {
        return ImmutableList.of(date, ahead ? farthest(date, 1, context) : farthest(date, -1, context));
    }

    /** The T that holds on the date farthest from it, found by doubling steps and then halving them. */
    private LocalDate farthest(LocalDate date, int direction, Context context) {
        long start = date.toEpochDay();
        long step = 1;
        while (holdsAt(start + direction * step, date, context)) {
            step *= 2;
        }
        long held = step / 2;
        while (step - held > 1) {
            long middle = (held + step) / 2;
            if (holdsAt(start + direction * middle, date, context)) {
                held = middle;
            } else {
                step = middle;
            }
        }
        return LocalDate.ofEpochDay(start + direction * held);
    }

    private boolean holdsAt(long epochDay, LocalDate date, Context context) {
        return epochDay >= LocalDate.MIN.toEpochDay()
                && epochDay <= LocalDate.MAX.toEpochDay()
                && holds(LocalDate.ofEpochDay(epochDay), date, context);
    }

    String kind() {
        return ahead ? "WITHIN_NEXT" : "WITHIN_LAST";
    }

    Bilingual label() {
        return FactLabels.span(span);
    }
}
