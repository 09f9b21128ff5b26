package io.github.louyu.examples.huaihai;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one table: the heading line is a comment, then come the names of the columns, then the rows. */
final class TableReader {

    private static final Pattern COLUMN_NAME = Pattern.compile("[a-z][a-z_]{0,40}");

    private final Table table;
    private final InputProblems problems;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Long> lineOfId = new HashMap<>();
    private boolean readable = true;
    private boolean allIdsKnown = true;

    private TableReader(Table table, InputProblems problems) {
        this.table = table;
        this.problems = problems;
    }

    static TableRows read(Table table, Path directory, InputProblems problems) {
        TableReader reader = new TableReader(table, problems);
        reader.read(directory.resolve(table.file()));
        return new TableRows(List.copyOf(reader.rows), Set.copyOf(reader.lineOfId.keySet()), reader.allIdsKnown);
    }

    private void read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            refuseFile(0, "problem.no-file");
            return;
        } catch (CharacterCodingException e) {
            refuseFile(0, "problem.not-utf8");
            return;
        } catch (IOException e) {
            refuseFile(0, "problem.unreadable", e.getClass().getSimpleName());
            return;
        }
        // spreadsheets put a byte order mark at the head of a file
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .acceptCharsAfterQuotes(false)
                .ofCsvRecord(content)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                refuseFile(0, "problem.no-header");
                return;
            }
            CsvRecord header = records.next();
            line = header.getStartingLineNumber();
            @Nullable Column<?>[] columns = header(header);
            while (readable && records.hasNext()) {
                CsvRecord csv = records.next();
                line = csv.getStartingLineNumber();
                row(columns, csv);
            }
        } catch (CsvParseException e) {
            refuseFile(line, "problem.csv");
        } catch (IOException e) {
            refuseFile(line, "problem.unreadable", e.getClass().getSimpleName());
        }
    }

    /** Gives the columns in the order of the file, null for one that is not known. */
    private @Nullable Column<?>[] header(CsvRecord header) {
        @Nullable Column<?>[] columns = new Column<?>[header.getFieldCount()];
        Set<Column<?>> found = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            String name = header.getField(i);
            Column<?> column = table.column(name).orElse(null);
            long line = header.getStartingLineNumber();
            String shown = COLUMN_NAME.matcher(name).matches() ? name : "***";
            if (column == null) {
                problems.file(table, line, "problem.unknown-column", i + 1, shown);
            } else if (!found.add(column)) {
                problems.file(table, line, "problem.column-twice", i + 1, shown);
            }
            columns[i] = column;
        }
        for (Column<?> column : table.columns()) {
            if (!found.contains(column)) {
                refuseFile(header.getStartingLineNumber(), "problem.missing-column", column.name());
            }
        }
        return columns;
    }

    private void row(@Nullable Column<?>[] columns, CsvRecord csv) {
        long line = csv.getStartingLineNumber();
        if (csv.getFieldCount() != columns.length) {
            problems.row(table, line, "problem.field-count", columns.length, csv.getFieldCount());
            allIdsKnown = false;
            return;
        }
        Map<Column<?>, Object> values = new LinkedHashMap<>();
        boolean good = true;
        for (int i = 0; i < columns.length; i++) {
            Column<?> column = columns[i];
            if (column != null) {
                good &= cell(column, csv.getField(i), line, values);
            }
        }
        Object id = values.get(table.idColumn());
        if (id == null) {
            allIdsKnown = false;
        } else if (table.idsAreUnique()) {
            Long other = lineOfId.putIfAbsent(id.toString(), line);
            if (other != null) {
                problems.cell(table, line, table.idColumn(), id.toString(), "problem.id-twice", other.toString());
                good = false;
            }
        }
        if (good) {
            rows.add(new Row(table, line, values));
        }
    }

    private boolean cell(Column<?> column, String text, long line, Map<Column<?>, Object> values) {
        if (text.isBlank()) {
            if (!column.blankAllowed()) {
                problems.cell(table, line, column, text, column.expected(), column.allowed());
            }
            return column.blankAllowed();
        }
        try {
            values.put(column, column.parse(text));
            return true;
        } catch (RuntimeException e) {
            problems.cell(table, line, column, text, column.expected(), column.allowed());
            return false;
        }
    }

    private void refuseFile(long line, String key, Object... args) {
        readable = false;
        allIdsKnown = false;
        problems.file(table, line, key, args);
    }
}
