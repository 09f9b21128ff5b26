package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row whose cells were read: each column of its table has a value, or none where a blank cell is allowed. */
final class Row {

    private final Table table;
    private final long line;
    private final ImmutableMap<Column<?>, Object> values;

    /** The rows of the correction that made this version, by the column they change; the last one last. */
    private final ImmutableMap<Column<?>, Row> corrections;

    Row(Table table, long line, Map<Column<?>, Object> values) {
        this(table, line, ImmutableMap.copyOf(values), ImmutableMap.of());
    }

    private Row(
            Table table, long line, ImmutableMap<Column<?>, Object> values, ImmutableMap<Column<?>, Row> corrections) {
        this.table = table;
        this.line = line;
        this.values = values;
        this.corrections = corrections;
    }

    Table table() {
        return table;
    }

    long line() {
        return line;
    }

    String id() {
        return String.valueOf(values.get(table.idColumn()));
    }

    <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() -> new IllegalArgumentException(
                        "column of a row of " + table + ": must be one that is never blank, but was " + column));
    }

    @SuppressWarnings("unchecked") // the value was read by this very column
    <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    /** The row as it should have read; what is wrong with it is wrong with the correction. */
    Row corrected(Column<?> column, @Nullable Object value, Row by) {
        Map<Column<?>, Object> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(column);
        } else {
            changed.put(column, value);
        }
        Map<Column<?>, Row> changes = new LinkedHashMap<>(corrections);
        changes.remove(column);
        changes.put(column, by);
        return new Row(table, line, ImmutableMap.copyOf(changed), ImmutableMap.copyOf(changes));
    }

    /** Says that a cell does not fit the others. */
    void refuse(InputProblems problems, Column<?> column, String key, Object... args) {
        Object value = values.get(column);
        String text = value == null ? "" : String.join(";", Column.idsOf(value));
        Row change = corrections.get(column);
        if (change != null) {
            problems.cell(change.table, change.line, Columns.VALUE.name(), column, text, key, args);
        } else {
            problems.cell(blamed().table, blamed().line, column.name(), column, text, key, args);
        }
    }

    /** Says that the row as a whole is refused. */
    void refuse(InputProblems problems, Bilingual reason) {
        problems.row(blamed().table, blamed().line, "problem.refused", reason);
    }

    /** What does not fit was put right wrongly, if it was corrected. */
    private Row blamed() {
        return corrections.values().stream().reduce((first, last) -> last).orElse(this);
    }
}
