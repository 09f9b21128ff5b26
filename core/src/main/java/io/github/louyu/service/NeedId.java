package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a need (需求), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record NeedId(String value) implements Comparable<NeedId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public NeedId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("need-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a need.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
