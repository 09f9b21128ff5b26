package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Problem;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the days of a range on which a parameter of a condition has no value. */
final class ParameterGaps {

    private final DateRange range;
    private final List<Problem> problems = new ArrayList<>();

    private ParameterGaps(DateRange range) {
        this.range = range;
    }

    static List<Problem> of(RuleNode condition, DateRange range) {
        ParameterGaps gaps = new ParameterGaps(range);
        gaps.check(condition, "condition");
        return gaps.problems;
    }

    private void check(RuleNode node, String path) {
        check(node.attributes(), path);
        for (int i = 0; i < node.children().size(); i++) {
            check(node.children().get(i), path + " > part " + (i + 1));
        }
    }

    private void check(ImmutableMap<String, RuleAttribute> attributes, String path) {
        attributes.forEach((name, attribute) -> {
            if (attribute instanceof RuleAttribute.OfParameter limit) {
                check(limit.parameter(), path);
            } else if (attribute instanceof RuleAttribute.OfCondition other) {
                check(other.condition(), path + " > " + name);
            } else if (attribute instanceof RuleAttribute.OfFact fact) {
                check(fact.fact(), path);
            }
        });
    }

    private void check(FactNode fact, String path) {
        String here = path + " > fact " + fact.name();
        check(fact.attributes(), here);
        fact.parts().forEach(part -> check(part, here));
    }

    private void check(DatedParameter<?> parameter, String path) {
        for (Timeline.Segment<?> segment : parameter.values().segmentsIn(range)) {
            if (segment.value().isEmpty()) {
                problems.add(SENTENCES.problem(
                        path + " > parameter " + parameter.name(),
                        "parameter.gap",
                        Map.of("range", range, "gap", segment.range())));
            }
        }
    }
}
