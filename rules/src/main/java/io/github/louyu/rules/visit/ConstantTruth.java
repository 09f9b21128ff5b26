package io.github.louyu.rules.visit;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.Truth;

/** Tells whether a condition is decided by its shape alone, whatever the facts are. */
final class ConstantTruth {

    private int held;
    private int open;

    private ConstantTruth() {}

    /** Whether a condition has one truth of every subject; what depends on a fact never has. */
    static boolean is(Truth truth, Condition<?> condition) {
        return of(condition.view()) == truth;
    }

    /** UNKNOWN where it depends on a fact. */
    static Truth of(RuleNode node) {
        ConstantTruth parts = new ConstantTruth();
        node.children().forEach(part -> parts.add(of(part)));
        int all = node.children().size();
        return switch (node.kind()) {
            case "NOT" -> of(node.children().get(0)).not();
            case "ALL" -> parts.atLeast(all);
            case "ANY" -> parts.atLeast(1);
            case "AT_LEAST" -> parts.atLeast(required(node));
            case "EXACTLY_ONE" -> parts.atLeast(1).and(parts.atLeast(2).not());
            default -> Truth.UNKNOWN;
        };
    }

    private void add(Truth truth) {
        switch (truth) {
            case TRUE -> held++;
            case UNKNOWN -> open++;
            case FALSE -> {}
        }
    }

    private Truth atLeast(int required) {
        if (held >= required) {
            return Truth.TRUE;
        }
        return held + open < required ? Truth.FALSE : Truth.UNKNOWN;
    }

    static int required(RuleNode node) {
        return node.attributes().get("required") instanceof RuleAttribute.OfNumber number
                ? number.number().intValue()
                : Integer.MAX_VALUE;
    }
}
