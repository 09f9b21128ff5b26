package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A window laid from a dated fact T: within the next P is from T - P to T, within the last P from T to T + P, at least P ago from
 * T + P on, at least P ahead until T - P, all ends included. So it has at most two breakpoints, each one calendar operation.
 */
record Window(Kind kind, Span span) {

    private static final WorkCalendar CALENDAR_NOT_READ = WorkCalendar.weekendsOnly();

    /** Where T lies, seen from the date. */
    enum Kind {
        WITHIN_NEXT,
        WITHIN_LAST,
        AT_LEAST_AHEAD,
        AT_LEAST_AGO
    }

    Window {
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
    }

    static Window next(Span span) {
        return new Window(Kind.WITHIN_NEXT, span);
    }

    static Window last(Span span) {
        return new Window(Kind.WITHIN_LAST, span);
    }

    static Window ahead(Span span) {
        return new Window(Kind.AT_LEAST_AHEAD, span);
    }

    static Window ago(Span span) {
        return new Window(Kind.AT_LEAST_AGO, span);
    }

    /** The dates for which T lies in the window; none if they are all beyond the calendar. */
    Optional<DateRange> days(LocalDate target, Context context) {
        LocalDate opens = opens(target, context);
        LocalDate closes = closes(target, context);
        return opens.isBefore(closes) ? Optional.of(DateRange.of(opens, closes)) : Optional.empty();
    }

    /** The first date for which T lies in the window. */
    LocalDate opens(LocalDate target, Context context) {
        return switch (kind) {
            case WITHIN_NEXT -> before(target, context);
            case WITHIN_LAST -> target;
            case AT_LEAST_AHEAD -> LocalDate.MIN;
            case AT_LEAST_AGO -> after(target, context);
        };
    }

    /** The first date for which T lies in the window no more; {@link LocalDate#MAX} for never. */
    LocalDate closes(LocalDate target, Context context) {
        LocalDate last = last(target, context);
        return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }

    private LocalDate last(LocalDate target, Context context) {
        return switch (kind) {
            case WITHIN_NEXT -> target;
            case WITHIN_LAST -> after(target, context);
            case AT_LEAST_AHEAD -> before(target, context);
            case AT_LEAST_AGO -> LocalDate.MAX;
        };
    }

    boolean holds(LocalDate target, LocalDate date, Context context) {
        return !date.isBefore(opens(target, context)) && !date.isAfter(last(target, context));
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
        return switch (kind) {
            case WITHIN_NEXT -> ImmutableList.of(date, farthest(date, 1, context));
            case WITHIN_LAST -> ImmutableList.of(date, farthest(date, -1, context));
            case AT_LEAST_AHEAD ->
                date.equals(LocalDate.MIN)
                        ? ImmutableList.of(date)
                        : ImmutableList.of(next(span)
                                .farthest(date.minusDays(1), 1, context)
                                .plusDays(1));
            case AT_LEAST_AGO ->
                date.equals(LocalDate.MAX)
                        ? ImmutableList.of(date)
                        : ImmutableList.of(last(span)
                                .farthest(date.plusDays(1), -1, context)
                                .minusDays(1));
        };
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

    Bilingual label() {
        return FactLabels.span(span);
    }
}
