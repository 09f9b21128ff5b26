package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds the entries that a value rests on. */
final class Evidence {

    private Evidence() {}

    /** The entry that speaks for a value of the date: of those that hold, the latest effective, latest said, greatest id. */
    static <C extends FileContent> ImmutableList<EntryId> speaking(
            List<Known<C>> versions, LocalDate date, Predicate<C> matches) {
        return versions.stream()
                .filter(version -> version.isKnownOn(date)
                        && version.content().effective().contains(date)
                        && matches.test(version.content()))
                .max(Comparator.<Known<C>, LocalDate>comparing(
                                version -> version.content().effective().start())
                        .thenComparing(Known::saidOn)
                        .thenComparing(Known::entry))
                .map(version -> ImmutableList.of(version.entry()))
                .orElse(ImmutableList.of());
    }
}
