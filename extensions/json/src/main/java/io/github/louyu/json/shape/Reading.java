package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.tree.Findings;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.tree.Path;
import io.github.louyu.json.tree.Position;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.text.RefusedException;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reading of one document: where it is, and what was found wrong. Not thread-safe. */
public final class Reading {

    /** A refusal may repeat a text that is as long as the document. */
    private static final int MOST_MESSAGE = 500;

    /** So much of a text in a message is taken for the text, which the message may have shortened. */
    private static final int SHOWN_ENOUGH = 20;

    private final Findings findings;
    private Context context;
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
     * Gives what the host gave, and what the document itself has defined.
     *
     * @return the context
     */
    public Context context() {
        return context;
    }

    /**
     * Reads something for which more is defined.
     *
     * @param <T> the type
     * @param larger the context
     * @param reading reads it
     * @return what it gave
     */
    public <T extends @Nullable Object> T within(Context larger, Supplier<T> reading) {
        Context outer = context;
        context = larger;
        try {
            return reading.get();
        } finally {
            context = outer;
        }
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
     * Judges something that was read before, at its own place.
     *
     * @param <T> the type
     * @param way the steps that lead there
     * @param judging judges it
     * @return what it gave
     */
    public <T extends @Nullable Object> T at(List<?> way, Supplier<T> judging) {
        List<Object> before = path.steps();
        path.to(way);
        try {
            return judging.get();
        } finally {
            path.to(before);
        }
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
     * Tells that an object belongs somewhere.
     *
     * @param node what stands there
     * @param fields the names of each field that the object has
     */
    void noObject(Node node, List<? extends List<String>> fields) {
        add(
                DocumentProblem.Kind.WRONG_TYPE,
                node,
                Words.of("expected.object.of", ImmutableMap.of("fields", KnownNames.fields(fields))),
                null);
    }

    /** Tells that a list belongs somewhere, and shows a single value as it would stand in one. */
    private void noList(Node node) {
        String item = personal > 0 ? null : Scalars.textOf(node);
        add(
                DocumentProblem.Kind.WRONG_TYPE,
                node,
                item == null || item.isBlank()
                        ? Words.of("expected.list")
                        : Words.of("expected.list.of", "item", Findings.shorten(item)),
                null);
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
     * Tells that a code is none of those that may stand somewhere.
     *
     * @param node where it stands
     * @param code the code
     * @param known the names of each code that may: the code itself, then the words by which it is read too
     */
    public void unknownCode(Node node, String code, List<? extends List<String>> known) {
        unknownName(
                node,
                code,
                known.stream().flatMap(List::stream).toList(),
                Words.of("expected.code", ImmutableMap.of("codes", KnownNames.codes(known))));
    }

    /**
     * Tells that an object has no such field.
     *
     * @param at where its name stands
     * @param name its name
     * @param fields the names of each field that there is: the one that it is written with, then those by which it is read too
     */
    public void unknownField(Position at, String name, List<? extends List<String>> fields) {
        String nearest = Nearest.of(name, fields.stream().flatMap(List::stream).toList());
        findings.add(
                DocumentProblem.Kind.UNKNOWN_FIELD,
                at,
                path.toString(),
                Findings.quoted(name),
                KnownNames.fields(fields),
                nearest);
    }

    /**
     * Tells that a field is said again, by another of its names.
     *
     * @param first the name by which it is said in one place
     * @param firstAt where that stands
     * @param second the name by which it is said in another
     * @param secondAt where that stands
     */
    public void fieldAgain(String first, Position firstAt, String second, Position secondAt) {
        boolean inOrder = firstAt.line() < secondAt.line()
                || (firstAt.line() == secondAt.line() && firstAt.column() < secondAt.column());
        findings.add(
                DocumentProblem.Kind.DUPLICATE_FIELD,
                inOrder ? secondAt : firstAt,
                path.toString(),
                Findings.quoted(inOrder ? second : first),
                Findings.quoted(inOrder ? first : second),
                null);
    }

    /**
     * Tells that a field is missing.
     *
     * @param object the object without it
     * @param name its name
     */
    public void missing(Node object, String name) {
        missing(object, List.of(name));
    }

    /**
     * Tells that a field is missing, by the name that suits what is written beside it.
     *
     * @param object the object without it
     * @param names the name that the field is written with, then those by which it is read too
     */
    public void missing(Node object, List<String> names) {
        Bilingual told =
                names.size() > 1 && isInChinese(object) ? KnownNames.chineseFirst(names) : Bilingual.same(names.get(0));
        findings.add(DocumentProblem.Kind.MISSING_FIELD, object.at(), path.toString(), null, told, null);
    }

    /** Tells whether the fields of an object have Chinese names; of one without fields, whether the way to it does. */
    private boolean isInChinese(Node object) {
        return (object instanceof Node.Mapping mapping && !mapping.members().isEmpty())
                ? mapping.members().keySet().stream().anyMatch(Nearest::isChinese)
                : Nearest.isChinese(path.toString());
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
        return making(node, making, problem -> new Place(node, path.toString(), List.of(), null));
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
        int depth = path.depth();
        try {
            return making.get();
        } catch (ProblemsException e) {
            path.backTo(depth);
            for (Problem problem : e.problems()) {
                Place place = places.of(problem);
                refused(place.node(), place.path(), place.told(problem));
            }
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException e) {
            path.backTo(depth);
            refused(node, path.toString(), RefusedException.reasonOf(e));
        }
        return null;
    }

    /**
     * Reads the items of a list, each with its number on the path.
     *
     * @param <T> the type of the items
     * @param node the list
     * @param item reads an item; {@code null} if it is refused, of which at least one problem was told
     * @return the items that were not refused, with whether one was; {@code null} if the node is no list or there are more problems than
     *     the limit
     */
    public <T> @Nullable Items<T> items(Node node, Reader<T> item) {
        if (!(node instanceof Node.Sequence sequence)) {
            noList(node);
            return null;
        }
        ImmutableList.Builder<T> values = ImmutableList.builder();
        boolean refused = false;
        int index = 0;
        for (Node each : sequence.items()) {
            if (isFull()) {
                return null;
            }
            path.enter(index++);
            T value = item.read(each);
            path.leave();
            if (value == null) {
                refused = true;
            } else {
                values.add(value);
            }
        }
        return new Items<>(values.build(), refused);
    }

    /**
     * Reads what stands at a node.
     *
     * @param <T> the type of the value
     */
    public interface Reader<T> {

        /**
         * Reads it.
         *
         * @param node the node
         * @return the value; {@code null} if it is refused, of which at least one problem was told
         */
        @Nullable T read(Node node);
    }

    /**
     * The items of a list that was read.
     *
     * @param <T> their type
     * @param read those that could be read
     * @param refused whether there are others
     */
    public record Items<T>(ImmutableList<T> read, boolean refused) {}

    /**
     * Reads the items of a list of which none may be refused.
     *
     * @param <T> the type of the items
     * @param node the list
     * @param item reads an item; {@code null} if it is refused, of which at least one problem was told
     * @return the items; {@code null} if the node is no list, or an item was refused
     */
    public <T> @Nullable ImmutableList<T> allItems(Node node, Reader<T> item) {
        Items<T> items = items(node, item);
        return items == null || items.refused() ? null : items.read();
    }

    /**
     * Where a problem stands.
     *
     * @param node the node nearest to it
     * @param path the way to the node
     * @param within the steps from there that the document has no names for
     * @param twin another part of the same id, {@code null} if there is none
     */
    record Place(
            Node node,
            String path,
            List<String> within,
            @Nullable Twin twin) {

        Bilingual told(Problem problem) {
            Bilingual told = within.isEmpty()
                    ? problem.message()
                    : new Problem(String.join(" > ", within), problem.message()).text();
            return twin == null
                    ? told
                    : Words.of(
                            "problem.twin",
                            ImmutableMap.of(
                                    "problem", told,
                                    "id", Bilingual.same(twin.id()),
                                    "place", Bilingual.same(twin.path())));
        }
    }

    /**
     * A part that has the id of another.
     *
     * @param id the id
     * @param path the way to the part
     */
    record Twin(String id, String path) {}

    /** Says where problems stand that the value tells of itself. */
    interface Places {
        Place of(Problem problem);
    }

    private void refused(Node node, String where, Bilingual reason) {
        Bilingual told = personal > 0 && (gives(reason.zh(), node) || gives(reason.en(), node))
                ? Words.of("refused.hidden")
                : Bilingual.of(
                        Findings.shorten(inChinese(reason), MOST_MESSAGE), Findings.shorten(reason.en(), MOST_MESSAGE));
        findings.add(DocumentProblem.Kind.REFUSED, node.at(), where, shown(node), told, null);
    }

    /** What a host's own code says may be in one language only. */
    private static String inChinese(Bilingual reason) {
        return reason.zh().equals(reason.en())
                ? Words.of("refused", "message", reason.zh()).zh()
                : reason.zh();
    }

    /** Tells whether a message repeats what stands somewhere in a node, or its beginning. */
    private static boolean gives(String message, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().anyMatch(item -> gives(message, item));
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.members().values().stream().anyMatch(member -> gives(message, member.value()));
        }
        String text = node instanceof Node.Numeral number ? number.digits() : Scalars.textOf(node);
        return text != null && message.contains(text.substring(0, Math.min(text.length(), SHOWN_ENOUGH)));
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
