package io.github.louyu.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;

/**
 * A minute found by counting working time (推算时刻), in the local time of the calendar.
 *
 * @param at the minute
 * @param provisional true if the count passed a day that the calendar does not hold, so that weekends alone were known of
 *     it: the minute can move once the calendar of that year is published
 */
public record CountedTime(LocalDateTime at, boolean provisional) {

    /**
     * Checks that the minute is given.
     *
     * @param at the minute
     * @param provisional whether the minute can move
     */
    public CountedTime {
        requireNonNull(at, "at");
    }
}
