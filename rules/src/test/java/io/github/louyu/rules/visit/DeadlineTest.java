package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a visit is due, by China's published calendar of 2019 and 2020. */
class DeadlineTest {

    private static final VisitRule RULE = VisitRule.on("change", EventKind.EXECUTIVE_CHANGE);

    private static LocalDate due(VisitRule rule, LocalDate onset) {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(onset)
                .event("e", EventKind.EXECUTIVE_CHANGE, onset)
                .build();
        return VisitEngine.of(VisitRulebook.of("book", LocalDate.of(2018, 1, 1), rule), WorkCalendar.china())
                .assess(file, onset)
                .obligations()
                .get(0)
                .due();
    }

    /** Civil Code Art. 201: the first day is not counted. Art. 202: the day of the same number, else the last of the month. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-10, P1D, 2019-01-11",
        "2019-01-10, P10D, 2019-01-20",
        "2019-01-31, P1M, 2019-02-28",
        "2019-02-28, P1M, 2019-03-28",
        "2020-01-31, P1M, 2020-02-29",
        "2019-11-30, P3M, 2020-02-29",
    })
    void daysAndMonthsAreCountedAsTheCivilCodeCounts(LocalDate onset, String span, LocalDate due) {
        assertThat(due(RULE.dueWithin(Span.of(Period.parse(span))), onset)).isEqualTo(due);
    }

    /** Civil Code Art. 203: what ends on a day off ends on the next working day. 2019-09-29 and 2019-10-12 were worked. */
    @ParameterizedTest
    @CsvSource({
        "2019-09-20, 2019-09-30, 2019-09-30",
        "2019-09-21, 2019-10-01, 2019-10-08",
        "2019-09-19, 2019-09-29, 2019-09-29",
        "2019-09-18, 2019-09-28, 2019-09-29",
        "2019-10-02, 2019-10-12, 2019-10-12",
    })
    void aDeadlineMayRollToTheNextWorkingDay(LocalDate onset, LocalDate asStated, LocalDate rolled) {
        assertThat(due(RULE.dueWithin(Span.days(10)), onset)).isEqualTo(asStated);
        assertThat(due(RULE.dueWithin(Span.days(10)).rollingToWorkday(), onset)).isEqualTo(rolled);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-01, MONTH, 0, 2019-02-28",
        "2019-02-28, MONTH, 0, 2019-02-28",
        "2019-02-28, MONTH, 1, 2019-03-31",
        "2019-05-06, QUARTER, 0, 2019-06-30",
        "2019-12-31, QUARTER, 1, 2020-03-31",
        "2019-05-06, HALF_YEAR, 0, 2019-06-30",
        "2019-05-06, YEAR, 0, 2019-12-31",
    })
    void aDeadlineMayBeTheEndOfACalendarPeriod(LocalDate onset, PeriodKind periods, int later, LocalDate due) {
        assertThat(due(RULE.dueByEndOf(periods, later), onset)).isEqualTo(due);
    }

    @Test
    void theEndOfAPeriodRollsLikeAnyDeadline() {
        LocalDate onset = LocalDate.of(2019, 6, 3);
        assertThat(due(RULE.dueByEndOf(PeriodKind.QUARTER), onset)).isEqualTo(LocalDate.of(2019, 6, 30));
        assertThat(due(RULE.dueByEndOf(PeriodKind.QUARTER).rollingToWorkday(), onset))
                .isEqualTo(LocalDate.of(2019, 7, 1));
    }

    @Test
    void theLastDeadlineSaidHolds() {
        assertThat(due(RULE.dueWithin(Span.days(10)).dueByEndOf(PeriodKind.YEAR), LocalDate.of(2019, 6, 3)))
                .isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void aPeriodBeforeTheOnsetIsRefused() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(
                        () -> VisitRulebook.of("book", LocalDate.of(2019, 1, 1), RULE.dueByEndOf(PeriodKind.MONTH, -1)))
                .withMessage("rulebook book > rule change: dueByEndOf must be 0 or more, but was -1");
    }

    @Test
    void aSilenceOfNoTimeIsRefused() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> VisitRulebook.of(
                        "book",
                        LocalDate.of(2019, 1, 1),
                        VisitRule.afterSilence("silence", Span.days(0)).dueWithin(Span.days(1))))
                .withMessage("rulebook book > rule silence: afterSilence must be longer than none, but was 0 DAYS");
    }
}
