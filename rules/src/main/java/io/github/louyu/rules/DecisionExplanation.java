package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a decision table decides as it does (判定表说明): the decision, and the explanation of every row.
 *
 * @param <R> the type of the outcomes
 */
public final class DecisionExplanation<R> {

    private final String name;
    private final Bilingual table;
    private final LocalDate date;
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

    DecisionExplanation(DecisionTable<?, R> of, LocalDate date, Decision<R> decision, ImmutableList<Row<R>> rows) {
        this.name = of.name();
        this.table = of.label();
        this.date = date;
        this.decision = decision;
        this.rows = rows;
    }

    /**
     * Gives the stable name of the table.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Gives the day asked about.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
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
        return openRows()
                .flatMap(row -> row.explanation().unknownFacts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the reasons why the table is not decided although nothing is missing: that rows of it contradict each other; else why
     * those rows are not decided that may hold.
     *
     * @return the reasons in words, in the order of the rows, each once; none if it is decided or does not cover the subject
     */
    public ImmutableSet<Bilingual> reasons() {
        return switch (decision.state()) {
            case CONFLICT -> ImmutableSet.of(contradiction());
            case UNDETERMINED ->
                openRows().flatMap(row -> row.explanation().reasons().stream()).collect(ImmutableSet.toImmutableSet());
            case DECIDED, NOT_COVERED -> ImmutableSet.of();
        };
    }

    private Stream<Row<R>> openRows() {
        return rows.stream()
                .filter(row -> row.explanation().truth() == Truth.UNKNOWN
                        && decision.rows().contains(row.id()));
    }

    private Bilingual contradiction() {
        return Texts.bilingual(
                "reason.conflict",
                ImmutableMap.of(
                        "table", table, "rows", Bilingual.of(holding(Locale.CHINESE), holding(Locale.ENGLISH))));
    }

    private String holding(Locale locale) {
        return rows.stream()
                .filter(row -> decision.rows().contains(row.id()))
                .map(row -> Texts.get(
                        locale,
                        "reason.conflict-row",
                        ImmutableMap.of(
                                "row", row.id(), "outcome", row.outcomeText().in(locale))))
                .collect(Collectors.joining(Texts.get(locale, "explain.join")));
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
        return decision.mayBeNotCovered()
                ? Texts.get(locale, "decision.or-not-covered", ImmutableMap.of("outcomes", outcomes))
                : outcomes;
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
