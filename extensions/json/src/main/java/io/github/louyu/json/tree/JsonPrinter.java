package io.github.louyu.json.tree;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/** Prints a tree as JSON: the same tree, the same characters. */
public final class JsonPrinter {

    private static final String HEX = "0123456789abcdef";

    private final Appendable out;
    private final boolean pretty;

    private JsonPrinter(Appendable out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    /**
     * Prints a tree, without a line feed at the end.
     *
     * @param node the tree
     * @param out where it is printed to
     * @param pretty whether each field and item stands on a line of its own
     * @throws IOException if it cannot be printed there
     */
    public static void print(Node node, Appendable out, boolean pretty) throws IOException {
        new JsonPrinter(out, pretty).value(node, 0);
    }

    private void value(Node node, int indent) throws IOException {
        if (node instanceof Node.Text text) {
            quote(text.value(), out);
        } else if (node instanceof Node.Numeral number) {
            out.append(number.digits());
        } else if (node instanceof Node.Flag flag) {
            out.append(Boolean.toString(flag.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence, indent);
        } else if (node instanceof Node.Mapping mapping) {
            mapping(mapping, indent);
        } else {
            out.append("null");
        }
    }

    private void sequence(Node.Sequence sequence, int indent) throws IOException {
        out.append('[');
        Iterator<Node> items = sequence.items().iterator();
        while (items.hasNext()) {
            line(indent + 1);
            value(items.next(), indent + 1);
            if (items.hasNext()) {
                out.append(',');
            } else {
                line(indent);
            }
        }
        out.append(']');
    }

    private void mapping(Node.Mapping mapping, int indent) throws IOException {
        out.append('{');
        Iterator<Map.Entry<String, Node.Member>> members =
                mapping.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Node.Member> member = members.next();
            line(indent + 1);
            quote(member.getKey(), out);
            out.append(pretty ? ": " : ":");
            value(member.getValue().value(), indent + 1);
            if (members.hasNext()) {
                out.append(',');
            } else {
                line(indent);
            }
        }
        out.append('}');
    }

    private void line(int indent) throws IOException {
        if (pretty) {
            out.append('\n');
            for (int i = 0; i < indent; i++) {
                out.append("  ");
            }
        }
    }

    /** Puts a text in quotes as JSON does, which YAML reads alike. */
    static void quote(String text, Appendable out) throws IOException {
        out.append('"');
        int unwritten = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i)) {
                continue;
            }
            out.append(text, unwritten, i);
            unwritten = i + 1;
            escape(c, out);
        }
        out.append(text, unwritten, text.length()).append('"');
    }

    /** A half of a surrogate pair that stands alone has no form in UTF-8, and would come back as a question mark. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c != '"' && c != '\\' && !isUnprintable(c);
    }

    /** What YAML refuses or takes for the end of a line, so that whatever is printed can be read as YAML too. */
    private static boolean isUnprintable(char c) {
        return (c >= '\u007f' && c <= '\u009f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || c == '\ufffe'
                || c == '\uffff';
    }

    private static void escape(char c, Appendable out) throws IOException {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default ->
                out.append('u')
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15))
                        .append(HEX.charAt(c & 15));
        }
    }
}
