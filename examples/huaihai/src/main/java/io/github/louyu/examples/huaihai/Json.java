package io.github.louyu.examples.huaihai;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259): maps, lists, texts, numbers, flags and null, in the order in which they come. */
final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String write(@Nullable Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            many('{', '}', map.entrySet(), newLine);
        } else if (value instanceof List<?> list) {
            many('[', ']', list, newLine);
        } else if (value instanceof Map.Entry<?, ?> member) {
            text(String.valueOf(member.getKey()));
            text.append(": ");
            value(member.getValue(), newLine);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            text(value.toString());
        }
    }

    private void many(char open, char close, Iterable<?> values, String newLine) {
        text.append(open);
        Iterator<?> iterator = values.iterator();
        boolean empty = !iterator.hasNext();
        while (iterator.hasNext()) {
            text.append(newLine).append("  ");
            value(iterator.next(), newLine + "  ");
            text.append(iterator.hasNext() ? "," : "");
        }
        text.append(empty ? "" : newLine).append(close);
    }

    private void text(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
