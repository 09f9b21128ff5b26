package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.Activity;
import io.github.louyu.community.ActivityId;
import io.github.louyu.community.ActivityKind;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Attendances;
import io.github.louyu.community.Award;
import io.github.louyu.community.BuildingCommunity;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.CommercialDistrict;
import io.github.louyu.community.CommercialDistrictId;
import io.github.louyu.community.CulturalProject;
import io.github.louyu.community.CulturalProjectId;
import io.github.louyu.community.Facility;
import io.github.louyu.community.FacilityId;
import io.github.louyu.community.FacilityKind;
import io.github.louyu.community.Festival;
import io.github.louyu.community.FestivalId;
import io.github.louyu.community.GovernancePlatform;
import io.github.louyu.community.GovernancePlatformKind;
import io.github.louyu.community.InformationPlatform;
import io.github.louyu.community.PlatformFlow;
import io.github.louyu.community.PlatformId;
import io.github.louyu.community.PublicFunction;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.SectorClusterId;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.StationId;
import io.github.louyu.community.StationService;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;

/** The layouts of what a subdistrict has: areas, stations, facilities, activities, platforms. */
public final class CommunityShapes {

    static final Shape<AreaId> AREA_ID = Scalars.id(AreaId::value, AreaId::of);
    /** A building. */
    public static final Shape<BuildingId> BUILDING_ID = Scalars.id(BuildingId::value, BuildingId::of);

    static final Shape<CommercialDistrictId> DISTRICT_ID =
            Scalars.id(CommercialDistrictId::value, CommercialDistrictId::of);
    static final Shape<PlatformId> PLATFORM_ID = Scalars.id(PlatformId::value, PlatformId::of);
    private static final Shape<ActivityId> ACTIVITY_ID = Scalars.id(ActivityId::value, ActivityId::of);
    private static final Shape<Bilingual> NAME = CommonShapes.BILINGUAL;

    static final Shape<Area> AREA = ObjectShape.of("Area", fields -> {
        var id = fields.required("id", AREA_ID, Area::id);
        var name = fields.required("name", NAME, Area::name);
        var during = fields.usual("during", TimeShapes.RANGE, Area::during, DateRange.always());
        return values -> Area.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .build();
    });

    static final Shape<CommercialDistrict> DISTRICT = ObjectShape.of("CommercialDistrict", fields -> {
        var id = fields.required("id", DISTRICT_ID, CommercialDistrict::id);
        var name = fields.required("name", NAME, CommercialDistrict::name);
        var during = fields.usual("during", TimeShapes.RANGE, CommercialDistrict::during, DateRange.always());
        return values -> CommercialDistrict.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .build();
    });

    private static final Shape<Timeline<ImmutableSet<PublicFunction>>> FUNCTIONS = TimeShapes.timeline(
            "PublicFunctions", Scalars.code(PublicFunction.class).set());

    static final Shape<BuildingCommunity> BUILDING_COMMUNITY = ObjectShape.of("BuildingCommunity", fields -> {
        var building = fields.required("building", BUILDING_ID, BuildingCommunity::building);
        var during = fields.usual("during", TimeShapes.RANGE, BuildingCommunity::during, DateRange.always());
        var images = fields.list("images", NAME, BuildingCommunity::images);
        var functions = fields.usual("functions", FUNCTIONS, BuildingCommunity::functions, Timeline.unknown());
        return values -> BuildingCommunity.builder()
                .building(values.get(building))
                .during(values.get(during))
                .addAllImages(values.get(images))
                .functions(values.get(functions))
                .build();
    });

    private static final Shape<Timeline<ImmutableSet<StationService>>> SERVICES = TimeShapes.timeline(
            "StationServices", Scalars.code(StationService.class).set());

    static final Shape<ServiceStation> STATION = ObjectShape.of("ServiceStation", fields -> {
        var id = fields.required("id", Scalars.id(StationId::value, StationId::of), ServiceStation::id);
        var name = fields.required("name", NAME, ServiceStation::name);
        var building = fields.required("building", BUILDING_ID, ServiceStation::building);
        var during = fields.usual("during", TimeShapes.RANGE, ServiceStation::during, DateRange.always());
        var independent = fields.usual("independent", Scalars.FLAG, ServiceStation::independent, true);
        var shared = fields.usual("sharedSpace", Scalars.FLAG, ServiceStation::sharedSpace, false);
        var hours = fields.optional("openingHours", TimeShapes.OFFICE_HOURS, ServiceStation::openingHours);
        var capacity = fields.optionalInt("capacity", Scalars.INT, ServiceStation::capacity);
        var services = fields.usual("services", SERVICES, ServiceStation::services, Timeline.unknown());
        return values -> ServiceStation.builder()
                .id(values.get(id))
                .name(values.get(name))
                .building(values.get(building))
                .during(values.get(during))
                .independent(values.get(independent))
                .sharedSpace(values.get(shared))
                .openingHours(values.get(hours))
                .capacity(values.get(capacity))
                .services(values.get(services))
                .build();
    });

    static final Shape<Facility> FACILITY = ObjectShape.of("Facility", fields -> {
        var id = fields.required("id", Scalars.id(FacilityId::value, FacilityId::of), Facility::id);
        var name = fields.required("name", NAME, Facility::name);
        var kind = fields.required("kind", Scalars.code(FacilityKind.class), Facility::kind);
        var building = fields.optional("building", BUILDING_ID, Facility::building);
        var during = fields.usual("during", TimeShapes.RANGE, Facility::during, DateRange.always());
        var shared = fields.usual("sharedSpace", Scalars.FLAG, Facility::sharedSpace, false);
        var hours = fields.optional("openingHours", TimeShapes.OFFICE_HOURS, Facility::openingHours);
        var capacity = fields.optionalInt("capacity", Scalars.INT, Facility::capacity);
        return values -> Facility.builder()
                .id(values.get(id))
                .name(values.get(name))
                .kind(values.get(kind))
                .building(values.get(building))
                .during(values.get(during))
                .sharedSpace(values.get(shared))
                .openingHours(values.get(hours))
                .capacity(values.get(capacity))
                .build();
    });

    static final Shape<Activity> ACTIVITY = ObjectShape.of("Activity", fields -> {
        var id = fields.required("id", ACTIVITY_ID, Activity::id);
        var name = fields.required("name", NAME, Activity::name);
        var kind = fields.required("kind", Scalars.code(ActivityKind.class), Activity::kind);
        var during = fields.required("during", TimeShapes.RANGE, Activity::during);
        var building = fields.optional("building", BUILDING_ID, Activity::building);
        var offline = fields.usual("offline", Scalars.FLAG, Activity::offline, true);
        var capacity = fields.optionalInt("capacity", Scalars.INT, Activity::capacity);
        var attendances = fields.optional(
                "attendances", Scalars.LONG.map(Attendances::count, Attendances::new), Activity::attendances);
        return values -> Activity.builder()
                .id(values.get(id))
                .name(values.get(name))
                .kind(values.get(kind))
                .during(values.get(during))
                .building(values.get(building))
                .offline(values.get(offline))
                .capacity(values.get(capacity))
                .attendances(values.get(attendances))
                .build();
    });

    static final Shape<Festival> FESTIVAL = ObjectShape.of("Festival", fields -> {
        var id = fields.required("id", Scalars.id(FestivalId::value, FestivalId::of), Festival::id);
        var name = fields.required("name", NAME, Festival::name);
        var during = fields.usual("during", TimeShapes.RANGE, Festival::during, DateRange.always());
        var parts = fields.list("parts", NAME, Festival::parts);
        var activities = fields.set("activities", ACTIVITY_ID, Festival::activities);
        return values -> Festival.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .addAllParts(values.get(parts))
                .addAllActivities(values.get(activities))
                .build();
    });

    private static final Shape<Award> AWARD = ObjectShape.of("Award", fields -> {
        var name = fields.required("name", NAME, Award::name);
        var on = fields.optional("on", TimeShapes.DATE, Award::on);
        return values -> new Award(values.get(name), values.get(on));
    });

    static final Shape<CulturalProject> CULTURAL_PROJECT = ObjectShape.of("CulturalProject", fields -> {
        var id =
                fields.required("id", Scalars.id(CulturalProjectId::value, CulturalProjectId::of), CulturalProject::id);
        var name = fields.required("name", NAME, CulturalProject::name);
        var during = fields.usual("during", TimeShapes.RANGE, CulturalProject::during, DateRange.always());
        var awards = fields.list("awards", AWARD, CulturalProject::awards);
        return values -> CulturalProject.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .addAllAwards(values.get(awards))
                .build();
    });

    static final Shape<InformationPlatform> INFORMATION_PLATFORM = ObjectShape.of("InformationPlatform", fields -> {
        var id = fields.required("id", PLATFORM_ID, InformationPlatform::id);
        var name = fields.required("name", NAME, InformationPlatform::name);
        var during = fields.usual("during", TimeShapes.RANGE, InformationPlatform::during, DateRange.always());
        var carriedBy = fields.optional("carriedBy", PLATFORM_ID, InformationPlatform::carriedBy);
        var flows = fields.set("flows", Scalars.code(PlatformFlow.class), InformationPlatform::flows);
        return values -> InformationPlatform.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .carriedBy(values.get(carriedBy))
                .addAllFlows(values.get(flows))
                .build();
    });

    static final Shape<GovernancePlatform> GOVERNANCE_PLATFORM = ObjectShape.of("GovernancePlatform", fields -> {
        var id = fields.required("id", PLATFORM_ID, GovernancePlatform::id);
        var name = fields.required("name", NAME, GovernancePlatform::name);
        var kind = fields.required("kind", Scalars.code(GovernancePlatformKind.class), GovernancePlatform::kind);
        var during = fields.usual("during", TimeShapes.RANGE, GovernancePlatform::during, DateRange.always());
        return values -> GovernancePlatform.builder()
                .id(values.get(id))
                .name(values.get(name))
                .kind(values.get(kind))
                .during(values.get(during))
                .build();
    });

    static final Shape<SectorCluster> SECTOR_CLUSTER = ObjectShape.of("SectorCluster", fields -> {
        var id = fields.required("id", Scalars.id(SectorClusterId::value, SectorClusterId::of), SectorCluster::id);
        var name = fields.required("name", NAME, SectorCluster::name);
        var during = fields.usual("during", TimeShapes.RANGE, SectorCluster::during, DateRange.always());
        var industries = fields.set("industries", Scalars.TEXT, SectorCluster::industries);
        var members = fields.list("namedMembers", NAME, SectorCluster::namedMembers);
        var tags = fields.list("tags", NAME, SectorCluster::tags);
        return values -> SectorCluster.builder()
                .id(values.get(id))
                .name(values.get(name))
                .during(values.get(during))
                .addAllIndustries(values.get(industries))
                .addAllNamedMembers(values.get(members))
                .addAllTags(values.get(tags))
                .build();
    });

    private CommunityShapes() {}
}
