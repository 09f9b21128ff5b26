package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The visits of the stories with who went, whom they met and what came of it, and the promises that were made. */
final class VisitTable {

    /** A visit that stands, for the appeals that were received on it. */
    record Made(Tenant tenant, LocalDate date) {}

    private record Entry(Tenant tenant, Story.Visit visit) {

        LocalDate recordedOn() {
            return visit.recordedOn();
        }

        LocalDate date() {
            return visit.date();
        }
    }

    private static final List<String> MET = List.of(
            "LEGAL_REPRESENTATIVE",
            "GENERAL_MANAGER",
            "GENERAL_MANAGER",
            "DEPUTY_GENERAL_MANAGER",
            "CHIEF_FINANCIAL_OFFICER",
            "HUMAN_RESOURCES_HEAD");

    private static final List<String> OUTCOMES =
            List.of("STABLE", "STABLE", "STABLE", "NEEDS_RECORDED", "NEEDS_RECORDED", "AT_RISK");

    private static final List<List<String>> PROMISES = List.of(
            List.of("协调楼宇物业商谈续租", "Arrange talks with the property manager on the renewal"),
            List.of("联系税务部门上门辅导", "Ask the tax department to advise on site"),
            List.of("提供人才引进政策清单", "Send the list of talent policies"),
            List.of("对接银行介绍融资产品", "Bring in a bank to explain its loans"),
            List.of("协助发布招聘信息", "Help to publish the vacancies"));

    private final Draws draws = new Draws("visits");
    private final Draws keeping = new Draws("promises kept");
    private final List<Entry> entries = new ArrayList<>();
    private final CsvTable promises =
            new CsvTable("visit_promises", "promise_id", "visit_id", "promise_zh", "promise_en", "due_on", "kept_on");

    VisitTable(List<Tenant> tenants) {
        for (Tenant tenant : tenants) {
            tenant.story().visits().forEach(visit -> entries.add(new Entry(tenant, visit)));
        }
        entries.sort(Comparator.comparing(Entry::recordedOn)
                .thenComparing(Entry::date)
                .thenComparingInt(entry -> entry.tenant().number()));
    }

    /** The visits made in 2019 that were not retracted. */
    List<Made> made() {
        List<Made> made = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.date().getYear() == 2019 && entry.visit().amendment() == null) {
                made.add(new Made(entry.tenant(), entry.date()));
            }
        }
        return made;
    }

    CsvTable visits(Amendments amendments) {
        CsvTable table = new CsvTable(
                "visits", "visit_id", "enterprise_id", "date", "purpose", "visitors", "met", "outcome", "recorded_on");
        int number = 0;
        int promised = 0;
        for (Entry entry : entries) {
            String id = String.format(Locale.ROOT, "V%04d", ++number);
            Story.Visit visit = entry.visit();
            table.add(
                    id,
                    entry.tenant().id(),
                    visit.date(),
                    visit.purpose(),
                    visitors(entry),
                    draws.oneOf(MET),
                    draws.oneOf(OUTCOMES),
                    visit.recordedOn());
            int count = draws.below(3);
            for (List<String> promise : draws.shuffled(PROMISES).subList(0, count)) {
                LocalDate due = Days.open(visit.date().plusDays(draws.between(7, 35)));
                promises.add(
                        String.format(Locale.ROOT, "P%04d", ++promised),
                        id,
                        promise.get(0),
                        promise.get(1),
                        due,
                        keptOn(visit.date(), due));
            }
            Story.Amendment amendment = visit.amendment();
            if (amendment != null) {
                amendments.retract(
                        amendment.recordedOn(),
                        table.name(),
                        id,
                        "误记为本企业的走访",
                        "another enterprise was visited, not this one");
            }
        }
        return table;
    }

    /** Most promises are kept in time, some late, and of some nobody wrote down what became of them. */
    private String keptOn(LocalDate made, LocalDate due) {
        LocalDate last = keeping.percent(15) ? due.plusDays(10) : due;
        LocalDate kept = Days.open(keeping, made.plusDays(1), last);
        return keeping.percent(80) && !kept.isAfter(Days.AS_OF) ? kept.toString() : "";
    }

    /** The promises of the visits written by {@link #visits}. */
    CsvTable promises() {
        return promises;
    }

    private String visitors(Entry entry) {
        String liaison = entry.tenant().liaisonOn(entry.date());
        if (draws.percent(45)) {
            return liaison;
        }
        return liaison + ";"
                + draws.oneOf(People.membersFor(entry.tenant().building().area()));
    }
}
