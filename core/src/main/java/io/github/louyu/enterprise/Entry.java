package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Map;

/**
 * An entry of a file (条目): what is so, when it is so, and since when the office knows.
 *
 * @param id the identity of the entry
 * @param recordedOn the day from which it counts as known
 * @param saidOn the day on which this version was said: the day of recording, but for entries seen in hindsight
 * @param content what it says
 */
public record Entry(EntryId id, LocalDate recordedOn, LocalDate saidOn, FileContent content) implements LogEntry {

    /**
     * Checks the dates.
     *
     * @param id the identity of the entry
     * @param recordedOn the day from which it counts as known
     * @param saidOn the day on which this version was said: the day of recording, but for entries seen in hindsight
     * @param content what it says
     * @throws IllegalArgumentException if it was said before it was known, or is a visit that had not been made when it was said,
     *     or if a day is {@link LocalDate#MAX}
     */
    public Entry {
        requireNonNull(id, "id");
        requireNonNull(recordedOn, "recordedOn");
        requireNonNull(saidOn, "saidOn");
        requireNonNull(content, "content");
        checkDay("entry", id, "recordedOn", recordedOn);
        checkDay("entry", id, "saidOn", saidOn);
        if (saidOn.isBefore(recordedOn)) {
            throw SENTENCES.refusal("entry.said-on", Map.of("entry", id, "recorded", recordedOn, "said", saidOn));
        }
        checkVisitMade("entry", id, saidOn, content);
    }

    /**
     * Makes an entry.
     *
     * @param id the identity of the entry
     * @param recordedOn the day on which the office learned it
     * @param content what it says
     * @return the entry
     * @throws IllegalArgumentException if it is a visit of a later day
     */
    public static Entry of(EntryId id, LocalDate recordedOn, FileContent content) {
        return new Entry(id, recordedOn, recordedOn, content);
    }

    /**
     * Makes an entry whose identity is taken from what it says and when it was learned, so that two equal entries are one.
     *
     * @param recordedOn the day on which the office learned it
     * @param content what it says
     * @return the entry
     * @throws IllegalArgumentException if it is a visit of a later day
     */
    public static Entry of(LocalDate recordedOn, FileContent content) {
        requireNonNull(recordedOn, "recordedOn");
        requireNonNull(content, "content");
        return of(ContentFingerprint.idOf(recordedOn, content), recordedOn, content);
    }

    /** Refuses the day that stands for "never": what is recorded then would count in hindsight and on no day before. */
    static void checkDay(String line, EntryId id, String what, LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            ContentChecks.checkFirstDay("what.day-of-line", Map.of("line", nameOf(line), "id", id, "what", what), day);
        }
    }

    private static Bilingual nameOf(String line) {
        return SENTENCES.bilingual("line." + line);
    }

    static void checkVisitMade(String line, EntryId id, LocalDate saidOn, FileContent content) {
        if (content instanceof Visit visit && visit.on().isAfter(saidOn)) {
            throw SENTENCES.refusal(
                    "entry.visit-made", Map.of("line", nameOf(line), "id", id, "said", saidOn, "on", visit.on()));
        }
    }
}
