package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of an office building (商务楼宇), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record BuildingId(String value) implements Comparable<BuildingId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public BuildingId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("building-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of an office building.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static BuildingId of(String value) {
        return new BuildingId(value);
    }

    @Override
    public int compareTo(BuildingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
