package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.EnterpriseArbitraries.personIds;
import static io.github.louyu.testkit.arbitraries.Sources.dateRanges;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.ids;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.texts;
import static io.github.louyu.testkit.arbitraries.Sources.timelines;

import io.github.louyu.committee.Approval;
import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.BuildingCouncil;
import io.github.louyu.committee.BuildingLeader;
import io.github.louyu.committee.Election;
import io.github.louyu.committee.ElectionForm;
import io.github.louyu.committee.ElectionKind;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointCommitteeLevel;
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
import io.github.louyu.committee.SeatId;
import io.github.louyu.committee.Term;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Committees, associations and councils. */
final class CommitteeArbitraries {

    private CommitteeArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(OrganisationId.class, organisationIds());
        registry.add(SeatId.class, seatIds());
        registry.add(Seat.class, seats());
        registry.add(Term.class, terms());
        registry.add(Membership.class, memberships());
        registry.add(MemberCount.class, memberCounts());
        registry.add(Election.class, elections());
        registry.add(Approval.class, approvals());
        registry.add(BuildingLeader.class, leaders());
        registry.add(JointPartyCommittee.class, jointCommittees());
        registry.add(PromotionAssociation.class, promotionAssociations());
        registry.add(EnterpriseDevelopmentAssociation.class, developmentAssociations());
        registry.add(BuildingCouncil.class, councils());
        registry.add(PartyOrganisation.class, partyOrganisations());
        registry.add(Organisation.class, organisations());
        registry.add(OrganisationRegister.class, registers());
    }

    private static Arbitrary<OrganisationId> organisationIds() {
        return ids("organisation-", OrganisationId::of);
    }

    private static Arbitrary<SeatId> seatIds() {
        return ids("seat-", SeatId::of);
    }

    private static Arbitrary<Seat> seats() {
        return Combinators.combine(seatIds(), names(), maybe(Arbitraries.of(MemberRole.class)))
                .as(Seat::new);
    }

    private static Arbitrary<Term> terms() {
        return Combinators.combine(seatIds(), personIds(), dateRanges()).as(Term::new);
    }

    private static Arbitrary<Membership> memberships() {
        return Combinators.combine(
                        personIds(),
                        Arbitraries.of(MemberKind.class),
                        maybe(Arbitraries.of(MemberRole.class)),
                        dateRanges())
                .as((person, kind, side, during) -> Membership.builder()
                        .person(person)
                        .kind(kind)
                        .side(side)
                        .during(during)
                        .build());
    }

    private static Arbitrary<MemberCount> memberCounts() {
        return Combinators.combine(numbers(0, 120), numbers(0, 10)).as(MemberCount::of);
    }

    private static Arbitrary<Election> elections() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(ElectionKind.class),
                        maybe(Arbitraries.of(ElectionForm.class)),
                        maybe(numbers(1, 90)),
                        maybe(numbers(0, 90)))
                .as((on, kind, form, entitled, present) -> Election.builder()
                        .on(on)
                        .kind(kind)
                        .form(form)
                        .entitled(number(entitled))
                        .present(number(present.map(persons -> Math.min(persons, entitled.orElse(persons)))))
                        .build());
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Arbitrary<Approval> approvals() {
        return Combinators.combine(Arbitraries.of(ApprovalMatter.class), texts(), dateRanges())
                .as(Approval::of);
    }

    private static Arbitrary<BuildingLeader> leaders() {
        return Combinators.combine(personIds(), dateRanges()).as(BuildingLeader::new);
    }

    /** What every kind of organisation has. Each person is a member once, and each seat is held in one term. */
    private record Body(
            OrganisationId id,
            Bilingual name,
            DateRange during,
            List<Membership> memberships,
            List<Seat> seats,
            List<Term> terms,
            List<Election> elections,
            List<Approval> approvals) {

        List<Term> termsOfItsSeats() {
            return terms.stream()
                    .filter(term -> seats.stream().anyMatch(seat -> seat.id().equals(term.seat())))
                    .toList();
        }
    }

    private static Arbitrary<Body> bodies() {
        return Combinators.combine(
                        organisationIds(),
                        names(),
                        dateRanges(),
                        memberships().list().ofMaxSize(3).uniqueElements(Membership::person),
                        seats().list().ofMaxSize(3).uniqueElements(Seat::id),
                        terms().list().ofMaxSize(3).uniqueElements(Term::seat),
                        elections().list().ofMaxSize(2),
                        approvals().list().ofMaxSize(2).uniqueElements())
                .as(Body::new);
    }

    private static Arbitrary<JointPartyCommittee> jointCommittees() {
        return Combinators.combine(
                        bodies(),
                        Arbitraries.of(JointCommitteeLevel.class),
                        CommunityArbitraries.areaIds(),
                        CommunityArbitraries.buildingIds())
                .as((body, level, area, building) -> JointPartyCommittee.builder()
                        .id(body.id())
                        .name(body.name())
                        .during(body.during())
                        .level(level)
                        .area(Optional.of(area).filter(place -> level == JointCommitteeLevel.AREA))
                        .building(Optional.of(building).filter(place -> level == JointCommitteeLevel.BUILDING))
                        .addAllMemberships(body.memberships())
                        .addAllSeats(body.seats())
                        .addAllTerms(body.termsOfItsSeats())
                        .addAllElections(body.elections())
                        .addAllApprovals(body.approvals())
                        .build());
    }

    private static Arbitrary<PromotionAssociation> promotionAssociations() {
        return Combinators.combine(bodies(), CommunityArbitraries.buildingIds())
                .as((body, building) -> PromotionAssociation.builder()
                        .id(body.id())
                        .name(body.name())
                        .during(body.during())
                        .building(building)
                        .addAllMemberships(body.memberships())
                        .addAllSeats(body.seats())
                        .addAllTerms(body.termsOfItsSeats())
                        .addAllElections(body.elections())
                        .addAllApprovals(body.approvals())
                        .build());
    }

    private static Arbitrary<EnterpriseDevelopmentAssociation> developmentAssociations() {
        return Combinators.combine(bodies(), CommunityArbitraries.areaIds(), maybe(organisationIds()))
                .as((body, area, ledBy) -> EnterpriseDevelopmentAssociation.builder()
                        .id(body.id())
                        .name(body.name())
                        .during(body.during())
                        .area(area)
                        .ledBy(ledBy.filter(above -> !above.equals(body.id())))
                        .addAllMemberships(body.memberships())
                        .addAllSeats(body.seats())
                        .addAllTerms(body.termsOfItsSeats())
                        .addAllElections(body.elections())
                        .addAllApprovals(body.approvals())
                        .build());
    }

    private static Arbitrary<BuildingCouncil> councils() {
        return Combinators.combine(bodies(), CommunityArbitraries.buildingIds(), maybe(leaders()))
                .as((body, building, leader) -> BuildingCouncil.builder()
                        .id(body.id())
                        .name(body.name())
                        .during(body.during())
                        .building(building)
                        .addAllLeaders(leader.stream().toList())
                        .addAllMemberships(body.memberships())
                        .addAllSeats(body.seats())
                        .addAllTerms(body.termsOfItsSeats())
                        .addAllElections(body.elections())
                        .addAllApprovals(body.approvals())
                        .build());
    }

    private static Arbitrary<PartyOrganisation> partyOrganisations() {
        return Combinators.combine(
                        bodies(),
                        Arbitraries.of(PartyOrganisationForm.class),
                        maybe(CommunityArbitraries.areaIds()),
                        maybe(CommunityArbitraries.buildingIds()),
                        maybe(organisationIds()),
                        timelines(numbers(1, 9)),
                        timelines(memberCounts()))
                .as((body, form, area, building, parent, units, counts) -> PartyOrganisation.builder()
                        .id(body.id())
                        .name(body.name())
                        .during(body.during())
                        .form(form)
                        .area(area)
                        .building(building)
                        .parent(parent.filter(above -> !above.equals(body.id())))
                        .units(units)
                        .memberCounts(counts)
                        .addAllMemberships(body.memberships())
                        .addAllSeats(body.seats())
                        .addAllTerms(body.termsOfItsSeats())
                        .addAllElections(body.elections())
                        .addAllApprovals(body.approvals())
                        .build());
    }

    private static Arbitrary<Organisation> organisations() {
        return Arbitraries.oneOf(List.of(
                jointCommittees().map(each -> each),
                promotionAssociations().map(each -> each),
                developmentAssociations().map(each -> each),
                councils().map(each -> each),
                partyOrganisations().map(each -> each)));
    }

    /** Organisations of one sub-district. Each leads only to one that stands before it, and each place has one of a kind. */
    static Arbitrary<OrganisationRegister> registers() {
        return Combinators.combine(
                        ids("subdistrict-", SubdistrictId::of),
                        organisations()
                                .list()
                                .ofMaxSize(4)
                                .uniqueElements(Organisation::id)
                                .uniqueElements(CommitteeArbitraries::kindAndPlace))
                .as((subdistrict, organisations) ->
                        OrganisationRegister.of(subdistrict, withKnownLeaders(organisations)));
    }

    private static Object kindAndPlace(Organisation organisation) {
        return organisation instanceof PartyOrganisation
                ? organisation.id()
                : List.of(kind(organisation), organisation.area(), organisation.building());
    }

    private static String kind(Organisation organisation) {
        return organisation instanceof JointPartyCommittee
                ? "committee"
                : organisation instanceof PromotionAssociation
                        ? "promotion"
                        : organisation instanceof BuildingCouncil ? "council" : "development";
    }

    /** The same, where none is below one that does not stand before it. */
    static List<Organisation> withKnownLeaders(List<Organisation> organisations) {
        List<OrganisationId> before = new ArrayList<>();
        List<Organisation> known = new ArrayList<>();
        for (Organisation each : organisations) {
            if (each instanceof PartyOrganisation party) {
                known.add(party.withParent(party.parent().filter(before::contains)));
            } else if (each instanceof EnterpriseDevelopmentAssociation association) {
                known.add(association.withLedBy(association.ledBy().filter(before::contains)));
            } else {
                known.add(each);
            }
            before.add(each.id());
        }
        return known;
    }
}
