package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a ledger (台账), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record LedgerId(String value) implements Comparable<LedgerId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public LedgerId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("ledger-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a ledger.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static LedgerId of(String value) {
        return new LedgerId(value);
    }

    @Override
    public int compareTo(LedgerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
