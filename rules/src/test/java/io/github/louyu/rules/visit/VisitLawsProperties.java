package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.NeutralFile;
import io.github.louyu.rules.oracle.NeutralPayload;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** L7 and L8: how the states of obligations move, and when. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class VisitLawsProperties {

    /** L7. Merging rules are left out: a pending event that begins by itself joins its leader, and may reopen it. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void withNothingRecordedOnlyTimeMovesAnObligation(@ForAll NeutralCase.OfVisits c) {
        Set<LocalDate> recordingDays = new HashSet<>(c.file().recordingDays());
        Set<String> merging = new HashSet<>();
        LawCases.rules(c).filter(rule -> rule.mergeWithinDays() > 0).forEach(rule -> merging.add(rule.id()));
        for (Answer.Move move : moves(c)) {
            if (!recordingDays.contains(move.day()) && move.from().isPresent()) {
                boolean merges = merging.contains(move.to().rule());
                assertThat(merges || isMoveOfTime(move.from().get(), move.to()))
                        .as("%s", move)
                        .isTrue();
                Statistics.collect(move.from().get().state(), move.to().state());
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(ObligationState.OPEN, ObligationState.OVERDUE).count(n -> n >= 20);
            coverage.check(ObligationState.OVERDUE, ObligationState.OVERDUE).count(n -> n >= 20);
            coverage.check(ObligationState.OPEN, ObligationState.LAPSED).count(n -> n >= 1);
            coverage.check(ObligationState.OVERDUE, ObligationState.LAPSED).count(n -> n >= 1);
        });
    }

    /** L7, with every other visit retracted some time later. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onlyACorrectionOrARetractionEndsAFulfilment(
            @ForAll NeutralCase.OfVisits drawn, @ForAll @IntRange(max = 40) int later) {
        NeutralCase.OfVisits c = withVisitsRetracted(drawn, later);
        Set<LocalDate> takenBack = new HashSet<>();
        c.file().corrections().forEach(correction -> takenBack.add(correction.recordedOn()));
        c.file().retractions().forEach(retraction -> takenBack.add(retraction.recordedOn()));
        for (Answer.Move move : moves(c)) {
            boolean ends = move.from().filter(Answer.Status::isFulfilled).isPresent()
                    && !move.to().isFulfilled();
            if (ends) {
                assertThat(takenBack).as("%s", move).contains(move.day());
            }
            Statistics.collect(ends);
        }
        Statistics.coverage(coverage -> coverage.check(true).count(n -> n >= 10));
    }

    private static NeutralCase.OfVisits withVisitsRetracted(NeutralCase.OfVisits c, int later) {
        Set<String> retracted = new HashSet<>();
        List<NeutralFile.Retraction> retractions = new ArrayList<>(c.file().retractions());
        retractions.forEach(retraction -> retracted.add(retraction.target()));
        int visits = 0;
        for (NeutralFile.Entry entry : c.file().entries()) {
            if (entry.payload() instanceof NeutralPayload.Visit
                    && visits++ % 2 == 0
                    && !retracted.contains(entry.id())) {
                retractions.add(new NeutralFile.Retraction(
                        "t" + entry.id(), entry.recordedOn().plusDays(later), entry.id()));
            }
        }
        return new NeutralCase.OfVisits(
                c.id(),
                c.calendar(),
                new NeutralFile(c.file().entries(), c.file().corrections(), retractions),
                c.rulebooks(),
                c.range(),
                c.expected());
    }

    /** L7: one state at a time, and none is forgotten. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anObligationOnceBegunIsAlwaysThere(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        Answer before = Answer.of(engine.assess(file, LawCases.RANGE.start()));
        for (LocalDate day : LawCases.days()) {
            VisitAssessment assessment = engine.assess(file, day);
            Answer now = Answer.of(assessment);
            assertThat(now.states()).hasSameSizeAs(assessment.obligations());
            assertThat(now.states().keySet()).containsAll(before.states().keySet());
            assertThat(assessment.obligations()).allSatisfy(obligation -> assertIsValid(obligation, day));
            before = now;
        }
    }

    private static void assertIsValid(VisitObligation obligation, LocalDate day) {
        assertThat(obligation.onset()).isBeforeOrEqualTo(day);
        assertThat(obligation.due()).isAfterOrEqualTo(obligation.onset());
        assertThat(obligation.cancelReason().isPresent()).isEqualTo(obligation.state() == ObligationState.CANCELLED);
        assertThat(obligation.countedVisit().isPresent())
                .isEqualTo(Answer.Status.of(obligation).isFulfilled());
        assertThat(obligation.level() == 0 || obligation.state() == ObligationState.OVERDUE)
                .isTrue();
    }

    /** L7, for any file and rule. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void agendaIsTheDifferenceOfAssessmentsOnSuccessiveDays(@ForAll NeutralCase.OfVisits c) {
        List<Answer.Move> agenda = LawCases.engine(c).agenda(LawCases.file(c), LawCases.RANGE).stream()
                .map(Answer::moveOf)
                .toList();
        assertThat(agenda).isEqualTo(moves(c));
        Statistics.collect(agenda.size() >= 5);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 8));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void agendasOfAdjoiningRangesAreTheAgendaOfBoth(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        LocalDate middle = c.expected().nextChange().get(0).on();
        List<Answer.Move> parts = new ArrayList<>();
        for (DateRange part : List.of(
                DateRange.of(LawCases.RANGE.start().minusDays(1), middle),
                DateRange.of(middle, LawCases.RANGE.endExclusive()))) {
            engine.agenda(file, part).forEach(change -> parts.add(Answer.moveOf(change)));
        }
        assertThat(parts)
                .isEqualTo(
                        engine
                                .agenda(
                                        file,
                                        DateRange.of(
                                                LawCases.RANGE.start().minusDays(1), LawCases.RANGE.endExclusive()))
                                .stream()
                                .map(Answer::moveOf)
                                .toList());
    }

    /** L8. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingDiffersBeforeTheNextChangeAndSomethingOnIt(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        for (NeutralCase.NextChange asked : c.expected().nextChange()) {
            VisitAssessment assessment = engine.assess(file, asked.on());
            Optional<LocalDate> next = assessment.nextChange();
            assertThat(engine.nextChange(file, asked.on())).isEqualTo(next);
            EnterpriseFile known = file.knownOn(asked.on());
            Answer now = Answer.of(assessment);
            LocalDate until =
                    next.filter(day -> day.isBefore(asked.searchedTo())).orElse(asked.searchedTo());
            asked.on()
                    .plusDays(1)
                    .datesUntil(until)
                    .forEach(day -> assertThat(Answer.of(engine.assess(known, day)))
                            .as("on %s, before the next change on %s", day, next)
                            .isEqualTo(now));
            next.ifPresent(day -> assertThat(Answer.of(engine.assess(known, day)))
                    .as("on the next change %s", day)
                    .isNotEqualTo(now));
            Statistics.collect(next.isEmpty() ? "none" : next.get().isBefore(asked.searchedTo()) ? "soon" : "later");
        }
        Statistics.coverage(coverage -> {
            coverage.check("soon").percentage(share -> share >= 8);
            coverage.check("none").percentage(share -> share >= 5);
        });
    }

    private static List<Answer.Move> moves(NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        List<Answer.Move> moves = new ArrayList<>();
        Answer before = Answer.of(engine.assess(file, LawCases.RANGE.start().minusDays(1)));
        for (LocalDate day : LawCases.days()) {
            Answer now = Answer.of(engine.assess(file, day));
            moves.addAll(now.since(before, day));
            before = now;
        }
        return moves;
    }

    private static boolean isMoveOfTime(Answer.Status from, Answer.Status to) {
        boolean wasPending = from.state().isPending();
        return from.due().equals(to.due())
                && switch (to.state()) {
                    case OVERDUE ->
                        from.state() == ObligationState.OPEN
                                ? to.level() == 0
                                : from.state() == ObligationState.OVERDUE && to.level() == from.level() + 1;
                    case LAPSED, CANCELLED -> wasPending;
                    case OPEN, FULFILLED, FULFILLED_LATE -> false;
                };
    }
}
