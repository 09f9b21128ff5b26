package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the decision table that is in force on the date decides; without one, that no rule is in force. */
record DatedDecisionReader<S, R>(
        Timeline<DecisionTable<S, R>> tables,
        R notCovered,
        R noRuleInForce,
        @Nullable Lifted<S, ?> lifted) implements FactReader<S, R> {

    DatedDecisionReader(Timeline<DecisionTable<S, R>> tables, R notCovered, R noRuleInForce) {
        this(tables, notCovered, noRuleInForce, null);
    }

    @Override
    public DecisionReader<S, R> on(LocalDate date) {
        return version(date).on(date);
    }

    private DecisionReader<S, R> version(LocalDate date) {
        return reader(tables.atOrNull(date));
    }

    /** What a version decides; without one, of whomever, that no rule is in force. */
    private DecisionReader<S, R> reader(@Nullable DecisionTable<S, R> table) {
        return table == null
                ? new DecisionReader<>(DecisionTable.empty(), noRuleInForce, lifted)
                : new DecisionReader<>(table, notCovered, lifted);
    }

    @Override
    public @Nullable R value(S subject, LocalDate date, Context context) {
        return version(date).value(subject, date, context);
    }

    @Override
    public Timeline<R> timeline(S subject, Context context) {
        return Timelines.switched(
                tables.combine(Timeline.unknown(), (table, nothing) -> table),
                table -> reader(table.orElse(null)).timeline(subject, context));
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return version(date).evidence(subject, date, context);
    }

    @Override
    public <Q> FactReader<Q, R> via(Relation<Q, S> relation, Fact<S, R> fact) {
        return new DatedDecisionReader<>(
                tables.map(table -> table.via(relation)), notCovered, noRuleInForce, new Lifted<>(relation, fact));
    }

    @Override
    public boolean reads(FileContent content) {
        return reader(null).reads(content)
                || versions().stream().anyMatch(table -> reader(table).reads(content));
    }

    /** Each version of the table, once. */
    private ImmutableSet<DecisionTable<S, R>> versions() {
        return tables.segments().stream()
                .flatMap(segment -> segment.value().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        ImmutableSet.Builder<Fact<S, ?>> parts = ImmutableSet.builder();
        versions().forEach(table -> parts.addAll(reader(table).parts()));
        return parts.build().asList();
    }

    @Override
    public ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
        return version(date).whyNone(subject, date, context);
    }

    @Override
    public boolean isBasic() {
        return false;
    }

    @Override
    public ImmutableList<Node<?>> conditions() {
        ImmutableList.Builder<Node<?>> conditions = ImmutableList.builder();
        versions().forEach(table -> conditions.addAll(reader(table).conditions()));
        return conditions.build();
    }

    @Override
    public String operation() {
        return TableAttributes.DATED_DECISION;
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        ImmutableList.Builder<TableNode.Version> versions = ImmutableList.builder();
        for (Timeline.Segment<DecisionTable<S, R>> segment : tables.segments()) {
            segment.value()
                    .ifPresent(table -> versions.add(
                            new TableNode.Version(segment.range(), FactNode.of(table.asFact(notCovered)))));
        }
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        attributes.putAll(TableAttributes.of(new TableNode.OfVersions(versions.build(), notCovered, noRuleInForce)));
        if (lifted != null) {
            attributes.putAll(lifted.attributes());
        }
        return attributes.buildOrThrow();
    }

    @Override
    public void addFailures(String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
        version(date).addFailures(name, subject, date, context, failures);
    }

    @Override
    public void addDecisions(
            Fact<S, ?> fact,
            S subject,
            LocalDate date,
            Context context,
            ImmutableList.Builder<FactDecision> decisions) {
        for (Timeline.Segment<DecisionTable<S, R>> segment : tables.segments()) {
            if (segment.range().contains(date)) {
                DecisionTable<S, R> table = segment.value().orElse(null);
                if (table != null) {
                    reader(table).addDecision(fact, segment.range(), subject, date, context, decisions);
                } else if (lifted == null || !lifted.isMissing(this, subject, date, context)) {
                    decisions.add(new FactDecision(fact.name(), fact.label(), Optional.empty(), Optional.empty()));
                }
            }
        }
    }

    @Override
    public boolean isHostCode() {
        return reader(null).isHostCode()
                || versions().stream().anyMatch(table -> reader(table).isHostCode());
    }
}
