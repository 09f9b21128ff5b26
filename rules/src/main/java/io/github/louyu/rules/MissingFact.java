package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;

/**
 * A fact that a condition needed and the subject does not have (缺少的事实): what to ask for.
 *
 * @param name the stable name of the fact
 * @param label the name for people
 */
public record MissingFact(String name, Bilingual label) {

    /**
     * Checks that nothing is null.
     *
     * @param name the stable name of the fact
     * @param label the name for people
     */
    public MissingFact {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
    }
}
