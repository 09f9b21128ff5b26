package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * What is wrong in a table: where it stands, what stands there as far as it may be shown, and what was expected.
 *
 * @param table the table
 * @param line the line in its file, counted from 1; 0 for the file as a whole
 * @param column the name of the column, blank for the row as a whole
 * @param value what stands there, or stars where it may name a person
 * @param key the key of the message that says what was expected
 * @param args what the message needs
 */
record InputProblem(Table table, long line, String column, String value, String key, ImmutableList<Object> args)
        implements Comparable<InputProblem> {

    private static final Comparator<InputProblem> ORDER =
            Comparator.comparing(InputProblem::table).thenComparingLong(InputProblem::line);

    /** Gives the problem in words: file, line and column first, so that an editor can jump there. */
    String in(Messages messages) {
        StringBuilder text = new StringBuilder(table.file());
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ");
        if (!column.isEmpty()) {
            text.append(column).append(": ");
        }
        String expected = messages.text(key, args.toArray());
        return text.append(value.isEmpty() ? expected : messages.text("problem.but-was", expected, value))
                .toString();
    }

    /** By table and line; those of one line keep the order in which they were found. */
    @Override
    public int compareTo(InputProblem other) {
        return ORDER.compare(this, other);
    }
}
