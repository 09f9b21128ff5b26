package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One of several objects, told apart by a field that says which.
 *
 * @param <T> what they have in common
 */
public final class Alternatives<T> extends Shape<T> {

    private final String name;
    private final String tag;
    private final ImmutableMap<String, Alternative<? extends T>> byCode;

    private Alternatives(String name, String tag, ImmutableMap<String, Alternative<? extends T>> byCode) {
        this.name = name;
        this.tag = tag;
        this.byCode = byCode;
    }

    private record Alternative<S>(String code, Class<S> type, Predicate<S> which, ObjectShape<S> shape) {

        boolean fits(Object value) {
            return type.isInstance(value) && which.test(type.cast(value));
        }

        void write(Object value, Context context, Map<String, Node> members) {
            shape.writeFields(type.cast(value), context, members);
        }
    }

    /**
     * Starts a choice.
     *
     * @param <T> what the objects have in common
     * @param name the name of the layout in the schema, one for each
     * @param tag the name of the field that says which it is, such as {@code kind}
     * @return a builder
     */
    public static <T> Builder<T> builder(String name, String tag) {
        return new Builder<>(name, tag);
    }

    @Override
    public Node write(T value, Context context) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Alternative<? extends T> alternative : byCode.values()) {
            if (alternative.fits(value)) {
                members.put(tag, Node.text(alternative.code()));
                alternative.write(value, context, members);
                return Node.mapping(members);
            }
        }
        throw new IllegalArgumentException(name + ": must be one of " + byCode.keySet() + ", but was a "
                + value.getClass().getSimpleName());
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        Node.Member member = mapping.members().get(tag);
        if (member == null) {
            in.missing(node, tag);
            return null;
        }
        Alternative<? extends T> alternative =
                member.value() instanceof Node.Text text ? byCode.get(text.value()) : null;
        if (alternative == null) {
            in.path().enter(tag);
            String given = member.value() instanceof Node.Text text ? text.value() : "";
            in.unknownName(
                    member.value(),
                    given,
                    byCode.keySet(),
                    Words.of("expected.code", "codes", String.join(", ", byCode.keySet())));
            in.path().leave();
            return null;
        }
        return alternative.shape().read(node, in, ImmutableList.of(ImmutableList.of(tag)));
    }

    @Override
    public Node schema(Schemas schemas) {
        return schemas.define(name, () -> {
            List<Node> choices = new ArrayList<>();
            byCode.forEach((code, alternative) -> choices.add(schemas.define(
                    name + "-" + code,
                    () -> alternative
                            .shape()
                            .schemaOf(
                                    schemas,
                                    ImmutableMap.of(tag, Node.mapping(ImmutableMap.of("const", Node.text(code))))))));
            Map<String, Node> schema = new LinkedHashMap<>();
            schema.put("type", Node.text("object"));
            schema.put(
                    "properties",
                    Node.mapping(ImmutableMap.of(
                            tag,
                            Node.mapping(ImmutableMap.of(
                                    "enum",
                                    Node.sequence(byCode.keySet().stream()
                                            .map(Node::text)
                                            .toList()))))));
            schema.put("required", Node.sequence(List.of(Node.text(tag))));
            schema.put("oneOf", Node.sequence(choices));
            return Node.mapping(schema);
        });
    }

    /**
     * Builds a choice. Not thread-safe.
     *
     * @param <T> what the objects have in common
     */
    public static final class Builder<T> {

        private final String name;
        private final String tag;
        private final ImmutableMap.Builder<String, Alternative<? extends T>> byCode = ImmutableMap.builder();

        private Builder(String name, String tag) {
            this.name = name;
            this.tag = tag;
        }

        /**
         * Adds an object.
         *
         * @param <S> its type
         * @param code what the field says that tells it apart
         * @param type its class
         * @param shape its layout
         * @return this builder
         */
        public <S extends T> Builder<T> add(String code, Class<S> type, ObjectShape<S> shape) {
            return add(code, type, value -> true, shape);
        }

        /**
         * Adds an object of a type of which there are several.
         *
         * @param <S> its type
         * @param code what the field says that tells it apart
         * @param type its class
         * @param which tells it from the others of the type
         * @param shape its layout
         * @return this builder
         */
        public <S extends T> Builder<T> add(String code, Class<S> type, Predicate<S> which, ObjectShape<S> shape) {
            byCode.put(code, new Alternative<>(code, type, which, shape));
            return this;
        }

        /**
         * Builds the choice.
         *
         * @return the layout
         */
        public Alternatives<T> build() {
            return new Alternatives<>(name, tag, byCode.buildOrThrow());
        }
    }
}
