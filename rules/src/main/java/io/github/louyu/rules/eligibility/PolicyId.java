package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * Which policy is meant (政策标识), whatever its version: the id of its catalogue and its own.
 *
 * @param catalogue the id of the catalogue
 * @param policy the id within it
 */
public record PolicyId(String catalogue, String policy) implements Comparable<PolicyId> {

    private static final char SEPARATOR = ':';

    /**
     * Checks that nothing is null.
     *
     * @param catalogue the id of the catalogue
     * @param policy the id within it
     */
    public PolicyId {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(policy, "policy");
    }

    /** Reads {@code policy}, of the catalogue in which it is said, or {@code catalogue:policy}. */
    static PolicyId of(String reference, String catalogue) {
        int separator = reference.indexOf(SEPARATOR);
        return separator < 0
                ? new PolicyId(catalogue, reference)
                : new PolicyId(reference.substring(0, separator), reference.substring(separator + 1));
    }

    @Override
    public int compareTo(PolicyId other) {
        int order = catalogue.compareTo(other.catalogue);
        return order != 0 ? order : policy.compareTo(other.policy);
    }

    /**
     * Gives the two ids with a colon between them, as policies refer to one of another catalogue.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return catalogue + SEPARATOR + policy;
    }
}
