package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a person (人员), as the host knows it: an officer of the enterprise, or somebody of the office. It is personal
 * data, so only {@link #value()} gives it; {@link #toString()} does not.
 *
 * @param value the host's identifier, not blank
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public PersonId {
        ContentChecks.checkText("what.person-id", Map.of(), requireNonNull(value, "value"));
    }

    /**
     * Makes the identity of a person.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /**
     * Stands for the identity where text may be seen by anybody.
     *
     * @return the same text for every person
     */
    @Override
    public String toString() {
        return "PersonId[***]";
    }
}
