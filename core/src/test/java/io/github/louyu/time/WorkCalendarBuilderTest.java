package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkCalendarBuilderTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2019, 4, 28);

    private static WorkCalendar.Builder year2019() {
        return WorkCalendar.builder("host")
                .version("1")
                .covering(ReportingPeriod.year(2019).range());
    }

    private static void assertRefused(WorkCalendar.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        WorkCalendar calendar = year2019()
                .daysOff(NEW_YEAR, NEW_YEAR)
                .daysOff(DateRange.ofClosed(NEW_YEAR, NEW_YEAR))
                .makeUpWorkdays(SUNDAY)
                .makeUpWorkdays(SUNDAY)
                .build();

        assertThat(calendar.daysOff()).containsExactly(NEW_YEAR);
        assertThat(calendar.makeUpWorkdays()).containsExactly(SUNDAY);
    }

    @Test
    void theOrderOfWhatIsSaidDoesNotMatter() {
        WorkCalendar calendar = WorkCalendar.builder("host")
                .makeUpWorkdays(SUNDAY)
                .daysOff(LocalDate.of(2019, 5, 1), NEW_YEAR)
                .covering(ReportingPeriod.year(2019).range())
                .weekend(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)
                .version("1")
                .build();

        assertThat(calendar)
                .isEqualTo(year2019()
                        .daysOff(NEW_YEAR, LocalDate.of(2019, 5, 1))
                        .makeUpWorkdays(SUNDAY)
                        .build());
        assertThat(calendar.daysOff()).containsExactly(NEW_YEAR, LocalDate.of(2019, 5, 1));
    }

    @Test
    void aBuiltCalendarDoesNotChangeWithItsBuilder() {
        WorkCalendar.Builder builder = year2019().daysOff(NEW_YEAR);
        WorkCalendar first = builder.build();
        builder.daysOff(LocalDate.of(2019, 5, 1)).weekend(DayOfWeek.MONDAY).build();

        assertThat(first).isEqualTo(year2019().daysOff(NEW_YEAR).build());
    }

    @Test
    void idAndVersionMustBeGiven() {
        assertRefused(WorkCalendar.builder(" ").version("1"), "id of work calendar  : must not be blank, but was ' '");
        assertRefused(WorkCalendar.builder("host"), "version of work calendar host: must be given, but was not");
        assertRefused(
                WorkCalendar.builder("host").version(""),
                "version of work calendar host: must not be blank, but was ''");
    }

    @Test
    void someDayOfTheWeekMustBeWorked() {
        assertRefused(
                year2019().weekend(DayOfWeek.values()),
                "weekend of work calendar host: must leave a day of the week that is worked, but was [MONDAY, TUESDAY,"
                        + " WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]");
    }

    @Test
    void aNamedDayMustBeCovered() {
        assertRefused(
                year2019().daysOff(LocalDate.of(2020, 1, 1)),
                "day off of work calendar host: must be in the coverage 2019-01-01/2020-01-01, but was 2020-01-01");
        assertRefused(
                year2019().makeUpWorkdays(LocalDate.of(2018, 12, 29)),
                "make-up working day of work calendar host: must be in the coverage 2019-01-01/2020-01-01, but was"
                        + " 2018-12-29");
        assertRefused(
                year2019().daysOff(DateRange.of(LocalDate.of(2018, 12, 30), LocalDate.of(2019, 1, 2))),
                "days off of work calendar host: must be in the coverage 2019-01-01/2020-01-01, but was"
                        + " 2018-12-30/2019-01-02");
        assertRefused(
                WorkCalendar.builder("host").version("1").daysOff(NEW_YEAR),
                "day off of work calendar host: must be in the coverage, and no coverage is given, but was 2019-01-01");
    }

    @Test
    void aNamedDayMustBeOfTheYears1To9999() {
        WorkCalendar.Builder unbounded =
                WorkCalendar.builder("host").version("1").covering(DateRange.always());

        assertRefused(
                unbounded.daysOff(LocalDate.MAX).daysOff(DateRange.from(NEW_YEAR)),
                "day off of work calendar host: must be in the years 1 to 9999, but was +999999999-12-31;"
                        + " days off of work calendar host: must be in the years 1 to 9999, but was 2019-01-01/..");
    }

    @Test
    void aMakeUpWorkdayMustBeOfTheWeekend() {
        assertRefused(
                year2019().makeUpWorkdays(NEW_YEAR),
                "make-up working day of work calendar host: must be of the weekend [SATURDAY, SUNDAY], but was"
                        + " 2019-01-01, a TUESDAY");
    }

    @Test
    void aDayCannotBeBothOffAndWorked() {
        assertRefused(
                year2019().makeUpWorkdays(SUNDAY).daysOff(DateRange.ofClosed(SUNDAY.minusDays(1), SUNDAY.plusDays(1))),
                "make-up working day of work calendar host: must not be a day off too, but was 2019-04-28");
    }

    @Test
    void allMistakesAreReportedTogether() {
        assertRefused(
                WorkCalendar.builder("host")
                        .weekend(DayOfWeek.values())
                        .covering(ReportingPeriod.year(2019).range())
                        .daysOff(LocalDate.of(2020, 1, 4), LocalDate.of(2018, 1, 1))
                        .makeUpWorkdays(LocalDate.of(2020, 1, 4)),
                "version of work calendar host: must be given, but was not;"
                        + " weekend of work calendar host: must leave a day of the week that is worked, but was [MONDAY,"
                        + " TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY];"
                        + " day off of work calendar host: must be in the coverage 2019-01-01/2020-01-01, but was 2018-01-01;"
                        + " day off of work calendar host: must be in the coverage 2019-01-01/2020-01-01, but was 2020-01-04;"
                        + " make-up working day of work calendar host: must be in the coverage 2019-01-01/2020-01-01, but was"
                        + " 2020-01-04;"
                        + " make-up working day of work calendar host: must not be a day off too, but was 2020-01-04");
    }
}
