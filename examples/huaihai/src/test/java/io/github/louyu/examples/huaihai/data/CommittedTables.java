package io.github.louyu.examples.huaihai.data;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The committed tables, read apart from the generator; rows are maps from column to text. */
final class CommittedTables {

    static final LocalDate AS_OF = LocalDate.of(2019, 9, 24);

    private static final Path DIRECTORY =
            Path.of(System.getProperty("basedir", ".")).resolve("data");

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    static List<Path> files() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows as they were first said. */
    List<Map<String, String>> rows(String table) {
        return tables.computeIfAbsent(table, CommittedTables::read);
    }

    /** The rows with all corrections applied and retracted rows gone. */
    List<Map<String, String>> live(String table) {
        String id = idColumn(table);
        Set<String> retracted = new HashSet<>();
        for (Map<String, String> retraction : rows("retractions")) {
            if (text(retraction, "table").equals(table)) {
                retracted.add(text(retraction, "target_id"));
            }
        }
        Map<String, Map<String, String>> corrected = new TreeMap<>();
        for (Map<String, String> correction : rows("corrections")) {
            if (text(correction, "table").equals(table)) {
                corrected
                        .computeIfAbsent(text(correction, "target_id"), target -> new HashMap<>())
                        .put(text(correction, "field"), text(correction, "value"));
            }
        }
        return rows(table).stream()
                .filter(row -> !retracted.contains(text(row, id)))
                .map(row -> {
                    Map<String, String> version = new LinkedHashMap<>(row);
                    version.putAll(corrected.getOrDefault(text(row, id), Map.of()));
                    return version;
                })
                .toList();
    }

    Set<String> values(String table, String column) {
        Set<String> values = new HashSet<>();
        rows(table).forEach(row -> values.add(text(row, column)));
        return values;
    }

    /** The key tier of each enterprise as known on a day, blank for none. */
    Map<String, String> keyTiers(LocalDate day) {
        Map<String, String> tiers = new TreeMap<>();
        for (Map<String, String> row : rows("enterprises")) {
            if (!date(row, "recorded_on").isAfter(day)) {
                tiers.put(text(row, "enterprise_id"), text(row, "key_tier"));
            }
        }
        for (Map<String, String> change : rows("attribute_changes")) {
            boolean known = !date(change, "recorded_on").isAfter(day)
                    && !date(change, "from").isAfter(day);
            if (known && text(change, "attribute").equals("key_tier")) {
                tiers.put(text(change, "enterprise_id"), text(change, "value"));
            }
        }
        return tiers;
    }

    /** The column by which corrections and retractions name a row: the first. */
    String idColumn(String table) {
        return rows(table).get(0).keySet().iterator().next();
    }

    static String text(Map<String, String> row, String column) {
        String text = row.get(column);
        if (text == null) {
            throw new IllegalArgumentException(
                    "column of a row: must be one of " + row.keySet() + ", but was " + column);
        }
        return text;
    }

    static LocalDate date(Map<String, String> row, String column) {
        return LocalDate.parse(text(row, column));
    }

    private static List<Map<String, String>> read(String table) {
        Path file = DIRECTORY.resolve(table + ".csv");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
