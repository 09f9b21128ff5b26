package io.github.louyu.json.rules;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.visit.HostTrigger;
import org.jspecify.annotations.Nullable;

/** A trigger of the host's own, by its name. */
final class HostTriggerShape extends Shape<HostTrigger> {

    @Override
    public Node write(HostTrigger value, Context context) {
        if (!value.equals(context.get(RuleNames.class).triggers().get(value.name()))) {
            throw new IllegalArgumentException(
                    "trigger " + value.name() + ": cannot be written, because the host did not give it");
        }
        return Node.text(value.name());
    }

    @Override
    public @Nullable HostTrigger read(Node node, Reading in) {
        String name = Scalars.TEXT.read(node, in);
        if (name == null) {
            return null;
        }
        RuleNames names = in.context().get(RuleNames.class);
        HostTrigger trigger = names.triggers().get(name);
        if (trigger == null) {
            in.unknownName(node, name, names.triggers().keySet(), Words.of("expected.rule.trigger"));
        }
        return trigger;
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.type("string");
    }
}
