package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import io.github.louyu.text.Bilingual;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value that is written as a text of some form. */
final class TextShape<T> extends Shape<T> {

    private final String name;
    private final Function<T, String> print;
    private final Function<String, T> parse;
    private final Bilingual expected;
    private final Pattern pattern;

    TextShape(String name, Function<T, String> print, Function<String, T> parse, Bilingual expected, String pattern) {
        this.name = name;
        this.print = print;
        this.parse = parse;
        this.expected = expected;
        this.pattern = Pattern.compile(pattern);
    }

    @Override
    public Node write(T value, Context context) {
        return Node.text(print.apply(value));
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        String text = Scalars.textOf(node);
        if (text == null) {
            in.wrongType(node, "expected.text");
            return null;
        }
        if (pattern.matcher(text).matches()) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                // a text of the form that names nothing, such as the 30th of February
            }
        }
        in.wrongValue(node, expected);
        return null;
    }

    @Override
    public Node schema(Schemas schemas) {
        return schemas.define(
                name,
                () -> Node.mapping(ImmutableMap.of(
                        "type", Node.text("string"),
                        "pattern", Node.text(pattern.pattern()),
                        "description", Node.text(expected.zh() + " / " + expected.en()))));
    }
}
