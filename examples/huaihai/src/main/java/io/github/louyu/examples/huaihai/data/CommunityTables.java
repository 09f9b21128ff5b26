package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The organisations of the areas and buildings, their stations, and the needs and resources of one month. Some of what there should
 * be is missing, so that there is something to find.
 */
final class CommunityTables {

    private static final LocalDate SINCE = LocalDate.of(2016, 7, 1);
    private static final int NEEDS = 18;

    /** Without a committee, without a station: two landmark buildings that have one of the two. */
    private static final String NO_COMMITTEE = "B15";

    private static final String NO_STATION = "B11";
    /** The buildings that are no landmarks and have no promotion association yet. */
    private static final List<String> NO_ASSOCIATION = List.of("B12", "B19");

    private static final List<String> CATEGORIES =
            List.of("VENUE", "TRAINING", "HEALTH", "SPORTS", "LEGAL", "CHILD_CARE");
    private static final List<String> NAMES_ZH = List.of("场地", "培训", "义诊", "健身", "法律咨询", "托育");
    private static final List<String> NAMES_EN =
            List.of("Room", "Training", "Clinic", "Fitness", "Legal advice", "Child care");

    private final CsvTable organisations = new CsvTable(
            "organisations",
            "organisation_id",
            "name_zh",
            "name_en",
            "organisation_kind",
            "place",
            "organised_on",
            "full_members");
    private final CsvTable terms = new CsvTable(
            "organisation_terms", "term_id", "organisation_id", "seat", "holder_id", "start", "end_inclusive");
    private final CsvTable stations = new CsvTable(
            "service_stations", "station_id", "name_zh", "name_en", "building_id", "opened_on", "shared_space");
    private final Draws draws = new Draws("organisations");
    private int organisation;
    private int term;

    CommunityTables() {
        for (String area : List.of("EAST", "CENTRAL", "WEST")) {
            LocalDate end = area.equals("EAST") ? LocalDate.of(2019, 11, 30) : LocalDate.of(2021, 6, 30);
            hold(add("AREA_JOINT_COMMITTEE", area, "联合党委", "Joint Party Committee", ""), "SECRETARY", end);
            String association =
                    add("ENTERPRISE_DEVELOPMENT_ASSOCIATION", area, "企业发展促进会", "Development Association", "");
            hold(association, "KEY_ENTERPRISE_HEAD", LocalDate.of(2020, 6, 30));
            hold(association, "HR_HEAD", LocalDate.of(2020, 6, 30));
            if (!area.equals("WEST")) {
                hold(association, "PROPERTY_MANAGEMENT_HEAD", LocalDate.of(2020, 6, 30));
            }
        }
        Building.all().forEach(this::add);
    }

    private void add(Building building) {
        String place = building.id();
        if (!building.landmark()) {
            if (!NO_ASSOCIATION.contains(place)) {
                LocalDate end = place.equals("B18") ? LocalDate.of(2019, 6, 30) : LocalDate.of(2020, 12, 31);
                hold(add("PROMOTION_ASSOCIATION", place, "党建促进会", "Promotion Association", ""), "SECRETARY", end);
            }
            return;
        }
        if (!place.equals(NO_COMMITTEE)) {
            hold(
                    add("BUILDING_JOINT_COMMITTEE", place, "楼宇联合党委", "Joint Party Committee", ""),
                    "SECRETARY",
                    LocalDate.of(2021, 6, 30));
        }
        int members = place.equals("B02") ? 2 : draws.between(3, 48);
        hold(add("BRANCH", place, "党支部", "Branch", Integer.toString(members)), "SECRETARY", LocalDate.of(2020, 3, 31));
        if (!place.equals(NO_STATION)) {
            stations.add(
                    "ST" + place.substring(1),
                    "演示楼宇" + place.substring(1) + "党群服务站",
                    "Demo Building " + place.substring(1) + " Station",
                    place,
                    Days.open(draws, LocalDate.of(2017, 3, 1), LocalDate.of(2019, 3, 1)),
                    draws.percent(60));
        }
    }

    private String add(String kind, String place, String zh, String en, String members) {
        String id = String.format(Locale.ROOT, "OR%02d", ++organisation);
        organisations.add(
                id,
                String.format(Locale.ROOT, "演示%s%s", place, zh),
                String.format(Locale.ROOT, "Demo %s %s", place, en),
                kind,
                place,
                SINCE,
                members);
        return id;
    }

    private void hold(String id, String seat, LocalDate end) {
        term++;
        terms.add(
                String.format(Locale.ROOT, "OT%02d", term),
                id,
                seat,
                String.format(Locale.ROOT, "OP%02d", term),
                end.plusDays(1).minusYears(3),
                end);
    }

    CsvTable organisations() {
        return organisations;
    }

    CsvTable terms() {
        return terms;
    }

    CsvTable stations() {
        return stations;
    }

    /** Needs collected in August and September for the autumn. */
    static CsvTable needs() {
        Draws draws = new Draws("needs");
        CsvTable table = new CsvTable(
                "needs",
                "need_id",
                "name_zh",
                "name_en",
                "category",
                "building_id",
                "collected_on",
                "start",
                "end_inclusive");
        for (int i = 1; i <= NEEDS; i++) {
            int category = draws.below(CATEGORIES.size());
            LocalDate start = Days.open(draws, LocalDate.of(2019, 9, 25), LocalDate.of(2019, 11, 15));
            table.add(
                    String.format(Locale.ROOT, "ND%02d", i),
                    String.format(Locale.ROOT, "演示%s需求%02d", NAMES_ZH.get(category), i),
                    String.format(Locale.ROOT, "Demo %s Need %02d", NAMES_EN.get(category), i),
                    CATEGORIES.get(category),
                    draws.oneOf(Building.all()).id(),
                    Days.open(draws, LocalDate.of(2019, 8, 1), LocalDate.of(2019, 9, 20)),
                    start,
                    start.plusDays(draws.between(0, 30)));
        }
        return table;
    }

    /** One or two resources of each category but the last, of which nobody offers any. */
    static CsvTable resources() {
        Draws draws = new Draws("resources");
        CsvTable table = new CsvTable(
                "resources",
                "resource_id",
                "name_zh",
                "name_en",
                "category",
                "building_id",
                "capacity",
                "published_on",
                "start",
                "end_inclusive");
        int number = 0;
        for (int category = 0; category < CATEGORIES.size() - 1; category++) {
            int offered = draws.between(1, 2);
            for (int i = 0; i < offered; i++) {
                LocalDate start = LocalDate.of(2019, 9, 1).plusDays(draws.between(0, 20));
                number++;
                table.add(
                        String.format(Locale.ROOT, "RS%02d", number),
                        String.format(Locale.ROOT, "演示%s资源%02d", NAMES_ZH.get(category), number),
                        String.format(Locale.ROOT, "Demo %s Resource %02d", NAMES_EN.get(category), number),
                        CATEGORIES.get(category),
                        draws.oneOf(Building.all()).id(),
                        draws.between(1, 2),
                        Days.open(draws, LocalDate.of(2019, 8, 1), LocalDate.of(2019, 9, 10)),
                        start,
                        start.plusDays(draws.between(40, 90)));
            }
        }
        return table;
    }
}
