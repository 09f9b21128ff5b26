package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTeamTest {

    private static final PersonId WANG = PersonId.of("person-wang");
    private static final PersonId LI = PersonId.of("person-li");
    private static final PersonId ZHAO = PersonId.of("person-zhao");

    @Test
    void aTeamKnowsItsChief() {
        ServiceTeam team = ServiceTeam.of(
                TeamMember.of(LI, TeamRole.DEPARTMENT_OFFICER, "district tax office"),
                TeamMember.of(WANG, TeamRole.CHIEF));

        assertThat(team.chief()).contains(WANG);
        assertThat(team.persons()).containsExactly(WANG, LI);
    }

    @Test
    void theChiefOfATeamMayBeUnknown() {
        assertThat(ServiceTeam.of(TeamMember.of(LI, TeamRole.SERVICE_COMMISSIONER))
                        .chief())
                .isEmpty();
    }

    @Test
    void aTeamIsTheSameInWhateverOrderItsMembersAreGiven() {
        TeamMember wang = TeamMember.of(WANG, TeamRole.CHIEF);
        TeamMember li = TeamMember.of(LI, TeamRole.LIAISON_OFFICER);
        TeamMember zhao = TeamMember.of(ZHAO, TeamRole.LIAISON_OFFICER, "district tax office");
        ServiceTeam team = ServiceTeam.of(wang, li, zhao);

        for (List<TeamMember> order : List.of(
                List.of(wang, zhao, li),
                List.of(li, wang, zhao),
                List.of(li, zhao, wang),
                List.of(zhao, wang, li),
                List.of(zhao, li, wang))) {
            assertThat(ServiceTeam.of(order))
                    .isEqualTo(team)
                    .hasSameHashCodeAs(team)
                    .hasToString(team.toString());
            assertThat(ServiceTeam.of(order).members()).containsExactly(wang, li, zhao);
        }
    }

    @Test
    void aTeamHasOneChiefAtMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ServiceTeam.of(TeamMember.of(WANG, TeamRole.CHIEF), TeamMember.of(LI, TeamRole.CHIEF)))
                .withMessage("members of a service team: must have at most one chief, but was 2");
    }

    @Test
    void nobodyIsInATeamTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceTeam.of(
                        TeamMember.of(WANG, TeamRole.CHIEF), TeamMember.of(WANG, TeamRole.LIAISON_OFFICER)))
                .withMessage("members of a service team: each person must be named once,"
                        + " but was 2 members for 1 persons");
    }

    @Test
    void aTeamOfNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceTeam.of(List.of()))
                .withMessage("members of a service team: must be at least one, but was none");
    }

    @Test
    void aMemberMayComeFromADepartment() {
        assertThat(TeamMember.of(LI, TeamRole.DEPARTMENT_OFFICER, "district tax office")
                        .department())
                .contains("district tax office");
        assertThat(TeamMember.of(LI, TeamRole.DEPARTMENT_OFFICER).department()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamMember.of(LI, TeamRole.DEPARTMENT_OFFICER, " "))
                .withMessage("department of a team member (DEPARTMENT_OFFICER): must not be blank,"
                        + " but was text of 1 blanks");
    }
}
