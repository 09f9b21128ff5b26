package io.github.louyu.rules.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * A work calendar that counts by stepping one day at a time (SEMANTICS 2.3 and 4.12).
 *
 * @param holdsUntil the last day it knows; after it weekends alone are off
 */
public record NeutralCalendar(
        Set<DayOfWeek> weekend, Set<LocalDate> daysOff, Set<LocalDate> makeUpWorkdays, LocalDate holdsUntil) {

    /** A day, and whether finding it read a day that the calendar does not hold. */
    public record Counted(LocalDate day, boolean provisional) {}

    public NeutralCalendar {
        weekend = Set.copyOf(weekend);
        daysOff = Set.copyOf(daysOff);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
    }

    public boolean isWorkday(LocalDate day) {
        boolean weekday = !weekend.contains(day.getDayOfWeek());
        if (!holds(day)) {
            return weekday;
        }
        return makeUpWorkdays.contains(day) || (weekday && !daysOff.contains(day));
    }

    public boolean holds(LocalDate day) {
        return !day.isAfter(holdsUntil);
    }

    public LocalDate plus(LocalDate day, NeutralLength length) {
        return switch (length.unit()) {
            case DAYS -> day.plusDays(length.amount());
            case MONTHS -> day.plusMonths(length.amount());
            case WORKDAYS -> workdays(day, length.amount(), 1).day();
        };
    }

    public LocalDate minus(LocalDate day, NeutralLength length) {
        return switch (length.unit()) {
            case DAYS -> day.minusDays(length.amount());
            case MONTHS -> day.minusMonths(length.amount());
            case WORKDAYS -> workdays(day, length.amount(), -1).day();
        };
    }

    /** The n-th workday after the day, or the day itself for 0. */
    public Counted plusWorkdays(LocalDate day, int n) {
        return workdays(day, n, 1);
    }

    /** The n-th workday before the day, or the day itself for 0. */
    public Counted minusWorkdays(LocalDate day, int n) {
        return workdays(day, n, -1);
    }

    /** The day itself if it is worked, else the next day that is. */
    public LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkday(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    private Counted workdays(LocalDate from, int n, int step) {
        LocalDate day = from;
        boolean provisional = false;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            provisional |= !holds(day);
            if (isWorkday(day)) {
                left--;
            }
        }
        return new Counted(day, provisional);
    }
}
