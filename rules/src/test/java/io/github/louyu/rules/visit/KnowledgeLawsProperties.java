package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.conformance.NeutralAdapter;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.NeutralCondition;
import io.github.louyu.rules.oracle.NeutralPayload;
import io.github.louyu.rules.oracle.NeutralRule;
import io.github.louyu.rules.oracle.NeutralTrigger;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** L9 and L10: what an entry changes, and what it cannot. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class KnowledgeLawsProperties {

    private static final int FORESEEN_DAYS = 60;

    /** L9, for entries with what is said of them later, and for corrections and retractions alone. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noAnswerKnowsWhatIsRecordedLater(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        for (LogEntry line : file.log()) {
            EnterpriseFile without = without(file, line);
            LocalDate recorded = line.recordedOn();
            for (LocalDate day : List.of(recorded.minusDays(1), recorded.minusDays(9))) {
                assertThat(engine.assess(file, day)).isEqualTo(engine.assess(without, day));
                assertThat(engine.assess(file, day)).isEqualTo(engine.assess(file.knownOn(day), day));
                DateRange ahead = DateRange.of(day.plusDays(1), day.plusDays(FORESEEN_DAYS));
                assertThat(engine.agenda(file.knownOn(day), ahead))
                        .isEqualTo(engine.agenda(without.knownOn(day), ahead));
            }
            DateRange before = DateRange.of(LawCases.RANGE.start().minusDays(FORESEEN_DAYS), recorded);
            assertThat(engine.agenda(file, before)).isEqualTo(engine.agenda(without, before));
            Statistics.collect(!engine.agenda(file, before).isEmpty());
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 8));
    }

    /** L9. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatAnEntryAloneBringsBeginsWhenItIsRecordedOrLater(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        LocalDate last = LawCases.RANGE.endExclusive();
        for (LogEntry line : file.log()) {
            Answer without = Answer.of(engine.assess(without(file, line), last));
            for (VisitObligation obligation : engine.assess(file, last).obligations()) {
                if (!without.states().containsKey(obligation.id())) {
                    assertThat(obligation.onset()).as("%s", line).isAfterOrEqualTo(line.recordedOn());
                    Statistics.collect(line.getClass().getSimpleName());
                }
            }
        }
        Statistics.coverage(coverage -> coverage.check("Entry").count(n -> n >= 50));
    }

    /** Why the law passes over the silence that the visit itself begins. */
    @Example
    void aVisitRecordedBeforeAnotherOfItsDayBeginsTheirSilenceSooner() {
        LocalDate made = LocalDate.of(2019, 1, 1);
        LocalDate recordedOn = LocalDate.of(2019, 1, 13);
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        made.minusYears(1),
                        VisitRule.afterSilence("silence", Span.days(7)).dueWithin(Span.days(0))),
                WorkCalendar.weekendsOnly());
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(recordedOn.plusDays(1))
                .visit("recorded-later", Visit.on(made))
                .build();
        EnterpriseFile visited = file.append(Entry.of(EntryId.of("the-visit"), recordedOn, Visit.on(made)));

        LocalDate day = recordedOn.plusDays(1);
        assertThat(engine.assess(file, day).obligations())
                .extracting(VisitObligation::state)
                .containsExactly(ObligationState.OPEN);
        assertThat(engine.assess(visited, day).obligations())
                .extracting(VisitObligation::state)
                .containsExactly(ObligationState.OVERDUE);
    }

    /** L10. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aVisitNeverHurts(
            @ForAll NeutralCase.OfVisits c,
            @ForAll @IntRange(max = 110) int recorded,
            @ForAll @IntRange(max = 20) int before) {
        Assume.that(LawCases.rules(c).noneMatch(KnowledgeLawsProperties::readsVisits));
        Assume.that(!hasVisitTakenBack(c));
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        LocalDate recordedOn = LawCases.RANGE.start().plusDays(recorded);
        LocalDate madeOn = recordedOn.minusDays(before);
        EnterpriseFile visited = file.append(Entry.of(
                EntryId.of("the-visit"),
                recordedOn,
                Visit.builder().on(madeOn).purpose("p").build()));
        Set<String> afterSilence = new HashSet<>();
        LawCases.rules(c)
                .filter(rule -> rule.trigger() instanceof NeutralTrigger.AfterSilence)
                .forEach(rule -> afterSilence.add(rule.id()));
        DateRange since = DateRange.of(recordedOn, LawCases.RANGE.endExclusive().plusDays(20));
        Set<LocalDate> days = new TreeSet<>(Set.of(recordedOn));
        engine.agenda(file, since).forEach(change -> days.add(change.date()));
        engine.agenda(visited, since).forEach(change -> days.add(change.date()));
        boolean helped = false;
        for (LocalDate day : days) {
            Map<ObligationId, Answer.Status> without =
                    Answer.of(engine.assess(file, day)).states();
            Map<ObligationId, Answer.Status> with =
                    Answer.of(engine.assess(visited, day)).states();
            for (Map.Entry<ObligationId, Answer.Status> obligation : with.entrySet()) {
                Answer.Status now = obligation.getValue();
                Answer.Status status = without.get(obligation.getKey());
                if (status == null) {
                    assertThat(afterSilence)
                            .as("%s begins by %s", obligation, day)
                            .contains(now.rule());
                } else if (!isOfTheSilenceSince(madeOn, obligation.getKey(), afterSilence, now)) {
                    assertThat(now.urgency()).as("%s on %s", obligation, day).isLessThanOrEqualTo(status.urgency());
                    helped |= now.urgency() < status.urgency();
                }
            }
        }
        Statistics.collect(helped);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
    }

    /** Another visit of that day begins the same silence, but where it is recorded later, its obligation begins later too. */
    private static boolean isOfTheSilenceSince(
            LocalDate madeOn, ObligationId obligation, Set<String> afterSilence, Answer.Status now) {
        return afterSilence.contains(now.rule()) && obligation.toString().endsWith("/" + madeOn);
    }

    private static boolean readsVisits(NeutralRule rule) {
        Stream<NeutralCondition> trigger =
                rule.trigger() instanceof NeutralTrigger.When when ? Stream.of(when.condition()) : Stream.empty();
        return Stream.concat(
                        Stream.of(Optional.of(rule.scope()), Optional.ofNullable(rule.cancelledWhen()))
                                .flatMap(Optional::stream),
                        trigger)
                .flatMap(NeutralCondition::leaves)
                .anyMatch(NeutralCondition.NoVisitWithinLast.class::isInstance);
    }

    private static boolean hasVisitTakenBack(NeutralCase.OfVisits c) {
        Set<String> visits = new HashSet<>();
        c.file().entries().stream()
                .filter(entry -> entry.payload() instanceof NeutralPayload.Visit)
                .forEach(entry -> visits.add(entry.id()));
        return c.file().corrections().stream().anyMatch(correction -> visits.contains(correction.target()))
                || c.file().retractions().stream().anyMatch(retraction -> visits.contains(retraction.target()));
    }

    /** An entry goes with what is said of it. */
    private static EnterpriseFile without(EnterpriseFile file, LogEntry line) {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(NeutralAdapter.ENTERPRISE);
        file.log().stream()
                .filter(other -> !other.equals(line) && !Objects.equals(target(other), line.id()))
                .forEach(builder::line);
        return builder.build();
    }

    private static @Nullable EntryId target(LogEntry line) {
        if (line instanceof Correction correction) {
            return correction.target();
        }
        return line instanceof Retraction retraction ? retraction.target() : null;
    }
}
