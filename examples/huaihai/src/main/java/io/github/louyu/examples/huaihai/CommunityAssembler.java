package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.MemberCount;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.OrganisationId;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.committee.PromotionAssociation;
import io.github.louyu.committee.Seat;
import io.github.louyu.committee.Term;
import io.github.louyu.community.Activity;
import io.github.louyu.community.ActivityId;
import io.github.louyu.community.ActivityKind;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Attendances;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingGrade;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.CommercialDistrict;
import io.github.louyu.community.CommercialDistrictId;
import io.github.louyu.community.Placement;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.SquareMetres;
import io.github.louyu.community.StationId;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.service.Need;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.util.List;

/** Makes the community's own side of the tables. */
final class CommunityAssembler {

    /** What an organisation of the table is. */
    enum Kind {
        AREA_JOINT_COMMITTEE,
        BUILDING_JOINT_COMMITTEE,
        PROMOTION_ASSOCIATION,
        ENTERPRISE_DEVELOPMENT_ASSOCIATION,
        BRANCH
    }

    /**
     * The community's own side.
     *
     * @param governed the places and the organisations
     * @param needs what was collected
     * @param resources what was published
     */
    record Side(GovernedSubdistrict governed, ImmutableList<Need> needs, ImmutableList<Resource> resources) {}

    private static final SubdistrictId ID = SubdistrictId.of("310101022");
    private static final Bilingual NAME = Bilingual.of("淮海中路街道", "Huaihai Middle Road Subdistrict");
    private static final Bilingual SECRETARY = Bilingual.of("书记", "Secretary");

    private final Tables tables;
    private final Community community;

    private CommunityAssembler(Tables tables, Community community) {
        this.tables = tables;
        this.community = community;
    }

    static Side assemble(Tables tables, Community community) {
        CommunityAssembler assembler = new CommunityAssembler(tables, community);
        return new Side(
                GovernedSubdistrict.of(
                        assembler.subdistrict(),
                        OrganisationRegister.of(
                                ID,
                                tables.rows(Table.ORGANISATIONS).stream()
                                        .map(assembler::organisation)
                                        .toList())),
                tables.rows(Table.NEEDS).stream()
                        .map(CommunityAssembler::need)
                        .collect(ImmutableList.toImmutableList()),
                tables.rows(Table.RESOURCES).stream()
                        .map(CommunityAssembler::resource)
                        .collect(ImmutableList.toImmutableList()));
    }

    private Subdistrict subdistrict() {
        Subdistrict.Builder places = Subdistrict.builder().id(ID).name(NAME);
        community.areas().forEach((id, name) -> places.addAreas(Area.of(AreaId.of(id), name)));
        community
                .districts()
                .forEach((id, name) ->
                        places.addCommercialDistricts(CommercialDistrict.of(CommercialDistrictId.of(id), name)));
        community.buildings().forEach((id, building) -> {
            places.addBuildings(Building.of(BuildingId.of(id), building.name())
                    .withStoreys(Math.toIntExact(building.floors()))
                    .withGrades(Timeline.always(BuildingGrade.valueOf(building.grade())))
                    .withFloorAreas(Timeline.always(SquareMetres.of(building.floorArea())))
                    .withRoles(Timeline.always(building.landmark() ? BuildingRole.LANDMARK : BuildingRole.ORDINARY)));
            places.addPlacements(Placement.of(BuildingId.of(id), AreaId.of(building.area()))
                    .in(CommercialDistrictId.of(building.district())));
        });
        community
                .activities()
                .forEach((id, activity) -> places.addActivities(Activity.of(
                                ActivityId.of(id),
                                activity.name(),
                                ActivityKind.valueOf(activity.kind()),
                                DateRange.ofClosed(activity.date(), activity.date()))
                        .withBuilding(BuildingId.of(activity.building()))
                        .withAttendances(Attendances.of(activity.attendances()))));
        for (Row row : tables.rows(Table.SERVICE_STATIONS)) {
            places.addStations(ServiceStation.of(
                            StationId.of(row.id()), Community.name(row), BuildingId.of(row.get(Columns.BUILDING)))
                    .withDuring(DateRange.from(row.get(Columns.OPENED_ON)))
                    .withSharedSpace(row.get(Columns.SHARED_SPACE)));
        }
        return places.build();
    }

    private Organisation organisation(Row row) {
        OrganisationId id = OrganisationId.of(row.id());
        Bilingual name = Community.name(row);
        String place = row.get(Columns.PLACE);
        DateRange during = DateRange.from(row.get(Columns.ORGANISED_ON));
        List<Row> held = tables.rows(Table.ORGANISATION_TERMS).stream()
                .filter(term -> term.get(Columns.ORGANISATION).equals(row.id()))
                .toList();
        List<Seat> seats = held.stream()
                .map(term -> term.get(Columns.SEAT))
                .distinct()
                .map(CommunityAssembler::seat)
                .toList();
        List<Term> terms = held.stream()
                .map(term -> Term.of(
                        term.get(Columns.SEAT),
                        PersonId.of(term.get(Columns.HOLDER)),
                        DateRange.ofClosed(term.get(Columns.START), term.get(Columns.END))))
                .toList();
        return switch (row.get(Columns.ORGANISATION_KIND)) {
            case AREA_JOINT_COMMITTEE ->
                JointPartyCommittee.ofArea(id, name, AreaId.of(place))
                        .withDuring(during)
                        .withSeats(seats)
                        .withTerms(terms);
            case BUILDING_JOINT_COMMITTEE ->
                JointPartyCommittee.ofBuilding(id, name, BuildingId.of(place))
                        .withDuring(during)
                        .withSeats(seats)
                        .withTerms(terms);
            case PROMOTION_ASSOCIATION ->
                PromotionAssociation.of(id, name, BuildingId.of(place))
                        .withDuring(during)
                        .withSeats(seats)
                        .withTerms(terms);
            case ENTERPRISE_DEVELOPMENT_ASSOCIATION ->
                EnterpriseDevelopmentAssociation.of(id, name, AreaId.of(place))
                        .withDuring(during)
                        .withSeats(seats)
                        .withTerms(terms);
            case BRANCH ->
                PartyOrganisation.of(id, name, PartyOrganisationForm.BRANCH)
                        .withBuilding(BuildingId.of(place))
                        .withDuring(during)
                        .withSeats(seats)
                        .withTerms(terms)
                        .withMemberCounts(row.find(Columns.FULL_MEMBERS)
                                .map(full -> Timeline.always(MemberCount.of(Math.toIntExact(full), 0)))
                                .orElse(Timeline.unknown()));
        };
    }

    private static Seat seat(String code) {
        return code.equals("SECRETARY") ? Seat.of(code, SECRETARY) : Seat.of(code, MemberRole.valueOf(code));
    }

    private static Need need(Row row) {
        return Need.of(
                        NeedId.of(row.id()),
                        Community.name(row),
                        row.get(Columns.CATEGORY),
                        row.get(Columns.COLLECTED_ON),
                        DateRange.ofClosed(row.get(Columns.START), row.get(Columns.END)))
                .withBuilding(BuildingId.of(row.get(Columns.BUILDING)));
    }

    private static Resource resource(Row row) {
        return Resource.of(
                        ResourceId.of(row.id()),
                        Community.name(row),
                        row.get(Columns.CATEGORY),
                        Math.toIntExact(row.get(Columns.CAPACITY)),
                        row.get(Columns.PUBLISHED_ON),
                        DateRange.ofClosed(row.get(Columns.START), row.get(Columns.END)))
                .withBuilding(BuildingId.of(row.get(Columns.BUILDING)));
    }
}
