package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/**
 * A decision table whose decisions count (计入覆盖的判定表). Thread-safe.
 *
 * @param <S> the type of subject
 * @param <R> the type of the outcomes
 */
public final class CoveredTable<S, R> {

    private final OutcomeCoverage coverage;
    private final DecisionTable<S, R> table;
    private final WorkCalendar calendar;

    CoveredTable(OutcomeCoverage coverage, DecisionTable<S, R> table, WorkCalendar calendar) {
        this.coverage = coverage;
        this.table = requireNonNull(table, "table");
        this.calendar = requireNonNull(calendar, "calendar");
        coverage.aim(
                table.name(),
                ImmutableList.of(TableGoals.Version.of(null, table)),
                TableFailures.canOccur(table, calendar));
    }

    /**
     * Decides as the table does, and counts the decision.
     *
     * @param subject the subject
     * @param date the date
     * @return the decision
     */
    public Decision<R> decide(S subject, LocalDate date) {
        return explain(subject, date).decision();
    }

    /**
     * Tells why the table decides as it does, and counts the decision.
     *
     * @param subject the subject
     * @param date the date
     * @return the decision with the explanation of every row
     */
    public DecisionExplanation<R> explain(S subject, LocalDate date) {
        DecisionExplanation<R> answer = table.using(calendar).explain(subject, date);
        coverage.see(table.name(), null, answer, TableFailures.occurred(table, calendar, subject, date));
        return answer;
    }
}
