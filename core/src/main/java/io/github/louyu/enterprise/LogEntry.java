package io.github.louyu.enterprise;

import java.time.LocalDate;

/** One line in the log of a file (档案记录): an entry, a correction of one, or a retraction of one. Nothing is overwritten. */
public sealed interface LogEntry permits Entry, Correction, Retraction {

    /**
     * Gives the identity of this line, unique in the file.
     *
     * @return the identity
     */
    EntryId id();

    /**
     * Gives the day on which the office learned it.
     *
     * @return the day
     */
    LocalDate recordedOn();
}
