package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What obliges a visit, once.
 *
 * @param version the rule as the version in force on the onset has it
 * @param key what tells it from the other occurrences of the rule
 * @param onset the first day on which the rule shows the key
 * @param begins the day the cause began, from which visits count
 * @param target the date looked ahead to, null if there is none
 * @param shown the version, known on the onset, of the entry that is the cause; null if no entry is
 */
record Occurrence(
        RuleVersion version,
        String key,
        LocalDate onset,
        LocalDate begins,
        @Nullable LocalDate target,
        @Nullable Known<? extends FileContent> shown) {

    static final Comparator<Occurrence> BY_ONSET =
            Comparator.comparing(Occurrence::onset).thenComparing(Occurrence::key);

    /** The entry that is the cause, null if none is. */
    @Nullable EntryId entry() {
        return shown == null ? null : shown.entry();
    }

    /** What an entry that speaks of the cause names. Where no entry is the cause, the key stands for it. */
    EntryId cause() {
        return shown == null ? EntryId.of(key) : shown.entry();
    }
}
