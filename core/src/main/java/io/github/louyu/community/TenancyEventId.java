package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

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
            throw new IllegalArgumentException("tenancy event id: must not be blank, but was '" + value + "'");
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
