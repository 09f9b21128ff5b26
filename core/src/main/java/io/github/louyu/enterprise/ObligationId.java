package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a mandatory visit (必访) that a file speaks of, as the visit engine gave it. To the file it is opaque text:
 * visits, extensions and waivers name it.
 *
 * @param value the text of the identity, not blank
 */
public record ObligationId(String value) implements Comparable<ObligationId> {

    /**
     * Checks the identity.
     *
     * @param value the text of the identity, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public ObligationId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("obligation-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes an identity of its text.
     *
     * @param value the text, as {@link #value()} gave it
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static ObligationId of(String value) {
        return new ObligationId(value);
    }

    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
