package io.github.louyu.json.shape;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Labelled;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A constant of an enum, written as its name or as another code. */
final class CodeShape<E extends Enum<E>> extends Shape<E> {

    private final Class<E> type;
    private final ImmutableMap<String, E> byCode;
    private final Function<E, String> code;

    CodeShape(Class<E> type, Function<E, String> code) {
        this.type = type;
        this.code = code;
        ImmutableMap.Builder<String, E> all = ImmutableMap.builder();
        EnumSet.allOf(type).forEach(constant -> all.put(code.apply(constant), constant));
        this.byCode = all.buildOrThrow();
    }

    @Override
    public Node write(E value, Context context) {
        return Node.text(code.apply(value));
    }

    @Override
    public @Nullable E read(Node node, Reading in) {
        String text = Scalars.textOf(node);
        if (text == null) {
            in.wrongType(node, "expected.text");
            return null;
        }
        E constant = byCode.get(text);
        if (constant == null) {
            ImmutableSet<String> codes = byCode.keySet();
            in.unknownName(node, text, codes, Words.of("expected.code", "codes", String.join(", ", codes)));
        }
        return constant;
    }

    @Override
    public Node schema(Schemas schemas) {
        return schemas.define(schemaName(), () -> {
            List<Node> codes = new ArrayList<>();
            byCode.keySet().forEach(each -> codes.add(Node.text(each)));
            ImmutableMap.Builder<String, Node> schema = ImmutableMap.builder();
            schema.put("enum", Node.sequence(codes));
            String labels = byCode.entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof Labelled)
                    .map(CodeShape::labelled)
                    .collect(joining("; "));
            if (!labels.isEmpty()) {
                schema.put("description", Node.text(labels));
            }
            return Node.mapping(schema.buildOrThrow());
        });
    }

    /** Gives the name of the class, with that of the class it stands in, so that two of one name are told apart. */
    private String schemaName() {
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    private static String labelled(Map.Entry<String, ? extends Enum<?>> entry) {
        Labelled constant = (Labelled) entry.getValue();
        return entry.getKey() + ": " + constant.label().zh() + ", "
                + constant.label().en();
    }
}
