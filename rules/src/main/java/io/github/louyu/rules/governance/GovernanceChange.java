package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A change in what is found of a place (治理变化).
 *
 * @param on the day on which it is found so for the first time
 * @param rule the rule
 * @param place the place
 * @param from what the rule said the day before
 * @param to what it says from that day on
 */
public record GovernanceChange(
        LocalDate on, GovernanceRule rule, GovernancePlace place, GovernanceAnswer from, GovernanceAnswer to) {

    /**
     * Checks that nothing is null.
     *
     * @param on the day on which it is found so for the first time
     * @param rule the rule
     * @param place the place
     * @param from what the rule said the day before
     * @param to what it says from that day on
     */
    public GovernanceChange {
        requireNonNull(on, "on");
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
