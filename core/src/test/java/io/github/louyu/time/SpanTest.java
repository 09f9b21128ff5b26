package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final WorkCalendar CHINA = WorkCalendar.china();

    private static Span span(int amount, Span.Unit unit) {
        return new Span(amount, unit);
    }

    @ParameterizedTest
    @CsvSource({
        "0, DAYS, 2019-01-31, 2019-01-31",
        "30, DAYS, 2019-01-31, 2019-03-02",
        "1, MONTHS, 2019-01-31, 2019-02-28",
        "12, MONTHS, 2020-02-29, 2021-02-28",
        "0, WORKDAYS, 2019-10-05, 2019-10-05",
        "1, WORKDAYS, 2019-09-30, 2019-10-08",
        "1, WORKDAYS, 2019-09-28, 2019-09-29"
    })
    void afterADayItIsNotCounted(int amount, Span.Unit unit, LocalDate from, LocalDate reached) {
        assertThat(span(amount, unit).after(from, CHINA)).isEqualTo(new CountedDate(reached, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, DAYS, 2019-01-31, 2019-01-31",
        "30, DAYS, 2019-03-02, 2019-01-31",
        "1, MONTHS, 2019-03-31, 2019-02-28",
        "0, WORKDAYS, 2019-10-05, 2019-10-05",
        "1, WORKDAYS, 2019-10-08, 2019-09-30",
        "1, WORKDAYS, 2019-09-30, 2019-09-29"
    })
    void beforeADayItIsNotCounted(int amount, Span.Unit unit, LocalDate from, LocalDate reached) {
        assertThat(span(amount, unit).before(from, CHINA)).isEqualTo(new CountedDate(reached, false));
    }

    @Test
    void workdaysOfAYearThatTheCalendarDoesNotHoldAreProvisional() {
        LocalDate day = LocalDate.of(2100, 6, 1);

        assertThat(Span.workdays(5).after(day, CHINA).provisional()).isTrue();
        assertThat(Span.workdays(5).before(day, CHINA).provisional()).isTrue();
        assertThat(Span.days(5).after(day, CHINA).provisional()).isFalse();
        assertThat(Span.months(5).before(day, CHINA).provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2147483647, DAYS, false", "2147483647, MONTHS, false", "2147483647, WORKDAYS, true"})
    void itStopsAtTheEndsOfTime(int amount, Span.Unit unit, boolean provisional) {
        LocalDate late = LocalDate.MAX.minusDays(10);
        LocalDate early = LocalDate.MIN.plusDays(10);

        assertThat(span(amount, unit).after(late, CHINA)).isEqualTo(new CountedDate(LocalDate.MAX, provisional));
        assertThat(span(amount, unit).after(LocalDate.MAX, CHINA))
                .isEqualTo(new CountedDate(LocalDate.MAX, provisional));
        assertThat(span(amount, unit).before(early, CHINA)).isEqualTo(new CountedDate(LocalDate.MIN, provisional));
        assertThat(span(amount, unit).before(LocalDate.MIN, CHINA))
                .isEqualTo(new CountedDate(LocalDate.MIN, provisional));
    }

    @Test
    void workdaysStopAtTheEndsOfTheCalendar() {
        assertThat(Span.workdays(1).after(LocalDate.of(9999, 12, 31), CHINA))
                .isEqualTo(new CountedDate(LocalDate.MAX, true));
        assertThat(Span.workdays(1).before(LocalDate.of(1, 1, 1), CHINA))
                .isEqualTo(new CountedDate(LocalDate.MIN, true));
    }

    @ParameterizedTest
    @CsvSource({
        "P0D, 0 DAYS",
        "P10D, 10 DAYS",
        "P3M, 3 MONTHS",
        "P2Y, 24 MONTHS",
        "P1Y2M, 14 MONTHS",
        "P1Y-12M, 0 DAYS",
        "P1Y-12M5D, 5 DAYS",
        "P2W, 14 DAYS"
    })
    void aPeriodOfMonthsOrOfDaysIsASpan(String period, String span) {
        assertThat(Span.of(Period.parse(period))).hasToString(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1M1D | span: must be of months or of days, not of both, but was P1M1D",
                "P1Y-1D | span: must be of months or of days, not of both, but was P1Y-1D",
                "P-1D | span: must not be negative, but was P-1D",
                "P1Y-13M | span: must not be negative, but was P1Y-13M",
                "P2147483647Y | span: the months must be at most 2147483647, but was 25769803764",
                "P-2147483647Y | span: must not be negative, but was P-2147483647Y"
            })
    void anyOtherPeriodIsRefused(String period, String message) {
        assertThatThrownBy(() -> Span.of(Period.parse(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anAmountIsNotNegative() {
        assertThatThrownBy(() -> Span.workdays(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span: the amount must be 0 or more, but was -1 WORKDAYS");
        assertThat(Span.days(0)).isNotEqualTo(Span.months(0)).isEqualTo(Span.days(0));
    }
}
