package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** The order of a log: by the day a line was recorded, then by id. */
final class LogOrder {

    static final Comparator<LogEntry> BY_DAY_AND_ID =
            Comparator.comparing(LogEntry::recordedOn).thenComparing(LogEntry::id);
    private static final Comparator<LogEntry> BY_ID = Comparator.comparing(LogEntry::id);

    /** A day takes 40 bits, counted as an epoch day; the rest is for the position of a line. */
    private static final int POSITION_BITS = 24;

    private static final int POSITION_MASK = (1 << POSITION_BITS) - 1;

    private LogOrder() {}

    static ImmutableList<LogEntry> sort(Collection<LogEntry> lines) {
        LogEntry[] given = lines.toArray(new LogEntry[0]);
        if (given.length > POSITION_MASK) {
            Arrays.sort(given, BY_DAY_AND_ID);
            return ImmutableList.copyOf(given);
        }
        // days are sorted as plain numbers: to compare them as objects would be half of what building a long file costs
        long[] days = new long[given.length];
        for (int i = 0; i < given.length; i++) {
            days[i] = given[i].recordedOn().toEpochDay() << POSITION_BITS | i;
        }
        Arrays.sort(days);
        LogEntry[] sorted = new LogEntry[given.length];
        int firstOfDay = 0;
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = given[(int) days[i] & POSITION_MASK];
            if (days[i] >> POSITION_BITS != days[firstOfDay] >> POSITION_BITS) {
                sortById(sorted, firstOfDay, i);
                firstOfDay = i;
            }
        }
        sortById(sorted, firstOfDay, sorted.length);
        return ImmutableList.copyOf(sorted);
    }

    private static void sortById(LogEntry[] lines, int from, int to) {
        if (to - from > 1) {
            Arrays.sort(lines, from, to, BY_ID);
        }
    }
}
