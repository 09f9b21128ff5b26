package io.github.louyu.testkit.cases;

import static io.github.louyu.testkit.cases.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A place in a case file: its node, the path that leads there, and the list of all mistakes, to which it adds its own. */
final class Cursor {

    private final String file;
    private final String path;
    private final Node node;
    private final List<Problem> problems;

    Cursor(String file, String path, Node node, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    void problem(String key) {
        problem(key, Map.of());
    }

    void problem(String key, Map<String, ?> values) {
        problem(SENTENCES.bilingual(key, values));
    }

    void problem(Bilingual message) {
        problems.add(new Problem(where(), message));
    }

    /** The file with line and column, then the path. */
    private String where() {
        return file + ":" + line() + ":"
                + node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1)
                + (path.isEmpty() ? "" : " > " + path);
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + " > " + name;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The values by their English keys. What is no map, and what stands twice, is told. */
    Map<String, Cursor> map() {
        Map<String, Cursor> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem("no-map", Map.of("kind", kind()));
            return values;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Cursor key = at(path, tuple.getKeyNode());
            String name = CaseWords.key(key.text().orElse(""));
            Cursor value = at(below(name), tuple.getValueNode());
            if (values.putIfAbsent(name, value) != null) {
                key.problem("key-again", Map.of("key", name));
            }
        }
        return values;
    }

    /** Tells of each key that is none of those, with the nearest. */
    void onlyOf(Map<String, Cursor> values, List<String> keys) {
        for (Map.Entry<String, Cursor> each : values.entrySet()) {
            if (!keys.contains(each.getKey())) {
                each.getValue()
                        .problem(
                                "no-such-key",
                                Map.of("key", each.getKey(), "instead", CaseWords.insteadOf(each.getKey(), keys)));
            }
        }
    }

    ImmutableList<Cursor> list() {
        if (!(node instanceof SequenceNode sequence)) {
            problem("no-list", Map.of("kind", kind()));
            return ImmutableList.of();
        }
        List<Cursor> values = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            values.add(at(below(Integer.toString(values.size() + 1)), each));
        }
        return ImmutableList.copyOf(values);
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem("no-word", Map.of("kind", kind()));
        return Optional.empty();
    }

    Optional<LocalDate> date() {
        return parsed("wanted.date", Cursor::day);
    }

    /** Days from the first to that before the second; {@code ..} where there is no bound. */
    Optional<DateRange> range() {
        return parsed("wanted.days", text -> {
            String[] bounds = text.split("/", -1);
            if (bounds.length != 2) {
                throw new IllegalArgumentException(text);
            }
            return DateRange.of(bound(bounds[0], LocalDate.MIN), bound(bounds[1], LocalDate.MAX));
        });
    }

    private static LocalDate bound(String text, LocalDate unbounded) {
        return text.equals("..") ? unbounded : day(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** What the text says, or a mistake if the reader throws an IllegalArgumentException. */
    <T> Optional<T> parsed(String wanted, Function<String, T> reader) {
        return parsed(wanted, Map.of(), reader);
    }

    /** The same of what has a name of its own. */
    <T> Optional<T> parsed(String wanted, Map<String, ?> values, Function<String, T> reader) {
        return text().flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (IllegalArgumentException wrong) {
                problem("wanted", Map.of("wanted", SENTENCES.bilingual(wanted, values), "text", text));
                return Optional.empty();
            }
        });
    }

    <E> Optional<E> constant(Class<E> type) {
        return text().flatMap(text -> {
            Optional<E> found = CaseWords.constant(type, text);
            if (found.isEmpty()) {
                List<String> names = Arrays.stream(type.getEnumConstants())
                        .map(CaseWords::nameOf)
                        .toList();
                problem("no-such-word", Map.of("word", text, "instead", CaseWords.insteadOf(text, names)));
            }
            return found;
        });
    }

    /** Whether nothing, or null, or ~, stands there: "not known from here on". */
    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    private Bilingual kind() {
        return SENTENCES.bilingual(
                node instanceof MappingNode ? "kind.map" : node instanceof SequenceNode ? "kind.list" : "kind.word");
    }

    private Cursor at(String newPath, Node newNode) {
        return new Cursor(file, newPath, newNode, problems);
    }
}
