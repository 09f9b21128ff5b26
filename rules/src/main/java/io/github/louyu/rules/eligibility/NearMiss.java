package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.ChangesNeeded;

/**
 * A policy that a subject misses (差一点符合的政策), and what would do it.
 *
 * @param policy the policy, for which the subject is not eligible
 * @param changes the smallest changes that make the condition hold, at least one, those of fewest parts first
 */
public record NearMiss(PolicyEligibility policy, ChangesNeeded changes) {

    /** How many facts the smallest change touches. */
    int facts() {
        return changes.changes().stream()
                .mapToInt(change -> change.facts().size())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
