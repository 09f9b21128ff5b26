package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Explanation;

/**
 * Why a rule of governance says of a place what it says (治理判定说明), also where nothing is found.
 *
 * @param rule the rule
 * @param place the place
 * @param answer what it says
 * @param explanation why: the condition with every value read; where a fact of the host threw, that fact counts as missing
 */
public record GovernanceExplanation(
        GovernanceRule rule, GovernancePlace place, GovernanceAnswer answer, Explanation explanation) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param place the place
     * @param answer what it says
     * @param explanation why
     */
    public GovernanceExplanation {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(answer, "answer");
        requireNonNull(explanation, "explanation");
    }
}
