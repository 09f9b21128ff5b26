package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import java.time.LocalDate;
import java.util.List;

/** What is learned later, and of which days it speaks. */
final class Knowledge {

    private Knowledge() {}

    /** Whether nothing that becomes known after a day, by another, speaks of that day. */
    static boolean isSettled(List<? extends Known<? extends FileContent>> versions, LocalDate day, LocalDate until) {
        for (Known<? extends FileContent> version : versions) {
            if (speaksOf(day, version)
                    && (isIn(version.known().start(), day, until)
                            || isIn(version.known().endExclusive(), day, until))) {
                return false;
            }
        }
        return true;
    }

    /** Adds the days, after one and up to another, on which something becomes known that speaks of the first. */
    static void addRevisions(
            List<? extends Known<? extends FileContent>> versions,
            LocalDate day,
            LocalDate until,
            ImmutableCollection.Builder<LocalDate> days) {
        for (Known<? extends FileContent> version : versions) {
            if (speaksOf(day, version)) {
                if (isIn(version.known().start(), day, until)) {
                    days.add(version.known().start());
                }
                if (isIn(version.known().endExclusive(), day, until)) {
                    days.add(version.known().endExclusive());
                }
            }
        }
    }

    /** Whether a version was known on a day, or is effective by then. */
    private static boolean speaksOf(LocalDate day, Known<? extends FileContent> version) {
        return !version.known().start().isAfter(day)
                || !version.content().effective().start().isAfter(day);
    }

    /** Whether a day is after one and not after another, and none that stands for never. */
    private static boolean isIn(LocalDate day, LocalDate after, LocalDate until) {
        return day.isAfter(after) && !day.isAfter(until) && !day.equals(LocalDate.MAX);
    }
}
