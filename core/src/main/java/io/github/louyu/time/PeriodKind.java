package io.github.louyu.time;

/** The length of a reporting period (报告期类型), from the longest to the shortest. */
public enum PeriodKind {

    /** A calendar year (年度). */
    YEAR(12),
    /** A half of a calendar year (半年度), from January or July. */
    HALF_YEAR(6),
    /** A quarter of a calendar year (季度), from January, April, July or October. */
    QUARTER(3),
    /** A calendar month (月度). */
    MONTH(1);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /**
     * Gives the length of a period of this kind.
     *
     * @return its length in months
     */
    public int months() {
        return months;
    }

    /**
     * Gives how many periods of this kind a year has.
     *
     * @return the number of periods, from 1 for a year to 12 for a month
     */
    public int perYear() {
        return 12 / months;
    }
}
