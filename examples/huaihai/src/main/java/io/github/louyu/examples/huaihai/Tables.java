package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All tables, read and held against each other. */
final class Tables {

    private final Map<Table, TableRows> tables = new EnumMap<>(Table.class);

    private Tables() {}

    static Tables read(Path directory, InputProblems problems, Progress progress, String work) {
        Tables result = new Tables();
        for (Table table : Table.values()) {
            result.tables.put(table, TableReader.read(table, directory, problems));
            progress.step(work, result.tables.size(), Table.values().length);
        }
        for (Table table : Table.values()) {
            for (Row row : result.rows(table)) {
                for (Column<?> column : table.columns()) {
                    row.find(column).ifPresent(value -> result.checkReference(row, column, value, problems));
                }
            }
        }
        return result;
    }

    List<Row> rows(Table table) {
        return of(table).rows();
    }

    /** The row of an id, empty if there is none or if it is a bad one. */
    Optional<Row> find(Table table, String id) {
        return rows(table).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether a table has a row of this id, or cannot be asked because not all of its ids could be read. */
    boolean mayHold(Table table, String id) {
        return !of(table).allIdsKnown() || of(table).ids().contains(id);
    }

    void checkReference(Row row, Column<?> column, Object value, InputProblems problems) {
        if (column != row.table().idColumn() && !isMet(column, value)) {
            row.refuse(problems, column, "problem.unknown-id", files(column));
        }
    }

    /** Whether each id that a cell names is that of a row, as far as the tables could be read. */
    boolean isMet(Column<?> column, Object value) {
        ImmutableList<Table> targets = Table.targetsOf(column);
        return targets.isEmpty()
                || Column.idsOf(value).stream().allMatch(id -> targets.stream().anyMatch(table -> mayHold(table, id)));
    }

    /** The files in which the ids that a column names are looked for. */
    String files(Column<?> column) {
        return String.join(
                ", ", Table.targetsOf(column).stream().map(Table::file).toList());
    }

    static ImmutableMap<String, Row> byId(List<Row> rows) {
        return rows.stream().collect(ImmutableMap.toImmutableMap(Row::id, row -> row));
    }

    private TableRows of(Table table) {
        return Objects.requireNonNull(tables.get(table), "table");
    }
}
