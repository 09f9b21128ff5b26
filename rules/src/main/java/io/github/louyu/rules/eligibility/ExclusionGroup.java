package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;

/**
 * Policies of which a subject enjoys one only (同类政策).
 *
 * @param code the stable code, not blank
 * @param label the name for people
 * @param kind what becomes of the others
 */
public record ExclusionGroup(String code, Bilingual label, Kind kind) {

    /** How policies of a group exclude each other (互斥方式). */
    public enum Kind {
        /** The higher one only (就高不就低): whoever qualifies for several is given the one worth most. */
        HIGHEST_ONLY,
        /** No double benefit (不重复享受): whoever is given one may not be given another. */
        MUTUALLY_EXCLUSIVE
    }

    /**
     * Checks that nothing is null.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @param kind what becomes of the others
     */
    public ExclusionGroup {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        requireNonNull(kind, "kind");
    }

    /**
     * Makes a group of which the higher one only is given.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @return the group
     */
    public static ExclusionGroup highestOnly(String code, Bilingual label) {
        return new ExclusionGroup(code, label, Kind.HIGHEST_ONLY);
    }

    /**
     * Makes a group of which one only may be given.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @return the group
     */
    public static ExclusionGroup mutuallyExclusive(String code, Bilingual label) {
        return new ExclusionGroup(code, label, Kind.MUTUALLY_EXCLUSIVE);
    }
}
