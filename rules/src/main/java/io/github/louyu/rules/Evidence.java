package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the entries that a value rests on. */
final class Evidence {

    private static final Comparator<Known<?>> WEAKEST_FIRST = Comparator.<Known<?>, LocalDate>comparing(
                    version -> version.content().effective().start())
            .thenComparing(Known::saidOn)
            .thenComparing(Known::entry);

    private Evidence() {}

    /** The entry that speaks for a value of the date, as known on the date. */
    static <C extends FileContent> ImmutableList<EntryId> speaking(
            List<Known<C>> versions, LocalDate date, Predicate<C> matches) {
        Known<C> speaking = speaking(versions, date, date, matches);
        return speaking == null ? ImmutableList.of() : ImmutableList.of(speaking.entry());
    }

    /** The version that speaks for a value of the date: of those that hold, the latest effective, latest said, greatest id. */
    static <C extends FileContent> @Nullable Known<C> speaking(
            List<Known<C>> versions, LocalDate date, LocalDate knowledge, Predicate<C> matches) {
        Known<C> speaking = null;
        for (Known<C> version : versions) {
            if (version.isKnownOn(knowledge)
                    && version.content().effective().contains(date)
                    && matches.test(version.content())
                    && (speaking == null || WEAKEST_FIRST.compare(version, speaking) > 0)) {
                speaking = version;
            }
        }
        return speaking;
    }
}
