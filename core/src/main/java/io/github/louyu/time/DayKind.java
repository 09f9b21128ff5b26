package io.github.louyu.time;

/** What a day is to a work calendar (日期性质). */
public enum DayKind {

    /** An ordinary working day (工作日). */
    WORKDAY(true),
    /** A day of the weekend that nothing is said of (周末). */
    WEEKEND(false),
    /** A day that the calendar names as off (放假), on a weekday or a weekend. */
    DAY_OFF(false),
    /** A day of the weekend that the calendar names as worked (调休上班). */
    MAKE_UP_WORKDAY(true);

    private final boolean workday;

    DayKind(boolean workday) {
        this.workday = workday;
    }

    /**
     * Tells whether people work on such a day.
     *
     * @return true for ordinary and make-up working days
     */
    public boolean isWorkday() {
        return workday;
    }
}
