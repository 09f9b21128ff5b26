package io.github.louyu.json.input;

import static java.util.Objects.requireNonNull;

import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a document (文档错误): where it stands, what stands there, and what was expected. It never holds what a field for personal
 * data says.
 */
public final class DocumentProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The kinds of mistakes (错误种类). */
    public enum Kind {
        /** The text is no JSON or YAML from there on, or ends too early. */
        SYNTAX,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** A limit is passed. */
        LIMIT,
        /** Something of YAML that no document may have, such as an alias. */
        UNSUPPORTED,
        /** The document is of another kind, or of a format that this version does not read. */
        WRONG_DOCUMENT,
        /** A field is said twice. */
        DUPLICATE_FIELD,
        /** There is no such field. */
        UNKNOWN_FIELD,
        /** A field that must be given is not. */
        MISSING_FIELD,
        /** An object, list, text or number stands where something else belongs. */
        WRONG_TYPE,
        /** A text or number cannot be read as what belongs there. */
        WRONG_VALUE,
        /** A name or code is none of those known. */
        UNKNOWN_NAME,
        /** Each part can be read, and the value that they make is refused. */
        REFUSED
    }

    private final Kind kind;
    private final long line;
    private final int column;
    private final String path;
    private final String zh;
    private final String en;
    private final @Nullable String value;
    private final @Nullable String expectedZh;
    private final @Nullable String expectedEn;
    private final @Nullable String nearest;

    private DocumentProblem(
            Kind kind,
            long line,
            int column,
            String path,
            Bilingual message,
            @Nullable String value,
            @Nullable Bilingual expected,
            @Nullable String nearest) {
        this.kind = requireNonNull(kind, "kind");
        this.line = line;
        this.column = column;
        this.path = requireNonNull(path, "path");
        this.zh = message.zh();
        this.en = message.en();
        this.value = value;
        this.expectedZh = expected == null ? null : expected.zh();
        this.expectedEn = expected == null ? null : expected.en();
        this.nearest = nearest;
    }

    /**
     * Makes a problem.
     *
     * @param kind its kind
     * @param line the line, from 1
     * @param column the column, from 1
     * @param path the way through the document, such as {@code log[3].start}; empty for the document as a whole
     * @param message the sentence for people, without the place
     * @param value what stands there, {@code null} if it may not be shown or nothing does
     * @param expected what was expected, {@code null} if the message says it all
     * @param nearest the known name that is most like the unknown one, {@code null} if none is
     * @return the problem
     */
    public static DocumentProblem of(
            Kind kind,
            long line,
            int column,
            String path,
            Bilingual message,
            @Nullable String value,
            @Nullable Bilingual expected,
            @Nullable String nearest) {
        return new DocumentProblem(kind, line, column, path, message, value, expected, nearest);
    }

    /**
     * Gives the kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Gives the line.
     *
     * @return the line, from 1
     */
    public long line() {
        return line;
    }

    /**
     * Gives the column.
     *
     * @return the column in characters, from 1
     */
    public int column() {
        return column;
    }

    /**
     * Gives the way through the document.
     *
     * @return such as {@code log[3].start}; empty for the document as a whole
     */
    public String path() {
        return path;
    }

    /**
     * Gives the sentence for people, without the place.
     *
     * @return such as {@code must be a day such as 2019-01-31, but was 'soon'}
     */
    public Bilingual message() {
        return Bilingual.of(zh, en);
    }

    /**
     * Gives what stands there, shortened if it is long.
     *
     * @return the value; empty if nothing does, or it may be personal
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Gives what was expected.
     *
     * @return such as {@code a day such as 2019-01-31}; empty if the message says it all
     */
    public Optional<Bilingual> expected() {
        return expectedZh == null || expectedEn == null
                ? Optional.empty()
                : Optional.of(Bilingual.of(expectedZh, expectedEn));
    }

    /**
     * Gives the known name that is most like the unknown one.
     *
     * @return the name; empty if none is like it, or no name is unknown
     */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }

    /**
     * Gives place and sentence for a reader.
     *
     * @param locale the reader's locale: Chinese of any country, or English for everybody else
     * @return such as {@code line 7, column 18, log[0].start: must be a day such as 2019-01-31, but was 'soon'}
     */
    public String toText(Locale locale) {
        return Words.place(locale, line, column, path) + message().in(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentProblem that
                && kind == that.kind
                && line == that.line
                && column == that.column
                && path.equals(that.path)
                && zh.equals(that.zh)
                && en.equals(that.en)
                && Objects.equals(value, that.value)
                && Objects.equals(expectedZh, that.expectedZh)
                && Objects.equals(expectedEn, that.expectedEn)
                && Objects.equals(nearest, that.nearest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, line, column, path, en);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
