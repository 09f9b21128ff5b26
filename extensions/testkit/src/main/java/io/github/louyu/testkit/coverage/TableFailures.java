package io.github.louyu.testkit.coverage;

import io.github.louyu.rules.DecisionTable;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/** Whether code of the host that a table reads can throw, and whether it did. */
final class TableFailures {

    private TableFailures() {}

    static boolean canOccur(DecisionTable<?, ?> table, WorkCalendar calendar) {
        return table.rows().stream().anyMatch(row -> row.when().using(calendar).hasHostCode());
    }

    static <S> boolean occurred(DecisionTable<S, ?> table, WorkCalendar calendar, S subject, LocalDate date) {
        return table.rows().stream()
                .anyMatch(row ->
                        !row.when().using(calendar).failures(subject, date).isEmpty());
    }
}
