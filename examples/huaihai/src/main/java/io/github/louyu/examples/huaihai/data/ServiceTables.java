package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The policy applications that were assisted, and the activities. */
final class ServiceTables {

    private static final int APPLICATIONS = 62;
    private static final int ACTIVITIES = 47;
    private static final int ATTENDANCES = 40_648;

    private static final List<String> POLICY_KINDS =
            List.of("RENT_SUPPORT", "START_UP", "TALENT", "TECHNOLOGY", "BRAND");

    private record ActivityKind(String code, String zh, String en) {}

    private static final List<ActivityKind> ACTIVITY_KINDS = List.of(
            new ActivityKind("HERITAGE_CRAFTS", "非遗手工", "Heritage Crafts"),
            new ActivityKind("READING_CLUB", "读书会", "Reading Club"),
            new ActivityKind("MUSIC_SALON", "音乐沙龙", "Music Salon"));

    private record Application(Tenant tenant, LocalDate appliedOn) {}

    private ServiceTables() {}

    /** One application each of 62 enterprises. */
    static CsvTable policyApplications(List<Tenant> tenants) {
        Draws draws = new Draws("policy applications");
        List<Tenant> imported = tenants.stream().filter(Tenant::imported).toList();
        List<Application> applications = new ArrayList<>();
        for (Tenant tenant : draws.shuffled(imported).subList(0, APPLICATIONS)) {
            applications.add(new Application(tenant, Days.open(draws, Days.day("02-18"), Days.day("09-16"))));
        }
        applications.sort(Comparator.comparing(Application::appliedOn)
                .thenComparingInt(application -> application.tenant().number()));
        CsvTable table = new CsvTable(
                "policy_applications",
                "application_id",
                "enterprise_id",
                "policy_kind",
                "applied_on",
                "assisted_by",
                "recorded_on");
        int number = 0;
        for (Application application : applications) {
            Tenant tenant = application.tenant();
            LocalDate appliedOn = application.appliedOn();
            table.add(
                    String.format(Locale.ROOT, "PA%03d", ++number),
                    tenant.id(),
                    draws.oneOf(POLICY_KINDS),
                    appliedOn,
                    tenant.liaisonOn(appliedOn),
                    Days.recorded(appliedOn, draws.between(0, 5)));
        }
        return table;
    }

    static CsvTable activities() {
        Draws draws = new Draws("activities");
        List<Building> buildings = Building.all();
        List<LocalDate> days = new ArrayList<>();
        double[] sizes = new double[ACTIVITIES];
        double sum = 0;
        for (int i = 0; i < ACTIVITIES; i++) {
            days.add(Days.open(draws, Days.day("01-08"), Days.day("09-20")));
            sizes[i] = draws.between(0.3, 1.7);
            sum += sizes[i];
        }
        Collections.sort(days);
        CsvTable table = new CsvTable(
                "activities", "activity_id", "name_zh", "name_en", "kind", "building_id", "date", "attendances");
        int left = ATTENDANCES;
        for (int i = 0; i < ACTIVITIES; i++) {
            ActivityKind kind = draws.oneOf(ACTIVITY_KINDS);
            int attendances = i == ACTIVITIES - 1 ? left : (int) (ATTENDANCES * sizes[i] / sum);
            left -= attendances;
            int number = i + 1;
            table.add(
                    String.format(Locale.ROOT, "AC%02d", number),
                    String.format(Locale.ROOT, "演示%s%02d", kind.zh(), number),
                    String.format(Locale.ROOT, "Demo %s %02d", kind.en(), number),
                    kind.code(),
                    draws.oneOf(buildings).id(),
                    days.get(i),
                    attendances);
        }
        return table;
    }
}
