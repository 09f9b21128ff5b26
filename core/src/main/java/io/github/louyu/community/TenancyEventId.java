package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a tenancy event (招商租赁动态), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record TenancyEventId(String value) implements Comparable<TenancyEventId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public TenancyEventId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("tenancy-event-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a tenancy event.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static TenancyEventId of(String value) {
        return new TenancyEventId(value);
    }

    @Override
    public int compareTo(TenancyEventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
