package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableList;
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
import io.github.louyu.json.shape.Alternatives;
import io.github.louyu.json.shape.Fields;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.util.Map;

/** The layouts of committees, associations and councils, and of their register. */
public final class CommitteeShapes {

    private static final Shape<OrganisationId> ID = Scalars.id(OrganisationId::value, OrganisationId::of);
    private static final Shape<SeatId> SEAT_ID = Scalars.id(SeatId::value, SeatId::of);
    private static final Shape<MemberRole> SIDE = Scalars.code(MemberRole.class);

    private static final Shape<Membership> MEMBERSHIP = ObjectShape.of("Membership", fields -> {
        var person = fields.required("person", CommonShapes.PERSON_ID, Membership::person);
        var kind = fields.required("kind", Scalars.code(MemberKind.class), Membership::kind);
        var side = fields.optional("side", SIDE, Membership::side);
        var during = fields.usual("during", TimeShapes.RANGE, Membership::during, DateRange.always());
        return values -> Membership.builder()
                .person(values.get(person))
                .kind(values.get(kind))
                .side(values.get(side))
                .during(values.get(during))
                .build();
    });

    private static final Shape<Seat> SEAT = ObjectShape.of("Seat", fields -> {
        var id = fields.required("id", SEAT_ID, Seat::id);
        var name = fields.required("name", CommonShapes.BILINGUAL, Seat::name);
        var side = fields.optional("side", SIDE, Seat::side);
        return values -> new Seat(values.get(id), values.get(name), values.get(side));
    });

    private static final Shape<Term> TERM = ObjectShape.of("Term", fields -> {
        var seat = fields.required("seat", SEAT_ID, Term::seat);
        var holder = fields.required("holder", CommonShapes.PERSON_ID, Term::holder);
        var during = fields.required("during", TimeShapes.RANGE, Term::during);
        return values -> new Term(values.get(seat), values.get(holder), values.get(during));
    });

    private static final Shape<Election> ELECTION = ObjectShape.of("Election", fields -> {
        var on = fields.required("on", TimeShapes.DATE, Election::on);
        var kind = fields.required("kind", Scalars.code(ElectionKind.class), Election::kind);
        var form = fields.optional("form", Scalars.code(ElectionForm.class), Election::form);
        var entitled = fields.optionalInt("entitled", Scalars.INT, Election::entitled);
        var present = fields.optionalInt("present", Scalars.INT, Election::present);
        return values -> Election.builder()
                .on(values.get(on))
                .kind(values.get(kind))
                .form(values.get(form))
                .entitled(values.get(entitled))
                .present(values.get(present))
                .build();
    });

    private static final Shape<Approval> APPROVAL = ObjectShape.of("Approval", fields -> {
        var matter = fields.required("matter", Scalars.code(ApprovalMatter.class), Approval::matter);
        var document = fields.required("document", Scalars.TEXT, Approval::document);
        var during = fields.required("during", TimeShapes.RANGE, Approval::during);
        return values -> new Approval(values.get(matter), values.get(document), values.get(during));
    });

    private static final Shape<BuildingLeader> LEADER = ObjectShape.of("BuildingLeader", fields -> {
        var person = fields.required("person", CommonShapes.PERSON_ID, BuildingLeader::person);
        var during = fields.required("during", TimeShapes.RANGE, BuildingLeader::during);
        return values -> new BuildingLeader(values.get(person), values.get(during));
    });

    private static final Shape<MemberCount> MEMBER_COUNT = ObjectShape.of("MemberCount", fields -> {
        var full = fields.requiredInt("full", Scalars.INT, MemberCount::full);
        var probationary = fields.requiredInt("probationary", Scalars.INT, MemberCount::probationary);
        return values -> new MemberCount(values.get(full), values.get(probationary));
    });

    /** The fields that all organisations begin with. */
    private record Beginning(Fields.Key<OrganisationId> id, Fields.Key<Bilingual> name, Fields.Key<DateRange> during) {

        static Beginning add(Fields<? extends Organisation> fields) {
            return new Beginning(
                    fields.required("id", ID, Organisation::id),
                    fields.required("name", CommonShapes.BILINGUAL, Organisation::name),
                    fields.usual("during", TimeShapes.RANGE, Organisation::during, DateRange.always()));
        }
    }

    /** The fields that all organisations end with: who is in them. */
    private record People(
            Fields.Key<ImmutableList<Membership>> memberships,
            Fields.Key<ImmutableList<Seat>> seats,
            Fields.Key<ImmutableList<Term>> terms,
            Fields.Key<ImmutableList<Election>> elections,
            Fields.Key<ImmutableList<Approval>> approvals) {

        static People add(Fields<? extends Organisation> fields) {
            return new People(
                    fields.list("memberships", MEMBERSHIP, Organisation::memberships),
                    fields.list("seats", SEAT, Organisation::seats),
                    fields.list("terms", TERM, Organisation::terms),
                    fields.list("elections", ELECTION, Organisation::elections),
                    fields.list("approvals", APPROVAL, Organisation::approvals));
        }
    }

    private static final ObjectShape<JointPartyCommittee> JOINT_COMMITTEE =
            ObjectShape.of("JointPartyCommittee", fields -> {
                Beginning all = Beginning.add(fields);
                var level =
                        fields.required("level", Scalars.code(JointCommitteeLevel.class), JointPartyCommittee::level);
                var area = fields.optional("area", CommunityShapes.AREA_ID, JointPartyCommittee::area);
                var building = fields.optional("building", CommunityShapes.BUILDING_ID, JointPartyCommittee::building);
                People people = People.add(fields);
                return values -> JointPartyCommittee.builder()
                        .id(values.get(all.id()))
                        .name(values.get(all.name()))
                        .during(values.get(all.during()))
                        .level(values.get(level))
                        .area(values.get(area))
                        .building(values.get(building))
                        .addAllMemberships(values.get(people.memberships()))
                        .addAllSeats(values.get(people.seats()))
                        .addAllTerms(values.get(people.terms()))
                        .addAllElections(values.get(people.elections()))
                        .addAllApprovals(values.get(people.approvals()))
                        .build();
            });

    private static final ObjectShape<PartyOrganisation> PARTY_ORGANISATION =
            ObjectShape.of("PartyOrganisation", fields -> {
                Beginning all = Beginning.add(fields);
                var form = fields.required("form", Scalars.code(PartyOrganisationForm.class), PartyOrganisation::form);
                var area = fields.optional("area", CommunityShapes.AREA_ID, PartyOrganisation::area);
                var building = fields.optional("building", CommunityShapes.BUILDING_ID, PartyOrganisation::building);
                var parent = fields.optional("parent", ID, PartyOrganisation::parent);
                var units = fields.usual(
                        "units",
                        TimeShapes.timeline("UnitsFrom", Scalars.INT),
                        PartyOrganisation::units,
                        Timeline.unknown());
                var counts = fields.usual(
                        "memberCounts",
                        TimeShapes.timeline("MemberCountFrom", MEMBER_COUNT),
                        PartyOrganisation::memberCounts,
                        Timeline.unknown());
                People people = People.add(fields);
                return values -> PartyOrganisation.builder()
                        .id(values.get(all.id()))
                        .name(values.get(all.name()))
                        .during(values.get(all.during()))
                        .form(values.get(form))
                        .area(values.get(area))
                        .building(values.get(building))
                        .parent(values.get(parent))
                        .units(values.get(units))
                        .memberCounts(values.get(counts))
                        .addAllMemberships(values.get(people.memberships()))
                        .addAllSeats(values.get(people.seats()))
                        .addAllTerms(values.get(people.terms()))
                        .addAllElections(values.get(people.elections()))
                        .addAllApprovals(values.get(people.approvals()))
                        .build();
            });

    private static final ObjectShape<PromotionAssociation> PROMOTION_ASSOCIATION =
            ObjectShape.of("PromotionAssociation", fields -> {
                Beginning all = Beginning.add(fields);
                var building = fields.optional("building", CommunityShapes.BUILDING_ID, PromotionAssociation::building);
                People people = People.add(fields);
                return values -> PromotionAssociation.builder()
                        .id(values.get(all.id()))
                        .name(values.get(all.name()))
                        .during(values.get(all.during()))
                        .building(values.get(building))
                        .addAllMemberships(values.get(people.memberships()))
                        .addAllSeats(values.get(people.seats()))
                        .addAllTerms(values.get(people.terms()))
                        .addAllElections(values.get(people.elections()))
                        .addAllApprovals(values.get(people.approvals()))
                        .build();
            });

    private static final ObjectShape<EnterpriseDevelopmentAssociation> DEVELOPMENT_ASSOCIATION =
            ObjectShape.of("EnterpriseDevelopmentAssociation", fields -> {
                Beginning all = Beginning.add(fields);
                var area = fields.optional("area", CommunityShapes.AREA_ID, EnterpriseDevelopmentAssociation::area);
                var ledBy = fields.optional("ledBy", ID, EnterpriseDevelopmentAssociation::ledBy);
                People people = People.add(fields);
                return values -> EnterpriseDevelopmentAssociation.builder()
                        .id(values.get(all.id()))
                        .name(values.get(all.name()))
                        .during(values.get(all.during()))
                        .area(values.get(area))
                        .ledBy(values.get(ledBy))
                        .addAllMemberships(values.get(people.memberships()))
                        .addAllSeats(values.get(people.seats()))
                        .addAllTerms(values.get(people.terms()))
                        .addAllElections(values.get(people.elections()))
                        .addAllApprovals(values.get(people.approvals()))
                        .build();
            });

    private static final ObjectShape<BuildingCouncil> COUNCIL = ObjectShape.of("BuildingCouncil", fields -> {
        Beginning all = Beginning.add(fields);
        var building = fields.optional("building", CommunityShapes.BUILDING_ID, BuildingCouncil::building);
        var leaders = fields.list("leaders", LEADER, BuildingCouncil::leaders);
        People people = People.add(fields);
        return values -> BuildingCouncil.builder()
                .id(values.get(all.id()))
                .name(values.get(all.name()))
                .during(values.get(all.during()))
                .building(values.get(building))
                .addAllLeaders(values.get(leaders))
                .addAllMemberships(values.get(people.memberships()))
                .addAllSeats(values.get(people.seats()))
                .addAllTerms(values.get(people.terms()))
                .addAllElections(values.get(people.elections()))
                .addAllApprovals(values.get(people.approvals()))
                .build();
    });

    private static final Shape<Organisation> ORGANISATION = Alternatives.<Organisation>builder("Organisation", "kind")
            .add("joint-party-committee", JointPartyCommittee.class, JOINT_COMMITTEE)
            .add("party-organisation", PartyOrganisation.class, PARTY_ORGANISATION)
            .add("promotion-association", PromotionAssociation.class, PROMOTION_ASSOCIATION)
            .add("enterprise-development-association", EnterpriseDevelopmentAssociation.class, DEVELOPMENT_ASSOCIATION)
            .add("building-council", BuildingCouncil.class, COUNCIL)
            .build();

    /** The register of the organisations of a subdistrict. */
    public static final ObjectShape<OrganisationRegister> REGISTER = ObjectShape.<OrganisationRegister>of(
                    "OrganisationRegister", fields -> {
                        var subdistrict = fields.required(
                                "subdistrict", SubdistrictShapes.SUBDISTRICT_ID, OrganisationRegister::subdistrict);
                        var organisations =
                                fields.list("organisations", ORGANISATION, OrganisationRegister::organisations);
                        return values -> new OrganisationRegister(values.get(subdistrict), values.get(organisations));
                    })
            .withPlaces(Map.of("organisation", "organisations"));

    private CommitteeShapes() {}
}
