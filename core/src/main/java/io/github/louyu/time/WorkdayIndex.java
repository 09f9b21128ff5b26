package io.github.louyu.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Ranks the working days: {@code rank(d)} is how many there are from a fixed day to {@code d}, negative before it, and
 * {@code select} is its inverse. Weeks are counted by arithmetic and corrected at the days that differ from their week, so
 * a count costs one binary search however long it is. All days are epoch days.
 */
final class WorkdayIndex {

    private static final int WEEK = 7;
    /** From epoch day 0, a Thursday, to the Monday of its week. */
    private static final int MONDAY_OFFSET = 3;

    /** How many days from Monday up to, and including, each day of the week are worked. */
    private final int[] workedUpTo = new int[WEEK];
    /** The worked days of a week, as days after Monday. */
    private final int[] workedDays;

    /** The days that differ from their week, ascending. */
    private final long[] exceptions;
    /** What the exceptions up to each one add to the count of weeks; one longer, 0 stands before the first. */
    private final int[] corrections;
    /** The rank of each exception. */
    private final long[] ranks;

    WorkdayIndex(
            ImmutableSet<DayOfWeek> weekend,
            ImmutableSortedSet<LocalDate> daysOff,
            ImmutableSortedSet<LocalDate> makeUpWorkdays) {
        int[] worked = new int[WEEK];
        int count = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            int afterMonday = day.getValue() - 1;
            if (!weekend.contains(day)) {
                worked[count++] = afterMonday;
            }
            workedUpTo[afterMonday] = count;
        }
        workedDays = Arrays.copyOf(worked, count);

        ImmutableSortedSet<LocalDate> differing = ImmutableSortedSet.<LocalDate>naturalOrder()
                .addAll(daysOff.stream()
                        .filter(day -> !weekend.contains(day.getDayOfWeek()))
                        .iterator())
                .addAll(makeUpWorkdays)
                .build();
        exceptions = new long[differing.size()];
        corrections = new int[differing.size() + 1];
        ranks = new long[differing.size()];
        int i = 0;
        for (LocalDate day : differing) {
            exceptions[i] = day.toEpochDay();
            corrections[i + 1] = corrections[i] + (makeUpWorkdays.contains(day) ? 1 : -1);
            ranks[i] = weekRank(exceptions[i]) + corrections[i + 1];
            i++;
        }
    }

    /** Counts the working days up to a day, and including it. */
    long rank(long day) {
        int found = Arrays.binarySearch(exceptions, day);
        int upTo = found >= 0 ? found + 1 : -found - 1;
        return weekRank(day) + corrections[upTo];
    }

    /** Finds the first day with a rank, which is a working day. */
    long select(long rank) {
        int next = firstAtLeast(rank);
        long day = weekSelect(rank - corrections[next]);
        // a make-up day brings the rank before the week would
        return next < exceptions.length ? Math.min(day, exceptions[next]) : day;
    }

    private int firstAtLeast(long rank) {
        int low = 0;
        int high = ranks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[middle] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long weekRank(long day) {
        long sinceMonday = day + MONDAY_OFFSET;
        return Math.floorDiv(sinceMonday, WEEK) * workedDays.length + workedUpTo[Math.floorMod(sinceMonday, WEEK)];
    }

    private long weekSelect(long rank) {
        long index = rank - 1;
        return Math.floorDiv(index, workedDays.length) * WEEK
                + workedDays[Math.floorMod(index, workedDays.length)]
                - MONDAY_OFFSET;
    }
}
