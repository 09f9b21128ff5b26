package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a festival (节庆), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record FestivalId(String value) implements Comparable<FestivalId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public FestivalId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("festival-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a festival.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static FestivalId of(String value) {
        return new FestivalId(value);
    }

    @Override
    public int compareTo(FestivalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
