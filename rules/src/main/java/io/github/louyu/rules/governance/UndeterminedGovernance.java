package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;

/**
 * A rule of governance that cannot be answered of a place (无法判定的治理规则).
 *
 * @param rule the rule
 * @param place the place
 * @param missing the facts that are not on file
 * @param reasons what else leaves it undecided, in words, as {@link io.github.louyu.rules.Explanation#reasons} gives it
 */
public record UndeterminedGovernance(
        GovernanceRule rule,
        GovernancePlace place,
        ImmutableSet<MissingFact> missing,
        ImmutableSet<Bilingual> reasons) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param place the place
     * @param missing the facts that are not on file
     * @param reasons what else leaves it undecided
     */
    public UndeterminedGovernance {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(missing, "missing");
        requireNonNull(reasons, "reasons");
    }
}
