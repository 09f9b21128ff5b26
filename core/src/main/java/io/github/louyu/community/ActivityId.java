package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

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
            throw SENTENCES.refusal("activity-id.blank", Map.of("value", value));
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
