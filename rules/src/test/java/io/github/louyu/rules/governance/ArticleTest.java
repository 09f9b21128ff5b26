package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointCommitteeLevel;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.MemberKind;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.Membership;
import io.github.louyu.committee.OrganisationId;
import io.github.louyu.committee.PromotionAssociation;
import io.github.louyu.community.Activity;
import io.github.louyu.community.ActivityId;
import io.github.louyu.community.ActivityKind;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Award;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingCommunity;
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
import io.github.louyu.community.PlatformFlow;
import io.github.louyu.community.PlatformId;
import io.github.louyu.community.PopulationFigure;
import io.github.louyu.community.PopulationGroup;
import io.github.louyu.community.PublicFunction;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.SectorClusterId;
import io.github.louyu.community.ServicePrinciple;
import io.github.louyu.community.ServiceStation;
import io.github.louyu.community.StatedFigure;
import io.github.louyu.community.StationId;
import io.github.louyu.community.StationService;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.community.TenancyEvent;
import io.github.louyu.community.TenancyEventId;
import io.github.louyu.community.TenancyEventKind;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.service.DepartmentId;
import io.github.louyu.service.DepartmentLevel;
import io.github.louyu.service.GovernmentDepartment;
import io.github.louyu.service.Symposium;
import io.github.louyu.service.SymposiumId;
import io.github.louyu.service.SymposiumTopic;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every item of the article on Huaihai Middle Road Subdistrict (Wenhui Daily, 24 September 2019) has its place in the model: each of
 * its 64 items is built here, with what the article says of it and nothing else.
 */
class ArticleTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final DateRange SO_FAR = DateRange.of(LocalDate.of(2019, 1, 1), DAY.plusDays(1));
    private static final DateRange BY_THEN = DateRange.until(DAY.plusDays(1));
    private static final CommercialDistrictId XINTIANDI = CommercialDistrictId.of("xintiandi");
    private static final BuildingId GOLDEN_BELL = BuildingId.of("golden-bell");
    private static final BuildingId INFINITUS = BuildingId.of("infinitus");
    private static final BuildingId CORPORATE_AVENUE_COMMERCIAL = BuildingId.of("corporate-avenue-commercial");
    /** A building of which the article says what landmark buildings have, without a name. */
    private static final BuildingId A_LANDMARK = BuildingId.of("a-landmark");
    /** One of "the other buildings". */
    private static final BuildingId ANOTHER = BuildingId.of("another");

    private static final PlatformId GOVERNANCE_SYSTEM = PlatformId.of("governance-system");

    private final TreeMap<Integer, String> rows = new TreeMap<>();

    private static Bilingual text(String zh, String en) {
        return Bilingual.of(zh, en);
    }

    private static Building building(String id, String zh, String en) {
        return Building.of(BuildingId.of(id), text(zh, en));
    }

    private static StatedFigure figure(IndicatorKind kind, FigureComparator comparator, long value) {
        return StatedFigure.of(kind, comparator, BigDecimal.valueOf(value)).withSource("文汇报 2019-09-24");
    }

    private static final Subdistrict HUAIHAI = Subdistrict.builder()
            .id(SubdistrictId.of("310101022"))
            .name(text("淮海中路街道", "Huaihai Middle Road Subdistrict"))
            .within(text("上海市黄浦区", "Huangpu District, Shanghai"))
            .addCommercialDistricts(
                    CommercialDistrict.of(CommercialDistrictId.of("huaihai"), text("淮海中路", "Huaihai Middle Road")),
                    CommercialDistrict.of(XINTIANDI, text("新天地", "Xintiandi")))
            .addAreas(
                    Area.of(AreaId.EAST, text("东部片区", "East area")),
                    Area.of(AreaId.CENTRAL, text("中部片区", "Central area")),
                    Area.of(AreaId.WEST, text("西部片区", "West area")))
            .addBuildings(
                    building("corporate-avenue", "企业天地", "Corporate Avenue"),
                    building("golden-bell", "金钟广场", "Golden Bell Plaza"),
                    building("lansheng", "兰生大厦", "Lansheng Building"),
                    building("shui-on", "瑞安广场", "Shui On Plaza"),
                    building("infinitus", "无限极大厦", "Infinitus Tower")
                            .withOccupancyRates(Timeline.always(OccupancyRate.FULLY_LET)),
                    building("corporate-avenue-commercial", "企业天地商业楼", "Corporate Avenue commercial building")
                            .withOccupancyRates(Timeline.always(OccupancyRate.FULLY_LET)),
                    building("a-landmark", "标志性楼宇", "a landmark building")
                            .withRoles(Timeline.always(BuildingRole.LANDMARK)),
                    building("another", "其他楼宇", "another building").withRoles(Timeline.always(BuildingRole.ORDINARY)))
            .addBuildingCommunities(BuildingCommunity.of(A_LANDMARK)
                    .withImages(text("垂直园区", "vertical park"), text("八小时社区", "eight-hour community"))
                    .withFunctions(Timeline.always(Sets.immutableEnumSet(Arrays.asList(PublicFunction.values())))))
            .addStations(ServiceStation.of(
                            StationId.of("station"), text("党建（群团）服务站", "Party-mass service station"), A_LANDMARK)
                    .withSharedSpace(true)
                    .withServices(Timeline.always(Sets.immutableEnumSet(Arrays.asList(StationService.values())))))
            .addFacilities(
                    Facility.of(FacilityId.of("f1"), text("白领健身点", "fitness point"), FacilityKind.FITNESS_POINT)
                            .withBuilding(GOLDEN_BELL),
                    Facility.of(FacilityId.of("f2"), text("白领健身点", "fitness point"), FacilityKind.FITNESS_POINT)
                            .withBuilding(BuildingId.of("lansheng")),
                    Facility.of(FacilityId.of("f3"), text("白领健身点", "fitness point"), FacilityKind.FITNESS_POINT)
                            .withBuilding(BuildingId.of("shui-on")),
                    Facility.of(FacilityId.of("f4"), text("金钟员工餐厅", "Golden Bell canteen"), FacilityKind.STAFF_CANTEEN)
                            .withBuilding(GOLDEN_BELL),
                    Facility.of(
                                    FacilityId.of("f5"),
                                    text("中小学体育场地", "school sports grounds"),
                                    FacilityKind.SPORTS_GROUND)
                            .withSharedSpace(true),
                    Facility.of(FacilityId.of("f6"), text("爱心暑托班", "summer day care"), FacilityKind.SUMMER_DAY_CARE),
                    Facility.of(FacilityId.of("f7"), text("曙光益诊室", "Shuguang clinic"), FacilityKind.CLINIC),
                    Facility.of(
                            FacilityId.of("f8"),
                            text("长征医院精英快线", "Changzheng Hospital fast track"),
                            FacilityKind.HOSPITAL_FAST_TRACK),
                    Facility.of(FacilityId.of("f9"), text("居住证办理", "residence permits"), FacilityKind.PERMIT_HANDLING))
            .addActivities(
                    Activity.of(ActivityId.of("a1"), text("非遗手工", "crafts"), ActivityKind.HERITAGE_CRAFTS, SO_FAR),
                    Activity.of(ActivityId.of("a2"), text("读书会", "reading"), ActivityKind.READING_CLUB, SO_FAR),
                    Activity.of(ActivityId.of("a3"), text("音乐沙龙", "music"), ActivityKind.MUSIC_SALON, SO_FAR))
            .addFestivals(
                    Festival.of(FestivalId.of("pioneer"), text("淮海白领先锋节", "Huaihai White-collar Pioneer Festival"))
                            .withParts(
                                    text("生活", "life"),
                                    text("社交", "social"),
                                    text("娱乐", "entertainment"),
                                    text("文化服务", "culture services")))
            .addCulturalProjects(
                    CulturalProject.of(CulturalProjectId.of("corridor"), text("楼宇文化连廊", "building culture corridor"))
                            .withAwards(Award.of(text("市公共文化创新奖", "city public-culture innovation award"))),
                    CulturalProject.of(CulturalProjectId.of("classes"), text("白领午间课堂", "lunchtime classes"))
                            .withAwards(Award.of(text("市公共文化创新奖", "city public-culture innovation award"))))
            .addInformationPlatforms(
                    InformationPlatform.of(GOVERNANCE_SYSTEM, text("街道社会治理信息系统", "governance information system")),
                    InformationPlatform.of(
                                    PlatformId.of("all-post"), text("党建全岗通信息平台", "all-post Party-building platform"))
                            .withCarriedBy(GOVERNANCE_SYSTEM)
                            .withFlows(PlatformFlow.NEEDS_COLLECTED, PlatformFlow.RESOURCES_PUBLISHED))
            .addGovernancePlatforms(
                    GovernancePlatform.of(
                            PlatformId.of("forum"),
                            text("企业家恳谈会", "entrepreneurs' forum"),
                            GovernancePlatformKind.ENTREPRENEURS_FORUM),
                    GovernancePlatform.of(
                            PlatformId.of("talent"),
                            text("淮海+伯乐汇", "Huaihai+ HR and talent network"),
                            GovernancePlatformKind.TALENT_NETWORK),
                    GovernancePlatform.of(
                            PlatformId.of("economy"),
                            text("淮海路经济发展促进会", "Huaihai Road economic development association"),
                            GovernancePlatformKind.ECONOMIC_ASSOCIATION),
                    GovernancePlatform.of(
                            PlatformId.of("safety"),
                            text("楼宇平安促进会", "building safety association"),
                            GovernancePlatformKind.SAFETY_ASSOCIATION))
            .addSectorClusters(
                    SectorCluster.of(SectorClusterId.of("professional"), text("专业服务业", "professional services"))
                            .withNamedMembers(text("普华永道", "PwC"), text("埃森哲", "Accenture"), text("麦肯锡", "McKinsey"))
                            .withTags(text("高端服务业集聚", "high-end services"), text("涉外经济", "foreign-related economy")),
                    SectorCluster.of(SectorClusterId.of("trade"), text("商贸流通业", "trade and distribution"))
                            .withNamedMembers(text("保乐力加", "Pernod Ricard"), text("索尼", "Sony")))
            .addTenancyEvents(
                    TenancyEvent.of(TenancyEventId.of("t1"), TenancyEventKind.MOVE_IN, text("汤姆福特", "Tom Ford"))
                            .withCommercialDistrict(XINTIANDI)
                            .withWhen(BY_THEN),
                    TenancyEvent.of(TenancyEventId.of("t2"), TenancyEventKind.MOVE_IN, text("丝芙兰", "Sephora"))
                            .withCommercialDistrict(XINTIANDI)
                            .withWhen(BY_THEN))
            .addPopulationFigures(
                    PopulationFigure.of(PopulationGroup.OFFICE_WORKERS, FigureComparator.MORE_THAN, 70_000),
                    PopulationFigure.of(PopulationGroup.WORKERS_ABOVE_RESIDENTS, FigureComparator.NEARLY, 20_000))
            .addStatedFigures(
                    figure(IndicatorKind.MAIN_BUILDINGS, FigureComparator.EQUAL, 20),
                    figure(IndicatorKind.TAX_THRESHOLD_BUILDINGS, FigureComparator.EQUAL, 17)
                            .withDuring(ReportingPeriod.year(2018).range()),
                    figure(IndicatorKind.TAX_THRESHOLD_BUILDINGS, FigureComparator.EQUAL, 13)
                            .withDuring(ReportingPeriod.halfYear(2019, 1).range()),
                    figure(IndicatorKind.ENTERPRISES, FigureComparator.EQUAL, 3_665),
                    figure(IndicatorKind.FOREIGN_SHARE, FigureComparator.MORE_THAN, 50),
                    figure(IndicatorKind.HEADQUARTERS, FigureComparator.EQUAL, 15),
                    figure(IndicatorKind.ENTERPRISES_VISITED, FigureComparator.EQUAL, 39)
                            .withDuring(SO_FAR),
                    figure(IndicatorKind.APPEALS_RECEIVED, FigureComparator.MORE_THAN, 120),
                    figure(IndicatorKind.POLICY_APPLICATIONS_ASSISTED, FigureComparator.EQUAL, 62),
                    figure(IndicatorKind.ACTIVITIES, FigureComparator.EQUAL, 47),
                    figure(IndicatorKind.ATTENDANCES, FigureComparator.EQUAL, 40_648),
                    figure(IndicatorKind.POLICY_ITEMS, FigureComparator.EQUAL, 20))
            .principles(Timeline.always(Sets.immutableEnumSet(Arrays.asList(ServicePrinciple.values()))))
            .addAims(
                    text("命运共同体", "community of shared future"),
                    text("利益共同体", "community of interest"),
                    text("责任共同体", "community of responsibility"))
            .build();

    private static JointPartyCommittee ofArea(AreaId area) {
        return JointPartyCommittee.ofArea(
                OrganisationId.of("committee-" + area), text("联合党委", "joint Party committee"), area);
    }

    private static Membership side(MemberRole side) {
        return Membership.of(PersonId.of(side.name()), MemberKind.REPRESENTATIVE)
                .withSide(side);
    }

    private static final EnterpriseDevelopmentAssociation ASSOCIATION = EnterpriseDevelopmentAssociation.of(
                    OrganisationId.of("association"),
                    text("企业发展促进会", "enterprise development association"),
                    AreaId.EAST)
            .withLedBy(ofArea(AreaId.EAST).id())
            .withMemberships(
                    Arrays.stream(MemberRole.values()).map(ArticleTest::side).toList());

    private static final EnterpriseFile KEY_ENTERPRISE = EnterpriseFile.builder(EnterpriseId.of("key"))
            .recordedOn(DAY)
            .attribute(EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.FOREIGN, DAY)
            .attribute(EnterpriseAttributes.HEADQUARTERS_STATUS, HeadquartersStatus.REGIONAL_HEADQUARTERS, DAY)
            .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.SUBDISTRICT, DAY)
            .attribute(EnterpriseAttributes.CHIEF_LIAISON, PersonId.of("liaison"), DAY)
            .attribute(
                    EnterpriseAttributes.SERVICE_TEAM,
                    ServiceTeam.of(
                            TeamMember.of(PersonId.of("liaison"), TeamRole.CHIEF),
                            TeamMember.of(PersonId.of("tax"), TeamRole.DEPARTMENT_OFFICER)),
                    DAY)
            .event("e35", EventKind.EXECUTIVE_CHANGE, DAY)
            .event("e36", EventKind.HEADQUARTERS_LEADER_VISIT, DAY)
            .event("e37", EventKind.RELOCATION_NOTICE, DAY)
            .event("e40", EventKind.SPECIAL_CASE_OPENED, DAY)
            .add(
                    "a43",
                    Appeal.of(DAY, AppealChannel.FORUM, AppealKind.PREMISES_CHANGE)
                            .withSeverity(AppealSeverity.URGENT))
            .add("p45", PolicyApplication.of("industrial-support", DAY).withAssisted(true))
            .build();

    private static final Symposium SYMPOSIUM = Symposium.of(
                    SymposiumId.of("key-enterprises"),
                    text("重点企业座谈会", "key-enterprise symposium"),
                    DateRange.ofClosed(LocalDate.of(2019, 7, 21), LocalDate.of(2019, 7, 31)))
            .withDepartments(
                    DepartmentId.MARKET_SUPERVISION,
                    DepartmentId.TAX,
                    DepartmentId.FINANCE_OFFICE,
                    DepartmentId.COMMERCE_COMMISSION)
            .withTopics(
                    SymposiumTopic.ENTERPRISE_OPERATION,
                    SymposiumTopic.ECONOMIC_SITUATION,
                    SymposiumTopic.PERSONAL_INCOME_TAX_RELIEF,
                    SymposiumTopic.TALENT_INTRODUCTION,
                    SymposiumTopic.TRAINING_SUBSIDY);

    private static final PolicyCatalogue TWENTY_MEASURES = PolicyCatalogue.builder("services-20")
            .title(text("服务企业20条", "20 enterprise service measures"))
            .build();

    /** Says that an item is built, and that this is what it is. */
    private void row(int number, String term, Object actual, Object expected) {
        assertThat(actual).as("%s %s", number, term).isEqualTo(expected);
        assertThat(rows.put(number, term)).as("row %s", number).isNull();
    }

    private static List<String> stated(IndicatorKind kind) {
        return HUAIHAI.statedFigures().stream()
                .filter(figure -> figure.kind() == kind)
                .map(figure -> figure.comparator() + " " + figure.value()
                        + figure.during().map(days -> " during " + days).orElse(""))
                .toList();
    }

    private static String population(PopulationGroup group) {
        return HUAIHAI.populationFigures().stream()
                .filter(figure -> figure.group() == group)
                .map(figure -> figure.comparator() + " " + figure.persons())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(SectorCluster cluster) {
        return cluster.namedMembers().stream().map(Bilingual::en).toList();
    }

    private static GovernancePlatformKind platform(String id) {
        return HUAIHAI.governancePlatforms().stream()
                .filter(platform -> platform.id().value().equals(id))
                .map(GovernancePlatform::kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<FacilityKind> facilities(String zh) {
        return HUAIHAI.facilities().stream()
                .filter(facility -> facility.name().zh().equals(zh))
                .map(Facility::kind)
                .toList();
    }

    private static List<EventKind> events(EventKind kind) {
        return KEY_ENTERPRISE.events(kind).stream()
                .map(known -> known.content().kind())
                .toList();
    }

    private static Optional<OccupancyRate> occupancy(BuildingId building) {
        return HUAIHAI.findBuilding(building).orElseThrow().occupancyOn(DAY);
    }

    private static List<String> visitRules() {
        return List.of(
                SixMandatoryVisits.EXECUTIVE_CHANGE,
                SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT,
                SixMandatoryVisits.RELOCATION,
                SixMandatoryVisits.LEASE_EXPIRY,
                SixMandatoryVisits.UNEXPECTED_DECLINE,
                SixMandatoryVisits.SIGNIFICANT_CASE);
    }

    @Test
    void everyItemOfTheArticleHasItsPlace() {
        row(1, "淮海中路街道", HUAIHAI.within().orElseThrow().en(), "Huangpu District, Shanghai");
        row(
                2,
                "商圈",
                HUAIHAI.commercialDistricts().stream()
                        .map(each -> each.name().en())
                        .toList(),
                List.of("Huaihai Middle Road", "Xintiandi"));
        row(3, "主要商务楼宇", stated(IndicatorKind.MAIN_BUILDINGS), List.of("EQUAL 20"));
        row(
                4,
                "税收亿元楼",
                stated(IndicatorKind.TAX_THRESHOLD_BUILDINGS),
                List.of("EQUAL 17 during 2018-01-01/2019-01-01", "EQUAL 13 during 2019-01-01/2019-07-01"));
        row(5, "企业", stated(IndicatorKind.ENTERPRISES), List.of("EQUAL 3665"));
        row(6, "外资背景", stated(IndicatorKind.FOREIGN_SHARE), List.of("MORE_THAN 50"));
        row(
                7,
                "从业白领",
                population(PopulationGroup.OFFICE_WORKERS) + ", " + population(PopulationGroup.WORKERS_ABOVE_RESIDENTS),
                "MORE_THAN 70000, NEARLY 20000");
        row(8, "跨国地区总部", stated(IndicatorKind.HEADQUARTERS), List.of("EQUAL 15"));
        row(9, "专业服务业", names(HUAIHAI.sectorClusters().get(0)), List.of("PwC", "Accenture", "McKinsey"));
        row(10, "商贸流通业", names(HUAIHAI.sectorClusters().get(1)), List.of("Pernod Ricard", "Sony"));
        row(
                11,
                "高端服务业集聚、涉外经济",
                HUAIHAI.sectorClusters().get(0).tags().stream()
                        .map(Bilingual::zh)
                        .toList(),
                List.of("高端服务业集聚", "涉外经济"));
        BuildingCommunity community = HUAIHAI.buildingCommunities().get(0);
        row(
                12,
                "楼宇社区",
                community.images().stream().map(Bilingual::en).toList(),
                List.of("vertical park", "eight-hour community"));
        row(
                13,
                "党建片区",
                HUAIHAI.areas().stream().map(Area::id).toList(),
                List.of(AreaId.EAST, AreaId.CENTRAL, AreaId.WEST));
        row(
                14,
                "东部、中部、西部联合党委",
                HUAIHAI.areas().stream().map(area -> ofArea(area.id()).level()).toList(),
                List.of(JointCommitteeLevel.AREA, JointCommitteeLevel.AREA, JointCommitteeLevel.AREA));
        row(
                15,
                "楼宇联合党委",
                JointPartyCommittee.ofBuilding(
                                OrganisationId.of("building-committee"), text("楼宇联合党委", "committee"), A_LANDMARK)
                        .level(),
                JointCommitteeLevel.BUILDING);
        row(
                16,
                "标志性楼宇",
                HUAIHAI.findBuilding(A_LANDMARK).orElseThrow().roleOn(DAY),
                Optional.of(BuildingRole.LANDMARK));
        row(
                17,
                "楼宇党建促进会",
                PromotionAssociation.of(OrganisationId.of("promotion"), text("党建促进会", "promotion"), ANOTHER)
                        .building(),
                Optional.of(ANOTHER));
        ServiceStation station = HUAIHAI.stations().get(0);
        row(
                18,
                "党建（群团）服务站",
                station.independent() + " " + station.sharedSpace() + " "
                        + station.servicesOn(DAY).orElseThrow(),
                "true true [PARTY_AFFAIRS, GOVERNMENT_AFFAIRS, SOCIAL_SERVICES, ACTIVITY_PLATFORM]");
        row(19, "街道社会治理信息系统", HUAIHAI.informationPlatforms().get(0).carriedBy(), Optional.empty());
        InformationPlatform allPost = HUAIHAI.informationPlatforms().get(1);
        row(
                20,
                "党建全岗通信息平台",
                allPost.flows() + " on " + allPost.carriedBy().orElseThrow(),
                "[NEEDS_COLLECTED, RESOURCES_PUBLISHED] on governance-system");
        row(21, "企业家恳谈会", platform("forum"), GovernancePlatformKind.ENTREPRENEURS_FORUM);
        row(22, "淮海+伯乐汇", platform("talent"), GovernancePlatformKind.TALENT_NETWORK);
        row(23, "淮海路经济发展促进会", platform("economy"), GovernancePlatformKind.ECONOMIC_ASSOCIATION);
        row(24, "楼宇平安促进会", platform("safety"), GovernancePlatformKind.SAFETY_ASSOCIATION);
        row(
                25,
                "公共服务、公共管理、公共安全",
                community.functions().at(DAY).orElseThrow(),
                ImmutableSet.copyOf(PublicFunction.values()));
        row(26, "命运、利益、责任共同体", HUAIHAI.aims().stream().map(Bilingual::zh).toList(), List.of("命运共同体", "利益共同体", "责任共同体"));
        row(27, "企业发展促进会", ASSOCIATION.ledBy(), Optional.of(ofArea(AreaId.EAST).id()));
        row(
                28,
                "重点企业、人力资源、物业管理负责人代表",
                ASSOCIATION.memberships().stream()
                        .map(each -> each.side().orElseThrow())
                        .toList(),
                List.of(MemberRole.values()));
        row(29, "三个结合", HUAIHAI.principles().at(DAY).orElseThrow(), ImmutableSet.copyOf(ServicePrinciple.values()));
        row(30, "一企一档", KEY_ENTERPRISE.id(), EnterpriseId.of("key"));
        row(
                31,
                "首席联络员",
                KEY_ENTERPRISE.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(DAY),
                Optional.of(PersonId.of("liaison")));
        row(
                32,
                "组团式服务",
                KEY_ENTERPRISE
                        .timeline(EnterpriseAttributes.SERVICE_TEAM)
                        .at(DAY)
                        .orElseThrow()
                        .members()
                        .size(),
                2);
        Appeal appeal = KEY_ENTERPRISE.history(Appeal.class).get(0).content();
        row(33, "急难愁盼", appeal.severity(), AppealSeverity.URGENT);
        row(
                34,
                "辖区重点企业",
                KEY_ENTERPRISE.timeline(EnterpriseAttributes.KEY_TIER).at(DAY),
                Optional.of(KeyTier.SUBDISTRICT));
        row(35, "企业高管变动", events(EventKind.EXECUTIVE_CHANGE), List.of(EventKind.EXECUTIVE_CHANGE));
        row(36, "总部领导来沪考察", events(EventKind.HEADQUARTERS_LEADER_VISIT), List.of(EventKind.HEADQUARTERS_LEADER_VISIT));
        row(37, "企业搬迁", events(EventKind.RELOCATION_NOTICE), List.of(EventKind.RELOCATION_NOTICE));
        row(38, "企业租赁到期", visitRules().get(3), "lease-expiry");
        row(39, "经营情况意外下滑", visitRules().get(4), "unexpected-decline");
        row(40, "重要个性情况", events(EventKind.SPECIAL_CASE_OPENED), List.of(EventKind.SPECIAL_CASE_OPENED));
        row(41, "累计走访企业", stated(IndicatorKind.ENTERPRISES_VISITED), List.of("EQUAL 39 during 2019-01-01/2019-09-25"));
        row(
                42,
                "座谈会、调研走访、来电来信",
                List.of(AppealChannel.values()),
                List.of(AppealChannel.FORUM, AppealChannel.VISIT, AppealChannel.CALL_OR_LETTER, AppealChannel.OTHER));
        row(43, "企业诉求", stated(IndicatorKind.APPEALS_RECEIVED), List.of("MORE_THAN 120"));
        row(
                44,
                "场地变更、融资贷款、人员招聘",
                Arrays.asList(AppealKind.values()).subList(0, 3),
                List.of(AppealKind.PREMISES_CHANGE, AppealKind.FINANCING, AppealKind.RECRUITMENT));
        row(
                45,
                "产业政策扶持申请",
                KEY_ENTERPRISE.history(PolicyApplication.class).get(0).content().assisted() + " "
                        + stated(IndicatorKind.POLICY_APPLICATIONS_ASSISTED),
                "true [EQUAL 62]");
        row(46, "楼宇文化连廊", HUAIHAI.culturalProjects().get(0).awards().size(), 1);
        row(47, "白领午间课堂", HUAIHAI.culturalProjects().get(1).awards().size(), 1);
        row(
                48,
                "非遗手工、读书会、音乐沙龙",
                HUAIHAI.activities().stream().map(Activity::kind).toList() + " " + stated(IndicatorKind.ACTIVITIES)
                        + " " + stated(IndicatorKind.ATTENDANCES),
                "[HERITAGE_CRAFTS, READING_CLUB, MUSIC_SALON] [EQUAL 47] [EQUAL 40648]");
        row(
                49,
                "白领健身点",
                HUAIHAI.facilities().stream()
                        .filter(facility -> facility.kind() == FacilityKind.FITNESS_POINT)
                        .map(facility -> HUAIHAI.findBuilding(
                                        facility.building().orElseThrow())
                                .orElseThrow()
                                .name()
                                .en())
                        .toList(),
                List.of("Golden Bell Plaza", "Lansheng Building", "Shui On Plaza"));
        row(50, "金钟员工餐厅", facilities("金钟员工餐厅"), List.of(FacilityKind.STAFF_CANTEEN));
        row(51, "中小学体育场地", facilities("中小学体育场地"), List.of(FacilityKind.SPORTS_GROUND));
        row(52, "爱心暑托班", facilities("爱心暑托班"), List.of(FacilityKind.SUMMER_DAY_CARE));
        row(53, "曙光益诊室", facilities("曙光益诊室"), List.of(FacilityKind.CLINIC));
        row(54, "长征医院精英快线", facilities("长征医院精英快线"), List.of(FacilityKind.HOSPITAL_FAST_TRACK));
        row(55, "居住证办理", facilities("居住证办理"), List.of(FacilityKind.PERMIT_HANDLING));
        row(
                56,
                "服务企业20条",
                TWENTY_MEASURES.title().zh() + " " + stated(IndicatorKind.POLICY_ITEMS),
                "服务企业20条 [EQUAL 20]");
        row(57, "入住率止跌企稳", IndicatorKind.OCCUPANCY.label().zh(), "入驻率");
        row(
                58,
                "品牌入驻",
                HUAIHAI.tenancyEvents().stream()
                        .map(event -> event.tenant().en() + " " + event.kind() + " "
                                + event.commercialDistrict().orElseThrow())
                        .toList(),
                List.of("Tom Ford MOVE_IN xintiandi", "Sephora MOVE_IN xintiandi"));
        row(
                59,
                "满租",
                List.of(occupancy(INFINITUS), occupancy(CORPORATE_AVENUE_COMMERCIAL)),
                List.of(Optional.of(OccupancyRate.FULLY_LET), Optional.of(OccupancyRate.FULLY_LET)));
        row(60, "重点企业座谈会", SYMPOSIUM.when().toString(), "2019-07-21/2019-08-01");
        row(
                61,
                "区市场监督局、税务局、金融办、商务委",
                SYMPOSIUM.departments().stream()
                        .map(id -> GovernmentDepartment.of(id, text("部门", "department"), DepartmentLevel.DISTRICT)
                                .level())
                        .toList(),
                Collections.nCopies(4, DepartmentLevel.DISTRICT));
        row(
                62,
                "座谈议题",
                SYMPOSIUM.topics().stream().map(topic -> topic.label().zh()).toList(),
                List.of("企业经营情况", "经济形势", "个人所得税减免", "人才引进", "教育培训补贴"));
        row(
                63,
                "淮海白领先锋节",
                HUAIHAI.festivals().get(0).parts().stream().map(Bilingual::en).toList(),
                List.of("life", "social", "entertainment", "culture services"));
        row(
                64,
                "named buildings",
                HUAIHAI.buildings().stream()
                        .map(each -> each.name().zh())
                        .limit(6)
                        .toList(),
                List.of("企业天地", "金钟广场", "兰生大厦", "瑞安广场", "无限极大厦", "企业天地商业楼"));

        assertThat(rows.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 64).boxed().toList());
    }
}
