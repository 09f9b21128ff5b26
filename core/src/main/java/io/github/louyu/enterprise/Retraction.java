package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A retraction of an entry (撤回): from now on it is as if it had not been said, whatever corrections exist. It is undone by a
 * new entry only.
 *
 * @param id the identity of this retraction
 * @param recordedOn the day on which the office learned it, not before the entry was recorded
 * @param target the entry that is retracted
 */
public record Retraction(EntryId id, LocalDate recordedOn, EntryId target) implements LogEntry {

    /**
     * Checks the day.
     *
     * @param id the identity of this retraction
     * @param recordedOn the day on which the office learned it, not before the entry was recorded
     * @param target the entry that is retracted
     * @throws IllegalArgumentException if the day is {@link LocalDate#MAX}
     */
    public Retraction {
        requireNonNull(id, "id");
        requireNonNull(recordedOn, "recordedOn");
        requireNonNull(target, "target");
        Entry.checkDay("retraction", id, "recordedOn", recordedOn);
    }
}
