package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;

/** The order of a log: by the day a line was recorded, then by id. */
final class LogOrder {

    static final Comparator<LogEntry> BY_DAY_AND_ID =
            Comparator.comparing(LogEntry::recordedOn).thenComparing(LogEntry::id);
    private static final Comparator<LogEntry> BY_ID = Comparator.comparing(LogEntry::id);

    private LogOrder() {}

    static ImmutableList<LogEntry> sort(Collection<LogEntry> lines) {
        LogEntry[] sorted = lines.toArray(new LogEntry[0]);
        DayOrder.sort(sorted, LogEntry::recordedOn, BY_ID);
        return ImmutableList.copyOf(sorted);
    }
}
