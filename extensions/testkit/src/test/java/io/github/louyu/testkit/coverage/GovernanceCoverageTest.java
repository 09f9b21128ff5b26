package io.github.louyu.testkit.coverage;

import static io.github.louyu.rules.governance.GovernanceFacts.buildingRole;
import static io.github.louyu.rules.governance.GovernanceFacts.stations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.StationId;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.governance.BuildingState;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceRule;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GovernanceCoverageTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final Building LANDMARK =
            Building.of(BuildingId.of("B1"), NAME).withRoles(Timeline.always(BuildingRole.LANDMARK));
    private static final GovernanceRule STATION = GovernanceRule.ofBuilding(
            "landmark-station",
            Conditions.all(buildingRole().is(BuildingRole.LANDMARK), stations().is(0L)));

    private final OutcomeCoverage coverage = new OutcomeCoverage();

    private CoveredGovernance watched(GovernanceRule... rules) {
        return coverage.watching(GovernanceEngine.of(List.of(rules), WorkCalendar.china()));
    }

    private static Subdistrict empty() {
        return Subdistrict.of(SubdistrictId.of("S"), NAME);
    }

    private static GovernedSubdistrict governed(Subdistrict subdistrict) {
        return GovernedSubdistrict.of(subdistrict, OrganisationRegister.of(subdistrict.id()));
    }

    @Test
    void eachRuleIsAskedForItsOutcomesAndThoseOfItsLeaves() {
        CoveredGovernance governance = watched(STATION);
        governance.assess(governed(empty().withBuildings(LANDMARK)), DAY);

        assertThat(coverage.report().toText(Locale.ENGLISH)).isEqualTo("""
                        3 of 9 outcomes of rules seen (33%)
                          not seen: rule landmark-station refused
                          not seen: rule landmark-station undetermined
                          not seen: rule landmark-station: "role of the building is Landmark building" false
                          not seen: rule landmark-station: "role of the building is Landmark building" unknown
                          not seen: rule landmark-station: "service stations is 0" false
                          not seen: rule landmark-station: "service stations is 0" unknown""");
    }

    @Test
    void onePlaceIsOneCaseSoThatASubdistrictMayShowSeveralOutcomes() {
        CoveredGovernance governance = watched(STATION);
        GovernedSubdistrict subdistrict = governed(empty().withBuildings(
                        LANDMARK,
                        Building.of(BuildingId.of("B2"), NAME).withRoles(Timeline.always(BuildingRole.ORDINARY)),
                        Building.of(BuildingId.of("B3"), NAME),
                        Building.of(BuildingId.of("B4"), NAME))
                .withStations(ServiceStation.of(StationId.of("ST"), NAME, BuildingId.of("B3"))));

        assertThat(governance.assess(subdistrict, DAY).findings())
                .hasSameSizeAs(governance.engine().assess(subdistrict, DAY).findings());
        assertThat(coverage.report().missing())
                .extracting(goal -> goal.part().map(part -> part.en()).orElse("") + " " + goal.outcome())
                .containsExactly("service stations is 0 UNKNOWN");
        coverage.cannotOccur(
                "landmark-station", "VALUE_IS:building.stations", Outcome.UNKNOWN, "stations are always counted");
        coverage.assertAtLeast(100);
    }

    @Test
    void whereThereIsNoPlaceOfItsKindARuleHasSeenNothing() {
        watched(STATION).assess(governed(empty()), DAY);

        assertThat(coverage.report().seen()).isEmpty();
    }

    @Test
    void aRuleThatRunsCodeOfTheHostIsAskedToFail() {
        GovernanceRule throwing = GovernanceRule.ofBuilding(
                "throwing", Conditions.undated(BuildingState.class, "broken", Bilingual.of("坏", "broken"), state -> {
                    throw new IllegalStateException("broken");
                }));
        watched(throwing, STATION).assess(governed(empty().withBuildings(LANDMARK)), DAY);

        assertThat(coverage.report().seen())
                .filteredOn(goal -> goal.name().equals("throwing"))
                .extracting(goal -> goal.outcome())
                .containsExactlyInAnyOrder(Outcome.FAILED, Outcome.UNKNOWN);
        assertThatThrownBy(() -> coverage.cannotOccur("landmark-station", Outcome.FAILED, "it runs no code of ours"))
                .hasMessage("outcome FAILED of rule landmark-station: must be one that is asked for, but was not");
    }
}
