package io.github.louyu.json.rules;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FactRegistry;
import org.jspecify.annotations.Nullable;

/** A condition on a subject of one type. */
final class ConditionShape<S> extends Shape<Condition<S>> {

    private final Class<S> subject;

    ConditionShape(Class<S> subject) {
        this.subject = subject;
    }

    @Override
    public Node write(Condition<S> value, Context context) {
        return new ConditionForms(context.get(FactRegistry.class)).write(subject, value.view());
    }

    @Override
    public @Nullable Condition<S> read(Node node, Reading in) {
        return new ConditionForms(in.context().get(FactRegistry.class)).read(subject, node, in);
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.condition(schemas);
    }
}
