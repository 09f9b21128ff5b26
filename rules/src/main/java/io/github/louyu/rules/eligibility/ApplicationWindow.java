package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * When applications are taken (申报期): once, or on the same days of every year.
 *
 * <pre>{@code
 * ApplicationWindow.yearly(MonthDay.of(3, 1), MonthDay.of(4, 30))
 * }</pre>
 */
public sealed interface ApplicationWindow permits ApplicationWindow.Once, ApplicationWindow.Yearly {

    /**
     * Takes applications once.
     *
     * @param days the days
     * @return the window
     */
    static ApplicationWindow once(DateRange days) {
        return new Once(days);
    }

    /**
     * Takes applications every year.
     *
     * @param firstDay the first day; 29 February is the 28th in other years
     * @param lastDay the last day, included; if it is before the first, the window goes on into the next year
     * @return the window
     */
    static ApplicationWindow yearly(MonthDay firstDay, MonthDay lastDay) {
        return new Yearly(firstDay, lastDay);
    }

    /**
     * Tells whether applications are taken on a day.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    boolean isOpenOn(LocalDate date);

    /**
     * Finds the first day after a day on which the window opens or is closed again.
     *
     * @param date the day
     * @return the first day of the next window, or the day after the last of this one; empty if nothing changes any more
     */
    Optional<LocalDate> nextChangeAfter(LocalDate date);

    /**
     * Finds the day on which applications are next taken.
     *
     * @param date the day asked about
     * @return that day if the window is open, else its next opening; empty if it opens no more
     */
    default Optional<LocalDate> nextOpenDay(LocalDate date) {
        return isOpenOn(date) ? Optional.of(date) : nextChangeAfter(date);
    }

    /**
     * A window that is open once.
     *
     * @param days the days
     */
    record Once(DateRange days) implements ApplicationWindow {

        /**
         * Checks that nothing is null.
         *
         * @param days the days
         */
        public Once {
            requireNonNull(days, "days");
        }

        @Override
        public boolean isOpenOn(LocalDate date) {
            return days.contains(date);
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(LocalDate date) {
            if (days.start().isAfter(date)) {
                return Optional.of(days.start());
            }
            return days.hasEnd() && days.endExclusive().isAfter(date)
                    ? Optional.of(days.endExclusive())
                    : Optional.empty();
        }
    }

    /**
     * A window that is open every year.
     *
     * @param firstDay the first day
     * @param lastDay the last day, included
     */
    record Yearly(MonthDay firstDay, MonthDay lastDay) implements ApplicationWindow {

        /**
         * Checks that nothing is null.
         *
         * @param firstDay the first day
         * @param lastDay the last day, included
         */
        public Yearly {
            requireNonNull(firstDay, "firstDay");
            requireNonNull(lastDay, "lastDay");
        }

        @Override
        public boolean isOpenOn(LocalDate date) {
            LocalDate first = firstDay.atYear(date.getYear());
            LocalDate last = lastDay.atYear(date.getYear());
            return last.isBefore(first)
                    ? !date.isBefore(first) || !date.isAfter(last)
                    : !date.isBefore(first) && !date.isAfter(last);
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(LocalDate date) {
            boolean open = isOpenOn(date);
            LocalDate next = null;
            for (int year = date.getYear(); year <= date.getYear() + 1; year++) {
                for (LocalDate day : new LocalDate[] {
                    firstDay.atYear(year), lastDay.atYear(year).plusDays(1)
                }) {
                    if (day.isAfter(date) && isOpenOn(day) != open && (next == null || day.isBefore(next))) {
                        next = day;
                    }
                }
            }
            return Optional.ofNullable(next);
        }
    }
}
