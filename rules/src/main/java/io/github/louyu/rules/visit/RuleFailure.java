package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.FactFailure;

/**
 * A rule that could not be judged because the host's code for a fact threw (规则出错). Every other rule is as if this one were
 * absent.
 *
 * @param rule the id of the rule
 * @param facts the facts that failed, at least one
 */
public record RuleFailure(String rule, ImmutableList<FactFailure> facts) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the id of the rule
     * @param facts the facts that failed, at least one
     */
    public RuleFailure {
        requireNonNull(rule, "rule");
        requireNonNull(facts, "facts");
    }
}
