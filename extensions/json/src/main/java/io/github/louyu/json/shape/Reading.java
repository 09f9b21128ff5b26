package io.github.louyu.json.shape;

import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.tree.Findings;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.tree.Path;
import io.github.louyu.json.tree.Position;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reading of one document: where it is, and what was found wrong. Not thread-safe. */
public final class Reading {

    /** A refusal may repeat a text that is as long as the document. */
    private static final int MOST_MESSAGE = 500;

    private final Findings findings;
    private final Context context;
    private final boolean lenient;
    private final Path path = new Path();
    private int personal;

    /**
     * Begins.
     *
     * @param findings where problems are told
     * @param context what the host gave
     * @param lenient whether unknown fields are passed over
     */
    public Reading(Findings findings, Context context, boolean lenient) {
        this.findings = findings;
        this.context = context;
        this.lenient = lenient;
    }

    /**
     * Gives what the host gave.
     *
     * @return the context
     */
    public Context context() {
        return context;
    }

    /**
     * Tells whether unknown fields are passed over.
     *
     * @return false unless the host asked for it
     */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * Tells whether looking for further problems is of no use.
     *
     * @return true if there are more than the limit
     */
    public boolean isFull() {
        return findings.isFull();
    }

    /**
     * Gives the way to what is being read.
     *
     * @return the path, to enter and to leave
     */
    public Path path() {
        return path;
    }

    /**
     * Reads something of which no problem shows a value.
     *
     * @param <T> the type
     * @param reading reads it
     * @return what it gave
     */
    <T extends @Nullable Object> T personally(Supplier<T> reading) {
        personal++;
        try {
            return reading.get();
        } finally {
            personal--;
        }
    }

    /**
     * Tells that another kind of value belongs somewhere.
     *
     * @param node what stands there
     * @param expected the key of the words for what belongs there
     */
    public void wrongType(Node node, String expected) {
        add(DocumentProblem.Kind.WRONG_TYPE, node, Words.of(expected), null);
    }

    /**
     * Tells that a value cannot be read as what belongs there.
     *
     * @param node what stands there
     * @param expected what belongs there
     */
    public void wrongValue(Node node, Bilingual expected) {
        add(DocumentProblem.Kind.WRONG_VALUE, node, expected, null);
    }

    /**
     * Tells that a name is none of those known.
     *
     * @param node where it stands
     * @param name the name
     * @param known the names that are
     * @param expected what belongs there
     */
    public void unknownName(Node node, String name, Collection<String> known, Bilingual expected) {
        add(DocumentProblem.Kind.UNKNOWN_NAME, node, expected, Nearest.of(name, known));
    }

    /**
     * Tells a problem of a field that is unknown, or said again.
     *
     * @param kind which
     * @param at where its name stands
     * @param name its name
     * @param known the names that are known, none if the name is
     */
    public void field(DocumentProblem.Kind kind, Position at, String name, Collection<String> known) {
        findings.add(kind, at, path.toString(), Findings.quoted(name), Findings.quoted(name), Nearest.of(name, known));
    }

    /**
     * Tells that a field is missing.
     *
     * @param object the object without it
     * @param name its name
     */
    public void missing(Node object, String name) {
        findings.add(
                DocumentProblem.Kind.MISSING_FIELD, object.at(), path.toString(), null, Bilingual.same(name), null);
    }

    /**
     * Tells a problem in other words.
     *
     * @param kind its kind
     * @param node what stands there
     * @param expected what was expected, or the whole sentence where the kind says no more
     * @param nearest the known name most like an unknown one, {@code null} if none is
     */
    public void add(DocumentProblem.Kind kind, Node node, Bilingual expected, @Nullable String nearest) {
        if (node instanceof Node.Refused) {
            return;
        }
        findings.add(kind, node.at(), path.toString(), shown(node), expected, nearest);
    }

    /**
     * Makes a value of its parts, and tells what refuses it.
     *
     * @param <T> the type
     * @param node where the parts stand
     * @param making makes the value
     * @return the value, {@code null} if it is refused
     */
    public <T> @Nullable T making(Node node, Supplier<? extends @Nullable T> making) {
        return making(node, making, problem -> new Place(node, path.toString()));
    }

    /**
     * Makes a value of its parts, and tells what refuses it, each problem at its place.
     *
     * @param <T> the type
     * @param node where the parts stand
     * @param making makes the value
     * @param places says where each of several problems stands
     * @return the value, {@code null} if it is refused
     */
    <T> @Nullable T making(Node node, Supplier<? extends @Nullable T> making, Places places) {
        try {
            return making.get();
        } catch (ProblemsException e) {
            for (Problem problem : e.problems()) {
                Place place = places.of(problem);
                refused(place.node(), place.path(), problem.message());
            }
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            refused(node, path.toString(), e.getMessage());
        }
        return null;
    }

    /** Where a problem stands. */
    record Place(Node node, String path) {}

    /** Says where problems stand that the value tells of itself. */
    interface Places {
        Place of(Problem problem);
    }

    private void refused(Node node, String where, @Nullable String message) {
        String text = message == null || message.isBlank() ? "?" : Findings.shorten(message, MOST_MESSAGE);
        findings.add(
                DocumentProblem.Kind.REFUSED,
                node.at(),
                where,
                shown(node),
                Bilingual.of(Words.of("refused", "message", text).zh(), text),
                null);
    }

    private @Nullable Bilingual shown(Node node) {
        if (personal > 0) {
            return null;
        }
        if (node instanceof Node.Text text) {
            return Findings.quoted(text.value());
        } else if (node instanceof Node.Numeral number) {
            return Bilingual.same(Findings.shorten(number.digits()));
        } else if (node instanceof Node.Flag flag) {
            return Bilingual.same(Boolean.toString(flag.value()));
        } else if (node instanceof Node.Sequence) {
            return Words.of("value.list");
        }
        return Words.of(node instanceof Node.Mapping ? "value.object" : "value.nothing");
    }
}
