package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The places, the enterprises, and what changed about the enterprises after they were entered. */
final class EnterpriseTables {

    /** The part of a building's floor area that its enterprises have on lease. */
    private static final double LET = 0.68;

    private record Change(Tenant tenant, String attribute, LocalDate from, String value, LocalDate recordedOn) {}

    private EnterpriseTables() {}

    static CsvTable areas() {
        CsvTable table = new CsvTable("areas", "area", "name_zh", "name_en");
        table.add("EAST", "演示东部片区", "Demo East Area");
        table.add("CENTRAL", "演示中部片区", "Demo Central Area");
        table.add("WEST", "演示西部片区", "Demo West Area");
        return table;
    }

    static CsvTable commercialDistricts() {
        CsvTable table = new CsvTable("commercial_districts", "commercial_district_id", "name_zh", "name_en");
        table.add("CD1", "演示商圈1", "Demo Commercial District 1");
        table.add("CD2", "演示商圈2", "Demo Commercial District 2");
        return table;
    }

    static CsvTable buildings(LeaseTable leases) {
        CsvTable table = new CsvTable(
                "buildings",
                "building_id",
                "name_zh",
                "name_en",
                "area",
                "commercial_district_id",
                "grade",
                "floors",
                "floor_area_sqm",
                "landmark");
        for (Building building : Building.all()) {
            table.add(
                    building.id(),
                    String.format(Locale.ROOT, "演示楼宇%02d", building.number()),
                    String.format(Locale.ROOT, "Demo Building %02d", building.number()),
                    building.area(),
                    building.commercialDistrict(),
                    building.grade(),
                    building.floors(),
                    ((int) (leases.area(building) / LET / 100)) * 100,
                    building.landmark());
        }
        return table;
    }

    static CsvTable enterprises(List<Tenant> tenants) {
        CsvTable table = new CsvTable(
                "enterprises",
                "enterprise_id",
                "name_zh",
                "name_en",
                "uscc",
                "industry_section",
                "industry_division",
                "investment_origin",
                "headquarters_status",
                "key_tier",
                "workers",
                "chief_liaison_id",
                "building_id",
                "recorded_on");
        for (Tenant tenant : tenants) {
            table.add(
                    tenant.id(),
                    tenant.nameZh(),
                    tenant.nameEn(),
                    tenant.creditCode(),
                    tenant.sector().section,
                    tenant.sector().division,
                    tenant.origin(),
                    tenant.regionalHeadquarters() ? "REGIONAL_HEADQUARTERS" : "",
                    tenant.keyTier(),
                    tenant.workers(),
                    tenant.chiefLiaison(),
                    tenant.building().id(),
                    tenant.recordedOn());
        }
        return table;
    }

    static CsvTable attributeChanges(List<Tenant> tenants) {
        List<Change> changes = new ArrayList<>();
        for (Tenant tenant : tenants) {
            for (Story.TierChange tier : tenant.story().tierChanges()) {
                changes.add(new Change(tenant, "key_tier", tier.from(), tier.value(), tier.recordedOn()));
            }
            Tenant.NewLiaison liaison = tenant.newLiaison();
            if (liaison != null) {
                changes.add(new Change(
                        tenant, "chief_liaison_id", liaison.from(), liaison.liaison(), liaison.recordedOn()));
            }
        }
        changes.sort(Comparator.comparing(Change::recordedOn)
                .thenComparingInt(change -> change.tenant().number()));
        CsvTable table = new CsvTable(
                "attribute_changes", "change_id", "enterprise_id", "attribute", "from", "value", "recorded_on");
        int number = 0;
        for (Change change : changes) {
            table.add(
                    String.format(Locale.ROOT, "CH%03d", ++number),
                    change.tenant().id(),
                    change.attribute(),
                    change.from(),
                    change.value(),
                    change.recordedOn());
        }
        return table;
    }
}
