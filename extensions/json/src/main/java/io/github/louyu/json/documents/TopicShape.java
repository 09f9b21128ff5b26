package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.service.SymposiumTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic: its code where the reader knows it, else code and name for people. */
final class TopicShape extends Shape<SymposiumTopic> {

    private static final ObjectShape<SymposiumTopic> DEFINED = ObjectShape.of("SymposiumTopic", fields -> {
        var code = fields.required("code", Scalars.TEXT, SymposiumTopic::code);
        var label = fields.required("label", CommonShapes.BILINGUAL, SymposiumTopic::label);
        return values -> SymposiumTopic.of(values.get(code), values.get(label));
    });

    @Override
    public Node write(SymposiumTopic value, Context context) {
        boolean known = value.equals(context.get(Vocabulary.class).topics().get(value.code()));
        return known ? Node.text(value.code()) : DEFINED.write(value, context);
    }

    @Override
    public @Nullable SymposiumTopic read(Node node, Reading in) {
        String code = Scalars.textOf(node);
        if (code == null) {
            return DEFINED.read(node, in);
        }
        ImmutableMap<String, SymposiumTopic> topics =
                in.context().get(Vocabulary.class).topics();
        SymposiumTopic topic = topics.get(code);
        if (topic == null) {
            in.unknownName(node, code, topics.keySet(), Words.of("expected.topic"));
        }
        return topic;
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of(
                "anyOf", Node.sequence(List.of(Scalars.TEXT.schema(schemas), DEFINED.schema(schemas)))));
    }
}
