package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The leases: one for most enterprises, two for some, a further entry where one was renewed. */
final class LeaseTable {

    private static final int STORY_TERM = 36;

    private record Lease(
            Tenant tenant,
            int floor,
            int area,
            LocalDate start,
            LocalDate end,
            int noticeMonths,
            LocalDate recordedOn,
            Story.@Nullable Amendment correction) {

        String noticeBy(LocalDate until) {
            return noticeMonths == 0 ? "" : until.minusMonths(noticeMonths).toString();
        }
    }

    private final Draws draws = new Draws("leases");
    private final List<Lease> leases = new ArrayList<>();
    private final TreeMap<Integer, Integer> areaByBuilding = new TreeMap<>();

    LeaseTable(List<Tenant> tenants) {
        for (Tenant tenant : tenants) {
            lease(tenant);
        }
        leases.sort(Comparator.comparing(Lease::recordedOn)
                .thenComparingInt(lease -> lease.tenant().number())
                .thenComparing(Lease::start)
                .thenComparingInt(Lease::floor));
    }

    /** The area in square metres that the enterprises of a building have on lease. */
    int area(Building building) {
        return areaByBuilding.getOrDefault(building.number(), 0);
    }

    CsvTable table(Amendments amendments) {
        CsvTable table = new CsvTable(
                "leases",
                "lease_id",
                "enterprise_id",
                "building_id",
                "floor",
                "area_sqm",
                "start",
                "end_inclusive",
                "notice_by",
                "recorded_on");
        int number = 0;
        for (Lease lease : leases) {
            String id = String.format(Locale.ROOT, "L%05d", ++number);
            table.add(
                    id,
                    lease.tenant().id(),
                    lease.tenant().building().id(),
                    lease.floor(),
                    lease.area(),
                    lease.start(),
                    lease.end(),
                    lease.noticeBy(lease.end()),
                    lease.recordedOn());
            Story.Amendment correction = lease.correction();
            if (correction != null && correction.date() != null) {
                LocalDate end = correction.date();
                amendments.correct(
                        correction.recordedOn(),
                        table.name(),
                        id,
                        Map.of("end_inclusive", end.toString(), "notice_by", lease.noticeBy(end)));
            }
        }
        return table;
    }

    private void lease(Tenant tenant) {
        Story story = tenant.story();
        if (!story.hasLease() || (!tenant.everKey() && story.leaseEnds().isEmpty() && draws.percent(2))) {
            return;
        }
        int area = tenant.workers() * draws.between(7, 12) + draws.between(10, 60);
        areaByBuilding.merge(tenant.building().number(), area, Integer::sum);
        if (!story.leaseEnds().isEmpty()) {
            int count = story.leaseEnds().size();
            for (Story.LeaseEnd told : story.leaseEnds()) {
                told(tenant, area / count, told);
            }
        } else if (tenant.imported()) {
            boolean two = draws.percent(4);
            drawn(tenant, two ? area - area / 4 : area);
            if (two) {
                drawn(tenant, area / 4);
            }
        } else {
            LocalDate start = tenant.recordedOn().minusDays(draws.between(0, 20));
            LocalDate end = start.plusMonths(draws.oneOf(List.of(24, 36, 60))).minusDays(1);
            add(tenant, area, start, end, tenant.recordedOn());
        }
    }

    private void told(Tenant tenant, int area, Story.LeaseEnd told) {
        // The term is counted to the end that holds, so that a mistyped year leaves a start that makes sense.
        LocalDate end = told.end();
        LocalDate start = end.plusDays(1).minusMonths(STORY_TERM);
        if (start.isAfter(Days.IMPORT)) {
            start = start.minusMonths(STORY_TERM);
        }
        int floor = floor(tenant);
        leases.add(new Lease(tenant, floor, area, start, end, 3, told.recordedOn(), told.amendment()));
        LocalDate renewedOn = told.renewedOn();
        if (renewedOn != null) {
            LocalDate next = end.plusDays(1);
            LocalDate nextEnd = next.plusMonths(STORY_TERM).minusDays(1);
            leases.add(new Lease(tenant, floor, area, next, nextEnd, 3, renewedOn, null));
        }
    }

    private void drawn(Tenant tenant, int area) {
        YearMonth earliest = tenant.everKey() ? YearMonth.of(2020, 1) : YearMonth.of(2019, 2);
        LocalDate end = earliest.plusMonths(draws.below(36)).atEndOfMonth();
        int term = 24;
        LocalDate start = end.plusDays(1).minusMonths(term);
        int extra = draws.oneOf(List.of(0, 12, 36));
        start = start.minusMonths(extra);
        while (start.isAfter(Days.IMPORT)) {
            start = start.minusMonths(12);
        }
        Lease lease = add(tenant, area, start, end, Days.IMPORT);
        LocalDate renewedOn = Days.open(end.minusDays(draws.between(15, 80)));
        if (draws.percent(88) && renewedOn.isAfter(Days.IMPORT) && !renewedOn.isAfter(Days.AS_OF)) {
            LocalDate next = end.plusDays(1);
            leases.add(new Lease(
                    tenant,
                    lease.floor(),
                    area,
                    next,
                    next.plusMonths(draws.oneOf(List.of(24, 36))).minusDays(1),
                    lease.noticeMonths(),
                    renewedOn,
                    null));
        }
    }

    private Lease add(Tenant tenant, int area, LocalDate start, LocalDate end, LocalDate recordedOn) {
        int noticeMonths = draws.oneOf(List.of(3, 3, 3, 6, 0));
        Lease lease = new Lease(tenant, floor(tenant), area, start, end, noticeMonths, recordedOn, null);
        leases.add(lease);
        return lease;
    }

    private int floor(Tenant tenant) {
        return draws.between(1, tenant.building().floors());
    }
}
