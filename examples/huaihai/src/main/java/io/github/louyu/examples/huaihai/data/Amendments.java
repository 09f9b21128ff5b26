package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Collects the corrections and retractions that the tables ask for, and numbers them by the day of recording. */
final class Amendments {

    private record Correction(LocalDate recordedOn, String table, String target, TreeMap<String, String> fields) {}

    private record Retraction(LocalDate recordedOn, String table, String target, String zh, String en) {}

    private final List<Correction> corrections = new ArrayList<>();
    private final List<Retraction> retractions = new ArrayList<>();

    void correct(LocalDate recordedOn, String table, String target, Map<String, String> fields) {
        corrections.add(new Correction(recordedOn, table, target, new TreeMap<>(fields)));
    }

    void retract(LocalDate recordedOn, String table, String target, String zh, String en) {
        retractions.add(new Retraction(recordedOn, table, target, zh, en));
    }

    /** One row for each field that is corrected; the rows of one correction share its id. */
    CsvTable corrections() {
        CsvTable table =
                new CsvTable("corrections", "correction_id", "table", "target_id", "field", "value", "recorded_on");
        corrections.sort(Comparator.comparing(Correction::recordedOn)
                .thenComparing(Correction::table)
                .thenComparing(Correction::target));
        int number = 0;
        for (Correction c : corrections) {
            String id = String.format(Locale.ROOT, "CO%03d", ++number);
            c.fields.forEach((field, value) -> table.add(id, c.table, c.target, field, value, c.recordedOn));
        }
        return table;
    }

    CsvTable retractions() {
        CsvTable table = new CsvTable(
                "retractions", "retraction_id", "table", "target_id", "reason_zh", "reason_en", "recorded_on");
        retractions.sort(Comparator.comparing(Retraction::recordedOn).thenComparing(Retraction::target));
        int number = 0;
        for (Retraction r : retractions) {
            table.add(String.format(Locale.ROOT, "RE%03d", ++number), r.table, r.target, r.zh, r.en, r.recordedOn);
        }
        return table;
    }
}
