package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostTriggerTest {

    private static final EventKind MOVED_IN = EventKind.of("moved-in", Bilingual.of("入驻", "moved in"));

    /** The hundredth day after an enterprise moved in, looked ahead to for thirty days; it fails over a special case. */
    private record HundredthDay(String name) implements HostTrigger {

        @Override
        public Bilingual label() {
            return Bilingual.of("入驻百日", "hundredth day");
        }

        @Override
        public ImmutableList<HostOccurrence> showing(EnterpriseFile known) {
            if (!known.events(EventKind.SPECIAL_CASE_OPENED).isEmpty()) {
                throw new IllegalStateException("Zhang San");
            }
            return known.events(MOVED_IN).stream()
                    .filter(event -> !event.known().hasEnd())
                    .map(event -> {
                        LocalDate hundredth = event.content().on().plusDays(100);
                        return new HostOccurrence(
                                event.entry().value(),
                                DateRange.ofClosed(hundredth.minusDays(30), hundredth),
                                hundredth.minusDays(30),
                                Optional.of(hundredth),
                                Optional.of(event));
                    })
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final VisitRule RULE =
            VisitRule.onHost("settled", new HundredthDay("hundredth-day")).dueWithin(Span.days(60));
    private static final VisitEngine ENGINE = VisitEngine.of(
            VisitRulebook.of(
                    "book",
                    day(1, 1),
                    RULE,
                    VisitRule.on("case", EventKind.SPECIAL_CASE_OPENED).dueWithin(Span.days(5))),
            WorkCalendar.weekendsOnly());

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static EnterpriseFile movedIn() {
        return EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(day(1, 5))
                .event("m", MOVED_IN, day(1, 1))
                .build();
    }

    @Test
    void itObligesFromTheFirstDayOnWhichItShows() {
        assertThat(ENGINE.nextChange(movedIn(), day(1, 5))).contains(day(3, 12));
        assertThat(ENGINE.assess(movedIn(), day(3, 11)).obligations()).isEmpty();
        assertThat(ENGINE.assess(movedIn(), day(3, 12)).obligations())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.id().value()).isEqualTo("E1/settled/m");
                    assertThat(visit.due()).isEqualTo(day(4, 11));
                    assertThat(visit.evidence()).extracting(Object::toString).containsExactly("m");
                    assertThat(visit.reason().in(Locale.ENGLISH)).isEqualTo("hundredth day (m)");
                    assertThat(visit.reason().in(Locale.CHINESE)).isEqualTo("入驻百日（m）");
                });
    }

    @Test
    void itNeverKnowsWhatIsRecordedLater() {
        EnterpriseFile late = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(day(4, 1))
                .event("m", MOVED_IN, day(1, 1))
                .build();

        assertThat(ENGINE.assess(late, day(3, 31)).obligations()).isEmpty();
        assertThat(ENGINE.assess(late, day(4, 1)).obligations())
                .extracting(VisitObligation::onset, VisitObligation::begins)
                .containsExactly(tuple(day(4, 1), day(3, 12)));
    }

    @Test
    void whatItShowsNoMoreInHindsightIsWithdrawn() {
        EnterpriseFile retracted =
                movedIn().toBuilder().recordedOn(day(3, 20)).retract("r", "m").build();

        assertThat(ENGINE.assess(retracted, day(3, 20)).obligations())
                .extracting(VisitObligation::state, VisitObligation::cancelReason)
                .containsExactly(tuple(ObligationState.CANCELLED, Optional.of(CancelReason.WITHDRAWN)));
    }

    @Test
    void whereItThrowsTheRuleFailsAndNoOther() {
        EnterpriseFile broken = movedIn().toBuilder()
                .recordedOn(day(3, 1))
                .event("c", EventKind.SPECIAL_CASE_OPENED, day(3, 1))
                .recordedOn(day(3, 20))
                .retract("r", "c")
                .build();

        assertThat(ENGINE.assess(broken, day(2, 28)).failures()).isEmpty();
        assertThat(ENGINE.assess(broken, day(3, 1)).failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("settled");
            assertThat(failure.facts()).extracting(Object::toString).noneMatch(text -> text.contains("Zhang"));
        });
        assertThat(ENGINE.assess(broken, day(3, 12)).obligations())
                .extracting(VisitObligation::rule)
                .containsExactly("case");
    }

    @Test
    void anotherTriggerUnderTheSameRuleIsRefused() {
        VisitRule other = VisitRule.onHost("settled", new HundredthDay("other")).dueWithin(Span.days(60));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> VisitEngine.of(
                        List.of(VisitRulebook.of("a", day(1, 1), RULE), VisitRulebook.of("b", day(2, 1), other)),
                        WorkCalendar.weekendsOnly()))
                .withMessage(
                        "rulebook b > rule settled: a rule must keep its kind of trigger across versions, which was"
                                + " OfHost hundredth-day, but was OfHost other");
    }

    @Test
    void anOccurrenceNeedsAKeyAndAFirstDay() {
        DateRange days = DateRange.from(day(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostOccurrence.of(" ", days))
                .withMessage("occurrence: the key must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostOccurrence.of("k", DateRange.until(day(1, 2))))
                .withMessage("occurrence k: the days must have a start, but were ../2019-01-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostOccurrence("k", days, day(1, 3), Optional.empty(), Optional.empty()))
                .withMessage(
                        "occurrence k: it must begin by the first day on which it shows, which is 2019-01-02, but was 2019-01-03");
    }
}
