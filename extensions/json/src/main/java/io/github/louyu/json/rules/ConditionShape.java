package io.github.louyu.json.rules;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.Condition;
import org.jspecify.annotations.Nullable;

/** A condition on a subject of one type. */
final class ConditionShape<S> extends Shape<Condition<S>> {

    private final Class<S> subject;

    ConditionShape(Class<S> subject) {
        this.subject = subject;
    }

    @Override
    public Node write(Condition<S> value, Context context) {
        return new ConditionWriting(context).write(subject, value.view());
    }

    @Override
    public @Nullable Condition<S> read(Node node, Reading in) {
        return new ConditionForms(in.context()).read(subject, node, in);
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.condition(schemas);
    }
}
