package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.closedRanges;
import static io.github.louyu.testkit.arbitraries.Sources.dateRanges;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.decimals;
import static io.github.louyu.testkit.arbitraries.Sources.flags;
import static io.github.louyu.testkit.arbitraries.Sources.ids;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.sets;
import static io.github.louyu.testkit.arbitraries.Sources.texts;
import static io.github.louyu.testkit.arbitraries.Sources.timelines;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.Activity;
import io.github.louyu.community.ActivityId;
import io.github.louyu.community.ActivityKind;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Attendances;
import io.github.louyu.community.Award;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingCommunity;
import io.github.louyu.community.BuildingGrade;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.CommercialDistrict;
import io.github.louyu.community.CommercialDistrictId;
import io.github.louyu.community.CulturalProject;
import io.github.louyu.community.CulturalProjectId;
import io.github.louyu.community.Facility;
import io.github.louyu.community.FacilityId;
import io.github.louyu.community.FacilityKind;
import io.github.louyu.community.Festival;
import io.github.louyu.community.FestivalId;
import io.github.louyu.community.FigureComparator;
import io.github.louyu.community.GovernancePlatform;
import io.github.louyu.community.GovernancePlatformKind;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.InformationPlatform;
import io.github.louyu.community.OccupancyRate;
import io.github.louyu.community.Placement;
import io.github.louyu.community.PlatformFlow;
import io.github.louyu.community.PlatformId;
import io.github.louyu.community.PopulationFigure;
import io.github.louyu.community.PopulationGroup;
import io.github.louyu.community.PublicFunction;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.SectorClusterId;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.SquareMetres;
import io.github.louyu.community.StatedFigure;
import io.github.louyu.community.StationId;
import io.github.louyu.community.StationService;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.community.TenancyEvent;
import io.github.louyu.community.TenancyEventId;
import io.github.louyu.community.TenancyEventKind;
import java.math.BigDecimal;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The parts of a sub-district, each for itself. */
final class CommunityArbitraries {

    private CommunityArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(ActivityId.class, activityIds());
        registry.add(AreaId.class, areaIds());
        registry.add(BuildingId.class, buildingIds());
        registry.add(CommercialDistrictId.class, districtIds());
        registry.add(CulturalProjectId.class, ids("project-", CulturalProjectId::of));
        registry.add(FacilityId.class, ids("facility-", FacilityId::of));
        registry.add(FestivalId.class, ids("festival-", FestivalId::of));
        registry.add(PlatformId.class, platformIds());
        registry.add(SectorClusterId.class, ids("cluster-", SectorClusterId::of));
        registry.add(StationId.class, ids("station-", StationId::of));
        registry.add(SubdistrictId.class, ids("subdistrict-", SubdistrictId::of));
        registry.add(TenancyEventId.class, ids("tenancy-", TenancyEventId::of));
        registry.add(Attendances.class, attendances());
        registry.add(Award.class, awards());
        registry.add(SquareMetres.class, areas("0"));
        registry.add(OccupancyRate.class, occupancyRates());
        registry.add(Area.class, areas());
        registry.add(CommercialDistrict.class, districts());
        registry.add(Building.class, buildings());
        registry.add(Placement.class, placements());
        registry.add(BuildingCommunity.class, communities());
        registry.add(ServiceStation.class, stations());
        registry.add(Facility.class, facilities());
        registry.add(Activity.class, activities());
        registry.add(Festival.class, festivals());
        registry.add(CulturalProject.class, projects());
        registry.add(InformationPlatform.class, informationPlatforms());
        registry.add(GovernancePlatform.class, governancePlatforms());
        registry.add(SectorCluster.class, clusters());
        registry.add(TenancyEvent.class, tenancyEvents());
        registry.add(PopulationFigure.class, populationFigures());
        registry.add(StatedFigure.class, statedFigures());
    }

    static Arbitrary<ActivityId> activityIds() {
        return ids("activity-", ActivityId::of);
    }

    static Arbitrary<AreaId> areaIds() {
        return Arbitraries.of(AreaId.EAST, AreaId.CENTRAL, AreaId.WEST);
    }

    static Arbitrary<BuildingId> buildingIds() {
        return ids("b", BuildingId::of);
    }

    static Arbitrary<CommercialDistrictId> districtIds() {
        return ids("district-", CommercialDistrictId::of);
    }

    static Arbitrary<PlatformId> platformIds() {
        return ids("platform-", PlatformId::of);
    }

    private static Arbitrary<Attendances> attendances() {
        return Arbitraries.longs().between(0, 50_000).map(Attendances::of);
    }

    private static Arbitrary<Award> awards() {
        return Combinators.combine(names(), maybe(days())).as(Award::new);
    }

    private static Arbitrary<SquareMetres> areas(String least) {
        return decimals(least, "100000", 1).map(SquareMetres::of);
    }

    private static Arbitrary<OccupancyRate> occupancyRates() {
        return decimals("0", "100", 2).map(OccupancyRate::new);
    }

    private static Arbitrary<OptionalInt> capacities() {
        return maybe(numbers(1, 300))
                .map(capacity -> capacity.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    static Arbitrary<Area> areas() {
        return Combinators.combine(areaIds(), names(), dateRanges())
                .as((id, name, during) -> Area.of(id, name).withDuring(during));
    }

    static Arbitrary<CommercialDistrict> districts() {
        return Combinators.combine(districtIds(), names(), dateRanges())
                .as((id, name, during) -> CommercialDistrict.of(id, name).withDuring(during));
    }

    /** The floor area is the largest of the three, the let area the smallest, on every day. */
    static Arbitrary<Building> buildings() {
        return Combinators.combine(
                        buildingIds(),
                        names(),
                        dateRanges(),
                        maybe(numbers(1, 60)),
                        timelines(Arbitraries.of(BuildingGrade.class)),
                        timelines(Arbitraries.of(BuildingRole.class)),
                        Combinators.combine(
                                        timelines(decimals("5000", "100000", 1).map(SquareMetres::of)),
                                        timelines(decimals("1000", "5000", 1).map(SquareMetres::of)),
                                        timelines(decimals("0", "1000", 1).map(SquareMetres::of)))
                                .as(net.jqwik.api.Tuple::of),
                        timelines(occupancyRates()))
                .as((id, name, during, storeys, grades, roles, areas, occupancy) -> Building.builder()
                        .id(id)
                        .name(name)
                        .during(during)
                        .storeys(storeys.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .grades(grades)
                        .roles(roles)
                        .floorAreas(areas.get1())
                        .lettableAreas(areas.get2())
                        .letAreas(areas.get3())
                        .occupancyRates(occupancy)
                        .build());
    }

    static Arbitrary<Placement> placements() {
        return Combinators.combine(buildingIds(), areaIds(), maybe(districtIds()), dateRanges())
                .as(Placement::new);
    }

    static Arbitrary<BuildingCommunity> communities() {
        return Combinators.combine(
                        buildingIds(),
                        dateRanges(),
                        names().list().ofMaxSize(2),
                        timelines(sets(Arbitraries.of(PublicFunction.class), 3)))
                .as((building, during, images, functions) -> BuildingCommunity.builder()
                        .building(building)
                        .during(during)
                        .addAllImages(images)
                        .functions(functions)
                        .build());
    }

    static Arbitrary<ServiceStation> stations() {
        return Combinators.combine(
                        ids("station-", StationId::of),
                        names(),
                        buildingIds(),
                        dateRanges(),
                        Combinators.combine(flags(), flags()).as(net.jqwik.api.Tuple::of),
                        maybe(TimeArbitraries.officeHours()),
                        capacities(),
                        timelines(sets(Arbitraries.of(StationService.class), 4)))
                .as((id, name, building, during, space, hours, capacity, services) -> ServiceStation.builder()
                        .id(id)
                        .name(name)
                        .building(building)
                        .during(during)
                        .independent(space.get1())
                        .sharedSpace(space.get2())
                        .openingHours(hours)
                        .capacity(capacity)
                        .services(services)
                        .build());
    }

    static Arbitrary<Facility> facilities() {
        return Combinators.combine(
                        ids("facility-", FacilityId::of),
                        names(),
                        Arbitraries.of(FacilityKind.class),
                        maybe(buildingIds()),
                        dateRanges(),
                        flags(),
                        maybe(TimeArbitraries.officeHours()),
                        capacities())
                .as((id, name, kind, building, during, shared, hours, capacity) -> Facility.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .building(building)
                        .during(during)
                        .sharedSpace(shared)
                        .openingHours(hours)
                        .capacity(capacity)
                        .build());
    }

    static Arbitrary<Activity> activities() {
        return Combinators.combine(
                        activityIds(),
                        names(),
                        Arbitraries.of(ActivityKind.class),
                        closedRanges(),
                        maybe(buildingIds()),
                        flags(),
                        capacities(),
                        maybe(attendances()))
                .as((id, name, kind, during, building, offline, capacity, attendances) -> Activity.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .during(during)
                        .building(building)
                        .offline(offline)
                        .capacity(capacity)
                        .attendances(attendances)
                        .build());
    }

    static Arbitrary<Festival> festivals() {
        return Combinators.combine(
                        ids("festival-", FestivalId::of),
                        names(),
                        dateRanges(),
                        names().list().ofMaxSize(3),
                        sets(activityIds(), 2))
                .as((id, name, during, parts, activities) -> Festival.builder()
                        .id(id)
                        .name(name)
                        .during(during)
                        .addAllParts(parts)
                        .addAllActivities(activities)
                        .build());
    }

    static Arbitrary<CulturalProject> projects() {
        return Combinators.combine(
                        ids("project-", CulturalProjectId::of),
                        names(),
                        dateRanges(),
                        awards().list().ofMaxSize(2))
                .as((id, name, during, awards) -> CulturalProject.builder()
                        .id(id)
                        .name(name)
                        .during(during)
                        .addAllAwards(awards)
                        .build());
    }

    static Arbitrary<InformationPlatform> informationPlatforms() {
        return Combinators.combine(
                        platformIds(),
                        names(),
                        dateRanges(),
                        maybe(platformIds()),
                        sets(Arbitraries.of(PlatformFlow.class), 2))
                .as((id, name, during, carriedBy, flows) -> InformationPlatform.builder()
                        .id(id)
                        .name(name)
                        .during(during)
                        .carriedBy(carriedBy.filter(carrier -> !carrier.equals(id)))
                        .addAllFlows(flows)
                        .build());
    }

    static Arbitrary<GovernancePlatform> governancePlatforms() {
        return Combinators.combine(platformIds(), names(), Arbitraries.of(GovernancePlatformKind.class), dateRanges())
                .as((id, name, kind, during) ->
                        GovernancePlatform.of(id, name, kind).withDuring(during));
    }

    static Arbitrary<SectorCluster> clusters() {
        return Combinators.combine(
                        ids("cluster-", SectorClusterId::of),
                        names(),
                        dateRanges(),
                        Arbitraries.of("J", "L", "72", "06").set().ofMaxSize(2).map(ImmutableSet::copyOf),
                        names().list().ofMaxSize(2),
                        names().list().ofMaxSize(2))
                .as((id, name, during, industries, members, tags) -> SectorCluster.builder()
                        .id(id)
                        .name(name)
                        .during(during)
                        .addAllIndustries(industries)
                        .addAllNamedMembers(members)
                        .addAllTags(tags)
                        .build());
    }

    static Arbitrary<TenancyEvent> tenancyEvents() {
        return Combinators.combine(
                        ids("tenancy-", TenancyEventId::of),
                        Arbitraries.of(TenancyEventKind.class),
                        names(),
                        dateRanges(),
                        maybe(buildingIds()),
                        maybe(districtIds()))
                .as((id, kind, tenant, when, building, district) -> TenancyEvent.builder()
                        .id(id)
                        .kind(kind)
                        .tenant(tenant)
                        .when(when)
                        .building(building)
                        .commercialDistrict(district)
                        .build());
    }

    static Arbitrary<PopulationFigure> populationFigures() {
        return Combinators.combine(
                        Arbitraries.of(PopulationGroup.class),
                        Arbitraries.of(FigureComparator.class),
                        Arbitraries.longs().between(0, 90_000),
                        maybe(dateRanges()),
                        maybe(texts()))
                .as((group, comparator, persons, during, source) -> PopulationFigure.builder()
                        .group(group)
                        .comparator(comparator)
                        .persons(persons)
                        .during(during)
                        .source(source)
                        .build());
    }

    static Arbitrary<StatedFigure> statedFigures() {
        Arbitrary<BigDecimal> values = decimals("0", "5000", 1);
        return Combinators.combine(
                        Arbitraries.of(IndicatorKind.class),
                        Arbitraries.of(FigureComparator.class),
                        values,
                        maybe(dateRanges()),
                        maybe(buildingIds()),
                        maybe(texts()))
                .as((kind, comparator, value, during, building, source) -> StatedFigure.builder()
                        .kind(kind)
                        .comparator(comparator)
                        .value(value)
                        .during(during)
                        .building(building)
                        .source(source)
                        .build());
    }
}
