package io.github.louyu.enterprise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/** Puts things in order by a day, and those of one day by another order. */
final class DayOrder {

    /** A day takes 40 bits, counted as an epoch day; the rest is for the position of a thing. */
    private static final int POSITION_BITS = 24;

    private static final int POSITION_MASK = (1 << POSITION_BITS) - 1;

    private DayOrder() {}

    /** Sorts an array; those that are equal in both orders stay in the order given. */
    static <T> void sort(T[] things, Function<? super T, LocalDate> day, Comparator<? super T> ofOneDay) {
        if (things.length > POSITION_MASK) {
            Arrays.sort(things, Comparator.<T, LocalDate>comparing(day).thenComparing(ofOneDay));
            return;
        }
        // days are sorted as plain numbers: to compare them as objects would be half of what building a long file costs
        long[] days = new long[things.length];
        for (int i = 0; i < things.length; i++) {
            days[i] = day.apply(things[i]).toEpochDay() << POSITION_BITS | i;
        }
        Arrays.sort(days);
        T[] given = things.clone();
        int firstOfDay = 0;
        for (int i = 0; i < things.length; i++) {
            things[i] = given[(int) days[i] & POSITION_MASK];
            if (days[i] >> POSITION_BITS != days[firstOfDay] >> POSITION_BITS) {
                sort(things, firstOfDay, i, ofOneDay);
                firstOfDay = i;
            }
        }
        sort(things, firstOfDay, things.length, ofOneDay);
    }

    private static <T> void sort(T[] things, int from, int to, Comparator<? super T> order) {
        if (to - from > 1) {
            Arrays.sort(things, from, to, order);
        }
    }
}
