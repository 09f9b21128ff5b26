package io.github.louyu.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.oracle.NaiveAssessment.AgendaItem;
import io.github.louyu.rules.oracle.NeutralCondition.All;
import io.github.louyu.rules.oracle.NeutralCondition.Any;
import io.github.louyu.rules.oracle.NeutralCondition.AtLeast;
import io.github.louyu.rules.oracle.NeutralCondition.Not;
import io.github.louyu.rules.oracle.ObligationState.State;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The random cases are worth their time, and the oracle keeps the laws on them. */
@Domain(RandomCases.class)
class RandomCasesProperties {

    private static final LocalDate SOME_DAY = LocalDate.of(2019, 2, 1);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyTruthIsCommon(@ForAll NeutralCase.OfCondition c) {
        Statistics.collect(new NaiveConditions(c.calendar()).truth(c.condition(), NaiveFile.of(c.file()), SOME_DAY));
        Statistics.coverage(coverage ->
                List.of(Truth3.values()).forEach(truth -> coverage.check(truth).percentage(share -> share >= 10)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyStateIsMet(@ForAll NeutralCase.OfVisits c) {
        c.expected()
                .obligations()
                .forEach(o -> o.changes()
                        .forEach(change ->
                                Statistics.label("state").collect(change.to().state())));
        Statistics.label("state")
                .coverage(coverage -> List.of(State.values())
                        .forEach(state -> coverage.check(state).count(n -> n >= 1)));
        c.expected()
                .obligations()
                .forEach(o -> o.changes().stream()
                        .filter(change -> change.to().reason() != null)
                        .forEach(change ->
                                Statistics.label("reason").collect(change.to().reason())));
        Statistics.label("reason")
                .coverage(coverage -> List.of(ObligationState.Reason.values())
                        .forEach(reason -> coverage.check(reason).count(n -> n >= 1)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCaseIsReadBackFromItsLine(@ForAll NeutralCase.OfCondition c, @ForAll NeutralCase.OfVisits v) {
        assertThat(NeutralCases.condition(NeutralCases.line(c))).isEqualTo(c);
        assertThat(NeutralCases.visits(NeutralCases.line(v))).isEqualTo(v);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void kleenesLawsHold(@ForAll NeutralCase.OfCondition c, @ForAll NeutralCase.OfCondition other) {
        NaiveConditions conditions = new NaiveConditions(c.calendar());
        NaiveFile file = NaiveFile.of(c.file());
        NeutralCondition a = c.condition();
        NeutralCondition b = other.condition();
        for (LocalDate day : c.range().days()) {
            Truth3 truthOfA = conditions.truth(a, file, day);
            Truth3 truthOfB = conditions.truth(b, file, day);
            assertThat(conditions.truth(new All(List.of(a, b)), file, day)).isEqualTo(truthOfA.and(truthOfB));
            assertThat(conditions.truth(new Any(List.of(a, b)), file, day)).isEqualTo(truthOfA.or(truthOfB));
            assertThat(conditions.truth(new Not(new All(List.of(a, b))), file, day))
                    .isEqualTo(conditions.truth(new Any(List.of(new Not(a), new Not(b))), file, day));
            assertThat(conditions.truth(new All(List.of(a, new Any(List.of(a, b)))), file, day))
                    .isEqualTo(truthOfA);
            assertThat(conditions.truth(new AtLeast(2, List.of(a, b, a)), file, day))
                    .isEqualTo(truthOfA);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void onlyAnUnknownLacksFacts(@ForAll NeutralCase.OfCondition c) {
        NaiveConditions conditions = new NaiveConditions(c.calendar());
        NaiveFile file = NaiveFile.of(c.file());
        NaiveMissingFacts missing = new NaiveMissingFacts(conditions);
        boolean asksWhetherKnown = c.condition().leaves().anyMatch(NeutralCondition.IsKnown.class::isInstance);
        boolean isUnknown = conditions.truth(c.condition(), file, SOME_DAY) == Truth3.UNKNOWN;
        assertThat(missing.read(c.condition(), file, SOME_DAY)).containsAll(missing.of(c.condition(), file, SOME_DAY));
        if (!isUnknown && !asksWhetherKnown) {
            assertThat(missing.of(c.condition(), file, SOME_DAY)).isEmpty();
        }
    }

    /** L9: what is recorded after a day changes nothing on it, and what it alone brings does not begin before it. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingIsKnownBeforeItIsRecorded(@ForAll NeutralCase.OfVisits c) {
        NaiveVisits all = NaiveVisits.of(c.rulebooks(), c.calendar(), c.file());
        for (LocalDate recorded : c.file().recordingDays()) {
            LocalDate day = recorded.minusDays(1);
            NaiveVisits known =
                    NaiveVisits.of(c.rulebooks(), c.calendar(), c.file().knownOn(day));
            assertThat(known.assessment(day)).isEqualTo(all.assessment(day));
        }
    }

    /**
     * L7: on days with nothing recorded an obligation only begins, runs late, is escalated, lapses or is cancelled. Rules
     * that merge are left out: a pending event that begins by itself joins its leader, and may reopen it.
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anObligationMovesByItselfOnlyAsTimeMovesIt(@ForAll NeutralCase.OfVisits c) {
        Set<LocalDate> recordingDays = new HashSet<>(c.file().recordingDays());
        for (AgendaItem item :
                NaiveVisits.of(c.rulebooks(), c.calendar(), c.file()).agenda(c.range())) {
            if (item.from() != null && !recordingDays.contains(item.day()) && !merges(c, item.obligation())) {
                assertThat(isMoveOfTime(item.from(), item.to())).as("%s", item).isTrue();
            }
        }
    }

    /** L7: a visit that counted is uncounted only by a correction or a retraction. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsFulfilledStaysSoUnlessTakenBack(@ForAll NeutralCase.OfVisits c) {
        Set<LocalDate> takenBack = new HashSet<>();
        c.file().corrections().forEach(correction -> takenBack.add(correction.recordedOn()));
        c.file().retractions().forEach(retraction -> takenBack.add(retraction.recordedOn()));
        for (AgendaItem item :
                NaiveVisits.of(c.rulebooks(), c.calendar(), c.file()).agenda(c.range())) {
            if (item.from() != null && isFulfilled(item.from()) && !isFulfilled(item.to())) {
                assertThat(takenBack).as("%s", item).contains(item.day());
            }
        }
    }

    private static boolean isMoveOfTime(ObligationState from, ObligationState to) {
        boolean wasPending = from.state() == State.OPEN || from.state() == State.OVERDUE;
        return from.due().equals(to.due())
                && switch (to.state()) {
                    case OVERDUE ->
                        from.state() == State.OPEN || (from.state() == State.OVERDUE && to.level() == from.level() + 1);
                    case LAPSED, CANCELLED -> wasPending;
                    case OPEN, FULFILLED, FULFILLED_LATE -> false;
                };
    }

    private static boolean merges(NeutralCase.OfVisits c, String obligation) {
        return c.rulebooks().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .anyMatch(rule -> rule.mergeWithinDays() > 0 && obligation.startsWith(rule.id() + "/"));
    }

    private static boolean isFulfilled(ObligationState state) {
        return state.state() == State.FULFILLED || state.state() == State.FULFILLED_LATE;
    }
}
