package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of conditions to outcomes (判定表), with a stated hit policy: the enterprise-size standard, points by age. Made row by row,
 * or by {@link Tiers}. Immutable.
 *
 * <pre>{@code
 * DecisionTable<EnterpriseFile, Size> size = DecisionTable.<EnterpriseFile, Size>named(
 *         "size", Bilingual.of("企业规模", "enterprise size"), HitPolicy.FIRST)
 *     .row("large", all(staff.isAtLeast(1000), revenue.isAtLeast(yuan("400000000"))), Size.LARGE)
 *     .row("medium", all(staff.isAtLeast(300), revenue.isAtLeast(yuan("20000000"))), Size.MEDIUM)
 *     .build();
 * Decision<Size> decision = size.using(calendar).decide(file, date);
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <R> the type of the outcomes, with value equality; one that is {@link io.github.louyu.text.Labelled} is shown by its
 *     label
 */
public final class DecisionTable<S, R> {

    private final String name;
    private final Bilingual label;
    private final HitPolicy policy;
    private final ImmutableList<DecisionRow<S, R>> rows;

    private DecisionTable(String name, Bilingual label, HitPolicy policy, ImmutableList<DecisionRow<S, R>> rows) {
        this.name = name;
        this.label = label;
        this.policy = policy;
        this.rows = rows;
    }

    /**
     * Starts a table.
     *
     * @param <S> the type of the subject
     * @param <R> the type of the outcomes
     * @param name the stable name, not blank
     * @param label the name for people
     * @param policy how many rows may hold, and which of them speaks
     * @return a builder
     */
    public static <S, R> Builder<S, R> named(String name, Bilingual label, HitPolicy policy) {
        return new Builder<>(name, label, policy);
    }

    /**
     * Gives the stable name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public Bilingual label() {
        return label;
    }

    /**
     * Gives the policy.
     *
     * @return how many rows may hold, and which of them speaks
     */
    public HitPolicy policy() {
        return policy;
    }

    /**
     * Gives the rows.
     *
     * @return the rows, in their order, at least one
     */
    public ImmutableList<DecisionRow<S, R>> rows() {
        return rows;
    }

    /**
     * Binds the table to the calendar by which its conditions count working days.
     *
     * @param calendar the calendar
     * @return what decides
     */
    public DecisionTableEvaluator<S, R> using(WorkCalendar calendar) {
        return using(calendar, ExchangeRates.none());
    }

    /**
     * Binds the table to the calendar by which its conditions count working days and the rates by which they convert money.
     *
     * @param calendar the calendar
     * @param rates the exchange rates by date
     * @return what decides
     */
    public DecisionTableEvaluator<S, R> using(WorkCalendar calendar, ExchangeRates rates) {
        return new DecisionTableEvaluator<>(
                this, Context.of(requireNonNull(calendar, "calendar"), requireNonNull(rates, "rates")));
    }

    /**
     * Makes a fact of what the table decides, to be compared in other conditions.
     *
     * @param notCovered the code that stands for a subject of which the table does not speak
     * @return the fact; missing while the table is undetermined or in conflict
     * @throws IllegalArgumentException if the table collects outcomes, or a row gives {@code notCovered} too
     */
    public CodeFact<S, R> asFact(R notCovered) {
        requireNonNull(notCovered, "notCovered");
        if (policy == HitPolicy.COLLECT) {
            throw SENTENCES.refusal("table.fact-policy", Map.of("table", name, "policy", policy));
        }
        if (rows.stream().anyMatch(row -> row.outcome().equals(notCovered))) {
            throw SENTENCES.refusal("table.fact-outcome", Map.of("table", name, "outcome", notCovered));
        }
        return new CodeFact<>(name, label, new DecisionReader<>(this, notCovered));
    }

    /** The same for one date alone: of what its rows read by versions, the one that is in force on it. */
    DecisionTable<S, R> on(LocalDate date) {
        return new DecisionTable<>(
                name,
                label,
                policy,
                rows.stream()
                        .map(row ->
                                new DecisionRow<>(row.id(), Node.of(row.when()).on(date), row.outcome()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The same of another subject, each row lifted. */
    <Q> DecisionTable<Q, R> via(Relation<Q, S> relation) {
        return new DecisionTable<>(
                relation.name() + "." + name,
                relation.labelOf(label),
                policy,
                rows.stream()
                        .map(row -> new DecisionRow<>(row.id(), row.when().via(relation), row.outcome()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** A table that speaks of nobody. */
    static <S, R> DecisionTable<S, R> empty() {
        return new DecisionTable<>(
                "none", Bilingual.same("none"), HitPolicy.FIRST, ImmutableList.<DecisionRow<S, R>>of());
    }

    /**
     * Makes a fact of what the version of a table decides that is in force on the date asked about.
     *
     * @param <S> the type of the subject
     * @param <R> the type of the outcomes
     * @param versions the versions of the table by date, under the name and the label of the fact
     * @param notCovered the code that stands for a subject of which the version in force does not speak
     * @param noRuleInForce the code that stands for a date on which no version is in force, whatever the subject
     * @return the fact; missing while the version in force is undetermined or in conflict
     * @throws IllegalArgumentException if a version collects outcomes, or if two of the outcomes, {@code notCovered} and
     *     {@code noRuleInForce} are one code
     */
    public static <S, R> CodeFact<S, R> asFact(
            DatedParameter<DecisionTable<S, R>> versions, R notCovered, R noRuleInForce) {
        requireNonNull(noRuleInForce, "noRuleInForce");
        for (Timeline.Segment<DecisionTable<S, R>> segment : versions.values().segments()) {
            segment.value().ifPresent(table -> {
                table.asFact(notCovered);
                table.asFact(noRuleInForce);
            });
        }
        if (notCovered.equals(noRuleInForce)) {
            throw SENTENCES.refusal("table.fact-same", Map.of("table", versions.name(), "outcome", notCovered));
        }
        return new CodeFact<>(
                versions.name(),
                versions.label(),
                new DatedDecisionReader<>(versions.values(), notCovered, noRuleInForce));
    }

    /**
     * Gives the table in words.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the name and the policy, then a line for each row, indented by two spaces, without a line break at its end
     */
    public String toText(Locale locale) {
        String head = Texts.get(
                locale,
                "table.head",
                ImmutableMap.of("table", label.in(locale), "policy", Texts.get(locale, "table." + policy)));
        return rows.stream()
                .map(row -> "\n  "
                        + Texts.get(
                                locale,
                                "table.row",
                                ImmutableMap.of(
                                        "outcome", ValueText.of(row.outcome()).in(locale),
                                        "condition", row.when().toText(locale))))
                .collect(Collectors.joining("", head, ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionTable<?, ?> that
                && name.equals(that.name)
                && policy == that.policy
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "DecisionTable[" + name + ", " + policy + ", " + rows.size() + " rows]";
    }

    /**
     * Builds a decision table. Not thread-safe.
     *
     * @param <S> the type of the subject
     * @param <R> the type of the outcomes
     */
    public static final class Builder<S, R> {

        private final String name;
        private final Bilingual label;
        private final HitPolicy policy;
        private final List<DecisionRow<S, R>> rows = new ArrayList<>();

        private Builder(String name, Bilingual label, HitPolicy policy) {
            this.name = requireNonNull(name, "name");
            this.label = requireNonNull(label, "label");
            this.policy = requireNonNull(policy, "policy");
        }

        /**
         * Adds a row.
         *
         * @param id the stable id, not blank, of no other row
         * @param when what must hold
         * @param outcome what the row then gives
         * @return this builder
         */
        public Builder<S, R> row(String id, Condition<S> when, R outcome) {
            rows.add(new DecisionRow<>(id, when, outcome));
            return this;
        }

        /**
         * Gives the table.
         *
         * @return the table
         * @throws ProblemsException if the name or an id is blank, an id is given twice, or there is no row; it names all mistakes
         */
        public DecisionTable<S, R> build() {
            List<Problem> problems = new ArrayList<>();
            String path = "decision table " + name;
            if (name.isBlank()) {
                problems.add(SENTENCES.problem(path, "table.name", Map.of("name", name)));
            }
            if (rows.isEmpty()) {
                problems.add(SENTENCES.problem(path, "table.rows", Map.of()));
            }
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < rows.size(); i++) {
                String id = rows.get(i).id();
                if (id.isBlank() || !ids.add(id)) {
                    problems.add(SENTENCES.problem(path + " > row " + (i + 1), "table.row-id", Map.of("id", id)));
                }
            }
            if (!problems.isEmpty()) {
                throw new ProblemsException(path, problems);
            }
            return new DecisionTable<>(name, label, policy, ImmutableList.copyOf(rows));
        }
    }
}
