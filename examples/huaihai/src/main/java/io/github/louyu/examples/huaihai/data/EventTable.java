package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The events of the stories, numbered by the day of recording. */
final class EventTable {

    private record Entry(Tenant tenant, int place, Story.Event event) {

        LocalDate recordedOn() {
            return event.recordedOn();
        }

        String key(int of) {
            return tenant.id() + "/" + of;
        }
    }

    private EventTable() {}

    static CsvTable table(List<Tenant> tenants, Amendments amendments) {
        List<Entry> entries = new ArrayList<>();
        for (Tenant tenant : tenants) {
            List<Story.Event> events = tenant.story().events();
            for (int i = 0; i < events.size(); i++) {
                entries.add(new Entry(tenant, i, events.get(i)));
            }
        }
        entries.sort(Comparator.comparing(Entry::recordedOn)
                .thenComparingInt(entry -> entry.tenant().number())
                .thenComparingInt(Entry::place));
        Map<String, String> ids = new HashMap<>();
        for (Entry entry : entries) {
            ids.put(entry.key(entry.place()), String.format(Locale.ROOT, "EV%04d", ids.size() + 1));
        }
        CsvTable table = new CsvTable("events", "event_id", "enterprise_id", "kind", "date", "about", "recorded_on");
        for (Entry entry : entries) {
            Story.Event event = entry.event();
            String id = ids.getOrDefault(entry.key(entry.place()), "");
            String about = ids.getOrDefault(entry.key(event.about()), "");
            table.add(id, entry.tenant().id(), event.kind(), event.date(), about, event.recordedOn());
            amend(table, id, event, amendments);
        }
        return table;
    }

    private static void amend(CsvTable table, String id, Story.Event event, Amendments amendments) {
        Story.Amendment amendment = event.amendment();
        if (amendment == null) {
            return;
        }
        LocalDate date = amendment.date();
        if (date != null) {
            amendments.correct(amendment.recordedOn(), table.name(), id, Map.of("date", date.toString()));
        } else if (event.kind() == EventKind.HEADQUARTERS_LEADER_VISIT) {
            amendments.retract(amendment.recordedOn(), table.name(), id, "行程取消", "the journey was called off");
        } else {
            amendments.retract(amendment.recordedOn(), table.name(), id, "重复录入", "entered twice");
        }
    }
}
