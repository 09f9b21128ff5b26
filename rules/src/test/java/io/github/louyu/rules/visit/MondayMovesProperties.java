package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.visit.office.MondayMeeting;
import io.github.louyu.rules.visit.office.VisitMoves;
import io.github.louyu.rules.visit.office.VisitRates;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What moved since the last meeting, against a plain comparison of the two days' assessments. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class MondayMovesProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theMovesAreTheDifferenceOfTwoAssessments(@ForAll NeutralCase.OfVisits c, @ForAll Random random) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        List<LocalDate> days = LawCases.days();
        int first = random.nextInt(days.size() - 1);
        LocalDate since = days.get(first);
        LocalDate on = days.get(first + 1 + random.nextInt(days.size() - 1 - first));
        Map<ObligationId, VisitObligation> before = byId(engine.assess(file, since));
        Map<ObligationId, VisitObligation> after = byId(engine.assess(file, on));

        VisitMoves moves = MondayMeeting.of(engine, List.of(file), since, on).moves();

        assertMoved(moves.begun(), before, after, (was, is) -> was.isEmpty());
        assertMoved(moves.closed(), before, after, (was, is) -> mayBeMade(was, true) && !isToBeMade(is));
        assertMoved(moves.reopened(), before, after, (was, is) -> !mayBeMade(was, true) && isToBeMade(is));
        assertMoved(
                moves.escalated(),
                before,
                after,
                (was, is) -> is.state() == ObligationState.OVERDUE
                        && (was.isEmpty()
                                || was.get().state() != ObligationState.OVERDUE
                                || was.get().level() < is.level()));
        assertMoved(
                moves.rescheduled(),
                before,
                after,
                (was, is) ->
                        was.isPresent() && isToBeMade(is) && !was.get().due().equals(is.due()));
        Statistics.label("closed").collect(!moves.closed().isEmpty());
        Statistics.label("escalated").collect(!moves.escalated().isEmpty());
        Statistics.label("closed").coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
        Statistics.label("escalated").coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theRatesCountWhatFellDue(@ForAll NeutralCase.OfVisits c, @ForAll Random random) {
        VisitEngine engine = LawCases.engine(c);
        List<LocalDate> days = LawCases.days();
        LocalDate on = days.get(1 + random.nextInt(days.size() - 1));
        DateRange dueIn = DateRange.ofClosed(days.get(0), on);
        MondayMeeting meeting = MondayMeeting.of(engine, List.of(LawCases.file(c)), days.get(0), on);
        Map<ObligationState, Long> due = meeting.obligations().stream()
                .filter(obligation -> dueIn.contains(obligation.due()))
                .collect(Collectors.groupingBy(VisitObligation::state, Collectors.counting()));
        long inTime = due.getOrDefault(ObligationState.FULFILLED, 0L);
        long late = due.getOrDefault(ObligationState.FULFILLED_LATE, 0L);
        long notMade = due.getOrDefault(ObligationState.OVERDUE, 0L) + due.getOrDefault(ObligationState.LAPSED, 0L);

        VisitRates rates = meeting.rates(dueIn);

        assertThat(rates.completion().numerator()).isEqualTo(inTime + late);
        assertThat(rates.onTime().numerator()).isEqualTo(inTime);
        assertThat(rates.completion().denominator()).isEqualTo(inTime + late + notMade);
        assertThat(rates.onTime().denominator()).isEqualTo(inTime + late + notMade);
    }

    private static Map<ObligationId, VisitObligation> byId(VisitAssessment assessment) {
        return assessment.obligations().stream().collect(Collectors.toMap(VisitObligation::id, Function.identity()));
    }

    private static boolean isToBeMade(VisitObligation obligation) {
        return obligation.state() == ObligationState.OPEN || obligation.state() == ObligationState.OVERDUE;
    }

    private static boolean mayBeMade(Optional<VisitObligation> obligation, boolean ifNoneYet) {
        return obligation.map(MondayMovesProperties::isToBeMade).orElse(ifNoneYet);
    }

    private static void assertMoved(
            List<ObligationChange> moved,
            Map<ObligationId, VisitObligation> before,
            Map<ObligationId, VisitObligation> after,
            BiPredicate<Optional<VisitObligation>, VisitObligation> hasMoved) {
        TreeSet<ObligationId> expected = new TreeSet<>();
        after.forEach((id, is) -> {
            if (hasMoved.test(Optional.ofNullable(before.get(id)), is)) {
                expected.add(id);
            }
        });
        assertThat(moved).extracting(ObligationChange::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(moved).extracting(ObligationChange::after).isSortedAccordingTo(VisitEngine.mostUrgentFirst());
    }
}
