package io.github.louyu.json.tree;

import com.google.common.collect.ImmutableCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Prints a tree as YAML 1.2, each field and each item on a line of its own; lists of short values stand on one line. Texts stand without
 * quotes where no reader could take them for something else.
 */
public final class YamlPrinter {

    private static final int LONGEST_FLOW = 100;
    private static final String STEP = "  ";

    /** Letters, digits and what is harmless between them, in the middle of which a space may stand. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{IsHan}_][\\p{L}\\p{N}\\p{IsHan}_./+*()（）〔〕，、。？！；：《》“”·-]*"
                    + "(?: [\\p{L}\\p{N}\\p{IsHan}_.(（〔《“+*/-][\\p{L}\\p{N}\\p{IsHan}_./+*()（）〔〕，、。？！；：《》“”·%-]*)*"
                    + "|[0-9]+ (?:day|month|workday)s?|[0-9]+(?:\\.[0-9]+)?%|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What some reader of YAML takes for true, false or nothing. */
    private static final Pattern TAKEN = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    /**
     * Prints a tree.
     *
     * @param root the tree
     * @return the document, with a line feed at the end
     */
    public static String print(Node root) {
        YamlPrinter printer = new YamlPrinter();
        if (root instanceof Node.Mapping mapping && !mapping.members().isEmpty()) {
            printer.members(mapping, "");
        } else if (root instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            printer.items(sequence.items(), "");
        } else {
            printer.out.append(scalar(root)).append('\n');
        }
        return printer.out.toString();
    }

    private void members(Node.Mapping mapping, String indent) {
        boolean first = true;
        for (Map.Entry<String, Node.Member> member : mapping.members().entrySet()) {
            if (!first) {
                out.append(indent);
            }
            first = false;
            out.append(text(member.getKey())).append(':');
            value(member.getValue().value(), indent);
        }
    }

    private void value(Node value, String indent) {
        if (value instanceof Node.Mapping mapping && !mapping.members().isEmpty()) {
            out.append('\n').append(indent).append(STEP);
            members(mapping, indent + STEP);
        } else if (value instanceof Node.Sequence sequence && !isFlow(sequence)) {
            out.append('\n').append(indent).append(STEP);
            items(sequence.items(), indent + STEP);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void items(ImmutableCollection<Node> items, String indent) {
        boolean first = true;
        for (Node item : items) {
            if (!first) {
                out.append(indent);
            }
            first = false;
            out.append("- ");
            if (item instanceof Node.Mapping mapping && !mapping.members().isEmpty()) {
                members(mapping, indent + STEP);
            } else if (item instanceof Node.Sequence sequence && !isFlow(sequence)) {
                items(sequence.items(), indent + STEP);
            } else {
                out.append(scalar(item)).append('\n');
            }
        }
    }

    /** A list of values only that fits on the line. */
    private static boolean isFlow(Node.Sequence sequence) {
        return sequence.items().stream()
                        .noneMatch(item -> item instanceof Node.Mapping || item instanceof Node.Sequence)
                && flow(sequence).length() <= LONGEST_FLOW;
    }

    private static String flow(Node.Sequence sequence) {
        StringBuilder text = new StringBuilder("[");
        for (Node item : sequence.items()) {
            text.append(text.length() > 1 ? ", " : "").append(scalar(item));
        }
        return text.append(']').toString();
    }

    private static String scalar(Node node) {
        if (node instanceof Node.Text text) {
            return text(text.value());
        } else if (node instanceof Node.Numeral number) {
            return number.digits();
        } else if (node instanceof Node.Flag flag) {
            return Boolean.toString(flag.value());
        } else if (node instanceof Node.Nothing) {
            return "null";
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().isEmpty() ? "[]" : flow(sequence);
        }
        return "{}";
    }

    private static String text(String text) {
        return PLAIN.matcher(text).matches() && !TAKEN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        try {
            JsonPrinter.quote(text, quoted);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot be: it is printed to memory
        }
        return quoted.toString();
    }
}
