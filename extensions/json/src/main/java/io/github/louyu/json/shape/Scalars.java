package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The layouts of texts, numbers and codes, of which others are made. */
public final class Scalars {

    /** Any text. A number of YAML that stands without quotes is read as its characters. */
    public static final Shape<String> TEXT = new AnyText();

    /** True or false. */
    public static final Shape<Boolean> FLAG = new AnyFlag();

    /** An exact number, written as it is kept: 1.50 is not 1.5. */
    public static final Shape<BigDecimal> DECIMAL = new AnyDecimal();

    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    /** A whole number that a {@code long} holds. */
    public static final Shape<Long> LONG = new Whole(LEAST_LONG, MOST_LONG);

    /** A whole number that an {@code int} holds. */
    public static final Shape<Integer> INT = new Whole(
                    BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE))
            .map(Integer::longValue, Math::toIntExact);

    private Scalars() {}

    /**
     * Gives the layout of a value that is written as any text, such as an identity.
     *
     * @param <T> the type
     * @param print gives its text
     * @param parse makes it of a text
     * @return the layout
     */
    public static <T> Shape<T> id(Function<T, String> print, Function<String, T> parse) {
        return TEXT.map(print, parse);
    }

    /**
     * Gives the layout of a value that is written as a text of some form.
     *
     * @param <T> the type
     * @param name the name of the layout in the schema
     * @param print gives its text
     * @param parse makes it of a text
     * @param expected the key of the words for the form
     * @param pattern the form, as a regular expression of JSON Schema
     * @return the layout
     */
    public static <T> Shape<T> form(
            String name, Function<T, String> print, Function<String, T> parse, String expected, String pattern) {
        return new TextShape<>(name, print, parse, Words.of(expected), pattern);
    }

    /**
     * Gives the layout of the constants of an enum, which are written as their names.
     *
     * @param <E> the enum
     * @param type its class
     * @return the layout
     */
    public static <E extends Enum<E>> Shape<E> code(Class<E> type) {
        return code(type, Enum::name);
    }

    /**
     * Gives the layout of the constants of an enum, which are written as codes.
     *
     * @param <E> the enum
     * @param type its class
     * @param code gives the code of a constant, one for each
     * @return the layout
     */
    public static <E extends Enum<E>> Shape<E> code(Class<E> type, Function<E, String> code) {
        return new CodeShape<>(type, code);
    }

    /**
     * Gives the layout of a value that is read later, when it is known which it is.
     *
     * @param choices the layouts of which it will be one
     * @return the layout
     */
    public static Shape<Node> raw(Shape<?>... choices) {
        return new Raw(ImmutableList.copyOf(choices));
    }

    /**
     * Gives a layout that is stated later, for layouts that hold themselves.
     *
     * @param <T> the type
     * @param shape gives the layout when it is first needed
     * @return the layout
     */
    public static <T> Shape<T> lazy(Supplier<? extends Shape<T>> shape) {
        return new Lazy<>(shape);
    }

    /**
     * Gives the text of a node that may stand for one.
     *
     * @param node the node
     * @return its text, {@code null} if it is none
     */
    public static @Nullable String textOf(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Numeral number && number.plain() ? number.digits() : null;
    }

    static Node type(String type) {
        return Node.mapping(ImmutableMap.of("type", Node.text(type)));
    }

    private static final class Raw extends Shape<Node> {

        private final ImmutableList<Shape<?>> choices;

        Raw(ImmutableList<Shape<?>> choices) {
            this.choices = choices;
        }

        @Override
        public Node write(Node value, Context context) {
            return value;
        }

        @Override
        public Node read(Node node, Reading in) {
            return node;
        }

        @Override
        public Node schema(Schemas schemas) {
            if (choices.size() == 1) {
                return choices.get(0).schema(schemas);
            }
            List<Node> all = new ArrayList<>();
            choices.forEach(choice -> all.add(choice.schema(schemas)));
            return Node.mapping(ImmutableMap.of("anyOf", Node.sequence(all)));
        }
    }

    private static final class AnyText extends Shape<String> {

        @Override
        public Node write(String value, Context context) {
            return Node.text(value);
        }

        @Override
        public @Nullable String read(Node node, Reading in) {
            String text = textOf(node);
            if (text == null) {
                in.wrongType(node, "expected.text");
            }
            return text;
        }

        @Override
        public Node schema(Schemas schemas) {
            return type("string");
        }
    }

    private static final class AnyFlag extends Shape<Boolean> {

        @Override
        public Node write(Boolean value, Context context) {
            return Node.flag(value);
        }

        @Override
        public @Nullable Boolean read(Node node, Reading in) {
            if (node instanceof Node.Flag flag) {
                return flag.value();
            }
            in.wrongType(node, "expected.flag");
            return null;
        }

        @Override
        public Node schema(Schemas schemas) {
            return type("boolean");
        }
    }

    private static final class AnyDecimal extends Shape<BigDecimal> {

        @Override
        public Node write(BigDecimal value, Context context) {
            return Node.numeral(value.toString());
        }

        @Override
        public @Nullable BigDecimal read(Node node, Reading in) {
            if (node instanceof Node.Numeral number) {
                return new BigDecimal(number.digits());
            }
            in.wrongType(node, "expected.number");
            return null;
        }

        @Override
        public Node schema(Schemas schemas) {
            return type("number");
        }
    }

    private static final class Whole extends Shape<Long> {

        private final BigDecimal least;
        private final BigDecimal most;

        Whole(BigDecimal least, BigDecimal most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Node write(Long value, Context context) {
            return Node.numeral(Long.toString(value));
        }

        @Override
        public @Nullable Long read(Node node, Reading in) {
            if (!(node instanceof Node.Numeral number)) {
                in.wrongType(node, "expected.whole");
                return null;
            }
            BigDecimal value = new BigDecimal(number.digits());
            if (value.stripTrailingZeros().scale() > 0) {
                in.wrongValue(node, Words.of("expected.whole"));
                return null;
            }
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                in.wrongValue(node, expected());
                return null;
            }
            return value.longValueExact();
        }

        private Bilingual expected() {
            return Words.of(
                    "expected.whole.range",
                    Map.of(
                            "least", Bilingual.same(least.toPlainString()),
                            "most", Bilingual.same(most.toPlainString())));
        }

        @Override
        public Node schema(Schemas schemas) {
            return Node.mapping(ImmutableMap.of(
                    "type", Node.text("integer"),
                    "minimum", Node.numeral(least.toPlainString()),
                    "maximum", Node.numeral(most.toPlainString())));
        }
    }

    private static final class Lazy<T> extends Shape<T> {

        private final Supplier<? extends Shape<T>> shape;

        Lazy(Supplier<? extends Shape<T>> shape) {
            this.shape = shape;
        }

        @Override
        public Node write(T value, Context context) {
            return shape.get().write(value, context);
        }

        @Override
        public @Nullable T read(Node node, Reading in) {
            return shape.get().read(node, in);
        }

        @Override
        public Node schema(Schemas schemas) {
            return shape.get().schema(schemas);
        }
    }
}
