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
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A constant of an enum, written as its name, and read by its name for people too. */
final class PlainCode<E extends Enum<E>> extends Shape<E> {

    private final Shape<E> byName;
    private final ImmutableMap<String, E> byLabel;

    PlainCode(Class<E> type) {
        this(type, ImmutableMap.of());
    }

    PlainCode(Class<E> type, ImmutableMap<E, ImmutableList<String>> words) {
        byName = Scalars.code(type);
        ImmutableMap.Builder<String, E> labels = ImmutableMap.builder();
        for (E constant : EnumSet.allOf(type)) {
            if (constant instanceof Labelled labelled) {
                labels.put(labelled.label().zh(), constant);
            }
            words.getOrDefault(constant, ImmutableList.of()).forEach(word -> labels.put(word, constant));
        }
        byLabel = labels.buildKeepingLast();
    }

    @Override
    public Node write(E value, Context context) {
        return byName.write(value, context);
    }

    @Override
    public @Nullable E read(Node node, Reading in) {
        String text = Scalars.textOf(node);
        E labelled = text == null ? null : byLabel.get(text);
        return labelled != null ? labelled : byName.read(node, in);
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of(
                "anyOf",
                Node.sequence(ImmutableList.of(
                        byName.schema(schemas),
                        Node.mapping(ImmutableMap.of(
                                "enum",
                                Node.sequence(byLabel.keySet().stream()
                                        .map(Node::text)
                                        .toList())))))));
    }
}
