package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a commercial district (商圈), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record CommercialDistrictId(String value) implements Comparable<CommercialDistrictId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public CommercialDistrictId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("commercial-district-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a commercial district.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static CommercialDistrictId of(String value) {
        return new CommercialDistrictId(value);
    }

    @Override
    public int compareTo(CommercialDistrictId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
