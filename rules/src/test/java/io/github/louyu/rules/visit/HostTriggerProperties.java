package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.conformance.NeutralAdapter;
import io.github.louyu.rules.conformance.RuleAdapter;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.NeutralCondition;
import io.github.louyu.rules.oracle.RandomCases;
import io.github.louyu.rules.oracle.RandomConditions;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** A trigger that a host writes as this library writes one gives the same visits. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class HostTriggerProperties {

    /** {@code ahead} an event of a kind, by twenty days. */
    private record Announced(String kind) implements HostTrigger {

        @Override
        public String name() {
            return "announced";
        }

        @Override
        public Bilingual label() {
            return Bilingual.same("announced");
        }

        @Override
        public ImmutableList<HostOccurrence> showing(EnterpriseFile known) {
            return known.events(NeutralAdapter.kind(kind)).stream()
                    .filter(event -> !event.known().hasEnd())
                    .map(event ->
                            occurrence(event.entry().value(), event.content().on()))
                    .collect(ImmutableList.toImmutableList());
        }

        private static HostOccurrence occurrence(String entry, LocalDate on) {
            LocalDate begins = on.minusDays(20);
            return new HostOccurrence(
                    entry + "@" + on, DateRange.ofClosed(begins, on), begins, Optional.of(on), Optional.empty());
        }
    }

    @Provide
    Arbitrary<NeutralCondition> scopes() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(NeutralCondition.always())), Tuple.of(1, RandomConditions.conditions()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aHostsTriggerIsReadAsOurs(@ForAll NeutralCase.OfVisits c, @ForAll("scopes") NeutralCondition scope) {
        VisitEngine ours = engine(
                c, scope, VisitRule.ahead("r", TargetDates.announced(NeutralAdapter.kind("stay")), Span.days(20)));
        VisitEngine hosts = engine(c, scope, VisitRule.onHost("r", new Announced("stay")));
        EnterpriseFile file = NeutralAdapter.file(c.file());
        for (LocalDate day : RandomCases.RANGE.days()) {
            assertThat(Answer.of(hosts.assess(file, day)))
                    .as("on %s", day)
                    .isEqualTo(Answer.of(ours.assess(file, day)));
        }
        assertThat(hosts.agenda(file, LawCases.RANGE).stream().map(Answer::moveOf))
                .isEqualTo(ours.agenda(file, LawCases.RANGE).stream()
                        .map(Answer::moveOf)
                        .toList());
        for (NeutralCase.NextChange asked : c.expected().nextChange()) {
            assertThat(hosts.nextChange(file, asked.on())).isEqualTo(ours.nextChange(file, asked.on()));
        }
        Statistics.collect(ours.agenda(file, LawCases.RANGE).stream()
                .anyMatch(change -> change.after().state() == ObligationState.CANCELLED));
        Statistics.coverage(coverage -> coverage.check(true).count(n -> n >= 5));
    }

    private static VisitEngine engine(NeutralCase.OfVisits c, NeutralCondition scope, VisitRule rule) {
        return VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        RandomCases.RANGE.first(),
                        rule.dueWithin(Span.days(10)).inScope(RuleAdapter.condition(scope))),
                NeutralAdapter.calendar(c.calendar()));
    }
}
