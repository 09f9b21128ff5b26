package io.github.louyu.json.input;

/**
 * How large a document may be (文档限额). What goes beyond is refused with a {@link DocumentProblem.Kind#LIMIT} problem, before it costs
 * memory or time. Immutable.
 *
 * <pre>{@code
 * Limits limits = Limits.standard().withDocumentLength(1_000_000).withDepth(20);
 * }</pre>
 *
 * @param documentLength the bytes of a document that is read from bytes, the characters of one that is read from text; of JSON Lines, those
 *     of each line
 * @param depth how deep objects and lists may lie in one another
 * @param values how many objects, lists, texts, numbers and so on a document may have
 * @param textLength the characters of one text or one name of a field
 * @param numberDigits the digits of one number, written out without an exponent, on either side of the decimal point
 * @param problems how many problems of one document are told; that there are more is said
 */
public record Limits(int documentLength, int depth, int values, int textLength, int numberDigits, int problems) {

    private static final int MOST_DEPTH = 500;
    private static final int MOST_DIGITS = 10_000;

    private static final Limits STANDARD = new Limits(64 << 20, 64, 4_000_000, 1_000_000, 400, 100);

    /**
     * Checks the limits.
     *
     * @param documentLength the bytes or characters of a document
     * @param depth how deep objects and lists may lie in one another, at most 500
     * @param values how many objects, lists, texts, numbers and so on a document may have
     * @param textLength the characters of one text or one name of a field
     * @param numberDigits the digits of one number on either side of the decimal point, at most 10,000
     * @param problems how many problems of one document are told
     * @throws IllegalArgumentException if one of them is less than 1, or more than it may be
     */
    public Limits {
        check("documentLength", documentLength, Integer.MAX_VALUE);
        check("depth", depth, MOST_DEPTH);
        check("values", values, Integer.MAX_VALUE);
        check("textLength", textLength, Integer.MAX_VALUE);
        check("numberDigits", numberDigits, MOST_DIGITS);
        check("problems", problems, Integer.MAX_VALUE);
    }

    /**
     * Gives the limits that hold unless others are given: 64 MiB, 64 levels, 4 million values, texts of a million characters, 400 digits,
     * 100 problems.
     *
     * @return the limits
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * Changes the length of a document.
     *
     * @param most the bytes or characters, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withDocumentLength(int most) {
        return new Limits(most, depth, values, textLength, numberDigits, problems);
    }

    /**
     * Changes the depth.
     *
     * @param most the levels, from 1 to 500
     * @return the changed limits
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withDepth(int most) {
        return new Limits(documentLength, most, values, textLength, numberDigits, problems);
    }

    /**
     * Changes the number of values.
     *
     * @param most the values, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withValues(int most) {
        return new Limits(documentLength, depth, most, textLength, numberDigits, problems);
    }

    /**
     * Changes the length of a text.
     *
     * @param most the characters, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withTextLength(int most) {
        return new Limits(documentLength, depth, values, most, numberDigits, problems);
    }

    /**
     * Changes the digits of a number.
     *
     * @param most the digits on either side of the decimal point, from 1 to 10,000
     * @return the changed limits
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withNumberDigits(int most) {
        return new Limits(documentLength, depth, values, textLength, most, problems);
    }

    /**
     * Changes how many problems are told.
     *
     * @param most the problems, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withProblems(int most) {
        return new Limits(documentLength, depth, values, textLength, numberDigits, most);
    }

    private static void check(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("limit " + what + ": must be from 1 to " + most + ", but was " + value);
        }
    }
}
