package io.github.louyu.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day found by counting working days (推算日期).
 *
 * @param date the day
 * @param provisional true if the count passed a day that the calendar does not hold, so that weekends alone were known of
 *     it: the day can move once the calendar of that year is published
 */
public record CountedDate(LocalDate date, boolean provisional) {

    /**
     * Checks that the day is given.
     *
     * @param date the day
     * @param provisional whether the day can move
     */
    public CountedDate {
        requireNonNull(date, "date");
    }
}
