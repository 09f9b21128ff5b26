package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.text.Labelled;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constant of an enum, written as its name, and read by its name for people too. */
final class PlainCode<E extends Enum<E>> extends Shape<E> {

    private final Function<Schemas, Node> names;
    private final ImmutableMap<String, E> byName;
    private final ImmutableMap<String, E> byLabel;

    PlainCode(Class<E> type) {
        this(type, ImmutableMap.of());
    }

    PlainCode(Class<E> type, ImmutableMap<E, ImmutableList<String>> words) {
        this(ImmutableList.copyOf(type.getEnumConstants()), words, Scalars.code(type)::schema);
    }

    /** Some of the constants, which have a definition of their own in the schema. */
    PlainCode(String definition, ImmutableMap<E, ImmutableList<String>> words) {
        this(
                words.keySet().asList(),
                words,
                schemas -> schemas.define(
                        definition,
                        () -> oneOf(words.keySet().stream().map(Enum::name).toList())));
    }

    private PlainCode(
            ImmutableList<E> constants, ImmutableMap<E, ImmutableList<String>> words, Function<Schemas, Node> names) {
        this.names = names;
        Map<String, E> labels = new LinkedHashMap<>();
        for (E constant : constants) {
            if (constant instanceof Labelled labelled) {
                labels.put(labelled.label().zh(), constant);
            }
            words.getOrDefault(constant, ImmutableList.of()).forEach(word -> labels.put(word, constant));
        }
        byName = constants.stream().collect(ImmutableMap.toImmutableMap(Enum::name, Function.identity()));
        byLabel = ImmutableMap.copyOf(labels);
    }

    @Override
    public Node write(E value, Context context) {
        return Node.text(value.name());
    }

    @Override
    public @Nullable E read(Node node, Reading in) {
        String text = Scalars.textOf(node);
        if (text == null) {
            in.wrongType(node, "expected.text");
            return null;
        }
        E constant = byLabel.getOrDefault(text, byName.get(text));
        if (constant == null) {
            in.unknownCode(
                    node, text, byName.values().stream().map(this::namesOf).toList());
        }
        return constant;
    }

    /** The name of a constant, then the words by which it is read too. */
    private ImmutableList<String> namesOf(E constant) {
        return Stream.concat(
                        Stream.of(constant.name()),
                        byLabel.entrySet().stream()
                                .filter(each -> each.getValue() == constant)
                                .map(Map.Entry::getKey))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of(
                "anyOf", Node.sequence(ImmutableList.of(names.apply(schemas), oneOf(byLabel.keySet())))));
    }

    private static Node oneOf(Collection<String> texts) {
        return Node.mapping(ImmutableMap.of(
                "enum", Node.sequence(texts.stream().map(Node::text).toList())));
    }
}
