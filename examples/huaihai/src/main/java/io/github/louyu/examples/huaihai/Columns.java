package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/** The columns of the tables, with the library's value for each code that it has one for. */
final class Columns {

    static final Column<LocalDate> RECORDED_ON = Column.date("recorded_on");
    static final Column<LocalDate> DATE = Column.date("date");
    static final Column<LocalDate> FROM = Column.date("from");
    static final Column<String> NAME_ZH = Column.text("name_zh");
    static final Column<String> NAME_EN = Column.text("name_en");
    static final Column<String> ENTERPRISE = Column.text("enterprise_id").in("enterprises");
    static final Column<String> BUILDING = Column.text("building_id").in("buildings");

    static final Column<String> AREA =
            Column.codes("area", "EAST", "CENTRAL", "WEST").in("areas");
    static final Column<String> DISTRICT = Column.text("commercial_district_id").in("commercial_districts");
    static final Column<String> GRADE = Column.codes("grade", "SUPER_A", "A", "B");
    static final Column<Long> FLOORS = Column.count("floors");
    static final Column<BigDecimal> FLOOR_AREA = Column.squareMetres("floor_area_sqm");
    static final Column<Boolean> LANDMARK = Column.flag("landmark");

    static final Column<String> LIAISON = Column.text("liaison_id").in("liaison_officers");
    static final Column<String> LIAISON_RANK = Column.codes("rank", "SECTION_HEAD", "OFFICER");
    static final Column<String> MEMBER = Column.text("member_id").in("team_members");
    static final Column<Department> DEPARTMENT = Column.codes("department", byName(Department.values()));

    /** Any text may stand there; it is kept as suspect if it is no code. */
    static final Column<String> USCC = Column.text("uscc");

    static final Column<String> INDUSTRY_SECTION = Column.text("industry_section");
    static final Column<String> INDUSTRY_DIVISION = Column.text("industry_division");
    static final Column<InvestmentOrigin> ORIGIN = Column.codes("investment_origin", byName(InvestmentOrigin.values()));
    static final Column<HeadquartersStatus> HEADQUARTERS = Column.codes(
                    "headquarters_status", byName(HeadquartersStatus.REGIONAL_HEADQUARTERS))
            .orBlank();
    static final Column<KeyTier> KEY_TIER = Column.codes(
                    "key_tier", byName(KeyTier.SUBDISTRICT, KeyTier.DISTRICT, KeyTier.CITY))
            .orBlank();
    static final Column<Long> WORKERS = Column.count("workers");
    static final Column<String> CHIEF = Column.text("chief_liaison_id").in("liaison_officers");

    static final Column<String> CHANGE = Column.text("change_id");
    static final Column<String> ATTRIBUTE = Column.codes("attribute", "key_tier", "chief_liaison_id");
    static final Column<String> VALUE = Column.text("value").orBlank();

    static final Column<String> ASSIGNMENT = Column.text("assignment_id");
    static final Column<String> OFFICER = Column.text("officer_id");
    static final Column<OfficerRole> ROLE = roles("role");

    static final Column<String> LEASE = Column.text("lease_id");
    static final Column<Long> FLOOR = Column.count("floor");
    static final Column<BigDecimal> LEASED_AREA = Column.squareMetres("area_sqm");
    static final Column<LocalDate> START = Column.date("start");
    static final Column<LocalDate> END = Column.date("end_inclusive");
    static final Column<LocalDate> NOTICE_BY = Column.date("notice_by").orBlank();

    static final Column<String> TAX = Column.text("tax_id");
    static final Column<ReportingPeriod> PERIOD = Column.halfYear("period");
    static final Column<Money> AMOUNT = Column.cny("amount_cny");
    static final Column<LocalDate> PUBLISHED_ON = Column.date("published_on");

    static final Column<String> EVENT = Column.text("event_id");
    static final Column<EventKind> EVENT_KIND = eventKinds();
    static final Column<String> ABOUT = Column.text("about").in("events").orBlank();

    static final Column<String> VISIT = Column.text("visit_id").in("visits");
    static final Column<String> PURPOSE =
            Column.codes("purpose", "MANDATORY", "ROUTINE", "APPEAL_FOLLOW_UP", "POLICY_BRIEFING");
    static final Column<ImmutableList<String>> VISITORS = Column.ids("visitors").in("liaison_officers", "team_members");
    static final Column<OfficerRole> MET = roles("met");
    static final Column<String> OUTCOME = Column.codes("outcome", "STABLE", "NEEDS_RECORDED", "AT_RISK");
    static final Column<String> PROMISE = Column.text("promise_id");
    static final Column<String> PROMISE_ZH = Column.text("promise_zh");
    static final Column<String> PROMISE_EN = Column.text("promise_en");
    static final Column<LocalDate> DUE_ON = Column.date("due_on");
    static final Column<LocalDate> KEPT_ON = Column.date("kept_on").orBlank();

    static final Column<String> APPEAL = Column.text("appeal_id").in("appeals");
    static final Column<AppealChannel> CHANNEL =
            Column.codes("channel", byName(AppealChannel.FORUM, AppealChannel.VISIT, AppealChannel.CALL_OR_LETTER));
    static final Column<AppealKind> APPEAL_KIND = Column.codes(
            "kind", byName(AppealKind.PREMISES_CHANGE, AppealKind.FINANCING, AppealKind.RECRUITMENT, AppealKind.OTHER));
    static final Column<AppealSeverity> SEVERITY = severities();
    static final Column<LocalDate> RECEIVED_ON = Column.date("received_on");
    static final Column<String> STATUS_ID = Column.text("status_id");
    static final Column<AppealStatus> STATUS = statuses();

    static final Column<String> APPLICATION = Column.text("application_id");
    static final Column<String> POLICY =
            Column.codes("policy_kind", "RENT_SUPPORT", "START_UP", "TALENT", "TECHNOLOGY", "BRAND");
    static final Column<LocalDate> APPLIED_ON = Column.date("applied_on");
    static final Column<String> ASSISTED_BY = Column.text("assisted_by").in("liaison_officers");

    static final Column<String> ACTIVITY = Column.text("activity_id");
    static final Column<String> ACTIVITY_KIND = Column.codes("kind", "HERITAGE_CRAFTS", "READING_CLUB", "MUSIC_SALON");
    static final Column<Long> ATTENDANCES = Column.count("attendances");

    static final Column<String> ORGANISATION = Column.text("organisation_id").in("organisations");
    static final Column<CommunityAssembler.Kind> ORGANISATION_KIND =
            Column.codes("organisation_kind", byName(CommunityAssembler.Kind.values()));
    static final Column<String> PLACE = Column.text("place").in("areas", "buildings");
    static final Column<LocalDate> ORGANISED_ON = Column.date("organised_on");
    static final Column<Long> FULL_MEMBERS = Column.count("full_members").orBlank();
    static final Column<String> TERM = Column.text("term_id");
    static final Column<String> SEAT =
            Column.codes("seat", "SECRETARY", "KEY_ENTERPRISE_HEAD", "HR_HEAD", "PROPERTY_MANAGEMENT_HEAD");
    static final Column<String> HOLDER = Column.text("holder_id");
    static final Column<String> STATION = Column.text("station_id");
    static final Column<LocalDate> OPENED_ON = Column.date("opened_on");
    static final Column<Boolean> SHARED_SPACE = Column.flag("shared_space");
    static final Column<String> NEED = Column.text("need_id");
    static final Column<String> RESOURCE = Column.text("resource_id");
    static final Column<ServiceCategory> CATEGORY = Column.codes("category", byName(ServiceCategory.values()));
    static final Column<LocalDate> COLLECTED_ON = Column.date("collected_on");
    static final Column<Long> CAPACITY = Column.count("capacity");

    static final Column<String> CORRECTION = Column.text("correction_id");
    static final Column<String> CORRECTED_TABLE = Column.codes("table", "events", "leases", "taxes");
    static final Column<String> RETRACTION = Column.text("retraction_id");
    static final Column<String> RETRACTED_TABLE = Column.codes("table", "events", "visits");
    static final Column<String> TARGET = Column.text("target_id");
    static final Column<String> FIELD = Column.text("field");
    static final Column<String> REASON_ZH = Column.text("reason_zh");
    static final Column<String> REASON_EN = Column.text("reason_en");

    static final Column<String> ARTICLE_KIND = Column.text("kind");
    static final Column<String> SAYS_ZH = Column.text("says_zh");
    static final Column<String> SAYS_EN = Column.text("says_en");
    static final Column<Long> ARTICLE_ROW = Column.count("article_row");
    static final Column<ArticleFigure> FIGURE = Column.codes("figure", byName(ArticleFigure.values()));
    static final Column<ComputedFigure.Comparator> COMPARATOR =
            Column.codes("comparator", byName(ComputedFigure.Comparator.values()));
    static final Column<Long> STATED = Column.count("value");
    static final Column<String> UNIT = Column.codes(
            "unit",
            "DISTRICT",
            "BUILDING",
            "ENTERPRISE",
            "PERCENT",
            "PERSON",
            "AREA",
            "APPEAL",
            "ACTIVITY",
            "ATTENDANCE");
    static final Column<DateRange> STATED_PERIOD = Column.days("period").orBlank();

    private Columns() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static <E extends Enum<E>> ImmutableMap<String, E> byName(E... constants) {
        ImmutableMap.Builder<String, E> result = ImmutableMap.builder();
        for (E constant : constants) {
            result.put(constant.name(), constant);
        }
        return result.buildOrThrow();
    }

    private static Column<OfficerRole> roles(String name) {
        return Column.codes(
                name,
                ImmutableMap.of(
                        "LEGAL_REPRESENTATIVE", OfficerRole.LEGAL_REPRESENTATIVE,
                        "GENERAL_MANAGER", OfficerRole.MANAGER,
                        "DEPUTY_GENERAL_MANAGER", OfficerRole.DEPUTY_MANAGER,
                        "CHIEF_FINANCIAL_OFFICER", OfficerRole.CHIEF_FINANCIAL_OFFICER,
                        "HUMAN_RESOURCES_HEAD", OfficerRole.HR_HEAD));
    }

    private static Column<EventKind> eventKinds() {
        return Column.codes(
                "kind",
                ImmutableList.of(
                                EventKind.EXECUTIVE_CHANGE,
                                EventKind.HEADQUARTERS_LEADER_VISIT,
                                EventKind.RELOCATION_NOTICE,
                                EventKind.RELOCATION_WITHDRAWN,
                                EventKind.SPECIAL_CASE_OPENED,
                                EventKind.SPECIAL_CASE_CLOSED)
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(EventKind::code, kind -> kind)));
    }

    /** 急难愁盼: what is worrying or hoped for is neither urgent nor difficult, so it is handled like most appeals. */
    private static Column<AppealSeverity> severities() {
        return Column.codes(
                "severity",
                ImmutableMap.of(
                        "URGENT", AppealSeverity.URGENT,
                        "DIFFICULT", AppealSeverity.DIFFICULT,
                        "WORRYING", AppealSeverity.ORDINARY,
                        "HOPED_FOR", AppealSeverity.ORDINARY));
    }

    /** Why an appeal cannot be settled was explained: the loop is closed, and the article does not count it as settled. */
    private static Column<AppealStatus> statuses() {
        return Column.codes(
                "status",
                ImmutableMap.of(
                        "ACCEPTED", AppealStatus.ACCEPTED,
                        "ASSIGNED", AppealStatus.ASSIGNED,
                        "SETTLED", AppealStatus.SETTLED,
                        "REOPENED", AppealStatus.REOPENED,
                        "EXPLAINED", AppealStatus.CLOSED));
    }
}
