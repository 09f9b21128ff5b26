package io.github.louyu.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.community.BuildingRole;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.governance.BuildingState;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceFacts;
import io.github.louyu.rules.governance.GovernanceRule;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What is counted of governance is what a plain count of assessments finds, in which each leaf is a rule by itself. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class GovernanceCoverageProperties {

    @Provide
    Arbitrary<Condition<BuildingState>> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.of(BuildingRole.class)
                        .map(role -> GovernanceFacts.buildingRole().is(role)),
                Arbitraries.longs()
                        .between(0, 2)
                        .map(n -> GovernanceFacts.stations().isAtLeast(n)));
    }

    @Property(tries = 200)
    void governanceIsCountedAsAPlainCountDoes(
            @ForAll("leaves") Condition<BuildingState> a,
            @ForAll("leaves") Condition<BuildingState> b,
            @ForAll boolean both,
            @ForAll @Size(min = 1, max = 6) List<GovernedSubdistrict> subdistricts,
            @ForAll LocalDate day) {
        Condition<BuildingState> whole = both ? Conditions.all(a, b) : Conditions.any(Conditions.not(a), b);
        OutcomeCoverage coverage = new OutcomeCoverage();
        CoveredGovernance watched = coverage.watching(engine(whole));
        subdistricts.forEach(subdistrict -> watched.assess(subdistrict, day));

        Set<String> seen = new HashSet<>();
        for (GovernedSubdistrict subdistrict : subdistricts) {
            count("whole", whole, subdistrict, day)
                    .forEach(outcome -> seen.add(outcome.replace("TRUE", "FIRED")
                            .replace("FALSE", "REFUSED")
                            .replace("UNKNOWN", "UNDETERMINED")));
            seen.addAll(count(a.toText(Locale.ENGLISH), a, subdistrict, day));
            seen.addAll(count(b.toText(Locale.ENGLISH), b, subdistrict, day));
        }

        assertThat(coverage.report().seen())
                .extracting(goal -> goal.part().map(part -> part.en()).orElse("whole") + " " + goal.outcome())
                .containsExactlyInAnyOrderElementsOf(seen);
        seen.forEach(outcome -> Statistics.label("seen").collect(outcome.substring(outcome.lastIndexOf(' ') + 1)));
    }

    /** What a condition, as a rule by itself, says of the buildings that there are on the day. */
    private static Set<String> count(
            String name, Condition<BuildingState> condition, GovernedSubdistrict governed, LocalDate day) {
        GovernanceAssessment answer = engine(condition).assess(governed, day);
        long buildings = governed.subdistrict().buildings().stream()
                .filter(building -> building.during().contains(day))
                .count();
        Set<String> outcomes = new HashSet<>();
        if (!answer.findings().isEmpty()) {
            outcomes.add(name + " TRUE");
        }
        if (!answer.undetermined().isEmpty()) {
            outcomes.add(name + " UNKNOWN");
        }
        if (buildings > answer.findings().size() + answer.undetermined().size()) {
            outcomes.add(name + " FALSE");
        }
        return outcomes;
    }

    private static GovernanceEngine engine(Condition<BuildingState> condition) {
        return GovernanceEngine.of(List.of(GovernanceRule.ofBuilding("it", condition)), WorkCalendar.china());
    }
}
