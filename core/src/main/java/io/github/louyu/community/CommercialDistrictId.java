package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

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
            throw new IllegalArgumentException("commercial district id: must not be blank, but was '" + value + "'");
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
