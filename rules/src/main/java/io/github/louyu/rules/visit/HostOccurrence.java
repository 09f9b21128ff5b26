package io.github.louyu.rules.visit;

import static io.github.louyu.rules.visit.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a trigger of the host's own shows (自定义触发事由): a key, and the days on which it shows. The visit is obliged from the first of
 * these days on which the scope holds too; a key obliges once for ever.
 *
 * @param key what tells it from the others of its rule, the same whenever it is asked for; not blank
 * @param days the days on which it shows
 * @param begins the day on which the cause began, from which visits count
 * @param target the date looked ahead to, by which the visit is due at the latest; empty if there is none
 * @param cause the entry that is the cause, as it is known, empty if none is
 */
public record HostOccurrence(
        String key,
        DateRange days,
        LocalDate begins,
        Optional<LocalDate> target,
        Optional<Known<? extends FileContent>> cause) {

    /**
     * Checks the key and the days.
     *
     * @param key what tells it from the others of its rule, the same whenever it is asked for; not blank
     * @param days the days on which it shows
     * @param begins the day on which the cause began, from which visits count
     * @param target the date looked ahead to, by which the visit is due at the latest; empty if there is none
     * @param cause the entry that is the cause, as it is known, empty if none is
     * @throws IllegalArgumentException if the key is blank, or the days have no start, or the cause begins after the first of them
     */
    public HostOccurrence {
        requireNonNull(key, "key");
        requireNonNull(days, "days");
        requireNonNull(begins, "begins");
        requireNonNull(target, "target");
        requireNonNull(cause, "cause");
        if (key.isBlank()) {
            throw SENTENCES.refusal("occurrence.key", Map.of("key", key));
        }
        if (!days.hasStart()) {
            throw SENTENCES.refusal("occurrence.days", Map.of("key", key, "days", days));
        }
        if (begins.isAfter(days.start())) {
            throw SENTENCES.refusal("occurrence.begins", Map.of("key", key, "start", days.start(), "begins", begins));
        }
    }

    /**
     * Makes an occurrence that begins on the first day on which it shows, without a target and an entry.
     *
     * @param key what tells it from the others of its rule
     * @param days the days on which it shows
     * @return the occurrence
     * @throws IllegalArgumentException if the key is blank, or the days have no start
     */
    public static HostOccurrence of(String key, DateRange days) {
        return new HostOccurrence(key, days, days.start(), Optional.empty(), Optional.empty());
    }
}
