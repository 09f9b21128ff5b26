package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows are laid from the dated fact (SEMANTICS 2.3), and hold at both ends. */
class WindowTest {

    private record Dated(@Nullable LocalDate on) {}

    private static final DateFact<Dated> ON =
            Facts.of(Dated.class, "dated").date("on", Bilingual.same("on"), Dated::on);
    private static final Condition<Dated> WORKDAYS = ON.isWithinLast(Span.workdays(3));

    @ParameterizedTest(name = "row {0}: {1} on {2} is {3}")
    @CsvSource({
        "6, 2019-05-31, 2019-02-27, FALSE",
        "6, 2019-05-31, 2019-02-28, TRUE",
        "6, 2019-05-31, 2019-05-31, TRUE",
        "6, 2019-05-31, 2019-06-01, FALSE",
        "7, 2019-01-31, 2019-01-30, FALSE",
        "7, 2019-01-31, 2019-01-31, TRUE",
        "7, 2019-01-31, 2019-02-28, TRUE",
        "7, 2019-01-31, 2019-03-01, FALSE",
        "8, 2019-02-28, 2019-03-28, TRUE",
        "8, 2019-02-28, 2019-03-29, FALSE",
        "8, 2019-02-28, 2019-03-31, FALSE",
        "9, 2019-01-11, 2019-01-10, FALSE",
        "9, 2019-01-11, 2019-01-11, TRUE",
        "9, 2019-01-11, 2019-01-16, TRUE",
        "9, 2019-01-11, 2019-01-17, FALSE",
    })
    void workedExamples(int row, LocalDate on, LocalDate day, Truth expected) {
        Condition<Dated> condition = switch (row) {
            case 6 -> ON.isWithinNext(Period.ofMonths(3));
            case 7, 8 -> ON.isWithinLast(Period.ofMonths(1));
            default -> WORKDAYS;
        };
        Evaluator<Dated> evaluator = condition.using(WorkCalendar.weekendsOnly());
        assertThat(evaluator.test(new Dated(on), day)).isEqualTo(expected);
        assertThat(evaluator.timeline(new Dated(on)).at(day)).contains(expected);
        assertThat(evaluator.explain(new Dated(on), day).truth()).isEqualTo(expected);
    }

    @Test
    void nothingIsAheadOfNoDays() {
        LocalDate day = LocalDate.of(2019, 1, 11);
        for (Condition<Dated> condition :
                List.of(ON.isWithinNext(Span.days(0)), ON.isWithinLast(Span.days(0)), ON.isWithinNext(Period.ZERO))) {
            assertThat(condition.test(new Dated(day), day.minusDays(1))).isEqualTo(FALSE);
            assertThat(condition.test(new Dated(day), day)).isEqualTo(TRUE);
            assertThat(condition.test(new Dated(day), day.plusDays(1))).isEqualTo(FALSE);
        }
    }

    @Test
    void aMissingDayIsUnknown() {
        assertThat(ON.isWithinNext(Span.days(3)).test(new Dated(null), LocalDate.of(2019, 1, 11)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aWindowAtTheEndOfTimeIsRead() {
        Evaluator<Dated> last = ON.isWithinLast(Span.days(Integer.MAX_VALUE)).using(WorkCalendar.weekendsOnly());
        Evaluator<Dated> next = ON.isWithinNext(Span.months(Integer.MAX_VALUE)).using(WorkCalendar.weekendsOnly());
        Dated end = new Dated(LocalDate.MAX.minusDays(1));
        Dated start = new Dated(LocalDate.MIN.plusDays(1));
        assertThat(last.test(end, LocalDate.MAX.minusDays(1))).isEqualTo(TRUE);
        assertThat(last.timeline(end).at(LocalDate.MAX.minusDays(1))).contains(TRUE);
        assertThat(next.test(start, LocalDate.MIN)).isEqualTo(TRUE);
        assertThat(next.timeline(start).at(LocalDate.MIN)).contains(TRUE);
    }

    @Test
    void aWindowIsNotSoughtBeyondTheEndOfTime() {
        LocalDate late = LocalDate.MAX.minusDays(5);
        LocalDate early = LocalDate.MIN.plusDays(5);
        assertThat(Window.next(Span.days(10)).ends(late, Context.NONE)).containsExactly(late, LocalDate.MAX);
        assertThat(Window.last(Span.days(10)).ends(early, Context.NONE)).containsExactly(early, LocalDate.MIN);
        assertThat(Window.ahead(Span.days(3)).ends(LocalDate.MIN, Context.NONE)).containsExactly(LocalDate.MIN);
        assertThat(Window.ago(Span.days(3)).ends(LocalDate.MAX, Context.NONE)).containsExactly(LocalDate.MAX);
        LocalDate day = LocalDate.of(2019, 1, 11);
        assertThat(Window.ahead(Span.days(3)).ends(day, Context.NONE)).containsExactly(day.plusDays(3));
        assertThat(Window.ago(Span.days(3)).ends(day, Context.NONE)).containsExactly(day.minusDays(3));
    }

    @Test
    void workdaysNeedACalendar() {
        LocalDate day = LocalDate.of(2019, 1, 11);
        Dated dated = new Dated(day);
        String message =
                "condition: it counts working days, so a calendar must be given with using(calendar), but was none";
        assertThatIllegalStateException()
                .isThrownBy(() -> WORKDAYS.test(dated, day))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> WORKDAYS.explain(dated, day))
                .withMessage(message);
        Condition<EnterpriseFile> ofEvents = event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.workdays(3));
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(day)
                .event("e1", EventKind.EXECUTIVE_CHANGE, day)
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> ofEvents.test(file, day))
                .withMessage(message);
        assertThat(WORKDAYS.toText(Locale.ENGLISH)).isEqualTo("on is within the last 3 working days");
    }

    @Test
    void daysAndMonthsNeedNone() {
        assertThat(ON.isWithinLast(Span.days(3)).test(new Dated(LocalDate.of(2019, 1, 11)), LocalDate.of(2019, 1, 14)))
                .isEqualTo(TRUE);
    }

    @Test
    void aPeriodOfMonthsAndDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ON.isWithinLast(Period.of(0, 1, 1)))
                .withMessage("span: must be of months or of days, not of both, but was P1M1D");
    }

    @Test
    void timesAreOneOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(3), 0))
                .withMessage("condition on event/EXECUTIVE_CHANGE: times must be 1 or more, but was 0");
    }
}
