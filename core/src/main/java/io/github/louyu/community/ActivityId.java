package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

/**
 * The identity of an activity (活动), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public ActivityId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("activity id: must not be blank, but was '" + value + "'");
        }
    }

    /**
     * Makes the identity of an activity.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
