package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of an area (片区), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record AreaId(String value) implements Comparable<AreaId> {

    /** The east area (东部片区). */
    public static final AreaId EAST = of("EAST");

    /** The central area (中部片区). */
    public static final AreaId CENTRAL = of("CENTRAL");

    /** The west area (西部片区). */
    public static final AreaId WEST = of("WEST");

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public AreaId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("area-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of an area.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static AreaId of(String value) {
        return new AreaId(value);
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
