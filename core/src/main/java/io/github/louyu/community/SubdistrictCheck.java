package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that the parts of a subdistrict fit together, and reports all that is wrong with them. */
final class SubdistrictCheck {

    private final Subdistrict subdistrict;
    private final List<Problem> problems = new ArrayList<>();

    private SubdistrictCheck(Subdistrict subdistrict) {
        this.subdistrict = subdistrict;
    }

    static void check(Subdistrict subdistrict) {
        SubdistrictCheck check = new SubdistrictCheck(subdistrict);
        check.checkParts();
        check.checkPlacements();
        check.checkCommunities();
        check.checkPlatforms();
        if (!check.problems.isEmpty()) {
            throw new ProblemsException("subdistrict " + subdistrict.id(), check.problems);
        }
    }

    private void checkParts() {
        Set<BuildingId> buildings = ids("building", subdistrict.buildings(), Building::id);
        ids("area", subdistrict.areas(), Area::id);
        Set<CommercialDistrictId> districts =
                ids("commercial district", subdistrict.commercialDistricts(), CommercialDistrict::id);
        Set<ActivityId> activities = ids("activity", subdistrict.activities(), Activity::id);
        ids("station", subdistrict.stations(), ServiceStation::id);
        ids("facility", subdistrict.facilities(), Facility::id);
        ids("festival", subdistrict.festivals(), Festival::id);
        ids("cultural project", subdistrict.culturalProjects(), CulturalProject::id);
        ids("sector cluster", subdistrict.sectorClusters(), SectorCluster::id);
        ids("tenancy event", subdistrict.tenancyEvents(), TenancyEvent::id);
        for (ServiceStation station : subdistrict.stations()) {
            known("station " + station.id(), "building", Optional.of(station.building()), buildings);
        }
        for (Facility facility : subdistrict.facilities()) {
            known("facility " + facility.id(), "building", facility.building(), buildings);
        }
        for (Activity activity : subdistrict.activities()) {
            known("activity " + activity.id(), "building", activity.building(), buildings);
        }
        for (Festival festival : subdistrict.festivals()) {
            for (ActivityId activity : festival.activities()) {
                known("festival " + festival.id(), "activity", Optional.of(activity), activities);
            }
        }
        for (TenancyEvent event : subdistrict.tenancyEvents()) {
            known("tenancy event " + event.id(), "building", event.building(), buildings);
            known("tenancy event " + event.id(), "commercial district", event.commercialDistrict(), districts);
        }
        for (StatedFigure figure : subdistrict.statedFigures()) {
            known("stated figure of " + figure.kind(), "building", figure.building(), buildings);
        }
    }

    private void checkPlacements() {
        Set<BuildingId> buildings = new HashSet<>();
        subdistrict.buildings().forEach(building -> buildings.add(building.id()));
        Set<AreaId> areas = new HashSet<>();
        subdistrict.areas().forEach(area -> areas.add(area.id()));
        Set<CommercialDistrictId> districts = new HashSet<>();
        subdistrict.commercialDistricts().forEach(district -> districts.add(district.id()));
        List<Placement> seen = new ArrayList<>();
        for (Placement placement : subdistrict.placements()) {
            String path = "placement of building " + placement.building();
            known(path, "building", Optional.of(placement.building()), buildings);
            known(path, "area", Optional.of(placement.area()), areas);
            known(path, "commercial district", placement.commercialDistrict(), districts);
            for (Placement other : seen) {
                if (other.building().equals(placement.building())) {
                    other.during()
                            .intersection(placement.during())
                            .ifPresent(days -> problem(
                                    path,
                                    "placement.overlap",
                                    Map.of("other", other.area(), "area", placement.area(), "days", days)));
                }
            }
            seen.add(placement);
        }
    }

    private void checkCommunities() {
        Set<BuildingId> buildings = new HashSet<>();
        subdistrict.buildings().forEach(building -> buildings.add(building.id()));
        List<BuildingCommunity> seen = new ArrayList<>();
        for (BuildingCommunity community : subdistrict.buildingCommunities()) {
            String path = "building community of building " + community.building();
            known(path, "building", Optional.of(community.building()), buildings);
            for (BuildingCommunity other : seen) {
                if (other.building().equals(community.building())) {
                    other.during()
                            .intersection(community.during())
                            .ifPresent(days -> problem(path, "community.overlap", Map.of("days", days)));
                }
            }
            seen.add(community);
        }
    }

    private void checkPlatforms() {
        List<PlatformId> all = new ArrayList<>();
        subdistrict.informationPlatforms().forEach(platform -> all.add(platform.id()));
        subdistrict.governancePlatforms().forEach(platform -> all.add(platform.id()));
        Set<PlatformId> platforms = ids("platform", all, id -> id);
        Map<PlatformId, PlatformId> carriers = new HashMap<>();
        for (InformationPlatform platform : subdistrict.informationPlatforms()) {
            known("platform " + platform.id(), "carrier", platform.carriedBy(), platforms);
            platform.carriedBy().ifPresent(carrier -> carriers.put(platform.id(), carrier));
        }
        for (PlatformId platform : carriers.keySet()) {
            Set<PlatformId> passed = new HashSet<>();
            PlatformId at = platform;
            while (at != null && passed.add(at)) {
                at = carriers.get(at);
            }
            if (platform.equals(at)) {
                problem(
                        "platform " + platform,
                        "platform.circle",
                        Map.of("carrier", String.valueOf(carriers.get(platform))));
            }
        }
    }

    private <T, I> Set<I> ids(String what, Collection<T> parts, Function<T, I> id) {
        Set<I> ids = new HashSet<>();
        for (T part : parts) {
            if (!ids.add(id.apply(part))) {
                problem(what + " " + id.apply(part), "given-again", Map.of());
            }
        }
        return ids;
    }

    private <I> void known(String path, String what, Optional<I> id, Set<I> ids) {
        if (id.isPresent() && !ids.contains(id.get())) {
            Bilingual part = SENTENCES.bilingual("part." + what.replace(' ', '-'));
            problem(path, "part.unknown", Map.of("part", part, "id", id.get()));
        }
    }

    private void problem(String path, String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem("subdistrict " + subdistrict.id() + " > " + path, key, values));
    }
}
