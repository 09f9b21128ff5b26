package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.CountedDate;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/** By when a visit is due (完成期限), counted from its onset. Immutable. */
public sealed interface Deadline {

    /**
     * Counts the deadline.
     *
     * @param onset the day on which the obligation begins
     * @param calendar the calendar by which working days are counted
     * @return the last day on which a visit is in time, before it is rolled to a working day
     */
    CountedDate after(LocalDate onset, WorkCalendar calendar);

    /**
     * So long after the onset, which itself is not counted (期限内).
     *
     * @param span how long
     */
    record Within(Span span) implements Deadline {

        /**
         * Checks that nothing is null.
         *
         * @param span how long
         */
        public Within {
            requireNonNull(span, "span");
        }

        @Override
        public CountedDate after(LocalDate onset, WorkCalendar calendar) {
            return span.after(onset, calendar);
        }
    }

    /**
     * The last day of the calendar period that holds the onset, or of one after it (期末前).
     *
     * @param periods the kind of period
     * @param later how many periods after it, from 0
     */
    record EndOf(PeriodKind periods, int later) implements Deadline {

        /**
         * Checks that nothing is null; a rulebook refuses a negative count.
         *
         * @param periods the kind of period
         * @param later how many periods after it, from 0
         */
        public EndOf {
            requireNonNull(periods, "periods");
        }

        @Override
        public CountedDate after(LocalDate onset, WorkCalendar calendar) {
            return new CountedDate(
                    ReportingPeriod.of(periods, onset).plus(later).lastDay(), false);
        }
    }
}
