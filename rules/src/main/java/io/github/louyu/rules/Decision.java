package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * What a decision table says of a subject on a date (判定结果).
 *
 * @param <R> the type of the outcomes
 * @param state whether it is decided
 * @param outcomes of a decided one the outcome, or all of them if they are collected; of an undetermined one those still
 *     possible; of a conflict those that clash; each in the order of the rows
 * @param rows the ids of the rows that hold; of an undetermined decision also of those that may
 * @param mayBeNotCovered of an undetermined decision, whether it may turn out that no row holds; else false
 * @param mayConflict of an undetermined decision, whether two rows may turn out to hold of which only one may; else false
 */
public record Decision<R>(
        State state,
        ImmutableList<R> outcomes,
        ImmutableList<String> rows,
        boolean mayBeNotCovered,
        boolean mayConflict) {

    /** Whether a table has decided (判定状态). */
    public enum State {
        /** Rows hold as the policy asks (已判定). */
        DECIDED,
        /** No row holds, and none may: the table does not speak of such a subject (不适用). */
        NOT_COVERED,
        /** Facts are missing that could make another outcome of it (待定). */
        UNDETERMINED,
        /** Two rows hold of which only one may: the table is wrong, not the subject (冲突). */
        CONFLICT
    }

    /**
     * Checks that nothing is null.
     *
     * @param state whether it is decided
     * @param outcomes of a decided one the outcome, or all of them if they are collected; of an undetermined one those still
     *     possible; of a conflict those that clash; each in the order of the rows
     * @param rows the ids of the rows that hold; of an undetermined decision also of those that may
     * @param mayBeNotCovered of an undetermined decision, whether it may turn out that no row holds; else false
     * @param mayConflict of an undetermined decision, whether two rows may turn out to hold of which only one may; else false
     */
    public Decision {
        requireNonNull(state, "state");
        requireNonNull(outcomes, "outcomes");
        requireNonNull(rows, "rows");
    }

    /**
     * Gives the one outcome of a decided table.
     *
     * @return the outcome; empty if it is not decided, or if several are collected
     */
    public Optional<R> outcome() {
        return state == State.DECIDED && outcomes.size() == 1 ? Optional.of(outcomes.get(0)) : Optional.empty();
    }

    /**
     * Gives the outcomes for people to read: a {@link io.github.louyu.text.Labelled} one by its label, another by its text.
     *
     * @return the texts, in the order of {@link #outcomes()}
     */
    public ImmutableList<Bilingual> outcomeTexts() {
        return outcomes.stream().map(ValueText::of).collect(ImmutableList.toImmutableList());
    }
}
