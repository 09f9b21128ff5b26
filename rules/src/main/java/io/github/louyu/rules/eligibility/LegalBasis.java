package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * Where a policy is written (政策依据).
 *
 * @param document the number of the document, or its name if it has none; not blank
 * @param link where it can be read, empty if that is not known
 */
public record LegalBasis(String document, Optional<String> link) {

    /**
     * Checks the number.
     *
     * @param document the number of the document, or its name if it has none; not blank
     * @param link where it can be read, empty if that is not known
     * @throws IllegalArgumentException if a text is blank
     */
    public LegalBasis {
        requireNonNull(document, "document");
        requireNonNull(link, "link");
        if (document.isBlank() || link.filter(String::isBlank).isPresent()) {
            throw SENTENCES.refusal("legal-basis.blank", Map.of("document", document, "link", link.orElse("none")));
        }
    }

    /**
     * Names a document.
     *
     * @param document the number of the document, not blank
     * @return the basis, without a link
     * @throws IllegalArgumentException if the number is blank
     */
    public static LegalBasis of(String document) {
        return new LegalBasis(document, Optional.empty());
    }

    /**
     * Names a document and where it can be read.
     *
     * @param document the number of the document, not blank
     * @param link where it can be read, not blank
     * @return the basis
     * @throws IllegalArgumentException if a text is blank
     */
    public static LegalBasis of(String document, String link) {
        return new LegalBasis(document, Optional.of(link));
    }
}
