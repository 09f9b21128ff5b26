package io.github.louyu.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is built of, read day by day: the oracle that {@link WorkCalendar} is compared with. It shares nothing
 * with it but the definitions.
 */
record CalendarContent(
        Set<DayOfWeek> weekend,
        Set<LocalDate> daysOff,
        Set<LocalDate> makeUpWorkdays,
        @Nullable DateRange coverage) {

    WorkCalendar build() {
        WorkCalendar.Builder builder = WorkCalendar.builder("host")
                .version("1")
                .weekend(weekend.toArray(DayOfWeek[]::new))
                .daysOff(daysOff.toArray(LocalDate[]::new))
                .makeUpWorkdays(makeUpWorkdays.toArray(LocalDate[]::new));
        if (coverage != null) {
            builder.covering(coverage);
        }
        return builder.build();
    }

    DayKind kindOf(LocalDate day) {
        if (daysOff.contains(day)) {
            return DayKind.DAY_OFF;
        }
        if (makeUpWorkdays.contains(day)) {
            return DayKind.MAKE_UP_WORKDAY;
        }
        return weekend.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    boolean isWorkday(LocalDate day) {
        return kindOf(day) == DayKind.WORKDAY || kindOf(day) == DayKind.MAKE_UP_WORKDAY;
    }

    CountedDate step(LocalDate from, long n, int direction) {
        LocalDate day = from;
        boolean provisional = false;
        for (long left = n; left > 0; ) {
            day = day.plusDays(direction);
            provisional |= !isHeld(day);
            if (isWorkday(day)) {
                left--;
            }
        }
        return new CountedDate(day, provisional);
    }

    CountedDate rollForward(LocalDate from) {
        LocalDate day = from;
        boolean provisional = !isHeld(day);
        while (!isWorkday(day)) {
            day = day.plusDays(1);
            provisional |= !isHeld(day);
        }
        return new CountedDate(day, provisional);
    }

    long workdaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(fromExclusive)) {
            return -workdaysBetween(toInclusive, fromExclusive);
        }
        return fromExclusive
                .plusDays(1)
                .datesUntil(toInclusive.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    private boolean isHeld(LocalDate day) {
        return coverage != null
                && !day.isBefore(coverage.start())
                && (coverage.endExclusive().equals(LocalDate.MAX) || day.isBefore(coverage.endExclusive()));
    }
}
