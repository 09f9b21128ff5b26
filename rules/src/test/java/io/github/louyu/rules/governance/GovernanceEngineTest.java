package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.Approval;
import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.MemberCount;
import io.github.louyu.committee.MemberKind;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.Membership;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.OrganisationId;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.committee.PromotionAssociation;
import io.github.louyu.committee.Seat;
import io.github.louyu.committee.Term;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.StationId;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceEngineTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final SubdistrictId ID = SubdistrictId.of("S");
    private static final BuildingId B1 = BuildingId.of("B1");
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final GovernanceTerms TERMS = GovernanceTerms.asRegulated(Span.months(3));
    private static final GovernanceEngine ENGINE =
            GovernanceEngine.of(BuildingCommunityRules.with(TERMS), WorkCalendar.china());

    private static GovernedSubdistrict governed(Subdistrict subdistrict, Organisation... organisations) {
        return GovernedSubdistrict.of(subdistrict, OrganisationRegister.of(ID, organisations));
    }

    private static OrganisationId id(String value) {
        return OrganisationId.of(value);
    }

    private static List<String> found(GovernedSubdistrict governed, LocalDate date) {
        return ENGINE.assess(governed, date).findings().stream()
                .map(finding -> finding.rule().id() + "@" + finding.place().id())
                .toList();
    }

    private static PartyOrganisation party(PartyOrganisationForm form, int full) {
        return PartyOrganisation.of(id("P"), NAME, form).withMemberCounts(Timeline.always(MemberCount.of(full, 9)));
    }

    @Test
    void aLandmarkNeedsItsCommitteeAndItsStationAndAnotherBuildingItsPromotionAssociation() {
        Subdistrict places = Subdistrict.builder()
                .id(ID)
                .name(NAME)
                .addAreas(Area.of(AreaId.EAST, NAME))
                .addBuildings(Building.of(B1, NAME)
                        .withRoles(Timeline.<BuildingRole>builder()
                                .from(DAY.minusYears(1), BuildingRole.ORDINARY)
                                .from(DAY, BuildingRole.LANDMARK)
                                .build()))
                .build();

        assertThat(found(governed(places), DAY))
                .containsExactly("area-joint-committee@EAST", "landmark-joint-committee@B1", "landmark-station@B1");
        assertThat(found(governed(places), DAY.minusDays(1)))
                .containsExactly("area-joint-committee@EAST", "promotion-association@B1");
        assertThat(found(
                        governed(
                                places.withStations(ServiceStation.of(StationId.of("ST"), NAME, B1)),
                                JointPartyCommittee.ofArea(id("A"), NAME, AreaId.EAST),
                                JointPartyCommittee.ofBuilding(id("B"), NAME, B1)),
                        DAY))
                .isEmpty();
        assertThat(ENGINE.assess(governed(places), DAY.minusDays(1)).nextChange())
                .contains(DAY);
        assertThat(ENGINE.assess(governed(places), DAY).nextChange()).isEmpty();
    }

    @Test
    void whatABuildingIsNotKnownToBeIsAskedFor() {
        Subdistrict places = Subdistrict.of(ID, NAME).withBuildings(Building.of(B1, NAME));
        GovernanceAssessment answer = ENGINE.assess(governed(places), DAY);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.undetermined())
                .extracting(each -> each.rule().id())
                .containsExactly("landmark-joint-committee", "landmark-station", "promotion-association");
        assertThat(answer.undetermined().get(0).missing())
                .extracting(fact -> fact.label().zh())
                .containsExactly("楼宇定位");
    }

    @Test
    void aFindingSaysWhyAndWhatToDoInBothLanguages() {
        Subdistrict places = Subdistrict.of(ID, NAME)
                .withBuildings(Building.of(B1, NAME).withRoles(Timeline.always(BuildingRole.LANDMARK)))
                .withStations(ServiceStation.of(StationId.of("ST"), NAME, B1));
        GovernanceFinding finding = ENGINE.assess(governed(places, PromotionAssociation.of(id("PA"), NAME, B1)), DAY)
                .findings()
                .get(0);

        assertThat(finding.rule().title())
                .isEqualTo(Bilingual.of("标志性楼宇未设楼宇联合党委", "The landmark building has no joint Party committee"));
        assertThat(finding.rule().advice())
                .contains(Bilingual.of("组建楼宇联合党委", "Set up the joint Party committee of the building"));
        assertThat(finding.rule().source()).contains("文汇报 2019-09-24");
        assertThat(finding.severity()).isEqualTo(FindingSeverity.REQUIRED);
        assertThat(finding.place()).isEqualTo(new GovernancePlace(PlaceKind.BUILDING, "B1", NAME));
        assertThat(finding.onFile()).containsExactly("PA", "ST");
        assertThat(finding.explanation().toText(Locale.CHINESE)).contains("楼宇定位", "标志性楼宇", "楼宇联合党委数");
        assertThat(finding.explanation().toText(Locale.ENGLISH))
                .contains("role of the building", "Landmark building", "joint Party committees of the building");
    }

    @Test
    void aTermIsAboutToEndFromItsLeadUntilItsLastDayAndThenItHasEnded() {
        JointPartyCommittee committee = JointPartyCommittee.ofArea(id("A"), NAME, AreaId.EAST)
                .withSeats(Seat.of("secretary", NAME))
                .withTerms(Term.of(
                        "secretary",
                        PersonId.of("p"),
                        DateRange.ofClosed(DAY.minusYears(5), LocalDate.of(2019, 12, 31))));
        GovernedSubdistrict governed =
                governed(Subdistrict.of(ID, NAME).withAreas(Area.of(AreaId.EAST, NAME)), committee);

        assertThat(found(governed, LocalDate.of(2019, 9, 29))).isEmpty();
        assertThat(found(governed, LocalDate.of(2019, 9, 30))).containsExactly("term-about-to-end@A");
        assertThat(found(governed, LocalDate.of(2019, 12, 31))).containsExactly("term-about-to-end@A");
        assertThat(found(governed, LocalDate.of(2020, 1, 1))).containsExactly("term-ended@A");
        assertThat(ENGINE.agenda(governed, DateRange.from(DAY)))
                .extracting(change -> change.on() + " " + change.rule().id() + " " + change.to())
                .containsExactly(
                        "2019-09-30 term-about-to-end FINDING",
                        "2020-01-01 term-about-to-end NOTHING",
                        "2020-01-01 term-ended FINDING");
    }

    @Test
    void anAssociationNeedsItsThreeSides() {
        EnterpriseDevelopmentAssociation association = EnterpriseDevelopmentAssociation.of(id("D"), NAME, AreaId.EAST)
                .withMemberships(
                        Membership.of(PersonId.of("a"), MemberKind.REPRESENTATIVE)
                                .withSide(MemberRole.KEY_ENTERPRISE_HEAD),
                        Membership.of(PersonId.of("b"), MemberKind.REPRESENTATIVE)
                                .withSide(MemberRole.HR_HEAD),
                        Membership.of(PersonId.of("c"), MemberKind.REPRESENTATIVE)
                                .withSide(MemberRole.PROPERTY_MANAGEMENT_HEAD)
                                .withDuring(DateRange.until(DAY)));
        GovernedSubdistrict governed = governed(
                Subdistrict.of(ID, NAME).withAreas(Area.of(AreaId.EAST, NAME)),
                association,
                JointPartyCommittee.ofArea(id("A"), NAME, AreaId.EAST));

        assertThat(found(governed, DAY.minusDays(1))).isEmpty();
        assertThat(found(governed, DAY)).containsExactly("development-association-sides@D");
    }

    @ParameterizedTest
    @CsvSource({
        "0, JOINT_BRANCH",
        "2, JOINT_BRANCH",
        "3, BRANCH",
        "49, BRANCH",
        "50, GENERAL_BRANCH",
        "99, GENERAL_BRANCH",
        "100, COMMITTEE"
    })
    void theNumberOfFullMembersCallsForAForm(int fullMembers, PartyOrganisationForm form) {
        assertThat(TERMS.formFor(fullMembers)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "BRANCH, 2, branch-minimum",
        "BRANCH, 3,",
        "BRANCH, 50,",
        "BRANCH, 51, branch-size",
        "GENERAL_BRANCH, 49, general-branch-size",
        "GENERAL_BRANCH, 50,",
        "GENERAL_BRANCH, 99,",
        "GENERAL_BRANCH, 100, general-branch-size",
        "COMMITTEE, 99, committee-size",
        "COMMITTEE, 100,"
    })
    void aFormThatTheNumberDoesNotCallForIsFound(PartyOrganisationForm form, int fullMembers, String rule) {
        List<String> found = found(governed(Subdistrict.of(ID, NAME), party(form, fullMembers)), DAY);

        assertThat(found).isEqualTo(rule == null ? List.of() : List.of(rule + "@P"));
    }

    @Test
    void whatIsGivenAsARuleIsOverriddenByAnApprovalWhileItHolds() {
        PartyOrganisation committee = party(PartyOrganisationForm.COMMITTEE, 80)
                .withApprovals(Approval.of(ApprovalMatter.FORM, "沪演示〔2019〕1号", DateRange.of(DAY, DAY.plusYears(1))));
        GovernedSubdistrict governed = governed(Subdistrict.of(ID, NAME), committee);

        assertThat(found(governed, DAY.minusDays(1))).containsExactly("committee-size@P");
        assertThat(found(governed, DAY)).isEmpty();
        assertThat(found(governed, DAY.plusYears(1))).containsExactly("committee-size@P");
        assertThat(ENGINE.assess(governed, DAY.minusDays(1)).findings().get(0).severity())
                .isEqualTo(FindingSeverity.AS_A_RULE);
    }

    @Test
    void aHostRuleThatThrowsFailsAloneAndTheRestIsAsIfItWereNotThere() {
        CountFact<BuildingState> broken = Facts.of(BuildingState.class, "host").count("broken", NAME, state -> {
            throw new IllegalStateException("host");
        });
        GovernanceRule rule = GovernanceRule.ofBuilding("broken", broken.isAbove(0));
        GovernanceEngine engine = GovernanceEngine.of(
                ImmutableList.<GovernanceRule>builder()
                        .add(rule)
                        .addAll(BuildingCommunityRules.with(TERMS))
                        .build(),
                WorkCalendar.china());
        Subdistrict places = Subdistrict.of(ID, NAME)
                .withBuildings(Building.of(B1, NAME).withRoles(Timeline.always(BuildingRole.ORDINARY)));

        GovernanceAssessment answer = engine.assess(governed(places), DAY);
        assertThat(answer.failures()).extracting(failure -> failure.rule().id()).containsExactly("broken");
        assertThat(answer.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("promotion-association");
        assertThat(engine.explain(governed(places), DAY))
                .extracting(each -> each.rule().id() + " " + each.answer())
                .containsExactly(
                        "broken FAILED",
                        "landmark-joint-committee NOTHING",
                        "landmark-station NOTHING",
                        "promotion-association FINDING");
    }

    @Test
    void noRuleOfTheLibraryRunsCodeThatMayThrow() {
        assertThat(ENGINE.rules())
                .isNotEmpty()
                .noneMatch(rule -> rule.condition().using(ENGINE.calendar()).hasHostCode());
    }

    @Test
    void whyNothingIsFoundIsExplainedToo() {
        Subdistrict places = Subdistrict.of(ID, NAME)
                .withBuildings(Building.of(B1, NAME).withRoles(Timeline.always(BuildingRole.ORDINARY)));
        GovernanceExplanation why = ENGINE.explain(governed(places, PromotionAssociation.of(id("PA"), NAME, B1)), DAY)
                .get(2);

        assertThat(why.rule().id()).isEqualTo("promotion-association");
        assertThat(why.place()).isEqualTo(new GovernancePlace(PlaceKind.BUILDING, "B1", NAME));
        assertThat(why.answer()).isEqualTo(GovernanceAnswer.NOTHING);
        assertThat(why.explanation().toText(Locale.CHINESE)).contains("不成立：楼宇党建促进会数");
        assertThat(why.explanation().toText(Locale.ENGLISH)).contains("does not hold: promotion associations");
    }

    @Test
    void organisationsOfPlacesThatAreNotThereAreRefusedTogether() {
        assertThatThrownBy(() -> GovernedSubdistrict.of(
                        Subdistrict.of(ID, NAME),
                        OrganisationRegister.of(
                                SubdistrictId.of("T"),
                                JointPartyCommittee.ofArea(id("A"), NAME, AreaId.EAST),
                                PromotionAssociation.of(id("B"), NAME, B1))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        subdistrict S has 3 problems:
                        - subdistrict S > organisations: must be those of the subdistrict, but were those of T
                        - subdistrict S > organisation A: the area must be one of the subdistrict, but was EAST
                        - subdistrict S > organisation B: the building must be one of the subdistrict, but was B1""");
    }

    @Test
    void aRuleGivenTwiceAndTermsThatCannotBeAreRefused() {
        GovernanceRule rule = GovernanceRule.ofArea(
                "twice", GovernanceFacts.areaJointCommittees().is(0L));
        assertThatThrownBy(() -> GovernanceEngine.of(ImmutableList.of(rule, rule), WorkCalendar.china()))
                .hasMessage("rules of governance > rule twice: must be given once, but was given again");
        assertThatThrownBy(() -> TERMS.withGeneralBranchFrom(101))
                .hasMessage(
                        "terms of governance > generalBranchFrom: must be from 0 to committeeFrom, which is 100, but"
                                + " was 101");
    }

    @Test
    void aRuleOfTheOfficesOwnIsOverTheSameFacts() {
        CountFact<SubdistrictState> landmarks = Facts.of(SubdistrictState.class, "subdistrict")
                .count(
                        "buildings",
                        Bilingual.of("楼宇数", "buildings"),
                        state -> state.buildings().size());
        GovernanceEngine engine = GovernanceEngine.of(
                ImmutableList.of(GovernanceRule.ofSubdistrict("few-buildings", landmarks.isBelow(2))),
                WorkCalendar.china());
        Subdistrict places = Subdistrict.of(ID, NAME)
                .withBuildings(
                        Building.of(B1, NAME),
                        Building.of(BuildingId.of("B2"), NAME).withDuring(DateRange.from(DAY)));

        assertThat(engine.assess(governed(places), DAY.minusDays(1)).findings()).hasSize(1);
        assertThat(engine.assess(governed(places), DAY).findings()).isEmpty();
    }
}
