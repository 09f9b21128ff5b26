package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A length of time as an office states it (期限): calendar days, months, or working days. The first day is not counted (Civil
 * Code Art. 201); months end on the same-numbered day or the month's last (Art. 202), as {@code java.time} has it.
 *
 * @param amount how many, from 0
 * @param unit of what
 */
public record Span(int amount, Unit unit) {

    /** What a span counts (期限单位). */
    public enum Unit {
        /** Calendar days (日). */
        DAYS,
        /** Months (月). */
        MONTHS,
        /** Working days (工作日). */
        WORKDAYS
    }

    /**
     * Checks the amount.
     *
     * @param amount how many, from 0
     * @param unit of what
     * @throws IllegalArgumentException if it is negative
     */
    public Span {
        requireNonNull(unit, "unit");
        if (amount < 0) {
            throw SENTENCES.refusal("span.negative", Map.of("amount", amount, "unit", unit));
        }
    }

    /**
     * Makes a span of calendar days.
     *
     * @param amount how many, from 0
     * @return the span
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    /**
     * Makes a span of months.
     *
     * @param amount how many, from 0
     * @return the span
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    /**
     * Makes a span of working days.
     *
     * @param amount how many, from 0
     * @return the span
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Span workdays(int amount) {
        return new Span(amount, Unit.WORKDAYS);
    }

    /**
     * Makes a span of a period of {@code java.time}.
     *
     * @param period years and months, or days; not both
     * @return the span
     * @throws IllegalArgumentException if it is negative, mixes months with days, or has more months than an {@code int} holds
     */
    public static Span of(Period period) {
        requireNonNull(period, "period");
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        if (months != 0 && days != 0) {
            throw SENTENCES.refusal("span.mixed", Map.of("period", period));
        }
        if (months < 0 || days < 0) {
            throw SENTENCES.refusal("span.period-negative", Map.of("period", period));
        }
        if (months > Integer.MAX_VALUE) {
            throw SENTENCES.refusal("span.months", Map.of("most", Integer.MAX_VALUE, "months", months));
        }
        return months == 0 ? days(Math.toIntExact(days)) : months((int) months);
    }

    /**
     * Counts on from a day.
     *
     * @param date the day, not counted itself
     * @param calendar the calendar for working days
     * @return the day reached; provisional if working days were counted that the calendar does not hold. A day that is beyond
     *     the calendar's years is {@link LocalDate#MAX}
     */
    public CountedDate after(LocalDate date, WorkCalendar calendar) {
        try {
            return switch (unit) {
                case DAYS -> new CountedDate(date.plusDays(amount), false);
                case MONTHS -> new CountedDate(date.plusMonths(amount), false);
                case WORKDAYS -> calendar.plusWorkdays(date, amount);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return new CountedDate(LocalDate.MAX, unit == Unit.WORKDAYS);
        }
    }

    /**
     * Counts back from a day.
     *
     * @param date the day, not counted itself
     * @param calendar the calendar for working days
     * @return the day reached; provisional if working days were counted that the calendar does not hold. A day that is beyond
     *     the calendar's years is {@link LocalDate#MIN}
     */
    public CountedDate before(LocalDate date, WorkCalendar calendar) {
        try {
            return switch (unit) {
                case DAYS -> new CountedDate(date.minusDays(amount), false);
                case MONTHS -> new CountedDate(date.minusMonths(amount), false);
                case WORKDAYS -> calendar.minusWorkdays(date, amount);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return new CountedDate(LocalDate.MIN, unit == Unit.WORKDAYS);
        }
    }

    /**
     * Gives the span as text, {@code 10 WORKDAYS}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
