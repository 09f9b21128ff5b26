package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision table, or the version of it that is in force, decides: as a fact, and as it stands in a document.
 *
 * @param fact the fact
 * @param outcomes the codes that it may have
 * @param rows the rows of a table without versions
 * @param versions the versions
 * @param notCovered the code for whom the table does not speak of
 * @param noRuleInForce the code for a day on which no version is in force
 */
record TableFact<S>(
        CodeFact<S, OutcomeCode> fact,
        ImmutableList<OutcomeCode> outcomes,
        TableRows<S> rows,
        ImmutableList<Version<S>> versions,
        TableRows.Given notCovered,
        Optional<TableRows.Given> noRuleInForce) {

    /**
     * A version of a table; without rows, no rule is in force.
     *
     * @param from the first day
     * @param name its own name, if it has one
     * @param label its own name for people, if it has one
     * @param rows its rows
     */
    record Version<S>(LocalDate from, Optional<String> name, Optional<Bilingual> label, TableRows<S> rows) {}
}
