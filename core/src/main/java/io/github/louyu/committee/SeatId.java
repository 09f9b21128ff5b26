package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a seat in an organisation (席位), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record SeatId(String value) implements Comparable<SeatId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public SeatId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("seat-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a seat in an organisation.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static SeatId of(String value) {
        return new SeatId(value);
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
