package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.OutcomeCode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outcomes of a table, each of another code. */
final class OutcomeList extends Shape<ImmutableList<OutcomeCode>> {

    private final Shape<ImmutableList<OutcomeCode>> list;

    OutcomeList(Shape<ImmutableList<OutcomeCode>> list) {
        this.list = list;
    }

    @Override
    public Node write(ImmutableList<OutcomeCode> value, Context context) {
        return list.write(value, context);
    }

    @Override
    public @Nullable ImmutableList<OutcomeCode> read(Node node, Reading in) {
        ImmutableList<OutcomeCode> outcomes = list.read(node, in);
        if (outcomes == null || !(node instanceof Node.Sequence sequence)) {
            return null;
        }
        Set<String> codes = new HashSet<>();
        boolean refused = false;
        for (int i = 0; i < outcomes.size(); i++) {
            String code = outcomes.get(i).code();
            if (!codes.add(code)) {
                in.path().enter(i);
                in.add(
                        DocumentProblem.Kind.REFUSED,
                        sequence.items().get(i),
                        Words.of("refused.outcome-twice", "code", code),
                        null);
                in.path().leave();
                refused = true;
            }
        }
        return refused ? null : outcomes;
    }

    @Override
    public Node schema(Schemas schemas) {
        return list.schema(schemas);
    }
}
