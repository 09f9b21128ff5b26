package io.github.louyu.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of one document, up to the limit, and puts them into words. Not thread-safe. */
public final class Findings {

    private static final int MOST_SHOWN = 60;

    private final int most;
    private final List<DocumentProblem> problems = new ArrayList<>();
    private final long linesBefore;
    private boolean untold;

    /**
     * Starts with none.
     *
     * @param limits says how many are told
     * @param linesBefore how many lines stand before the document
     */
    public Findings(Limits limits, long linesBefore) {
        this.most = limits.problems();
        this.linesBefore = linesBefore;
    }

    /**
     * Tells a problem.
     *
     * @param kind its kind
     * @param at where it stands
     * @param path the way through the document
     * @param value what stands there, {@code null} if it may not be shown or nothing does
     * @param expected what was expected, or the whole sentence where the kind says no more
     * @param nearest the known name most like an unknown one, {@code null} if none is
     */
    public void add(
            DocumentProblem.Kind kind,
            Position at,
            String path,
            @Nullable Bilingual value,
            Bilingual expected,
            @Nullable String nearest) {
        if (problems.size() >= most) {
            untold = true;
            return;
        }
        Bilingual shown = value == null ? Words.of("value.hidden") : value;
        String sentence = kind == DocumentProblem.Kind.DUPLICATE_FIELD && !shown.equals(expected)
                ? "problem.same-field"
                : "problem." + kind;
        Bilingual message = Words.of(sentence, ImmutableMap.of("expected", expected, "value", shown));
        if (nearest != null) {
            message = Words.of(
                    "problem.nearest", ImmutableMap.of("problem", message, "nearest", Bilingual.same(nearest)));
        } else if (kind == DocumentProblem.Kind.UNKNOWN_FIELD) {
            message = Words.of("problem.fields", ImmutableMap.of("problem", message, "fields", expected));
        }
        problems.add(DocumentProblem.of(
                kind,
                linesBefore + at.line(),
                at.column(),
                path,
                message,
                value == null ? null : value.en(),
                expected,
                nearest));
    }

    /**
     * Tells whether there are more problems than are told, so that looking for others is of no use.
     *
     * @return true if a problem was told that is not kept
     */
    public boolean isFull() {
        return untold;
    }

    /**
     * Gives a text as it may be shown in a problem: in quotes, shortened if it is long.
     *
     * @param text the text
     * @return what is shown
     */
    public static Bilingual quoted(String text) {
        return Bilingual.same("'" + shorten(text) + "'");
    }

    /**
     * Shortens a text that is long.
     *
     * @param text the text
     * @return its beginning, with a mark that something is left out; the text itself if it is short
     */
    public static String shorten(String text) {
        return shorten(text, MOST_SHOWN);
    }

    /**
     * Shortens a text that is long.
     *
     * @param text the text
     * @param most how many characters are shown
     * @return its beginning, with a mark that something is left out; the text itself if it is short
     */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /**
     * Tells whether there is none.
     *
     * @return true if no problem was told
     */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Gives the problems.
     *
     * @return those told, by their place; one that says so is last, if there are more than the limit
     */
    public ImmutableList<DocumentProblem> all() {
        List<DocumentProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingLong(DocumentProblem::line).thenComparingInt(DocumentProblem::column));
        if (untold) {
            Bilingual rest = Words.of("limit.problems", "most", most);
            DocumentProblem last = sorted.get(sorted.size() - 1);
            sorted.add(DocumentProblem.of(
                    DocumentProblem.Kind.LIMIT, last.line(), last.column(), "", rest, null, null, null));
        }
        return ImmutableList.copyOf(sorted);
    }
}
