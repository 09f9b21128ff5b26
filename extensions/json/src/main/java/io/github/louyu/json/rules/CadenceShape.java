package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.visit.Cadence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often an enterprise is visited: a kind of period, or lines of which the first whose condition holds decides. */
final class CadenceShape extends Shape<Cadence> {

    private static final Condition<EnterpriseFile> ALWAYS = Conditions.always();

    private static final Shape<Cadence.Line> LINE = ObjectShape.of("CadenceLine", fields -> {
        var when = fields.usual("when", VisitRuleShapes.CONDITION, Cadence.Line::condition, ALWAYS)
                .alias("当");
        var period = fields.required("period", VisitRuleShapes.PERIODS, Cadence.Line::periods)
                .alias("频次");
        return values -> new Cadence.Line(values.get(when), values.get(period));
    });
    private static final Shape<ImmutableList<Cadence.Line>> LINES = LINE.list();

    @Override
    public Node write(Cadence value, Context context) {
        List<Cadence.Line> lines = value.lines();
        return lines.size() == 1 && lines.get(0).condition().equals(ALWAYS)
                ? VisitRuleShapes.PERIODS.write(lines.get(0).periods(), context)
                : LINES.write(value.lines(), context);
    }

    @Override
    public @Nullable Cadence read(Node node, Reading in) {
        if (!(node instanceof Node.Sequence)) {
            var periods = VisitRuleShapes.PERIODS.read(node, in);
            return periods == null ? null : Cadence.of(periods);
        }
        List<Cadence.Line> lines = LINES.read(node, in);
        if (lines != null && lines.isEmpty()) {
            in.wrongValue(node, Words.of("expected.rule.items-of-list"));
            return null;
        }
        return lines == null ? null : in.making(node, () -> of(lines));
    }

    private static Cadence of(List<Cadence.Line> lines) {
        Cadence cadence = Cadence.when(lines.get(0).condition(), lines.get(0).periods());
        for (Cadence.Line line : lines.subList(1, lines.size())) {
            cadence = cadence.orWhen(line.condition(), line.periods());
        }
        return cadence;
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of(
                "anyOf", Node.sequence(List.of(VisitRuleShapes.PERIODS.schema(schemas), LINES.schema(schemas)))));
    }
}
