package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A correction of an entry (更正): the whole new version of what it says. It speaks of an original entry only; a correction is
 * put right by another correction, of which the latest recorded holds.
 *
 * @param id the identity of this correction
 * @param recordedOn the day on which the office learned it, not before the entry was recorded
 * @param target the entry that is corrected
 * @param version what the entry says from now on, of the same type
 */
public record Correction(EntryId id, LocalDate recordedOn, EntryId target, FileContent version) implements LogEntry {

    /**
     * Checks the dates.
     *
     * @param id the identity of this correction
     * @param recordedOn the day on which the office learned it, not before the entry was recorded
     * @param target the entry that is corrected
     * @param version what the entry says from now on, of the same type
     * @throws IllegalArgumentException if it says that a visit was made on a later day, or the day is {@link LocalDate#MAX}
     */
    public Correction {
        requireNonNull(id, "id");
        requireNonNull(recordedOn, "recordedOn");
        requireNonNull(target, "target");
        requireNonNull(version, "version");
        Entry.checkDay("correction", id, "recordedOn", recordedOn);
        Entry.checkVisitMade("correction", id, recordedOn, version);
    }
}
