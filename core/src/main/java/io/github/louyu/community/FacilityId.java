package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a facility (服务设施), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record FacilityId(String value) implements Comparable<FacilityId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public FacilityId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("facility-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a facility.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static FacilityId of(String value) {
        return new FacilityId(value);
    }

    @Override
    public int compareTo(FacilityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
