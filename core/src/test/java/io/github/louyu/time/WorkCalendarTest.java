package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2018, 12, 28);
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2018, 12, 29);

    /** Weekends off, 2018-12-31 and 2019-01-01 off, Saturday 2018-12-29 worked. */
    private static final WorkCalendar NEW_YEAR = newYear(DateRange.always());

    private static WorkCalendar newYear(DateRange coverage) {
        return WorkCalendar.builder("new-year")
                .version("1")
                .daysOff(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1))
                .makeUpWorkdays(WORKED_SATURDAY)
                .covering(coverage)
                .build();
    }

    private static CountedDate certain(String date) {
        return new CountedDate(LocalDate.parse(date), false);
    }

    private static CountedDate provisional(String date) {
        return new CountedDate(LocalDate.parse(date), true);
    }

    @Test
    void countsOverDaysOffAndMakeUpWorkdays() {
        assertThat(NEW_YEAR.plusWorkdays(FRIDAY, 1)).isEqualTo(certain("2018-12-29"));
        assertThat(NEW_YEAR.plusWorkdays(FRIDAY, 2)).isEqualTo(certain("2019-01-02"));
        assertThat(NEW_YEAR.plusWorkdays(FRIDAY, 3)).isEqualTo(certain("2019-01-03"));
        assertThat(NEW_YEAR.plusWorkdays(LocalDate.of(2019, 1, 11), 3)).isEqualTo(certain("2019-01-16"));
        assertThat(NEW_YEAR.plusWorkdays(LocalDate.of(2018, 12, 30), 1)).isEqualTo(certain("2019-01-02"));
        assertThat(NEW_YEAR.minusWorkdays(LocalDate.of(2019, 1, 3), 2)).isEqualTo(certain("2018-12-29"));
        assertThat(NEW_YEAR.minusWorkdays(LocalDate.of(2019, 1, 1), 1)).isEqualTo(certain("2018-12-29"));
    }

    @Test
    void aCalendarThatEndsCountsWeekendsAloneAndSaysSo() {
        WorkCalendar ended = WorkCalendar.builder("ended")
                .version("1")
                .covering(DateRange.until(WORKED_SATURDAY))
                .build();

        assertThat(ended.plusWorkdays(FRIDAY, 3)).isEqualTo(provisional("2019-01-02"));
        assertThat(ended.plusWorkdays(FRIDAY.minusDays(1), 1)).isEqualTo(certain("2018-12-28"));
        assertThat(ended.minusWorkdays(FRIDAY.plusDays(1), 1)).isEqualTo(certain("2018-12-28"));
        assertThat(ended.minusWorkdays(FRIDAY.plusDays(2), 1)).isEqualTo(provisional("2018-12-28"));
    }

    @Test
    void aResultIsProvisionalOnlyIfADayThatWasCountedIsNotHeld() {
        WorkCalendar calendar = newYear(DateRange.of(WORKED_SATURDAY, LocalDate.of(2019, 1, 16)));

        assertThat(calendar.plusWorkdays(FRIDAY, 1)).isEqualTo(certain("2018-12-29"));
        assertThat(calendar.plusWorkdays(FRIDAY.minusDays(1), 1)).isEqualTo(provisional("2018-12-28"));
        assertThat(calendar.plusWorkdays(LocalDate.of(2019, 1, 14), 1)).isEqualTo(certain("2019-01-15"));
        assertThat(calendar.plusWorkdays(LocalDate.of(2019, 1, 15), 1)).isEqualTo(provisional("2019-01-16"));
        assertThat(calendar.minusWorkdays(LocalDate.of(2019, 1, 16), 1)).isEqualTo(certain("2019-01-15"));
        assertThat(calendar.minusWorkdays(LocalDate.of(2019, 1, 17), 1)).isEqualTo(provisional("2019-01-16"));
        assertThat(calendar.minusWorkdays(LocalDate.of(2019, 1, 17), 2)).isEqualTo(provisional("2019-01-15"));
        assertThat(calendar.minusWorkdays(LocalDate.of(2019, 1, 2), 2)).isEqualTo(provisional("2018-12-28"));
    }

    @Test
    void zeroDaysIsTheDayItself() {
        WorkCalendar calendar = WorkCalendar.weekendsOnly();

        assertThat(calendar.plusWorkdays(LocalDate.of(2019, 1, 5), 0)).isEqualTo(certain("2019-01-05"));
        assertThat(calendar.minusWorkdays(LocalDate.of(2019, 1, 5), 0)).isEqualTo(certain("2019-01-05"));
        assertThat(calendar.plusWorkdays(LocalDate.MAX, 0)).isEqualTo(new CountedDate(LocalDate.MAX, false));
    }

    @Test
    void whatEndsOnADayOffEndsOnTheNextWorkingDay() {
        WorkCalendar calendar = newYear(DateRange.until(LocalDate.of(2019, 1, 16)));

        assertThat(calendar.rollForward(LocalDate.of(2018, 12, 29))).isEqualTo(certain("2018-12-29"));
        assertThat(calendar.rollForward(LocalDate.of(2018, 12, 30))).isEqualTo(certain("2019-01-02"));
        assertThat(calendar.rollForward(LocalDate.of(2019, 1, 15))).isEqualTo(certain("2019-01-15"));
        assertThat(calendar.rollForward(LocalDate.of(2019, 1, 16))).isEqualTo(provisional("2019-01-16"));
        assertThat(calendar.rollForward(LocalDate.of(2019, 1, 19))).isEqualTo(provisional("2019-01-21"));
    }

    @Test
    void countsTheDaysBetweenWithoutTheFirst() {
        LocalDate thirdOfJanuary = LocalDate.of(2019, 1, 3);

        assertThat(NEW_YEAR.workdaysBetween(FRIDAY, thirdOfJanuary)).isEqualTo(3);
        assertThat(NEW_YEAR.workdaysBetween(thirdOfJanuary, FRIDAY)).isEqualTo(-3);
        assertThat(NEW_YEAR.workdaysBetween(FRIDAY, FRIDAY)).isZero();
    }

    @Test
    void longCountsAreArithmetic() {
        assertThat(WorkCalendar.weekendsOnly().plusWorkdays(FRIDAY, 1_000_000))
                .isEqualTo(new CountedDate(FRIDAY.plusWeeks(200_000), true));
        // two weekdays off and one Saturday worked: a working day later, which is past a weekend
        assertThat(NEW_YEAR.plusWorkdays(FRIDAY, 1_000_000))
                .isEqualTo(new CountedDate(FRIDAY.plusWeeks(200_000).plusDays(3), false));
        // 104,354,999,947 weeks and the four weekdays from Tuesday to Friday
        assertThat(LocalDate.MIN.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(WorkCalendar.weekendsOnly().workdaysBetween(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(104_354_999_947L * 5 + 4);
    }

    @Test
    void resultsOutsideTheYears1To9999AreRefused() {
        WorkCalendar calendar = WorkCalendar.weekendsOnly();
        LocalDate last = LocalDate.of(9999, 12, 31);
        LocalDate first = LocalDate.of(1, 1, 1);

        assertThat(calendar.plusWorkdays(last.minusDays(1), 1).date()).isEqualTo(last);
        assertThat(calendar.minusWorkdays(first.plusDays(1), 1).date()).isEqualTo(first);
        assertThat(calendar.plusWorkdays(first.minusDays(1), 1).date()).isEqualTo(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkdays(last, 1))
                .withMessage("working day of work calendar weekends-only 1: must be in the years 1 to 9999, but was"
                        + " 9999-12-31 plus 1");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.minusWorkdays(first, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkdays(FRIDAY, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.minusWorkdays(FRIDAY, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkdays(LocalDate.MIN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.minusWorkdays(LocalDate.MAX, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkdays(LocalDate.MAX, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.rollForward(LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.rollForward(LocalDate.MIN));
    }

    @Test
    void aCalendarOfOneYearIsCertainOfIt() {
        WorkCalendar calendar = WorkCalendar.builder("huaihai")
                .version("2019")
                .covering(ReportingPeriod.year(2019).range())
                .daysOff(LocalDate.of(2019, 1, 1))
                .build();

        assertThat(calendar.plusWorkdays(LocalDate.of(2018, 12, 31), 1)).isEqualTo(certain("2019-01-02"));
        assertThat(calendar).hasToString("huaihai 2019");
    }

    @Test
    void aNegativeNumberOfDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEW_YEAR.plusWorkdays(FRIDAY, -1))
                .withMessage("number of working days of work calendar new-year 1: must not be negative, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> NEW_YEAR.minusWorkdays(FRIDAY, -1));
    }

    @Test
    void tellsWhatEachDayIs() {
        assertThat(NEW_YEAR.kindOf(FRIDAY)).isEqualTo(DayKind.WORKDAY);
        assertThat(NEW_YEAR.kindOf(WORKED_SATURDAY)).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(NEW_YEAR.kindOf(LocalDate.of(2018, 12, 30))).isEqualTo(DayKind.WEEKEND);
        assertThat(NEW_YEAR.kindOf(LocalDate.of(2018, 12, 31))).isEqualTo(DayKind.DAY_OFF);
        assertThat(NEW_YEAR.isWorkday(FRIDAY)).isTrue();
        assertThat(NEW_YEAR.isWorkday(WORKED_SATURDAY)).isTrue();
        assertThat(NEW_YEAR.isWorkday(LocalDate.of(2018, 12, 30))).isFalse();
        assertThat(NEW_YEAR.isWorkday(LocalDate.of(2018, 12, 31))).isFalse();
    }

    @Test
    void aDayOffOnAWeekendIsADayOff() {
        WorkCalendar calendar = WorkCalendar.builder("spring")
                .version("1")
                .daysOff(DateRange.of(LocalDate.of(2019, 2, 4), LocalDate.of(2019, 2, 11)))
                .covering(ReportingPeriod.year(2019).range())
                .build();

        assertThat(calendar.daysOff()).hasSize(7);
        assertThat(calendar.kindOf(LocalDate.of(2019, 2, 10))).isEqualTo(DayKind.DAY_OFF);
        assertThat(calendar.workdaysBetween(LocalDate.of(2019, 2, 3), LocalDate.of(2019, 2, 11)))
                .isEqualTo(1);
    }

    @Test
    void saysWhichDaysAndYearsItHolds() {
        WorkCalendar calendar = newYear(DateRange.of(WORKED_SATURDAY, LocalDate.of(2020, 1, 1)));

        assertThat(calendar.coverage()).contains(DateRange.of(WORKED_SATURDAY, LocalDate.of(2020, 1, 1)));
        assertThat(calendar.holds(FRIDAY)).isFalse();
        assertThat(calendar.holds(WORKED_SATURDAY)).isTrue();
        assertThat(calendar.holds(LocalDate.of(2019, 12, 31))).isTrue();
        assertThat(calendar.holds(LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(calendar.holdsYear(2018)).isFalse();
        assertThat(calendar.holdsYear(2019)).isTrue();
        assertThat(calendar.holdsYear(2020)).isFalse();
    }

    @Test
    void anUnboundedCalendarHoldsEveryYearThereIs() {
        assertThat(NEW_YEAR.holdsYear(LocalDate.MAX.getYear())).isTrue();
        assertThat(NEW_YEAR.holdsYear(LocalDate.MIN.getYear())).isTrue();
        assertThat(NEW_YEAR.holdsYear(Integer.MAX_VALUE)).isFalse();
        assertThat(NEW_YEAR.holdsYear(Integer.MIN_VALUE)).isFalse();
    }

    @Test
    void weekendsOnlyHoldsNothing() {
        WorkCalendar calendar = WorkCalendar.weekendsOnly();

        assertThat(calendar.coverage()).isEmpty();
        assertThat(calendar.holds(FRIDAY)).isFalse();
        assertThat(calendar.holdsYear(2019)).isFalse();
        assertThat(calendar.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(calendar.plusWorkdays(FRIDAY, 1)).isEqualTo(provisional("2018-12-31"));
        assertThat(calendar).hasToString("weekends-only 1");
    }

    @Test
    void theWeekendCanBeOfAnyDays() {
        WorkCalendar fridays = WorkCalendar.builder("fridays")
                .version("1")
                .weekend(DayOfWeek.FRIDAY)
                .build();
        WorkCalendar everyDay =
                WorkCalendar.builder("every-day").version("1").weekend().build();

        assertThat(fridays.plusWorkdays(FRIDAY.minusDays(1), 1).date()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(fridays.plusWorkdays(FRIDAY, 6).date()).isEqualTo(FRIDAY.plusDays(6));
        assertThat(everyDay.plusWorkdays(FRIDAY, 100).date()).isEqualTo(FRIDAY.plusDays(100));
        assertThat(everyDay.minusWorkdays(FRIDAY, 100).date()).isEqualTo(FRIDAY.minusDays(100));
    }

    @Test
    void calendarsAreEqualByContent() {
        assertThat(NEW_YEAR)
                .isEqualTo(newYear(DateRange.always()))
                .hasSameHashCodeAs(newYear(DateRange.always()))
                .isNotEqualTo(newYear(DateRange.from(FRIDAY)));
        assertThat(WorkCalendar.builder("weekends-only").version("1").build()).isEqualTo(WorkCalendar.weekendsOnly());
        assertThat(WorkCalendar.builder("weekends-only").version("2").build())
                .isNotEqualTo(WorkCalendar.weekendsOnly());
        assertThat(WorkCalendar.builder("other").version("1").build()).isNotEqualTo(WorkCalendar.weekendsOnly());
    }

    @Test
    @SuppressWarnings("NullAway") // what happens to null is the question
    void nullIsNamed() {
        WorkCalendar.Builder builder = WorkCalendar.builder("host");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkCalendar.builder(null))
                .withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> builder.version(null)).withMessage("version");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.covering(null))
                .withMessage("days");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.daysOff(FRIDAY, null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.makeUpWorkdays(FRIDAY, null))
                .withMessage("day");
        assertThatNullPointerException().isThrownBy(() -> NEW_YEAR.kindOf(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> NEW_YEAR.holds(null)).withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> NEW_YEAR.plusWorkdays(null, 0))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> NEW_YEAR.minusWorkdays(null, 0))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> NEW_YEAR.rollForward(null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> NEW_YEAR.workdaysBetween(FRIDAY, null))
                .withMessage("toInclusive");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkCalendar.chinaAsPublishedOn(null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> new CountedDate(null, false))
                .withMessage("date");
    }
}
