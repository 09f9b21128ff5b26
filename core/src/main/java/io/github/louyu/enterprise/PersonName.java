package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The name of a person (姓名). It is personal data, so only {@link #text()} gives it; {@link #toString()} does not.
 *
 * @param text the name, not blank
 */
public record PersonName(String text) {

    /**
     * Checks the name.
     *
     * @param text the name, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public PersonName {
        ContentChecks.checkText("what.person-name", Map.of(), requireNonNull(text, "text"));
    }

    /**
     * Makes a name of its text.
     *
     * @param text the name, not blank
     * @return the name
     * @throws IllegalArgumentException if it is blank
     */
    public static PersonName of(String text) {
        return new PersonName(text);
    }

    /**
     * Stands for the name where text may be seen by anybody.
     *
     * @return the same text for every name
     */
    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
