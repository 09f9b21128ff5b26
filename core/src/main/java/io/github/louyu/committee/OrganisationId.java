package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of an organisation (组织), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record OrganisationId(String value) implements Comparable<OrganisationId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public OrganisationId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("organisation-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of an organisation.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static OrganisationId of(String value) {
        return new OrganisationId(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
