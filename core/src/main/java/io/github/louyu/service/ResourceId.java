package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a resource (资源), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record ResourceId(String value) implements Comparable<ResourceId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public ResourceId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("resource-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a resource.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
