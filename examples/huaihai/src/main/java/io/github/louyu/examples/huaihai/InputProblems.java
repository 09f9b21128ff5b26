package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects everything that is wrong in the tables. A warning does not keep the job from running. */
final class InputProblems {

    private static final String HIDDEN = "***";
    private static final int LONGEST = 60;
    private static final Pattern PERSON_ID = Pattern.compile("[A-Z]{1,4}[0-9]{1,8}");
    private static final Pattern CODE_OR_DATE = Pattern.compile("[A-Z_-]{0,8}[0-9][0-9A-Z_-]{0,20}");

    private final List<InputProblem> errors = new ArrayList<>();
    private final List<InputProblem> warnings = new ArrayList<>();

    /** Says that a file cannot be read as a whole, or not from a line on. */
    void file(Table table, long line, String key, Object... args) {
        errors.add(new InputProblem(table, line, "", "", key, ImmutableList.copyOf(args)));
    }

    /** Says that a cell is not what was expected; a blank one is quoted as such. */
    void cell(Table table, long line, Column<?> column, String text, String key, Object... args) {
        cell(table, line, column.name(), column, text, key, args);
    }

    /** The same where the cell stands in a column that carries cells of several others. */
    void cell(Table table, long line, String where, Column<?> column, String text, String key, Object... args) {
        errors.add(new InputProblem(table, line, where, shown(table, column, text), key, ImmutableList.copyOf(args)));
    }

    /** Says that a row is not what was expected. */
    void row(Table table, long line, String key, Object... args) {
        errors.add(new InputProblem(table, line, "", "", key, ImmutableList.copyOf(args)));
    }

    void warning(Table table, long line, Column<?> column, String text, String key, Object... args) {
        warnings.add(new InputProblem(
                table, line, column.name(), shown(table, column, text), key, ImmutableList.copyOf(args)));
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** By file and line. */
    ImmutableList<InputProblem> errors() {
        return ImmutableList.sortedCopyOf(errors);
    }

    /** By file and line. */
    ImmutableList<InputProblem> warnings() {
        return ImmutableList.sortedCopyOf(warnings);
    }

    /** Whoever puts a name into the wrong column must not find it in a log, so a cell is shown only where it cannot be one. */
    private static String shown(Table table, Column<?> column, String text) {
        if (text.isBlank()) {
            return "''";
        }
        boolean hidden = column == Columns.USCC
                || (namesPersons(column) && !PERSON_ID.matcher(text).matches())
                || (table.namesPersons() && !CODE_OR_DATE.matcher(text).matches());
        if (hidden) {
            return HIDDEN;
        }
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
    }

    private static boolean namesPersons(Column<?> column) {
        return column.targets().contains("liaison_officers") || column.targets().contains("team_members");
    }
}
