package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;

/**
 * A version of an entry and the days on which the office held it for true (已知版本): from its recording, until a correction or
 * a retraction.
 *
 * @param <C> the type of what it says
 * @param entry the entry
 * @param content what it says
 * @param known the days on which this version is what is known
 * @param recordedOn the day on which the entry was first recorded
 * @param saidOn the day on which this version was said
 */
public record Known<C extends FileContent>(
        EntryId entry, C content, DateRange known, LocalDate recordedOn, LocalDate saidOn) {

    /**
     * Checks that nothing is null.
     *
     * @param entry the entry
     * @param content what it says
     * @param known the days on which this version is what is known
     * @param recordedOn the day on which the entry was first recorded
     * @param saidOn the day on which this version was said
     */
    public Known {
        requireNonNull(entry, "entry");
        requireNonNull(content, "content");
        requireNonNull(known, "known");
        requireNonNull(recordedOn, "recordedOn");
        requireNonNull(saidOn, "saidOn");
    }

    /**
     * Tells whether this version is what is known on a day.
     *
     * @param date the day
     * @return true from its recording until it is corrected or retracted
     */
    public boolean isKnownOn(LocalDate date) {
        return known.contains(date);
    }
}
