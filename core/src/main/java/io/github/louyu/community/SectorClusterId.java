package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a sector cluster (产业集群), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record SectorClusterId(String value) implements Comparable<SectorClusterId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public SectorClusterId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("sector-cluster-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a sector cluster.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static SectorClusterId of(String value) {
        return new SectorClusterId(value);
    }

    @Override
    public int compareTo(SectorClusterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
