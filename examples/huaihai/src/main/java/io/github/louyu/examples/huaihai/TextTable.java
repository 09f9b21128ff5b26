package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: each column as wide as its widest cell, up to a limit beyond which cells run over several lines. */
final class TextTable {

    private static final String GAP = "  ";

    private final ImmutableList<String> headings;
    private final ImmutableList<Integer> limits;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes an empty table.
     *
     * @param headings the headings of the columns
     * @param limits the greatest width of each column
     */
    TextTable(List<String> headings, List<Integer> limits) {
        this.headings = ImmutableList.copyOf(headings);
        this.limits = ImmutableList.copyOf(limits);
        if (headings.size() != limits.size()) {
            throw new IllegalArgumentException(
                    "limits of a table: must be " + headings.size() + ", but was " + limits.size());
        }
    }

    void add(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "cells of a row: must be " + headings.size() + ", but was " + cells.length);
        }
        rows.add(ImmutableList.copyOf(cells));
    }

    /** The lines of the table, without spaces at their ends. */
    List<String> lines() {
        List<List<List<String>>> wrapped = new ArrayList<>();
        wrapped.add(wrap(headings));
        rows.forEach(row -> wrapped.add(wrap(row)));
        int[] widths = new int[headings.size()];
        for (List<List<String>> row : wrapped) {
            for (int i = 0; i < widths.length; i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], DisplayWidth.of(line));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            append(wrapped.get(i), widths, lines);
            if (i == 0) {
                lines.add(rule(widths));
            }
        }
        return lines;
    }

    private List<List<String>> wrap(List<String> cells) {
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            result.add(DisplayWidth.wrap(cells.get(i), limits.get(i)));
        }
        return result;
    }

    private static void append(List<List<String>> row, int[] widths, List<String> lines) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = l < row.get(i).size() ? row.get(i).get(l) : "";
                line.append(DisplayWidth.pad(part, widths[i])).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append("-".repeat(width)).append(GAP);
        }
        return rule.toString().stripTrailing();
    }
}
