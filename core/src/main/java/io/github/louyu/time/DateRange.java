package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * A range of days (日期区间), from its start (included) to its end (excluded), never empty. An end that is not bounded is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 *
 * @param start the first day of the range, {@link LocalDate#MIN} if it has always begun
 * @param endExclusive the day after the last day of the range, {@link LocalDate#MAX} if it never ends
 */
public record DateRange(LocalDate start, LocalDate endExclusive) {

    private static final String UNBOUNDED = "..";

    /**
     * Checks that the range holds a day.
     *
     * @param start the first day of the range
     * @param endExclusive the day after the last
     * @throws IllegalArgumentException if the start is not before the end
     */
    public DateRange {
        requireNonNull(start, "start");
        requireNonNull(endExclusive, "endExclusive");
        if (!start.isBefore(endExclusive)) {
            throw SENTENCES.refusal("date-range.empty", Map.of("start", start, "end", endExclusive));
        }
    }

    /**
     * Makes a range of its first day and the day after its last.
     *
     * @param start the first day
     * @param endExclusive the day after the last
     * @return the range
     * @throws IllegalArgumentException if the start is not before the end
     */
    public static DateRange of(LocalDate start, LocalDate endExclusive) {
        return new DateRange(start, endExclusive);
    }

    /**
     * Makes a range of its first and last day, as contracts name them.
     *
     * @param firstDay the first day
     * @param lastDay the last day, included
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate firstDay, LocalDate lastDay) {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        if (lastDay.isBefore(firstDay)) {
            throw SENTENCES.refusal("date-range.closed", Map.of("first", firstDay, "last", lastDay));
        }
        return new DateRange(firstDay, lastDay.equals(LocalDate.MAX) ? LocalDate.MAX : lastDay.plusDays(1));
    }

    /**
     * Reads a range from its text, as {@link #toString()} gives it.
     *
     * @param text such as {@code 2019-01-01/2019-04-01} or {@code 2019-01-01/..}
     * @return the range
     * @throws IllegalArgumentException if the text is not of this form, or the start is not before the end
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw SENTENCES.refusal("date-range.text", Map.of("text", text));
        }
        LocalDate start;
        LocalDate end;
        try {
            start = bound(text.substring(0, slash), LocalDate.MIN);
            end = bound(text.substring(slash + 1), LocalDate.MAX);
        } catch (DateTimeParseException e) {
            throw new RefusedException(SENTENCES.bilingual("date-range.text", Map.of("text", text)), e);
        }
        return of(start, end);
    }

    private static LocalDate bound(String text, LocalDate unbounded) {
        return text.equals(UNBOUNDED) ? unbounded : LocalDate.parse(text);
    }

    /**
     * Makes a range that begins on a day and never ends.
     *
     * @param start the first day
     * @return the range
     */
    public static DateRange from(LocalDate start) {
        return new DateRange(start, LocalDate.MAX);
    }

    /**
     * Makes a range that has always begun and ends before a day.
     *
     * @param endExclusive the day after the last
     * @return the range
     */
    public static DateRange until(LocalDate endExclusive) {
        return new DateRange(LocalDate.MIN, endExclusive);
    }

    /**
     * Gives the range that holds every day.
     *
     * @return the range without bounds
     */
    public static DateRange always() {
        return new DateRange(LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Tells whether a day is in the range.
     *
     * @param date the day
     * @return true from the start on, until before the end if there is one
     */
    public boolean contains(LocalDate date) {
        requireNonNull(date, "date");
        return !date.isBefore(start) && (date.isBefore(endExclusive) || !hasEnd());
    }

    /**
     * Tells whether every day of another range is in this one.
     *
     * @param other the other range
     * @return true if it lies within this one
     */
    public boolean encloses(DateRange other) {
        requireNonNull(other, "other");
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * Tells whether the two ranges share a day.
     *
     * @param other the other range
     * @return true if some day is in both
     */
    public boolean overlaps(DateRange other) {
        requireNonNull(other, "other");
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /**
     * Gives the days that are in both ranges.
     *
     * @param other the other range
     * @return the shared range, empty if they share no day
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isAfter(other.start) ? start : other.start,
                endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive));
    }

    /**
     * Tells whether the range has a first day.
     *
     * @return false if it has always begun
     */
    public boolean hasStart() {
        return !start.equals(LocalDate.MIN);
    }

    /**
     * Tells whether the range has a last day.
     *
     * @return false if it never ends
     */
    public boolean hasEnd() {
        return !endExclusive.equals(LocalDate.MAX);
    }

    /**
     * Gives the range in ISO form, {@code 2019-01-01/2019-04-01}, with {@code ..} for an end that is not bounded.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return (hasStart() ? start.toString() : UNBOUNDED) + "/" + (hasEnd() ? endExclusive.toString() : UNBOUNDED);
    }
}
