package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.FactFailure;

/**
 * A rule of governance whose host facts threw (治理规则执行失败). It finds nothing of that place; every other rule is as if it were not
 * there.
 *
 * @param rule the rule
 * @param place the place
 * @param facts the facts that failed
 */
public record GovernanceFailure(GovernanceRule rule, GovernancePlace place, ImmutableList<FactFailure> facts) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param place the place
     * @param facts the facts that failed
     */
    public GovernanceFailure {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(facts, "facts");
    }
}
