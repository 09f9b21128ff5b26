package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** L6: an obligation keeps its id for life, and two never share one. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class IdentityLawsProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 10);

    /** By then everything is recorded. */
    private static final LocalDate LAST_DAY = LawCases.RANGE.endExclusive().plusDays(90);

    /** What an obligation is, whatever becomes of it. */
    private record Identity(EnterpriseId enterprise, String rule, String key, LocalDate onset, String rulebook) {

        static Identity of(VisitObligation obligation) {
            return new Identity(
                    obligation.enterprise(),
                    obligation.rule(),
                    obligation.key(),
                    obligation.onset(),
                    obligation.rulebook());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anObligationKeepsItsIdForLife(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        Map<ObligationId, Identity> byId = new HashMap<>();
        Map<String, ObligationId> byKey = new HashMap<>();
        for (LocalDate day : LawCases.days()) {
            for (VisitObligation obligation : engine.assess(file, day).obligations()) {
                Identity identity = Identity.of(obligation);
                assertThat(byId.computeIfAbsent(obligation.id(), id -> identity))
                        .isEqualTo(identity);
                assertThat(byKey.computeIfAbsent(obligation.rule() + "/" + obligation.key(), key -> obligation.id()))
                        .isEqualTo(obligation.id());
            }
        }
        Statistics.collect(byId.size() >= 2);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 8));
    }

    /** A later day, and a file that has grown since, know it by the same id. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void learningMoreChangesNoIdThatHasBegun(@ForAll NeutralCase.OfVisits c) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        Map<ObligationId, Identity> last = new HashMap<>();
        engine.assess(file, LAST_DAY)
                .obligations()
                .forEach(obligation -> last.put(obligation.id(), Identity.of(obligation)));
        for (LocalDate day : c.file().recordingDays()) {
            engine.assess(file.knownOn(day), day)
                    .obligations()
                    .forEach(obligation -> assertThat(last.get(obligation.id())).isEqualTo(Identity.of(obligation)));
        }
    }

    /** Every pair of ids of up to three awkward characters has an id of its own under every rule. */
    @Property(tries = 1)
    void noTwoObligationsShareAnId() {
        List<String> awkward = Arbitraries.strings()
                .withChars('/', '%', '2', 'F')
                .ofMinLength(1)
                .ofMaxLength(3)
                .exhaustive()
                .map(generator -> ImmutableList.<String>copyOf(generator))
                .orElseThrow();
        assertThat(awkward).hasSize(4 + 16 + 64);
        Set<ObligationId> ids = new HashSet<>();
        for (String rule : List.of("2", "F", "2F")) {
            for (String enterprise : awkward) {
                for (String event : awkward) {
                    assertThat(ids.add(idOf(enterprise, event, rule)))
                            .as("the id of event %s of %s by rule %s is new", event, enterprise, rule)
                            .isTrue();
                }
            }
        }
    }

    private static ObligationId idOf(String enterprise, String event, String rule) {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of(enterprise))
                .recordedOn(DAY)
                .event(event, EventKind.EXECUTIVE_CHANGE, DAY)
                .build();
        VisitRulebook rulebook = VisitRulebook.of(
                "book", DAY, VisitRule.on(rule, EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(1)));
        return VisitEngine.of(rulebook, WorkCalendar.weekendsOnly())
                .assess(file, DAY)
                .obligations()
                .get(0)
                .id();
    }
}
