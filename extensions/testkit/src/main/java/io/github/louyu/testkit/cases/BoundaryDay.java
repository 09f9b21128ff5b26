package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.visit.ObligationState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which the answer of a visit rule turns, or the day before (边界日), with what is expected by the definition of the rule.
 *
 * @param name what turns there, in English
 * @param date the day asked about
 * @param values what the file says: the values of facts by name, and of events and visits a list of their days
 * @param file the file that says so
 * @param state the state of the visit; empty: the rule does not ask for any yet
 * @param due the day by which the visit is due; empty where there is no visit
 * @param level the level of escalation, 0 where there is none
 */
public record BoundaryDay(
        String name,
        LocalDate date,
        ImmutableMap<String, Object> values,
        EnterpriseFile file,
        Optional<ObligationState> state,
        Optional<LocalDate> due,
        int level) {

    /**
     * Checks that nothing is null.
     *
     * @param name what turns there, in English
     * @param date the day asked about
     * @param values what the file says
     * @param file the file that says so
     * @param state the state of the visit; empty: the rule does not ask for any yet
     * @param due the day by which the visit is due; empty where there is no visit
     * @param level the level of escalation, 0 where there is none
     */
    public BoundaryDay {
        requireNonNull(name, "name");
        requireNonNull(date, "date");
        requireNonNull(values, "values");
        requireNonNull(file, "file");
        requireNonNull(state, "state");
        requireNonNull(due, "due");
    }
}
