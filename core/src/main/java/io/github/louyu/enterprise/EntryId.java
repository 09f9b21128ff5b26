package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of an entry (条目) in an enterprise file, unique within that file.
 *
 * @param value the host's identifier, not blank
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public EntryId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("entry-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of an entry.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
