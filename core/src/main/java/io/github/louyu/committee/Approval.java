package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.util.Map;

/**
 * An approval of the higher organisation (上级批准): for its days, what is given "as a rule" in a matter need not be kept.
 *
 * @param matter what was approved
 * @param document the document that says so, not blank
 * @param during the days for which it holds
 */
public record Approval(ApprovalMatter matter, String document, DateRange during) {

    /**
     * Checks the document.
     *
     * @param matter what was approved
     * @param document the document that says so, not blank
     * @param during the days for which it holds
     * @throws IllegalArgumentException if the document is blank
     */
    public Approval {
        requireNonNull(matter, "matter");
        requireNonNull(document, "document");
        requireNonNull(during, "during");
        if (document.isBlank()) {
            throw SENTENCES.refusal("approval.document", Map.of("matter", matter, "document", document));
        }
    }

    /**
     * Makes an approval.
     *
     * @param matter what was approved
     * @param document the document that says so, not blank
     * @param during the days for which it holds
     * @return the approval
     * @throws IllegalArgumentException if the document is blank
     */
    public static Approval of(ApprovalMatter matter, String document, DateRange during) {
        return new Approval(matter, document, during);
    }
}
