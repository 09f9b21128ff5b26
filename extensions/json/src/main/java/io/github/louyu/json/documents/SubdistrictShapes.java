package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingGrade;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.FigureComparator;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.OccupancyRate;
import io.github.louyu.community.Placement;
import io.github.louyu.community.PopulationFigure;
import io.github.louyu.community.PopulationGroup;
import io.github.louyu.community.ServicePrinciple;
import io.github.louyu.community.SquareMetres;
import io.github.louyu.community.StatedFigure;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.community.TenancyEvent;
import io.github.louyu.community.TenancyEventId;
import io.github.louyu.community.TenancyEventKind;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;

/** The layout of subdistricts, with their buildings and what is stated of them. */
public final class SubdistrictShapes {

    static final Shape<SubdistrictId> SUBDISTRICT_ID = Scalars.id(SubdistrictId::value, SubdistrictId::of);

    private static final Shape<SquareMetres> SQUARE_METRES = Scalars.DECIMAL.map(SquareMetres::value, SquareMetres::of);

    private static final Shape<Timeline<SquareMetres>> AREAS = TimeShapes.timeline("AreaFrom", SQUARE_METRES);

    private static final Shape<FigureComparator> COMPARATOR = Scalars.code(FigureComparator.class);

    private static final Shape<Building> BUILDING = ObjectShape.of("Building", fields -> {
        var id = fields.required("id", CommunityShapes.BUILDING_ID, Building::id);
        var name = fields.required("name", CommonShapes.BILINGUAL, Building::name);
        var during = fields.usual("during", TimeShapes.RANGE, Building::during, DateRange.always());
        var storeys = fields.optionalInt("storeys", Scalars.INT, Building::storeys);
        var grades = fields.usual(
                "grades",
                TimeShapes.timeline("GradeFrom", Scalars.code(BuildingGrade.class)),
                Building::grades,
                Timeline.unknown());
        var roles = fields.usual(
                "roles",
                TimeShapes.timeline("RoleFrom", Scalars.code(BuildingRole.class)),
                Building::roles,
                Timeline.unknown());
        var floor = fields.usual("floorAreas", AREAS, Building::floorAreas, Timeline.unknown());
        var lettable = fields.usual("lettableAreas", AREAS, Building::lettableAreas, Timeline.unknown());
        var let = fields.usual("letAreas", AREAS, Building::letAreas, Timeline.unknown());
        var occupancy = fields.usual(
                "occupancyPercents",
                TimeShapes.timeline("PercentFrom", Scalars.DECIMAL.map(OccupancyRate::percent, OccupancyRate::new)),
                Building::occupancyRates,
                Timeline.unknown());
        return values -> Building.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .storeys(values.get(storeys))
                .grades(values.get(grades))
                .roles(values.get(roles))
                .floorAreas(values.get(floor))
                .lettableAreas(values.get(lettable))
                .letAreas(values.get(let))
                .occupancyRates(values.get(occupancy))
                .build();
    });

    private static final Shape<Placement> PLACEMENT = ObjectShape.of("Placement", fields -> {
        var building = fields.required("building", CommunityShapes.BUILDING_ID, Placement::building);
        var area = fields.required("area", CommunityShapes.AREA_ID, Placement::area);
        var district =
                fields.optional("commercialDistrict", CommunityShapes.DISTRICT_ID, Placement::commercialDistrict);
        var during = fields.usual("during", TimeShapes.RANGE, Placement::during, DateRange.always());
        return values ->
                new Placement(values.get(building), values.get(area), values.get(district), values.get(during));
    });

    private static final Shape<TenancyEvent> TENANCY_EVENT = ObjectShape.of("TenancyEvent", fields -> {
        var id = fields.required("id", Scalars.id(TenancyEventId::value, TenancyEventId::of), TenancyEvent::id);
        var kind = fields.required("kind", Scalars.code(TenancyEventKind.class), TenancyEvent::kind);
        var tenant = fields.required("tenant", CommonShapes.BILINGUAL, TenancyEvent::tenant);
        var when = fields.usual("when", TimeShapes.RANGE, TenancyEvent::when, DateRange.always());
        var building = fields.optional("building", CommunityShapes.BUILDING_ID, TenancyEvent::building);
        var district =
                fields.optional("commercialDistrict", CommunityShapes.DISTRICT_ID, TenancyEvent::commercialDistrict);
        return values -> TenancyEvent.builder()
                .id(values.get(id))
                .kind(values.get(kind))
                .tenant(values.get(tenant))
                .when(values.get(when))
                .building(values.get(building))
                .commercialDistrict(values.get(district))
                .build();
    });

    private static final Shape<PopulationFigure> POPULATION = ObjectShape.of("PopulationFigure", fields -> {
        var group = fields.required("group", Scalars.code(PopulationGroup.class), PopulationFigure::group);
        var comparator = fields.required("comparator", COMPARATOR, PopulationFigure::comparator);
        var persons = fields.required("persons", Scalars.LONG, PopulationFigure::persons);
        var during = fields.optional("during", TimeShapes.RANGE, PopulationFigure::during);
        var source = fields.optional("source", Scalars.TEXT, PopulationFigure::source);
        return values -> PopulationFigure.builder()
                .group(values.get(group))
                .comparator(values.get(comparator))
                .persons(values.get(persons))
                .during(values.get(during))
                .source(values.get(source))
                .build();
    });

    private static final Shape<StatedFigure> STATED = ObjectShape.of("StatedFigure", fields -> {
        var kind = fields.required("kind", Scalars.code(IndicatorKind.class), StatedFigure::kind);
        var comparator = fields.required("comparator", COMPARATOR, StatedFigure::comparator);
        var value = fields.required("value", Scalars.DECIMAL, StatedFigure::value);
        var during = fields.optional("during", TimeShapes.RANGE, StatedFigure::during);
        var building = fields.optional("building", CommunityShapes.BUILDING_ID, StatedFigure::building);
        var source = fields.optional("source", Scalars.TEXT, StatedFigure::source);
        return values -> StatedFigure.builder()
                .kind(values.get(kind))
                .comparator(values.get(comparator))
                .value(values.get(value))
                .during(values.get(during))
                .building(values.get(building))
                .source(values.get(source))
                .build();
    });

    private static final Shape<Timeline<ImmutableSet<ServicePrinciple>>> PRINCIPLES = TimeShapes.timeline(
            "PrinciplesFrom", Scalars.code(ServicePrinciple.class).set());

    /** A subdistrict with all it has. */
    public static final ObjectShape<Subdistrict> SUBDISTRICT = ObjectShape.<Subdistrict>of("Subdistrict", fields -> {
                var id = fields.required("id", SUBDISTRICT_ID, Subdistrict::id);
                var name = fields.required("name", CommonShapes.BILINGUAL, Subdistrict::name);
                var within = fields.optional("within", CommonShapes.BILINGUAL, Subdistrict::within);
                var districts =
                        fields.list("commercialDistricts", CommunityShapes.DISTRICT, Subdistrict::commercialDistricts);
                var areas = fields.list("areas", CommunityShapes.AREA, Subdistrict::areas);
                var buildings = fields.list("buildings", BUILDING, Subdistrict::buildings);
                var placements = fields.list("placements", PLACEMENT, Subdistrict::placements);
                var communities = fields.list(
                        "buildingCommunities", CommunityShapes.BUILDING_COMMUNITY, Subdistrict::buildingCommunities);
                var stations = fields.list("stations", CommunityShapes.STATION, Subdistrict::stations);
                var facilities = fields.list("facilities", CommunityShapes.FACILITY, Subdistrict::facilities);
                var activities = fields.list("activities", CommunityShapes.ACTIVITY, Subdistrict::activities);
                var festivals = fields.list("festivals", CommunityShapes.FESTIVAL, Subdistrict::festivals);
                var projects = fields.list(
                        "culturalProjects", CommunityShapes.CULTURAL_PROJECT, Subdistrict::culturalProjects);
                var information = fields.list(
                        "informationPlatforms",
                        CommunityShapes.INFORMATION_PLATFORM,
                        Subdistrict::informationPlatforms);
                var governance = fields.list(
                        "governancePlatforms", CommunityShapes.GOVERNANCE_PLATFORM, Subdistrict::governancePlatforms);
                var clusters =
                        fields.list("sectorClusters", CommunityShapes.SECTOR_CLUSTER, Subdistrict::sectorClusters);
                var tenancy = fields.list("tenancyEvents", TENANCY_EVENT, Subdistrict::tenancyEvents);
                var population = fields.list("populationFigures", POPULATION, Subdistrict::populationFigures);
                var stated = fields.list("statedFigures", STATED, Subdistrict::statedFigures);
                var principles = fields.usual("principles", PRINCIPLES, Subdistrict::principles, Timeline.unknown());
                var aims = fields.list("aims", CommonShapes.BILINGUAL, Subdistrict::aims);
                return values -> Subdistrict.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .within(values.get(within))
                        .addAllCommercialDistricts(values.get(districts))
                        .addAllAreas(values.get(areas))
                        .addAllBuildings(values.get(buildings))
                        .addAllPlacements(values.get(placements))
                        .addAllBuildingCommunities(values.get(communities))
                        .addAllStations(values.get(stations))
                        .addAllFacilities(values.get(facilities))
                        .addAllActivities(values.get(activities))
                        .addAllFestivals(values.get(festivals))
                        .addAllCulturalProjects(values.get(projects))
                        .addAllInformationPlatforms(values.get(information))
                        .addAllGovernancePlatforms(values.get(governance))
                        .addAllSectorClusters(values.get(clusters))
                        .addAllTenancyEvents(values.get(tenancy))
                        .addAllPopulationFigures(values.get(population))
                        .addAllStatedFigures(values.get(stated))
                        .principles(values.get(principles))
                        .addAllAims(values.get(aims))
                        .build();
            })
            .withPlaces(ImmutableMap.<String, String>builder()
                    .put("commercial district", "commercialDistricts")
                    .put("area", "areas")
                    .put("building", "buildings")
                    .put("station", "stations")
                    .put("facility", "facilities")
                    .put("activity", "activities")
                    .put("festival", "festivals")
                    .put("cultural project", "culturalProjects")
                    .put("sector cluster", "sectorClusters")
                    .put("platform", "informationPlatforms")
                    .put("tenancy event", "tenancyEvents")
                    .buildOrThrow());

    private SubdistrictShapes() {}
}
