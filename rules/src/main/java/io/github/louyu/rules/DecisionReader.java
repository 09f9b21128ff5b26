package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a decision table decides. */
record DecisionReader<S, R>(
        DecisionTable<S, R> table, R notCovered, @Nullable Lifted<S, ?> lifted) implements FactReader<S, R> {

    DecisionReader(DecisionTable<S, R> table, R notCovered) {
        this(table, notCovered, null);
    }

    @Override
    public DecisionReader<S, R> on(LocalDate date) {
        DecisionTable<S, R> onDate = table.on(date);
        return onDate.equals(table) ? this : new DecisionReader<>(onDate, notCovered, lifted);
    }

    @Override
    public @Nullable R value(S subject, LocalDate date, Context context) {
        if (lifted != null && lifted.isMissing(this, subject, date, context)) {
            return null; // though a row may hold of nobody
        }
        return valueOf(new DecisionTableEvaluator<>(table, context).decide(subject, date));
    }

    @Override
    public Timeline<R> timeline(S subject, Context context) {
        Function<Decision<R>, @Nullable R> values = this::valueOf;
        Timeline<R> timeline =
                DecisionTableEvaluator.timeline(table, subject, context).map(values);
        return lifted == null ? timeline : lifted.cut(timeline, subject, context);
    }

    private @Nullable R valueOf(Decision<R> decision) {
        return decision.state() == Decision.State.NOT_COVERED
                ? notCovered
                : decision.outcome().orElse(null);
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return table.rows().stream()
                .flatMap(row -> Node.of(row.when()).explain(subject, date, context).evidence().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean reads(FileContent content) {
        return table.rows().stream().anyMatch(row -> Node.of(row.when()).reads(content))
                || (lifted != null && lifted.reads(content));
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        ImmutableSet.Builder<Fact<S, ?>> facts = ImmutableSet.builder();
        table.rows().forEach(row -> facts.addAll(Node.of(row.when()).readFacts()));
        ImmutableList<Fact<S, ?>> parts = facts.build().asList();
        return parts.isEmpty() && lifted != null
                ? ImmutableList.of(lifted.relation().fact())
                : parts;
    }

    /** That rows contradict each other; of what is undetermined otherwise, why those rows are that may hold. */
    @Override
    public ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
        if (lifted != null && lifted.isMissing(this, subject, date, context)) {
            return ImmutableSet.of();
        }
        return new DecisionTableEvaluator<>(table, context)
                .explain(subject, date)
                .reasons();
    }

    /** Rows may read entries alone, or nothing. */
    @Override
    public boolean isBasic() {
        return false;
    }

    @Override
    public ImmutableList<Node<S>> decidedBy() {
        return table.rows().stream().map(row -> Node.of(row.when())).collect(ImmutableList.toImmutableList());
    }

    @Override
    public <Q> FactReader<Q, R> via(Relation<Q, S> relation, Fact<S, R> fact) {
        return new DecisionReader<>(table.via(relation), notCovered, new Lifted<>(relation, fact));
    }

    @Override
    public ImmutableList<Node<?>> conditions() {
        return ImmutableList.copyOf(decidedBy());
    }

    @Override
    public String operation() {
        return TableAttributes.DECISION;
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        attributes.putAll(TableAttributes.of(new TableNode.OfRows(
                table.policy(),
                table.rows().stream()
                        .map(row -> new TableNode.Row(row.id(), row.when().view(), row.outcome()))
                        .collect(ImmutableList.toImmutableList()),
                notCovered)));
        if (lifted != null) {
            attributes.putAll(lifted.attributes());
        }
        return attributes.buildOrThrow();
    }

    @Override
    public void addDecisions(
            Fact<S, ?> fact,
            S subject,
            LocalDate date,
            Context context,
            ImmutableList.Builder<FactDecision> decisions) {
        addDecision(fact, null, subject, date, context, decisions);
    }

    void addDecision(
            Fact<S, ?> fact,
            @Nullable DateRange inForce,
            S subject,
            LocalDate date,
            Context context,
            ImmutableList.Builder<FactDecision> decisions) {
        if (lifted == null || !lifted.isMissing(this, subject, date, context)) {
            decisions.add(new FactDecision(
                    fact.name(),
                    fact.label(),
                    Optional.ofNullable(inForce),
                    Optional.of(new DecisionTableEvaluator<>(table, context).explain(subject, date))));
        }
    }

    @Override
    public boolean isHostCode() {
        return table.rows().stream().anyMatch(row -> Node.of(row.when()).hasHostCode())
                || (lifted != null && lifted.isHostCode());
    }

    @Override
    public void addFailures(String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
        List<FactFailure> ofRows = new ArrayList<>();
        decidedBy().forEach(row -> row.addFailures(subject, date, context, ofRows));
        ofRows.stream().distinct().forEach(failures::add);
    }
}
