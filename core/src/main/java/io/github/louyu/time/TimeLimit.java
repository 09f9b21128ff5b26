package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * How much time an office gives itself (时限), in the unit in which it is stated.
 *
 * <p>Minutes and hours run day and night from the minute itself. Working hours run while the office is open. Days and
 * months end with the day, at its last minute, and working days when the office closes; of all three, the first day is not counted
 * (Civil Code Art. 201 to 203). "The same day" is 0 days.
 *
 * @param amount how many; from 0 for days, from 1 for the rest
 * @param unit of what
 */
public record TimeLimit(int amount, Unit unit) {

    /** In what a limit is counted (时限单位). */
    public enum Unit {
        /** Minutes, day and night (分钟). */
        MINUTES(true),
        /** Hours, day and night (小时). */
        HOURS(true),
        /** Hours at which the office is open (工作小时). */
        WORKING_HOURS(true),
        /** Calendar days (日). */
        DAYS(false),
        /** Months (月). */
        MONTHS(false),
        /** Working days (工作日). */
        WORKDAYS(false);

        private final boolean needsTime;

        Unit(boolean needsTime) {
            this.needsTime = needsTime;
        }

        /**
         * Tells whether the time of day decides when such a limit ends.
         *
         * @return true for minutes and hours of either kind, false for days and months
         */
        public boolean needsTimeOfDay() {
            return needsTime;
        }
    }

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /**
     * Checks the amount.
     *
     * @param amount how many; from 0 for days, from 1 for the rest
     * @param unit of what
     * @throws IllegalArgumentException if it is too small
     */
    public TimeLimit {
        requireNonNull(unit, "unit");
        int least = unit == Unit.DAYS ? 0 : 1;
        if (amount < least) {
            throw SENTENCES.refusal("time-limit.amount", Map.of("least", least, "amount", amount, "unit", unit));
        }
    }

    /**
     * Makes a limit of minutes, day and night.
     *
     * @param amount how many, from 1
     * @return the limit
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static TimeLimit minutes(int amount) {
        return new TimeLimit(amount, Unit.MINUTES);
    }

    /**
     * Makes a limit of hours, day and night.
     *
     * @param amount how many, from 1
     * @return the limit
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static TimeLimit hours(int amount) {
        return new TimeLimit(amount, Unit.HOURS);
    }

    /**
     * Makes a limit of hours at which the office is open.
     *
     * @param amount how many, from 1
     * @return the limit
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static TimeLimit workingHours(int amount) {
        return new TimeLimit(amount, Unit.WORKING_HOURS);
    }

    /**
     * Makes a limit of calendar days.
     *
     * @param amount how many, from 0
     * @return the limit
     * @throws IllegalArgumentException if the amount is negative
     */
    public static TimeLimit days(int amount) {
        return new TimeLimit(amount, Unit.DAYS);
    }

    /**
     * Makes a limit of months, which end on the same-numbered day or the month's last.
     *
     * @param amount how many, from 1
     * @return the limit
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static TimeLimit months(int amount) {
        return new TimeLimit(amount, Unit.MONTHS);
    }

    /**
     * Makes the limit that ends with the day on which it begins.
     *
     * @return 0 days
     */
    public static TimeLimit sameDay() {
        return days(0);
    }

    /**
     * Makes a limit of working days.
     *
     * @param amount how many, from 1
     * @return the limit
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static TimeLimit workdays(int amount) {
        return new TimeLimit(amount, Unit.WORKDAYS);
    }

    /**
     * Finds when the limit ends. What is done at that minute is in time.
     *
     * @param from the minute from which it runs
     * @param clock the calendar and the office hours
     * @return the last minute in time; provisional if working time was counted that the calendar does not hold; empty if it is not
     *     in the years 1 to 9999
     * @throws IllegalArgumentException if {@code from} is no whole minute
     */
    public Optional<CountedTime> after(LocalDateTime from, WorkingClock clock) {
        WholeMinutes.check("limit-from", requireNonNull(from, "from").toLocalTime());
        requireNonNull(clock, "clock");
        try {
            CountedTime end = switch (unit) {
                case MINUTES -> new CountedTime(from.plusMinutes(amount), false);
                case HOURS -> new CountedTime(from.plusHours(amount), false);
                case WORKING_HOURS -> clock.plusMinutes(from, 60L * amount);
                case DAYS -> new CountedTime(from.toLocalDate().plusDays(amount).atTime(LAST_MINUTE), false);
                case MONTHS ->
                    new CountedTime(from.toLocalDate().plusMonths(amount).atTime(LAST_MINUTE), false);
                case WORKDAYS -> closing(clock.calendar().plusWorkdays(from.toLocalDate(), amount), clock);
            };
            return end.at().getYear() > 9999 ? Optional.empty() : Optional.of(end);
        } catch (DateTimeException | IllegalArgumentException e) { // so far away that no calendar has it
            return Optional.empty();
        }
    }

    private static CountedTime closing(CountedDate day, WorkingClock clock) {
        return new CountedTime(day.date().atTime(clock.hours().closesForTheDay()), day.provisional());
    }

    /**
     * Gives the limit as text, {@code 10 WORKDAYS}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
