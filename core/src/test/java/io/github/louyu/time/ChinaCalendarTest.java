package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import io.github.louyu.time.ChinaNotices.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaCalendarTest {

    private static final LocalDate FIRST_HELD = LocalDate.of(2018, 12, 29);
    private static final LocalDate LAST_HELD = LocalDate.of(2026, 12, 31);
    /** The last day that tyme4j knows; it names no later one. */
    private static final LocalDate LAST_OF_TYME = LocalDate.of(2026, 10, 10);

    private static final WorkCalendar CHINA = WorkCalendar.china();

    private static Stream<LocalDate> daysHeld() {
        return FIRST_HELD.datesUntil(LAST_HELD.plusDays(1));
    }

    /** What tyme4j names a day, if anything. */
    private static Optional<LegalHoliday> inTyme(LocalDate day) {
        return Optional.ofNullable(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    @Test
    void everyDayIsWorkedOrNotAsTymeHasIt() {
        assertThat(daysHeld().takeWhile(day -> !day.isAfter(LAST_OF_TYME)))
                .hasSize(2843)
                .allSatisfy(day -> {
                    boolean worked = inTyme(day)
                            .map(LegalHoliday::isWork)
                            .orElse(day.getDayOfWeek().getValue() <= 5);
                    assertThat(CHINA.isWorkday(day)).isEqualTo(worked);
                });
    }

    @Test
    void theDaysNamedAreThoseOfTymeButForWeekendsThatAdjoin() {
        assertThat(CHINA.makeUpWorkdays())
                .containsExactlyElementsOf(daysHeld()
                        .filter(day -> inTyme(day).filter(LegalHoliday::isWork).isPresent())
                        .toList());

        List<LocalDate> offInTyme = daysHeld()
                .filter(day -> inTyme(day).filter(named -> !named.isWork()).isPresent())
                .toList();
        assertThat(offInTyme).containsAll(CHINA.daysOff());
        assertThat(offInTyme)
                .filteredOn(day -> !CHINA.daysOff().contains(day))
                .hasSize(10)
                .allSatisfy(day -> assertThat(CHINA.kindOf(day)).isEqualTo(DayKind.WEEKEND));
    }

    @Test
    void theLastNoticeNamesNoDayThatTymeDoesNotKnow() {
        assertThat(CHINA.makeUpWorkdays().last()).isEqualTo(LAST_OF_TYME);
        assertThat(CHINA.daysOff().last()).isBefore(LAST_OF_TYME);
    }

    @ParameterizedTest
    @CsvSource({
        // weekdays of the year, less 11 statutory holidays, 13 from 2025
        "2019, 250",
        "2020, 249", // two working days fewer by the notice of 2020-01-27
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void aYearHasItsNumberOfWorkingDays(int year, int workdays) {
        assertThat(CHINA.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
    }

    @Test
    void itHoldsTheYearsOfItsNoticesAndTheDaysBeforeThatTheyName() {
        assertThat(CHINA.coverage()).contains(DateRange.ofClosed(FIRST_HELD, LAST_HELD));
        assertThat(CHINA.holds(FIRST_HELD.minusDays(1))).isFalse();
        assertThat(CHINA.holdsYear(2018)).isFalse();
        assertThat(CHINA.holdsYear(2019)).isTrue();
        assertThat(CHINA.holdsYear(2026)).isTrue();
        assertThat(CHINA.holdsYear(2027)).isFalse();
        assertThat(CHINA.kindOf(LocalDate.of(2018, 12, 29))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(CHINA.kindOf(LocalDate.of(2018, 12, 31))).isEqualTo(DayKind.DAY_OFF);
        assertThat(CHINA.kindOf(LocalDate.of(2022, 12, 31))).isEqualTo(DayKind.DAY_OFF);
    }

    @Test
    void aCountPastTheLastYearHeldIsProvisional() {
        assertThat(CHINA.plusWorkdays(LocalDate.of(2026, 12, 30), 1))
                .isEqualTo(new CountedDate(LocalDate.of(2026, 12, 31), false));
        assertThat(CHINA.plusWorkdays(LocalDate.of(2026, 12, 30), 2))
                .isEqualTo(new CountedDate(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void labourDay2019ChangedOn22March() {
        WorkCalendar before = WorkCalendar.chinaAsPublishedOn(LocalDate.of(2019, 3, 21));
        WorkCalendar after = WorkCalendar.chinaAsPublishedOn(LocalDate.of(2019, 3, 22));
        LocalDate thirtiethOfApril = LocalDate.of(2019, 4, 30);

        assertThat(before.kindOf(LocalDate.of(2019, 4, 28))).isEqualTo(DayKind.WEEKEND);
        assertThat(before.kindOf(LocalDate.of(2019, 5, 1))).isEqualTo(DayKind.DAY_OFF);
        assertThat(before.kindOf(LocalDate.of(2019, 5, 2))).isEqualTo(DayKind.WORKDAY);
        assertThat(before.kindOf(LocalDate.of(2019, 5, 5))).isEqualTo(DayKind.WEEKEND);
        assertThat(after.kindOf(LocalDate.of(2019, 4, 28))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(after.daysOff().subSet(thirtiethOfApril, LocalDate.of(2019, 5, 31)))
                .containsExactly(
                        LocalDate.of(2019, 5, 1),
                        LocalDate.of(2019, 5, 2),
                        LocalDate.of(2019, 5, 3),
                        LocalDate.of(2019, 5, 4));
        assertThat(after.kindOf(LocalDate.of(2019, 5, 5))).isEqualTo(DayKind.MAKE_UP_WORKDAY);

        assertThat(before.plusWorkdays(thirtiethOfApril, 1).date()).isEqualTo(LocalDate.of(2019, 5, 2));
        assertThat(after.plusWorkdays(thirtiethOfApril, 1).date()).isEqualTo(LocalDate.of(2019, 5, 5));
    }

    @Test
    void springFestival2020WasLengthenedOn27January() {
        WorkCalendar before = WorkCalendar.chinaAsPublishedOn(LocalDate.of(2020, 1, 26));
        WorkCalendar after = WorkCalendar.chinaAsPublishedOn(LocalDate.of(2020, 1, 27));
        LocalDate twentyThird = LocalDate.of(2020, 1, 23);

        assertThat(before.kindOf(LocalDate.of(2020, 1, 31))).isEqualTo(DayKind.WORKDAY);
        assertThat(before.kindOf(LocalDate.of(2020, 2, 1))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(before.kindOf(LocalDate.of(2020, 2, 2))).isEqualTo(DayKind.WEEKEND);
        assertThat(after.kindOf(LocalDate.of(2020, 1, 19))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(after.kindOf(LocalDate.of(2020, 1, 31))).isEqualTo(DayKind.DAY_OFF);
        assertThat(after.kindOf(LocalDate.of(2020, 2, 1))).isEqualTo(DayKind.DAY_OFF);
        assertThat(after.kindOf(LocalDate.of(2020, 2, 2))).isEqualTo(DayKind.DAY_OFF);

        assertThat(before.plusWorkdays(twentyThird, 2).date()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(after.plusWorkdays(twentyThird, 2).date()).isEqualTo(LocalDate.of(2020, 2, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-06, 2018-12-06, 2019-12-31",
        "2019-03-21, 2018-12-06, 2019-12-31",
        "2019-03-22, 2019-03-22, 2019-12-31",
        "2019-11-20, 2019-03-22, 2019-12-31",
        "2019-11-21, 2019-11-21, 2020-12-31",
        "2020-01-27, 2020-01-27, 2020-12-31",
        "2020-11-25, 2020-11-25, 2021-12-31",
        "2021-10-25, 2021-10-25, 2022-12-31",
        "2022-12-08, 2022-12-08, 2023-12-31",
        "2023-10-25, 2023-10-25, 2024-12-31",
        "2024-11-12, 2024-11-12, 2025-12-31",
        "2025-11-03, 2024-11-12, 2025-12-31",
        "2025-11-04, 2025-11-04, 2026-12-31",
        "2100-01-01, 2025-11-04, 2026-12-31"
    })
    void aVersionHoldsWhatHadBeenPublished(LocalDate date, String version, LocalDate lastHeld) {
        WorkCalendar calendar = WorkCalendar.chinaAsPublishedOn(date);

        assertThat(calendar.id()).isEqualTo("china");
        assertThat(calendar.version()).isEqualTo(version);
        assertThat(calendar.coverage()).contains(DateRange.ofClosed(FIRST_HELD, lastHeld));
        assertThat(calendar.daysOff().last()).isBeforeOrEqualTo(lastHeld);
    }

    @Test
    void theNewestVersionIsTheLastPublished() {
        assertThat(CHINA)
                .isEqualTo(WorkCalendar.chinaAsPublishedOn(LocalDate.MAX))
                .hasToString("china 2025-11-04");
    }

    @Test
    void theEndOfAYearCanBeNamedByTheNextNotice() {
        LocalDate newYearsEve = LocalDate.of(2022, 12, 31);

        assertThat(WorkCalendar.chinaAsPublishedOn(LocalDate.of(2022, 12, 7)).kindOf(newYearsEve))
                .isEqualTo(DayKind.WEEKEND);
        assertThat(WorkCalendar.chinaAsPublishedOn(LocalDate.of(2022, 12, 8)).kindOf(newYearsEve))
                .isEqualTo(DayKind.DAY_OFF);
    }

    @Test
    void beforeTheFirstNoticeNothingIsHeld() {
        WorkCalendar calendar = WorkCalendar.chinaAsPublishedOn(LocalDate.of(2018, 12, 5));

        assertThat(calendar.coverage()).isEmpty();
        assertThat(calendar).hasToString("china before 2018-12-06");
        assertThat(calendar).isEqualTo(WorkCalendar.chinaAsPublishedOn(LocalDate.MIN));
        assertThat(calendar.plusWorkdays(LocalDate.of(2018, 12, 28), 1))
                .isEqualTo(new CountedDate(LocalDate.of(2018, 12, 31), true));
    }

    @Test
    void noticesAreInOrderAndNameDaysOfTheirYear() {
        assertThat(ChinaNotices.ALL).extracting(Notice::publishedOn).isSorted().doesNotHaveDuplicates();
        assertThat(ChinaNotices.ALL).extracting(Notice::documentNumber).doesNotHaveDuplicates();
        assertThat(ChinaNotices.ALL).allSatisfy(notice -> {
            DateRange nameable =
                    DateRange.ofClosed(LocalDate.of(notice.year() - 1, 12, 29), LocalDate.of(notice.year(), 12, 31));
            assertThat(notice.documentNumber())
                    .contains("〔" + notice.publishedOn().getYear() + "〕");
            assertThat(notice.daysOff()).isNotEmpty().allMatch(nameable::contains);
            assertThat(notice.makeUpWorkdays()).allMatch(nameable::contains);
        });
    }
}
