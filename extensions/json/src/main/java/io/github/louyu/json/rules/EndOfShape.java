package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.visit.Deadline;
import io.github.louyu.time.PeriodKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a calendar period: its kind, or an object that says how many periods later. */
final class EndOfShape extends Shape<Deadline.EndOf> {

    private static final Shape<Deadline.EndOf> LATER = ObjectShape.of("EndOf", fields -> {
        var period = fields.required("period", VisitRuleShapes.PERIODS, Deadline.EndOf::periods)
                .alias("期");
        var later = fields.usual("later", Scalars.INT, Deadline.EndOf::later, 0).alias("后移");
        return values -> new Deadline.EndOf(values.get(period), values.get(later));
    });

    @Override
    public Node write(Deadline.EndOf value, Context context) {
        return value.later() == 0
                ? VisitRuleShapes.PERIODS.write(value.periods(), context)
                : LATER.write(value, context);
    }

    @Override
    public Deadline.@Nullable EndOf read(Node node, Reading in) {
        if (node instanceof Node.Mapping) {
            return LATER.read(node, in);
        }
        PeriodKind periods = VisitRuleShapes.PERIODS.read(node, in);
        return periods == null ? null : new Deadline.EndOf(periods, 0);
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of(
                "anyOf", Node.sequence(List.of(VisitRuleShapes.PERIODS.schema(schemas), LATER.schema(schemas)))));
    }
}
