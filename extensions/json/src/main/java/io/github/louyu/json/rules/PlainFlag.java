package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** True or false, which is read in Chinese too. */
final class PlainFlag extends Shape<Boolean> {

    private static final ImmutableMap<String, Boolean> WORDS = ImmutableMap.of("是", true, "否", false);

    @Override
    public Node write(Boolean value, Context context) {
        return Node.flag(value);
    }

    @Override
    public @Nullable Boolean read(Node node, Reading in) {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        String text = Scalars.textOf(node);
        Boolean value = text == null ? null : WORDS.get(text);
        if (value == null) {
            in.wrongType(node, "expected.rule.flag");
        }
        return value;
    }

    @Override
    public Node schema(Schemas schemas) {
        return schemas.define(
                "PlainFlag",
                () -> Node.mapping(ImmutableMap.of(
                        "enum",
                        Node.sequence(List.of(Node.flag(true), Node.flag(false), Node.text("是"), Node.text("否"))))));
    }
}
