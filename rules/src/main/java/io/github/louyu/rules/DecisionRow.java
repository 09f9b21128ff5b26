package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

/**
 * A row of a decision table (判定表的一行).
 *
 * @param <S> the type of the subject
 * @param <R> the type of the outcomes
 * @param id the stable id, not blank
 * @param when what must hold
 * @param outcome what the row then gives
 */
public record DecisionRow<S, R>(String id, Condition<S> when, R outcome) {

    /**
     * Checks that nothing is null.
     *
     * @param id the stable id, not blank
     * @param when what must hold
     * @param outcome what the row then gives
     */
    public DecisionRow {
        requireNonNull(id, "id");
        requireNonNull(when, "when");
        requireNonNull(outcome, "outcome");
    }
}
