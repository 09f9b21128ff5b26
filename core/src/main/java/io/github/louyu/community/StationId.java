package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a service station (服务站), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record StationId(String value) implements Comparable<StationId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public StationId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("station-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a service station.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static StationId of(String value) {
        return new StationId(value);
    }

    @Override
    public int compareTo(StationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
