package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a subdistrict (街道), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record SubdistrictId(String value) implements Comparable<SubdistrictId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public SubdistrictId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("subdistrict-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a subdistrict.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static SubdistrictId of(String value) {
        return new SubdistrictId(value);
    }

    @Override
    public int compareTo(SubdistrictId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
