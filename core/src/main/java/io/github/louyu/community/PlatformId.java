package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a platform (平台), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record PlatformId(String value) implements Comparable<PlatformId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public PlatformId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("platform-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a platform.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static PlatformId of(String value) {
        return new PlatformId(value);
    }

    @Override
    public int compareTo(PlatformId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
