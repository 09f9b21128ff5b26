package io.github.louyu.rules.visit.office;

import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/**
 * How much of a period has passed on a day, in working days.
 *
 * @param passed the working days of the period before the day
 * @param whole the working days of the period
 */
record CoverageClock(ReportingPeriod period, LocalDate date, long passed, long whole) {

    static CoverageClock of(ReportingPeriod period, LocalDate date, WorkCalendar calendar) {
        LocalDate dayBeforeFirst = period.firstDay().minusDays(1);
        long whole = calendar.workdaysBetween(dayBeforeFirst, period.lastDay());
        LocalDate dayBefore = date.minusDays(1);
        long passed = dayBefore.isAfter(period.lastDay()) ? whole : calendar.workdaysBetween(dayBeforeFirst, dayBefore);
        return new CoverageClock(period, date, passed, whole);
    }

    boolean isOver() {
        return date.isAfter(period.lastDay());
    }

    /** The working days left, the day itself among them. */
    long left() {
        return whole - passed;
    }

    int expectedOf(int required) {
        return isOver() || whole == 0 ? required : (int) (required * passed / whole);
    }
}
