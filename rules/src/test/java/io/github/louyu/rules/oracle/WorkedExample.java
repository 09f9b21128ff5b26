package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of SEMANTICS 7 with the answer that stands there. */
public sealed interface WorkedExample {

    int row();

    /** The truth that a condition has on a day, read on the diagonal of the file or of the file in hindsight. */
    record TruthOn(LocalDate day, boolean inHindsight, Truth3 truth) {}

    /**
     * A row about a condition.
     *
     * @param missingFacts the missing facts on the first of the days, if the row tells them
     */
    record OfCondition(
            int row,
            NeutralCalendar calendar,
            NeutralFile file,
            NeutralCondition condition,
            List<TruthOn> truths,
            Optional<Set<String>> missingFacts)
            implements WorkedExample {
        public OfCondition {
            truths = List.copyOf(truths);
        }
    }

    /** A row about counting workdays. */
    record OfWorkdays(int row, NeutralCalendar calendar, LocalDate from, int workdays, NeutralCalendar.Counted expected)
            implements WorkedExample {}

    /** A row about visits; no other obligation exists in the range of the case, nothing else changes in it. */
    record OfVisits(int row, NeutralCase.OfVisits visits) implements WorkedExample {}
}
