package io.github.louyu.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Bilingual NAME = Bilingual.of("演示组织", "Demo organisation");
    private static final PersonId P1 = PersonId.of("secret-1");
    private static final PersonId P2 = PersonId.of("secret-2");

    private static OrganisationId id(String value) {
        return OrganisationId.of(value);
    }

    @Test
    void aSeatPassesFromOneHolderToTheNext() {
        JointPartyCommittee committee = JointPartyCommittee.ofArea(id("O"), NAME, AreaId.EAST)
                .withSeats(Seat.of("secretary", Bilingual.of("书记", "Secretary")))
                .withTerms(
                        Term.of("secretary", P1, DateRange.until(DAY)),
                        Term.of("secretary", P2, DateRange.of(DAY, DAY.plusYears(5))));

        assertThat(committee.termsOn(DAY.minusDays(1))).extracting(Term::holder).containsExactly(P1);
        assertThat(committee.termsOn(DAY)).extracting(Term::holder).containsExactly(P2);
        assertThat(committee.termsOn(DAY.plusYears(5))).isEmpty();
    }

    @Test
    void overlappingTermsOfOneSeatAndSeatsThatAreNotThereAreRefusedTogether() {
        assertThatThrownBy(() -> PromotionAssociation.builder()
                        .id(id("O"))
                        .name(NAME)
                        .building(BuildingId.of("B1"))
                        .addSeats(Seat.of("chair", NAME))
                        .addTerms(
                                Term.of("chair", P1, DateRange.of(DAY, DAY.plusYears(3))),
                                Term.of("chair", P2, DateRange.of(DAY.plusYears(2), DAY.plusYears(4))),
                                Term.of("deputy", P2, DateRange.from(DAY)))
                        .build())
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        organisation O has 2 problems:
                        - organisation O > seat chair > term 2021-09-24/2023-09-24: must not overlap another term of the \
                        seat, but was beside 2019-09-24/2022-09-24 during 2021-09-24/2022-09-24
                        - organisation O > seat deputy > term 2019-09-24/..: the seat must be one of the organisation, but \
                        was deputy""");
    }

    @Test
    void aMemberOfTwoSidesIsRefusedWithoutTellingWho() {
        Membership key = Membership.of(P1, MemberKind.REPRESENTATIVE).withSide(MemberRole.KEY_ENTERPRISE_HEAD);
        Membership hr = Membership.of(P1, MemberKind.REPRESENTATIVE).withSide(MemberRole.HR_HEAD);
        EnterpriseDevelopmentAssociation association = EnterpriseDevelopmentAssociation.of(id("O"), NAME, AreaId.EAST);

        assertThatThrownBy(() -> association.withMemberships(key, hr.withDuring(DateRange.from(DAY))))
                .hasMessage(
                        "organisation O > membership 2: nobody must be a member twice on a day, but was REPRESENTATIVE"
                                + " for KEY_ENTERPRISE_HEAD by membership 1 and REPRESENTATIVE for HR_HEAD during 2019-09-24/..");
        assertThat(association
                        .withMemberships(key.withDuring(DateRange.until(DAY)), hr.withDuring(DateRange.from(DAY)))
                        .isSeated(MemberRole.HR_HEAD, DAY))
                .isTrue();
    }

    @Test
    void aSideIsSeatedByAMemberOrByAHolderOfItsSeat() {
        EnterpriseDevelopmentAssociation association = EnterpriseDevelopmentAssociation.of(id("O"), NAME, AreaId.EAST)
                .withMemberships(Membership.of(P1, MemberKind.REPRESENTATIVE).withSide(MemberRole.HR_HEAD))
                .withSeats(Seat.of("property", MemberRole.PROPERTY_MANAGEMENT_HEAD))
                .withTerms(Term.of("property", P2, DateRange.until(DAY)));

        assertThat(association.isSeated(MemberRole.HR_HEAD, DAY)).isTrue();
        assertThat(association.isSeated(MemberRole.PROPERTY_MANAGEMENT_HEAD, DAY.minusDays(1)))
                .isTrue();
        assertThat(association.isSeated(MemberRole.PROPERTY_MANAGEMENT_HEAD, DAY))
                .isFalse();
        assertThat(association.isSeated(MemberRole.KEY_ENTERPRISE_HEAD, DAY)).isFalse();
    }

    @Test
    void probationaryMembersDoNotCountAsFullOnes() {
        PartyOrganisation branch = PartyOrganisation.of(id("O"), NAME, PartyOrganisationForm.BRANCH);

        assertThat(branch.fullMembersOn(DAY)).isEmpty();
        assertThat(branch.withMemberships(
                                Membership.of(P1, MemberKind.FULL_MEMBER),
                                Membership.of(P2, MemberKind.PROBATIONARY_MEMBER))
                        .fullMembersOn(DAY))
                .hasValue(1);
        assertThat(branch.withMemberCounts(Timeline.always(MemberCount.of(79, 4)))
                        .fullMembersOn(DAY))
                .hasValue(79);
    }

    @Test
    void aBuildingHasOneLeaderAtATime() {
        BuildingCouncil council = BuildingCouncil.of(id("O"), NAME, BuildingId.of("B1"));
        BuildingLeader first = new BuildingLeader(P1, DateRange.until(DAY));
        BuildingLeader second = new BuildingLeader(P2, DateRange.from(DAY));

        assertThat(council.withLeaders(first, second).leaderOn(DAY)).contains(second);
        assertThatThrownBy(() -> council.withLeaders(first, new BuildingLeader(P2, DateRange.always())))
                .hasMessage("organisation O > leaders: must be one a day, but were two during ../2019-09-24");
    }

    @Test
    void aJointCommitteeIsOfItsLevel() {
        assertThatThrownBy(() ->
                        JointPartyCommittee.ofArea(id("O"), NAME, AreaId.EAST).withLevel(JointCommitteeLevel.BUILDING))
                .hasMessage(
                        "organisation O > place: a committee of level BUILDING must name its building alone, but named"
                                + " area given and building not given");
        assertThatThrownBy(() ->
                        PromotionAssociation.builder().id(id("O")).name(NAME).build())
                .hasMessage("organisation O > building: must be given, but was not");
    }

    @Test
    void anElectionCountsThoseWhoWerePresentAmongThoseEntitled() {
        assertThatThrownBy(() -> Election.of(DAY).withEntitled(10).withPresent(11))
                .hasMessage("election of 2019-09-24: present must be from 0 to all who are entitled, but was 11 of 10");
    }

    @Test
    void aRegisterRefusesWhatDoesNotFitTogether() {
        PartyOrganisation a = PartyOrganisation.of(id("a"), NAME, PartyOrganisationForm.BRANCH)
                .withParent(id("b"));
        PartyOrganisation b = PartyOrganisation.of(id("b"), NAME, PartyOrganisationForm.GENERAL_BRANCH)
                .withParent(id("a"));
        JointPartyCommittee c1 = JointPartyCommittee.ofArea(id("c1"), NAME, AreaId.EAST);
        JointPartyCommittee c2 =
                JointPartyCommittee.ofArea(id("c2"), NAME, AreaId.EAST).withDuring(DateRange.from(DAY));

        assertThatThrownBy(() -> OrganisationRegister.of(
                        SubdistrictId.of("S"),
                        a,
                        b,
                        c1,
                        c2,
                        PartyOrganisation.of(id("d"), NAME, PartyOrganisationForm.BRANCH)
                                .withParent(id("nowhere"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        organisations of subdistrict S has 4 problems:
                        - organisations of subdistrict S > organisation d: the organisation above must be in the register, \
                        but was nowhere
                        - organisations of subdistrict S > organisation a: must not be above itself, but was below b
                        - organisations of subdistrict S > organisation b: must not be above itself, but was below a
                        - organisations of subdistrict S > organisation c2: its place must have one of its kind at a time, \
                        but had c1 too during 2019-09-24/..""");
        assertThat(OrganisationRegister.of(SubdistrictId.of("S"), c1).of(AreaId.EAST, DAY))
                .containsExactly(c1);
    }

    @Test
    void nobodyStandsInTheText() {
        String text = EnterpriseDevelopmentAssociation.of(id("O"), NAME, AreaId.EAST)
                .withMemberships(Membership.of(P1, MemberKind.REPRESENTATIVE))
                .withSeats(Seat.of("s", NAME))
                .withTerms(Term.of("s", P2, DateRange.always()))
                .toString();

        assertThat(text).contains("O").doesNotContain("secret");
        assertThat(new BuildingLeader(P1, DateRange.always()).toString()).doesNotContain("secret");
    }
}
