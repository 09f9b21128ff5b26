package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019年, 2019",
        "2019-H1, 2019年上半年, 2019 H1",
        "2019-H2, 2019年下半年, 2019 H2",
        "2019-Q1, 2019年第一季度, 2019 Q1",
        "2019-Q2, 2019年第二季度, 2019 Q2",
        "2019-Q3, 2019年第三季度, 2019 Q3",
        "2019-Q4, 2019年第四季度, 2019 Q4",
        "2019-05, 2019年5月, 2019-05",
        "2019-12, 2019年12月, 2019-12"
    })
    void peopleSayItInTheirLanguage(String text, String zh, String en) {
        assertThat(ReportingPeriod.parse(text).label()).isEqualTo(Bilingual.of(zh, en));
    }

    @ParameterizedTest
    @CsvSource({
        "2019,    YEAR,      2019-01-01, 2019-12-31",
        "2019-H1, HALF_YEAR, 2019-01-01, 2019-06-30",
        "2019-H2, HALF_YEAR, 2019-07-01, 2019-12-31",
        "2019-Q1, QUARTER,   2019-01-01, 2019-03-31",
        "2019-Q2, QUARTER,   2019-04-01, 2019-06-30",
        "2019-Q3, QUARTER,   2019-07-01, 2019-09-30",
        "2019-Q4, QUARTER,   2019-10-01, 2019-12-31",
        "2019-02, MONTH,     2019-02-01, 2019-02-28",
        "2020-02, MONTH,     2020-02-01, 2020-02-29",
        "2019-12, MONTH,     2019-12-01, 2019-12-31",
        "0001-H1, HALF_YEAR, 0001-01-01, 0001-06-30",
        "9999-12, MONTH,     9999-12-01, 9999-12-31"
    })
    void aTextNamesTheDaysOfItsPeriod(String text, PeriodKind kind, LocalDate firstDay, LocalDate lastDay) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.range()).isEqualTo(DateRange.ofClosed(firstDay, lastDay));
        assertThat(period).hasToString(text);
        assertThat(ReportingPeriod.of(kind, firstDay)).isEqualTo(period);
        assertThat(ReportingPeriod.of(kind, lastDay)).isEqualTo(period);
    }

    @Test
    void factoriesGiveThePeriodsTheyName() {
        assertThat(ReportingPeriod.year(2019)).hasToString("2019");
        assertThat(ReportingPeriod.halfYear(2019, 2)).hasToString("2019-H2");
        assertThat(ReportingPeriod.quarter(2019, 3)).hasToString("2019-Q3");
        assertThat(ReportingPeriod.month(2019, 1)).hasToString("2019-01");
        assertThat(ReportingPeriod.month(19, 11)).hasToString("0019-11");
    }

    @Test
    void aPeriodHoldsItsFirstAndLastDay() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2019, 1);

        assertThat(quarter.contains(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(quarter.contains(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2019, 3, 31))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2019, 4, 1))).isFalse();
    }

    @Test
    void periodsFollowEachOtherOverTheTurnOfTheYear() {
        assertThat(ReportingPeriod.parse("2018-12").next()).hasToString("2019-01");
        assertThat(ReportingPeriod.parse("2019-Q1").previous()).hasToString("2018-Q4");
        assertThat(ReportingPeriod.parse("2019-H2").plus(2)).hasToString("2020-H2");
        assertThat(ReportingPeriod.parse("2019").plus(-19)).hasToString("2000");
    }

    @Test
    void thePeriodAYearBeforeIsTheSameOfThatYear() {
        assertThat(ReportingPeriod.parse("2019").yearBefore()).hasToString("2018");
        assertThat(ReportingPeriod.parse("2019-H1").yearBefore()).hasToString("2018-H1");
        assertThat(ReportingPeriod.parse("2019-Q4").yearBefore()).hasToString("2018-Q4");
        assertThat(ReportingPeriod.parse("2020-02").yearBefore()).hasToString("2019-02");
    }

    @Test
    void periodsAreOrderedByFirstDayThenFromTheLongest() {
        List<String> sorted = Stream.of(
                        "2019-02", "2019-Q2", "2019-01", "2019-H2", "2019-Q1", "2019-H1", "2019", "2018")
                .map(ReportingPeriod::parse)
                .sorted()
                .map(ReportingPeriod::toString)
                .toList();

        assertThat(sorted)
                .containsExactly("2018", "2019", "2019-H1", "2019-Q1", "2019-01", "2019-02", "2019-Q2", "2019-H2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "2019-",
                "2019-1",
                "2019-H3",
                "2019-H0",
                "2019-Q5",
                "2019-Q0",
                "2019-00",
                "2019-13",
                "0000",
                "0000-01",
                "2019-h1",
                "2019H1",
                "2019-Q11",
                "2019-01-01",
                " 2019",
                "2019 ",
                "-2019",
                "+2019",
                "12019",
                "２０１９",
                "2019-W1"
            })
    void textThatNamesNoPeriodIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage(
                        "text of reporting period: must be a year, half-year, quarter or month such as 2019, 2019-H1,"
                                + " 2019-Q1 or 2019-01, but was '" + text + "'");
    }

    @Test
    void yearsAndNumbersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.year(0))
                .withMessage("year of reporting period: must be from 1 to 9999, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.year(10000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.quarter(2019, 5))
                .withMessage("number of reporting period of kind QUARTER: must be from 1 to 4, but was 5");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.halfYear(2019, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.month(2019, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingPeriod(PeriodKind.YEAR, 2019, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.of(PeriodKind.MONTH, LocalDate.of(10000, 1, 1)));
    }

    @Test
    void noPeriodIsBeforeTheFirstOrAfterTheLast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("9999-Q4").next())
                .withMessage("periods added to reporting period 9999-Q4: must lead to a period of the years 1 to 9999,"
                        + " but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("0001-01").previous());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("0001-H2").yearBefore());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2019-01").plus(Long.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2019-01").plus(Long.MIN_VALUE));
    }

    @Test
    void theKindsDivideAYear() {
        for (PeriodKind kind : PeriodKind.values()) {
            assertThat(kind.months() * kind.perYear()).isEqualTo(12);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what happens to null is the question
    void nullIsNamed() {
        ReportingPeriod period = ReportingPeriod.year(2019);
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.of(null, LocalDate.MIN))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.of(PeriodKind.YEAR, null))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> period.contains(null)).withMessage("date");
    }
}
