package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WorkingClockTest {

    private static final OfficeHours HOURS = OfficeHours.of(
            OfficeHours.open(LocalTime.of(13, 30), LocalTime.of(17, 30)),
            OfficeHours.open(LocalTime.of(9, 0), LocalTime.of(11, 30)));
    private static final WorkingClock CLOCK = WorkingClock.of(WorkCalendar.china(), HOURS);

    @Test
    void theClockStandsStillOverLunch() {
        assertThat(CLOCK.plusMinutes(at("2019-09-24T11:00"), 60))
                .isEqualTo(new CountedTime(at("2019-09-24T14:00"), false));
    }

    @Test
    void aLimitThatEndsWhenTheOfficeClosesEndsThen() {
        assertThat(CLOCK.plusMinutes(at("2019-09-24T11:00"), 30).at()).isEqualTo(at("2019-09-24T11:30"));
        assertThat(CLOCK.plusMinutes(at("2019-09-24T11:00"), 31).at()).isEqualTo(at("2019-09-24T13:31"));
    }

    @Test
    void theClockStandsStillOverTheHolidayAndRunsOnTheMakeUpDay() {
        // Monday 30 September, then seven days off, then Saturday 12 October is worked
        assertThat(CLOCK.plusMinutes(at("2019-09-30T17:00"), 60).at()).isEqualTo(at("2019-10-08T09:30"));
        assertThat(CLOCK.plusMinutes(at("2019-10-11T17:00"), 60).at()).isEqualTo(at("2019-10-12T09:30"));
    }

    @Test
    void whatIsCountedBeyondTheCalendarIsProvisional() {
        WorkingClock clock = WorkingClock.of(WorkCalendar.weekendsOnly(), HOURS);
        assertThat(clock.plusMinutes(at("2019-09-24T09:00"), 1))
                .isEqualTo(new CountedTime(at("2019-09-24T09:01"), true));
        assertThat(clock.plusMinutes(at("2019-09-24T09:00"), 0))
                .isEqualTo(new CountedTime(at("2019-09-24T09:00"), false));
    }

    @Test
    void aWeekOfWorkIsFiveDays() {
        assertThat(HOURS.minutesPerDay()).isEqualTo(390);
        assertThat(CLOCK.minutesBetween(at("2019-09-16T00:00"), at("2019-09-23T00:00")))
                .isEqualTo(5 * 390);
    }

    @Test
    void officeHoursThatNeverOpenAreRefused() {
        assertThatThrownBy(OfficeHours::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office hours: must open for a minute or more of a working day, but never open");
        assertThatThrownBy(() -> OfficeHours.open(LocalTime.NOON, LocalTime.NOON))
                .hasMessage("office hours: closes must be after opens, but was 12:00 to 12:00");
    }

    @Test
    void officeHoursThatOverlapAreRefused() {
        assertThatThrownBy(() -> OfficeHours.of(
                        OfficeHours.open(LocalTime.of(9, 0), LocalTime.of(12, 1)),
                        OfficeHours.open(LocalTime.NOON, LocalTime.of(13, 0))))
                .hasMessage("office hours: stretches must not overlap, but were 09:00-12:01 and 12:00-13:00");
    }

    @Test
    void partsOfAMinuteAreRefused() {
        assertThatThrownBy(() -> CLOCK.plusMinutes(LocalDateTime.of(2019, 9, 24, 9, 0, 30), 1))
                .hasMessage("from of working time: must be a whole minute, but was 09:00:30");
        assertThatThrownBy(() -> CLOCK.plusMinutes(at("2019-09-24T09:00"), -1))
                .hasMessage("working minutes: must be 0 or more, but was -1");
    }

    @Test
    void eachUnitOfALimitEndsWhereItSays() {
        LocalDateTime friday = at("2019-09-20T16:30");
        assertThat(TimeLimit.minutes(60).after(friday, CLOCK)).contains(new CountedTime(at("2019-09-20T17:30"), false));
        assertThat(TimeLimit.hours(24).after(friday, CLOCK)).contains(new CountedTime(at("2019-09-21T16:30"), false));
        assertThat(TimeLimit.workingHours(2).after(friday, CLOCK))
                .contains(new CountedTime(at("2019-09-23T10:00"), false));
        assertThat(TimeLimit.sameDay().after(friday, CLOCK)).contains(new CountedTime(at("2019-09-20T23:59"), false));
        assertThat(TimeLimit.days(7).after(friday, CLOCK)).contains(new CountedTime(at("2019-09-27T23:59"), false));
        // Sunday 29 September is a make-up working day
        assertThat(TimeLimit.workdays(7).after(friday, CLOCK)).contains(new CountedTime(at("2019-09-30T17:30"), false));
    }

    @Test
    void aLimitBeyondEveryCalendarHasNoEnd() {
        LocalDateTime last = LocalDate.of(9999, 12, 31).atTime(12, 0);
        assertThat(TimeLimit.workdays(1).after(last, CLOCK)).isEmpty();
        assertThat(TimeLimit.days(1).after(last, CLOCK)).isEmpty();
    }

    @Test
    void aLimitOfNothingIsRefusedUnlessItIsTheSameDay() {
        assertThatThrownBy(() -> TimeLimit.workdays(0))
                .hasMessage("time limit: the amount must be 1 or more, but was 0 WORKDAYS");
        assertThatThrownBy(() -> TimeLimit.days(-1))
                .hasMessage("time limit: the amount must be 0 or more, but was -1 DAYS");
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
