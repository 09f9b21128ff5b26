package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a cultural project (文化项目), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record CulturalProjectId(String value) implements Comparable<CulturalProjectId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public CulturalProjectId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("cultural-project-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a cultural project.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static CulturalProjectId of(String value) {
        return new CulturalProjectId(value);
    }

    @Override
    public int compareTo(CulturalProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
