package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Map;

/**
 * A document that an application needs (申报材料), such as the lease.
 *
 * @param code the stable code, not blank
 * @param label the name for people
 */
public record RequiredDocument(String code, Bilingual label) implements Labelled {

    /**
     * Checks the code.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @throws IllegalArgumentException if the code is blank
     */
    public RequiredDocument {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        if (code.isBlank()) {
            throw SENTENCES.refusal("document.blank", Map.of("code", code));
        }
    }

    /**
     * Makes one of its code and its name.
     *
     * @param code the stable code, not blank
     * @param zh the Chinese name
     * @param en the English name
     * @return the required document
     * @throws IllegalArgumentException if a text is blank
     */
    public static RequiredDocument of(String code, String zh, String en) {
        return new RequiredDocument(code, Bilingual.of(zh, en));
    }
}
