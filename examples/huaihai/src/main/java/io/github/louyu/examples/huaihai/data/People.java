package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The fictitious persons: liaison officers by area, members of the service teams, officers of key enterprises. */
final class People {

    private static final List<String> AREAS = List.of("EAST", "CENTRAL", "WEST");
    private static final List<String> AREA_MARKS = List.of("甲", "乙", "丙");
    private static final int LIAISONS_PER_AREA = 4;

    /** The four departments of the article (row 61), then two offices of the subdistrict. */
    private static final List<String> DEPARTMENTS = List.of(
            "MARKET_SUPERVISION",
            "TAX",
            "FINANCE_OFFICE",
            "COMMERCE_COMMISSION",
            "SUBDISTRICT_OFFICE",
            "SERVICE_STATION");

    private static final List<String> ROLES = List.of(
            "LEGAL_REPRESENTATIVE",
            "GENERAL_MANAGER",
            "DEPUTY_GENERAL_MANAGER",
            "CHIEF_FINANCIAL_OFFICER",
            "HUMAN_RESOURCES_HEAD");

    private final Draws draws = new Draws("people");

    static List<String> liaisonsOf(String area) {
        int first = AREAS.indexOf(area) * LIAISONS_PER_AREA + 1;
        return List.of(liaison(first), liaison(first + 1), liaison(first + 2), liaison(first + 3));
    }

    static List<String> membersFor(String area) {
        int first = AREAS.indexOf(area) * 2;
        return List.of(member(first + 1), member(first + 2), member((first + 2) % DEPARTMENTS.size() + 1));
    }

    private static String liaison(int number) {
        return String.format(Locale.ROOT, "LO%02d", number);
    }

    private static String member(int number) {
        return String.format(Locale.ROOT, "TM%02d", number);
    }

    static CsvTable liaisonOfficers() {
        CsvTable table = new CsvTable("liaison_officers", "liaison_id", "name_zh", "name_en", "area", "rank");
        for (int number = 1; number <= AREAS.size() * LIAISONS_PER_AREA; number++) {
            int area = (number - 1) / LIAISONS_PER_AREA;
            table.add(
                    liaison(number),
                    String.format(Locale.ROOT, "联络员%s%02d", AREA_MARKS.get(area), number),
                    String.format(Locale.ROOT, "Liaison %02d", number),
                    AREAS.get(area),
                    number % LIAISONS_PER_AREA == 1 ? "SECTION_HEAD" : "OFFICER");
        }
        return table;
    }

    static CsvTable teamMembers() {
        CsvTable table = new CsvTable("team_members", "member_id", "name_zh", "name_en", "department");
        for (int number = 1; number <= DEPARTMENTS.size(); number++) {
            table.add(
                    member(number),
                    String.format(Locale.ROOT, "服务团成员%02d", number),
                    String.format(Locale.ROOT, "Team Member %02d", number),
                    DEPARTMENTS.get(number - 1));
        }
        return table;
    }

    /** Two members for each key enterprise, from the import or from the day on which its tier was raised. */
    CsvTable serviceTeams(List<Tenant> tenants) {
        CsvTable table =
                new CsvTable("service_teams", "assignment_id", "enterprise_id", "member_id", "from", "recorded_on");
        int number = 0;
        for (Tenant tenant : tenants) {
            if (!tenant.everKey()) {
                continue;
            }
            LocalDate recordedOn = Days.IMPORT;
            if (tenant.keyTier().isEmpty()) {
                recordedOn = tenant.story().tierChanges().get(0).recordedOn();
            }
            LocalDate from = tenant.keyTier().isEmpty() ? recordedOn : LocalDate.of(2018, 3, 1);
            List<String> members = draws.shuffled(membersFor(tenant.building().area()));
            for (String member : members.subList(0, 2)) {
                table.add(String.format(Locale.ROOT, "ST%04d", ++number), tenant.id(), member, from, recordedOn);
            }
        }
        return table;
    }

    /** Two to five officers of each key enterprise; an executive change puts a new one in the place of one of them. */
    CsvTable officers(List<Tenant> tenants) {
        CsvTable table = new CsvTable(
                "officers", "officer_id", "enterprise_id", "role", "name_zh", "name_en", "from", "recorded_on");
        int number = 0;
        for (Tenant tenant : tenants) {
            if (!tenant.everKey()) {
                continue;
            }
            int count = draws.between(2, ROLES.size());
            for (String role : ROLES.subList(0, count)) {
                LocalDate from = LocalDate.of(draws.between(2012, 2017), draws.between(1, 12), draws.between(1, 28));
                addOfficer(table, ++number, tenant, role, from, Days.IMPORT);
            }
            for (Story.Event event : tenant.story().events()) {
                if (event.kind() == EventKind.EXECUTIVE_CHANGE && event.amendment() == null && draws.percent(80)) {
                    String role = ROLES.get(draws.between(1, count - 1));
                    addOfficer(table, ++number, tenant, role, event.date(), event.recordedOn());
                }
            }
        }
        return table;
    }

    private static void addOfficer(
            CsvTable table, int number, Tenant tenant, String role, LocalDate from, LocalDate recordedOn) {
        table.add(
                String.format(Locale.ROOT, "OF%04d", number),
                tenant.id(),
                role,
                String.format(Locale.ROOT, "演示高管%04d", number),
                String.format(Locale.ROOT, "Demo Executive %04d", number),
                from,
                recordedOn);
    }
}
