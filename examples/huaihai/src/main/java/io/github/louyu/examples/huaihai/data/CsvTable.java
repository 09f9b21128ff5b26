package io.github.louyu.examples.huaihai.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One table: its name, its columns and its rows in the order in which they are written. */
final class CsvTable {

    private static final String FICTITIOUS =
            " 演示数据 / demonstration data, built to match the article's totals; fictitious";

    private static final String FROM_THE_ARTICLE =
            " 演示数据 / demonstration data: what the article says, and nothing else of the names in it";

    private final String heading;
    private final String name;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    CsvTable(String name, String... columns) {
        this(FICTITIOUS, name, List.of(columns));
    }

    private CsvTable(String heading, String name, List<String> columns) {
        this.heading = heading;
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** A table that is not fictitious. */
    static CsvTable fromTheArticle(String name, String... columns) {
        return new CsvTable(FROM_THE_ARTICLE, name, List.of(columns));
    }

    String name() {
        return name;
    }

    /** Adds a row; each cell is written as its text. */
    void add(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "cells of a row of " + name + ": must be " + columns.size() + ", but was " + cells.length);
        }
        List<String> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row);
    }

    void write(Path directory) throws IOException {
        Path file = directory.resolve(name + ".csv");
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter('#')
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            writer.writeComment(heading);
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        }
    }
}
