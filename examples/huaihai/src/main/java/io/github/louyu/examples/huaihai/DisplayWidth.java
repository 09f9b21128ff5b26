package io.github.louyu.examples.huaihai;

import java.util.ArrayList;
import java.util.List;

/** How wide text stands on a terminal, where a Chinese character takes two columns, and how it breaks into lines. */
final class DisplayWidth {

    /** First and last code points of the wide blocks (Unicode Standard Annex 11, classes W and F), in order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private static final String NEVER_FIRST = "，。；：、！？）》」』】”’";
    private static final String NEVER_LAST = "（《「『【“‘";

    private DisplayWidth() {}

    /** The columns that a text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {
                return 0;
            }
            default -> {
                return isWide(codePoint) ? 2 : 1;
            }
        }
    }

    private static boolean isWide(int codePoint) {
        for (int[] block : WIDE) {
            if (codePoint <= block[1]) {
                return codePoint >= block[0];
            }
        }
        return false;
    }

    /** Fills a text up with spaces. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * Breaks a text into lines: where it says so, and else at spaces and between Chinese characters, so that no line begins with
     * a closing mark. A word that is longer than a line has a line of its own.
     */
    static List<String> wrap(String text, int width) {
        return text.lines().anyMatch(line -> true)
                ? text.lines().flatMap(line -> wrapLine(line, width).stream()).toList()
                : List.of("");
    }

    private static List<String> wrapLine(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && of(line.toString()) + of(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The parts that are never broken: a word with the space after it, a wide character with the marks that belong to it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int codePoint : text.codePoints().toArray()) {
            if (piece.length() > 0 && mayBreak(before, codePoint)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }
}
