package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Optional;

/**
 * What a decision table that stands as a fact decides (判定表取值), and why.
 *
 * @param name the stable name of the fact
 * @param label the name for people
 * @param inForce of a table that goes by versions, the days for which the version that decides is in force; empty if none is, and
 *     of another table
 * @param explanation the decision with the explanation of every row; empty if no version is in force
 */
public record FactDecision(
        String name, Bilingual label, Optional<DateRange> inForce, Optional<DecisionExplanation<?>> explanation) {

    /**
     * Checks that nothing is null.
     *
     * @param name the stable name of the fact
     * @param label the name for people
     * @param inForce the days for which the version that decides is in force
     * @param explanation the decision with the explanation of every row
     */
    public FactDecision {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(inForce, "inForce");
        requireNonNull(explanation, "explanation");
    }
}
