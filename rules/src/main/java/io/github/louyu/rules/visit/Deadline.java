package io.github.louyu.rules.visit;

import io.github.louyu.time.CountedDate;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/** By when a visit is due, counted from its onset. */
sealed interface Deadline {

    CountedDate after(LocalDate onset, WorkCalendar calendar);

    /** So long after the onset, which itself is not counted. */
    record Within(Span span) implements Deadline {
        @Override
        public CountedDate after(LocalDate onset, WorkCalendar calendar) {
            return span.after(onset, calendar);
        }
    }

    /**
     * The last day of the calendar period that holds the onset, or of one after it.
     *
     * @param later how many periods after it, from 0
     */
    record EndOf(PeriodKind periods, int later) implements Deadline {
        @Override
        public CountedDate after(LocalDate onset, WorkCalendar calendar) {
            return new CountedDate(
                    ReportingPeriod.of(periods, onset).plus(later).lastDay(), false);
        }
    }
}
