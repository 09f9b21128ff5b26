package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the decision table that is in force on the date decides; without one, that no rule is in force. */
record DatedDecisionReader<S, R>(Timeline<DecisionTable<S, R>> tables, R notCovered, R noRuleInForce)
        implements FactReader<S, R> {

    @Override
    public @Nullable R value(S subject, LocalDate date, Context context) {
        DecisionTable<S, R> table = tables.atOrNull(date);
        return table == null ? noRuleInForce : reader(table).value(subject, date, context);
    }

    private DecisionReader<S, R> reader(DecisionTable<S, R> table) {
        return new DecisionReader<>(table, notCovered);
    }

    @Override
    public Timeline<R> timeline(S subject, Context context) {
        return Timelines.switched(
                tables.combine(Timeline.unknown(), (table, nothing) -> table),
                table -> table.map(inForce -> reader(inForce).timeline(subject, context))
                        .orElseGet(() -> Timeline.always(noRuleInForce)));
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        DecisionTable<S, R> table = tables.atOrNull(date);
        return table == null ? ImmutableList.of() : reader(table).evidence(subject, date, context);
    }

    @Override
    public boolean reads(FileContent content) {
        return versions().stream().anyMatch(table -> reader(table).reads(content));
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
    public ImmutableList<Node<?>> conditions() {
        ImmutableList.Builder<Node<?>> conditions = ImmutableList.builder();
        versions().forEach(table -> conditions.addAll(reader(table).conditions()));
        return conditions.build();
    }

    @Override
    public String operation() {
        return "DATED_DECISION";
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        attributes.put(
                "no-rule-in-force", new RuleAttribute.OfValues(ValueType.Kind.CODE, ImmutableList.of(noRuleInForce)));
        for (Timeline.Segment<DecisionTable<S, R>> segment : tables.segments()) {
            DecisionTable<S, R> table = segment.value().orElse(null);
            if (table != null) {
                attributes.put(
                        "in force " + segment.range(), new RuleAttribute.OfFact(FactNode.of(table.asFact(notCovered))));
            }
        }
        return attributes.buildOrThrow();
    }

    @Override
    public void addFailures(String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
        DecisionTable<S, R> table = tables.atOrNull(date);
        if (table != null) {
            reader(table).addFailures(name, subject, date, context, failures);
        }
    }

    @Override
    public boolean isHostCode() {
        return versions().stream().anyMatch(table -> reader(table).isHostCode());
    }
}
