package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Explanation;

/**
 * Something that a rule of governance found (治理发现).
 *
 * @param rule the rule, with its title, its weight, what to do and its source
 * @param place what it was found of
 * @param explanation why: the condition with every value read
 * @param onFile the identities of the organisations and stations that the place does have, which the finding rests on; for an
 *     organisation, those of its approvals in force
 */
public record GovernanceFinding(
        GovernanceRule rule, GovernancePlace place, Explanation explanation, ImmutableList<String> onFile) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param place what it was found of
     * @param explanation why
     * @param onFile what the place does have
     */
    public GovernanceFinding {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(explanation, "explanation");
        requireNonNull(onFile, "onFile");
    }

    /**
     * Gives how it weighs.
     *
     * @return the severity of the rule
     */
    public FindingSeverity severity() {
        return rule.severity();
    }
}
