package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.sets;
import static io.github.louyu.testkit.arbitraries.Sources.timelines;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.Activity;
import io.github.louyu.community.ActivityId;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingCommunity;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.CommercialDistrict;
import io.github.louyu.community.CommercialDistrictId;
import io.github.louyu.community.CulturalProject;
import io.github.louyu.community.Facility;
import io.github.louyu.community.Festival;
import io.github.louyu.community.GovernancePlatform;
import io.github.louyu.community.InformationPlatform;
import io.github.louyu.community.Placement;
import io.github.louyu.community.PlatformId;
import io.github.louyu.community.PopulationFigure;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.ServicePrinciple;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.StatedFigure;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.community.TenancyEvent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole sub-districts. What a part says of a building, an area or a platform that is not there is left out. */
final class SubdistrictArbitraries {

    private SubdistrictArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(Subdistrict.class, subdistricts());
    }

    static Arbitrary<Subdistrict> subdistricts() {
        return Combinators.combine(
                        Combinators.combine(
                                        Sources.ids("subdistrict-", SubdistrictId::of),
                                        names(),
                                        maybe(names()),
                                        timelines(sets(Arbitraries.of(ServicePrinciple.class), 3)),
                                        names().list().ofMaxSize(2))
                                .as(Heading::new),
                        Combinators.combine(
                                        CommunityArbitraries.areas()
                                                .list()
                                                .uniqueElements(Area::id)
                                                .ofMaxSize(3),
                                        CommunityArbitraries.districts()
                                                .list()
                                                .uniqueElements(CommercialDistrict::id)
                                                .ofMaxSize(2),
                                        CommunityArbitraries.buildings()
                                                .list()
                                                .uniqueElements(Building::id)
                                                .ofMaxSize(3),
                                        CommunityArbitraries.placements()
                                                .list()
                                                .uniqueElements(Placement::building)
                                                .ofMaxSize(3),
                                        CommunityArbitraries.communities()
                                                .list()
                                                .uniqueElements(BuildingCommunity::building)
                                                .ofMaxSize(2))
                                .as(Places::new),
                        Combinators.combine(
                                        CommunityArbitraries.stations()
                                                .list()
                                                .uniqueElements(ServiceStation::id)
                                                .ofMaxSize(2),
                                        CommunityArbitraries.facilities()
                                                .list()
                                                .uniqueElements(Facility::id)
                                                .ofMaxSize(2),
                                        CommunityArbitraries.activities()
                                                .list()
                                                .uniqueElements(Activity::id)
                                                .ofMaxSize(2),
                                        CommunityArbitraries.festivals()
                                                .list()
                                                .uniqueElements(Festival::id)
                                                .ofMaxSize(1),
                                        CommunityArbitraries.projects()
                                                .list()
                                                .uniqueElements(CulturalProject::id)
                                                .ofMaxSize(1))
                                .as(Life::new),
                        Combinators.combine(
                                        CommunityArbitraries.informationPlatforms()
                                                .list()
                                                .uniqueElements(InformationPlatform::id)
                                                .ofMaxSize(2),
                                        CommunityArbitraries.governancePlatforms()
                                                .list()
                                                .uniqueElements(GovernancePlatform::id)
                                                .ofMaxSize(2))
                                .as(Platforms::new),
                        Combinators.combine(
                                        CommunityArbitraries.clusters()
                                                .list()
                                                .uniqueElements(SectorCluster::id)
                                                .ofMaxSize(1),
                                        CommunityArbitraries.tenancyEvents()
                                                .list()
                                                .uniqueElements(TenancyEvent::id)
                                                .ofMaxSize(2),
                                        CommunityArbitraries.populationFigures()
                                                .list()
                                                .ofMaxSize(2),
                                        CommunityArbitraries.statedFigures()
                                                .list()
                                                .ofMaxSize(2))
                                .as(Figures::new))
                .as(SubdistrictArbitraries::subdistrict);
    }

    private record Heading(
            SubdistrictId id,
            Bilingual name,
            Optional<Bilingual> within,
            Timeline<ImmutableSet<ServicePrinciple>> principles,
            List<Bilingual> aims) {}

    private record Places(
            List<Area> areas,
            List<CommercialDistrict> districts,
            List<Building> buildings,
            List<Placement> placements,
            List<BuildingCommunity> communities) {}

    private record Life(
            List<ServiceStation> stations,
            List<Facility> facilities,
            List<Activity> activities,
            List<Festival> festivals,
            List<CulturalProject> projects) {}

    private record Platforms(List<InformationPlatform> information, List<GovernancePlatform> governance) {}

    private record Figures(
            List<SectorCluster> clusters,
            List<TenancyEvent> tenancyEvents,
            List<PopulationFigure> population,
            List<StatedFigure> stated) {}

    private static Subdistrict subdistrict(
            Heading heading, Places places, Life life, Platforms platforms, Figures figures) {
        Set<BuildingId> buildings = ids(places.buildings(), Building::id);
        Set<AreaId> areas = ids(places.areas(), Area::id);
        Set<CommercialDistrictId> districts = ids(places.districts(), CommercialDistrict::id);
        Set<ActivityId> activities = ids(life.activities(), Activity::id);
        List<GovernancePlatform> governance = platforms.governance().stream()
                .filter(platform -> platforms.information().stream()
                        .noneMatch(other -> other.id().equals(platform.id())))
                .toList();
        Set<PlatformId> carriers = ids(governance, GovernancePlatform::id);
        return Subdistrict.builder()
                .id(heading.id())
                .name(heading.name())
                .within(heading.within())
                .principles(heading.principles())
                .addAllAims(heading.aims())
                .addAllAreas(places.areas())
                .addAllCommercialDistricts(places.districts())
                .addAllBuildings(places.buildings())
                .addAllPlacements(places.placements().stream()
                        .filter(each -> buildings.contains(each.building()) && areas.contains(each.area()))
                        .map(each -> new Placement(
                                each.building(),
                                each.area(),
                                each.commercialDistrict().filter(districts::contains),
                                each.during()))
                        .toList())
                .addAllBuildingCommunities(places.communities().stream()
                        .filter(each -> buildings.contains(each.building()))
                        .toList())
                .addAllStations(life.stations().stream()
                        .filter(each -> buildings.contains(each.building()))
                        .toList())
                .addAllFacilities(life.facilities().stream()
                        .map(each -> each.withBuilding(each.building().filter(buildings::contains)))
                        .toList())
                .addAllActivities(life.activities().stream()
                        .map(each -> each.withBuilding(each.building().filter(buildings::contains)))
                        .toList())
                .addAllFestivals(life.festivals().stream()
                        .map(each -> each.withActivities(each.activities().stream()
                                .filter(activities::contains)
                                .toList()))
                        .toList())
                .addAllCulturalProjects(life.projects())
                // carried by platforms of the other kind alone, so that none carries itself
                .addAllInformationPlatforms(platforms.information().stream()
                        .map(each -> each.withCarriedBy(each.carriedBy().filter(carriers::contains)))
                        .toList())
                .addAllGovernancePlatforms(governance)
                .addAllSectorClusters(figures.clusters())
                .addAllTenancyEvents(figures.tenancyEvents().stream()
                        .map(each -> each.withBuilding(each.building().filter(buildings::contains))
                                .withCommercialDistrict(
                                        each.commercialDistrict().filter(districts::contains)))
                        .toList())
                .addAllPopulationFigures(figures.population())
                .addAllStatedFigures(figures.stated().stream()
                        .map(each -> each.withBuilding(each.building().filter(buildings::contains)))
                        .toList())
                .build();
    }

    private static <T, I> Set<I> ids(List<T> parts, Function<T, I> id) {
        return parts.stream().map(id).collect(Collectors.toSet());
    }
}
