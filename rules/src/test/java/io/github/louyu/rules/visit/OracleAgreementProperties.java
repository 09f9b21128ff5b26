package io.github.louyu.rules.visit;

import io.github.louyu.rules.conformance.EngineCheck;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.NeutralCondition;
import io.github.louyu.rules.oracle.NeutralTrigger;
import io.github.louyu.rules.oracle.ObligationState;
import io.github.louyu.rules.oracle.RandomCases;
import io.github.louyu.rules.oracle.Truth3;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The engine gives the answers of the naive reading, in each way in which it can be asked. */
@Domain(RandomCases.class)
class OracleAgreementProperties {

    private static final LocalDate SOME_DAY = LocalDate.of(2019, 2, 1);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void conditionsAreReadAsDefined(@ForAll NeutralCase.OfCondition c) {
        EngineCheck.check(c);
        c.expected().timeline().stream()
                .filter(from -> !from.day().isAfter(SOME_DAY))
                .reduce((earlier, later) -> later)
                .ifPresent(from -> Statistics.label("truth").collect(from.truth()));
        Statistics.label("truth")
                .coverage(coverage -> List.of(Truth3.values())
                        .forEach(truth -> coverage.check(truth).percentage(share -> share >= 10)));
        c.condition().leaves().forEach(leaf -> Statistics.label("leaf").collect(leaf.getClass()));
        Statistics.label("leaf")
                .coverage(coverage -> Arrays.stream(NeutralCondition.class.getPermittedSubclasses())
                        .filter(kind -> !COMPOSED.contains(kind))
                        .forEach(kind -> coverage.check(kind).count(n -> n >= 1)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void visitsAreAssessedAsDefined(@ForAll NeutralCase.OfVisits c) {
        EngineCheck.check(c);
        LawCases.rules(c)
                .forEach(rule ->
                        Statistics.label("trigger").collect(rule.trigger().getClass()));
        Statistics.label("trigger")
                .coverage(coverage -> Arrays.stream(NeutralTrigger.class.getPermittedSubclasses())
                        .forEach(kind -> coverage.check(kind).count(n -> n >= 3)));
        c.expected().obligations().stream()
                .flatMap(obligation -> obligation.changes().stream())
                .forEach(change -> Statistics.label("state").collect(change.to().state()));
        Statistics.label("state")
                .coverage(coverage -> List.of(ObligationState.State.values())
                        .forEach(state -> coverage.check(state).count(n -> n >= 1)));
        Statistics.label("undetermined").collect(!c.expected().undetermined().isEmpty());
        Statistics.label("undetermined")
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    private static final List<Class<?>> COMPOSED = List.of(
            NeutralCondition.All.class,
            NeutralCondition.Any.class,
            NeutralCondition.Not.class,
            NeutralCondition.AtLeast.class);
}
