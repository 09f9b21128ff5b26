package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a promise (承诺事项) made on a visit, unique within that visit.
 *
 * @param value the host's identifier, not blank
 */
public record PromiseId(String value) implements Comparable<PromiseId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public PromiseId {
        ContentChecks.checkText("what.promise-id", Map.of(), requireNonNull(value, "value"));
    }

    /**
     * Makes the identity of a promise.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static PromiseId of(String value) {
        return new PromiseId(value);
    }

    @Override
    public int compareTo(PromiseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
