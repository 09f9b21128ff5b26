package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.text.Problem;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with how an amount is worked out. */
final class AmountCheck {

    private final String path;
    private final DateRange inForce;
    private final List<Problem> problems;

    AmountCheck(String path, DateRange inForce, List<Problem> problems) {
        this.path = path;
        this.inForce = inForce;
        this.problems = problems;
    }

    void all(AmountNode<?> node) {
        node.check(this);
        node.children().forEach(this::all);
    }

    void problem(String part, String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem(path + " > " + part, key, values));
    }

    void alike(String part, Unit first, Unit second) {
        if (!first.canBeLike(second)) {
            problem(part, "amount.unit", Map.of("unit", first.words(), "was", second.words()));
        }
    }

    void number(String part, Unit unit) {
        if (unit.isMoney()) {
            problem(part, "amount.number", Map.of("unit", unit.words()));
        }
    }

    /** A parameter must have a value on every day on which the policy is in force. */
    void withoutGap(DatedParameter<?> parameter) {
        for (Timeline.Segment<?> segment : parameter.values().segmentsIn(inForce)) {
            if (segment.value().isEmpty()) {
                problem(
                        "parameter " + parameter.name(),
                        "parameter.gap",
                        Map.of("range", inForce, "gap", segment.range()));
            }
        }
    }

    /** So must the parameters of a condition. */
    void withoutGap(String part, Condition<?> condition) {
        for (Problem problem : Conditions.problems(condition, inForce)) {
            problems.add(problem.within(path + " > " + part));
        }
    }
}
