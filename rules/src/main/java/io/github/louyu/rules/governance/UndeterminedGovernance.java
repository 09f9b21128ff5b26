package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;

/**
 * A rule of governance that cannot be answered of a place (无法判定的治理规则).
 *
 * @param rule the rule
 * @param place the place
 * @param missing the facts that are not on file
 */
public record UndeterminedGovernance(GovernanceRule rule, GovernancePlace place, ImmutableSet<MissingFact> missing) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param place the place
     * @param missing the facts that are not on file
     */
    public UndeterminedGovernance {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(missing, "missing");
    }
}
