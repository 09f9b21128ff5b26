package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A clock that runs only while the office is open (工作时间时钟): working days by the calendar, and the office hours of each. It counts
 * whole minutes in the local time of the calendar, and reads no clock and no zone.
 *
 * <p>Adding minutes is an action of the whole numbers from 0: adding {@code a} and then {@code b} is adding {@code a + b}, and
 * counting inverts adding. A limit that ends when the office closes ends at that minute, not when it opens again.
 *
 * @param calendar which days are worked
 * @param hours when the office is open on each of them
 */
public record WorkingClock(WorkCalendar calendar, OfficeHours hours) {

    /**
     * Checks that both are given.
     *
     * @param calendar which days are worked
     * @param hours when the office is open on each of them
     */
    public WorkingClock {
        requireNonNull(calendar, "calendar");
        requireNonNull(hours, "hours");
    }

    /**
     * Makes a clock.
     *
     * @param calendar which days are worked
     * @param hours when the office is open on each of them
     * @return the clock
     */
    public static WorkingClock of(WorkCalendar calendar, OfficeHours hours) {
        return new WorkingClock(calendar, hours);
    }

    /**
     * Tells whether the office is open.
     *
     * @param at the minute
     * @return true on a working day from the minute at which it opens on, until before that at which it closes
     */
    public boolean isOpenAt(LocalDateTime at) {
        requireNonNull(at, "at");
        return calendar.isWorkday(at.toLocalDate()) && hours.isOpenAt(at.toLocalTime());
    }

    /**
     * Finds the earliest minute by which the office has been open so long.
     *
     * @param from the minute to count from, open or not
     * @param minutes the working minutes, from 0; 0 gives the minute itself
     * @return the minute, provisional if the calendar does not hold each day from the one to the other
     * @throws IllegalArgumentException if {@code minutes} is negative, {@code from} is no whole minute, or the result is not in
     *     the years 1 to 9999
     */
    public CountedTime plusMinutes(LocalDateTime from, long minutes) {
        WholeMinutes.check("working-from", requireNonNull(from, "from").toLocalTime());
        if (minutes < 0) {
            throw SENTENCES.refusal("working-minutes.negative", Map.of("minutes", minutes));
        }
        if (minutes == 0) {
            return new CountedTime(from, false);
        }
        LocalDate date = from.toLocalDate();
        int perDay = hours.minutesPerDay();
        boolean worked = calendar.isWorkday(date);
        long fromMidnight = LongMath.saturatedAdd(worked ? hours.minutesBefore(from.toLocalTime()) : 0, minutes);
        if (worked && fromMidnight <= perDay) {
            return new CountedTime(date.atTime(hours.timeAfter((int) fromMidnight)), !calendar.holds(date));
        }
        long left = worked ? fromMidnight - perDay : fromMidnight;
        long days = LongMath.divide(left, perDay, RoundingMode.CEILING);
        CountedDate last = calendar.plusWorkdays(date, days);
        int ofLastDay = (int) (left - (days - 1) * perDay);
        return new CountedTime(
                last.date().atTime(hours.timeAfter(ofLastDay)), last.provisional() || !calendar.holds(date));
    }

    /**
     * Counts the working minutes between two minutes.
     *
     * @param from the first minute
     * @param to the minute before which counting ends
     * @return how many minutes the office was open; negative if {@code to} is the earlier one
     * @throws IllegalArgumentException if one of them is no whole minute
     */
    public long minutesBetween(LocalDateTime from, LocalDateTime to) {
        WholeMinutes.check("working-from", requireNonNull(from, "from").toLocalTime());
        WholeMinutes.check("working-to", requireNonNull(to, "to").toLocalTime());
        long days = calendar.workdaysBetween(
                from.toLocalDate().minusDays(1), to.toLocalDate().minusDays(1));
        return days * hours.minutesPerDay() + ofDay(to) - ofDay(from);
    }

    /** The open minutes of its day before a minute. */
    private int ofDay(LocalDateTime at) {
        return calendar.isWorkday(at.toLocalDate()) ? hours.minutesBefore(at.toLocalTime()) : 0;
    }

    /**
     * Gives calendar and hours.
     *
     * @return such as {@code china 2025-11-04, 09:00-17:30}
     */
    @Override
    public String toString() {
        return calendar + ", " + hours;
    }
}
