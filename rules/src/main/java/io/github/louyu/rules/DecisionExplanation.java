package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a decision table decides as it does (判定表说明): the decision, and the explanation of every row.
 *
 * @param <R> the type of the outcomes
 */
public final class DecisionExplanation<R> {

    private final Bilingual table;
    private final Decision<R> decision;
    private final ImmutableList<Row<R>> rows;

    /**
     * A row and why it holds or not (逐行说明).
     *
     * @param <R> the type of the outcomes
     * @param id the id of the row
     * @param outcome what it gives if it holds
     * @param explanation the explanation of its condition
     */
    public record Row<R>(String id, R outcome, Explanation explanation) {

        /**
         * Checks that nothing is null.
         *
         * @param id the id of the row
         * @param outcome what it gives if it holds
         * @param explanation the explanation of its condition
         */
        public Row {
            requireNonNull(id, "id");
            requireNonNull(outcome, "outcome");
            requireNonNull(explanation, "explanation");
        }

        /**
         * Gives the outcome for people to read: a {@link io.github.louyu.text.Labelled} one by its label, another by its text.
         *
         * @return the text
         */
        public Bilingual outcomeText() {
            return ValueText.of(outcome);
        }
    }

    DecisionExplanation(Bilingual table, Decision<R> decision, ImmutableList<Row<R>> rows) {
        this.table = table;
        this.decision = decision;
        this.rows = rows;
    }

    /**
     * Gives the name of the table for people.
     *
     * @return the label of the table
     */
    public Bilingual table() {
        return table;
    }

    /**
     * Gives the decision.
     *
     * @return the decision
     */
    public Decision<R> decision() {
        return decision;
    }

    /**
     * Gives the explanations of all rows.
     *
     * @return the rows, in the order of the table
     */
    public ImmutableList<Row<R>> rows() {
        return rows;
    }

    /**
     * Gives the facts that an undetermined decision lacks: those of the rows that may hold.
     *
     * @return the facts, in the order of the rows, each once; none unless it is undetermined
     */
    public ImmutableSet<MissingFact> unknownFacts() {
        if (decision.state() != Decision.State.UNDETERMINED) {
            return ImmutableSet.of();
        }
        return rows.stream()
                .filter(row -> row.explanation().truth() == Truth.UNKNOWN
                        && decision.rows().contains(row.id()))
                .flatMap(row -> row.explanation().unknownFacts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the explanation in words: the decision, then each row with its condition, indented by two spaces.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(Texts.get(
                requireNonNull(locale, "locale"),
                "decision." + decision.state(),
                ImmutableMap.of("table", table.in(locale), "outcomes", outcomes(locale))));
        for (Row<R> row : rows) {
            text.append("\n  ")
                    .append(Texts.get(
                            locale,
                            "table.row",
                            ImmutableMap.of(
                                    "outcome",
                                    row.outcomeText().in(locale),
                                    "condition",
                                    row.explanation().toText(locale).replace("\n", "\n  "))));
        }
        return text.toString();
    }

    private String outcomes(Locale locale) {
        String join = Texts.get(locale, "explain.join");
        String outcomes = decision.outcomeTexts().stream()
                .map(outcome -> outcome.in(locale))
                .collect(Collectors.joining(join));
        return decision.mayBeNotCovered() ? outcomes + join + Texts.get(locale, "decision.not-covered") : outcomes;
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
