package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a symposium (座谈会), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record SymposiumId(String value) implements Comparable<SymposiumId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public SymposiumId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("symposium-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a symposium.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static SymposiumId of(String value) {
        return new SymposiumId(value);
    }

    @Override
    public int compareTo(SymposiumId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
