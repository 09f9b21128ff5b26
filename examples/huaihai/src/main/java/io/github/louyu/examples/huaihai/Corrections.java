package io.github.louyu.examples.huaihai;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the whole new version of each corrected row: a correction names only the cells that change. */
final class Corrections {

    /**
     * A row as it reads after a correction and all earlier ones.
     *
     * @param id the id of the correction
     * @param recordedOn the day on which the office learned it
     * @param version the whole row
     */
    record Corrected(String id, LocalDate recordedOn, Row version) {}

    private final Tables tables;
    private final InputProblems problems;
    private final Map<String, Row> latest = new HashMap<>();

    private Corrections(Tables tables, InputProblems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** The corrected versions, by the day on which they were recorded. */
    static List<Corrected> of(Tables tables, InputProblems problems) {
        Corrections corrections = new Corrections(tables, problems);
        Map<String, List<Row>> byId = new LinkedHashMap<>();
        for (Row row : tables.rows(Table.CORRECTIONS)) {
            byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
        }
        List<List<Row>> groups = new ArrayList<>(byId.values());
        groups.sort(Comparator.comparing((List<Row> rows) -> rows.get(0).get(Columns.RECORDED_ON))
                .thenComparing(rows -> rows.get(0).id()));
        List<Corrected> result = new ArrayList<>();
        groups.forEach(rows -> corrections.version(rows).ifPresent(result::add));
        return result;
    }

    private Optional<Corrected> version(List<Row> rows) {
        Row first = rows.get(0);
        boolean alike = true;
        for (Row row : rows) {
            for (Column<?> column : List.of(Columns.CORRECTED_TABLE, Columns.TARGET, Columns.RECORDED_ON)) {
                if (!row.get(column).equals(first.get(column))) {
                    row.refuse(problems, column, "problem.same-correction", Long.toString(first.line()));
                    alike = false;
                }
            }
        }
        Table table = Table.named(first.get(Columns.CORRECTED_TABLE));
        Optional<Row> target = target(first, table);
        if (!alike || target.isEmpty()) {
            return Optional.empty();
        }
        Row version = target.get();
        for (Row row : rows) {
            Optional<Row> changed = change(version, row);
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            version = changed.get();
        }
        latest.put(key(table, version.id()), version);
        return Optional.of(new Corrected(first.id(), first.get(Columns.RECORDED_ON), version));
    }

    private Optional<Row> target(Row row, Table table) {
        String id = row.get(Columns.TARGET);
        if (!tables.mayHold(table, id)) {
            row.refuse(problems, Columns.TARGET, "problem.unknown-id", table.file());
        }
        return Optional.ofNullable(latest.get(key(table, id))).or(() -> tables.find(table, id));
    }

    private Optional<Row> change(Row version, Row row) {
        Table table = version.table();
        Column<?> column = table.column(row.get(Columns.FIELD)).orElse(null);
        if (column == null
                || column == table.idColumn()
                || column == Columns.ENTERPRISE
                || column == Columns.RECORDED_ON) {
            row.refuse(problems, Columns.FIELD, "problem.field", table.file());
            return Optional.empty();
        }
        Optional<Object> value = Optional.empty();
        String text = row.find(Columns.VALUE).orElse("");
        try {
            if (!text.isEmpty()) {
                value = Optional.of(column.parse(text));
            }
        } catch (RuntimeException e) {
            value = Optional.empty();
        }
        if (value.isEmpty() && !(text.isEmpty() && column.blankAllowed())) {
            problems.cell(
                    row.table(), row.line(), Columns.VALUE.name(), column, text, column.expected(), column.allowed());
            return Optional.empty();
        }
        Row changed = version.corrected(column, value.orElse(null), row);
        value.ifPresent(given -> tables.checkReference(changed, column, given, problems));
        return Optional.of(changed);
    }

    private static String key(Table table, String id) {
        return table + " " + id;
    }
}
