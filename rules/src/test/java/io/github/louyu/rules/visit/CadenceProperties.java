package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.conformance.EngineAnswers;
import io.github.louyu.rules.conformance.NeutralAdapter;
import io.github.louyu.rules.conformance.RuleAdapter;
import io.github.louyu.rules.oracle.NaiveVisits;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.NeutralCondition;
import io.github.louyu.rules.oracle.NeutralRule;
import io.github.louyu.rules.oracle.NeutralRulebook;
import io.github.louyu.rules.oracle.NeutralTrigger;
import io.github.louyu.rules.oracle.RandomCases;
import io.github.louyu.rules.oracle.RandomConditions;
import io.github.louyu.time.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A cadence by tier is a rule for each kind of period, each for the enterprises whose line it is. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class CadenceProperties {

    private static final LocalDate FROM = RandomCases.RANGE.first();

    @Provide
    Arbitrary<NeutralCondition> lines() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, RandomConditions.tierAtLeast()),
                Tuple.of(2, RandomConditions.conditions()),
                Tuple.of(1, Arbitraries.just(NeutralCondition.always())));
    }

    @Provide
    Arbitrary<NeutralCondition> scopes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(NeutralCondition.always())), Tuple.of(1, RandomConditions.conditions()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aCadenceByTierIsARuleForEachKindOfPeriod(
            @ForAll NeutralCase.OfVisits c,
            @ForAll("lines") NeutralCondition first,
            @ForAll("lines") NeutralCondition second,
            @ForAll("scopes") NeutralCondition scope) {
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        FROM,
                        VisitRule.every(
                                        "R",
                                        Cadence.when(RuleAdapter.condition(first), PeriodKind.MONTH)
                                                .orWhen(RuleAdapter.condition(second), PeriodKind.QUARTER)
                                                .otherwise(PeriodKind.HALF_YEAR))
                                .inScope(RuleAdapter.condition(scope))
                                .escalatingAfterDays(3)),
                NeutralAdapter.calendar(c.calendar()));
        EnterpriseFile file = NeutralAdapter.file(c.file());
        NaiveVisits expected = NaiveVisits.of(
                List.of(new NeutralRulebook(
                        FROM,
                        List.of(
                                rule("M", NeutralTrigger.Cadence.MONTH, List.of(scope, first)),
                                rule("Q", NeutralTrigger.Cadence.QUARTER, List.of(scope, not(first), second)),
                                rule("H", NeutralTrigger.Cadence.HALF_YEAR, List.of(scope, not(first), not(second)))))),
                c.calendar(),
                c.file());

        assertThat(EngineAnswers.sweep(engine, file, RandomCases.RANGE))
                .isEqualTo(asOneRule(expected.obligations(RandomCases.RANGE)));
        assertThat(EngineAnswers.withoutReasonChanges(EngineAnswers.agenda(engine, file, RandomCases.RANGE, FROM)))
                .isEqualTo(EngineAnswers.withoutReasonChanges(asOneRule(expected.obligations(RandomCases.RANGE))));
        assertThat(EngineAnswers.undetermined(engine, file, RandomCases.RANGE).stream()
                        .map(run -> run.key().key() + " " + run.days()))
                .containsExactlyInAnyOrderElementsOf(expected.undetermined(RandomCases.RANGE).stream()
                        .map(run -> run.key().key() + " " + run.days())
                        .toList());
        List<String> kinds = expected.obligations(RandomCases.RANGE).stream()
                .map(o -> o.obligation().substring(0, 1))
                .distinct()
                .toList();
        Statistics.label("kinds of period").collect(kinds.size());
        Statistics.label("kinds of period")
                .coverage(coverage -> coverage.check(2).count(n -> n > 0));
    }

    private static NeutralCondition not(NeutralCondition condition) {
        return new NeutralCondition.Not(condition);
    }

    private static NeutralRule rule(String id, NeutralTrigger.Cadence cadence, List<NeutralCondition> scope) {
        return new NeutralRule(
                id,
                new NeutralTrigger.Every(cadence),
                new NeutralCondition.All(scope),
                null,
                null,
                false,
                0,
                null,
                null,
                null,
                List.of(3),
                0,
                null);
    }

    private static List<NeutralCase.ExpectedObligation> asOneRule(List<NeutralCase.ExpectedObligation> obligations) {
        List<NeutralCase.ExpectedObligation> renamed = new ArrayList<>();
        obligations.forEach(o -> renamed.add(
                new NeutralCase.ExpectedObligation("R" + o.obligation().substring(1), o.onset(), o.changes())));
        renamed.sort((a, b) -> a.obligation().compareTo(b.obligation()));
        return renamed;
    }
}
