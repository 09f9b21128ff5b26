package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact compared with a constant, a dated parameter or another fact. */
final class ComparisonNode<S, T> extends LeafNode<S> {

    private final Fact<S, T> fact;
    private final Comparison comparison;
    private final Operand<S, T> operand;

    ComparisonNode(Fact<S, T> fact, Comparison comparison, Operand<S, T> operand) {
        this.fact = fact;
        this.comparison = comparison;
        this.operand = operand;
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        T value = fact.valueIn(subject, date, context);
        return value == null ? Truth.UNKNOWN : compare(value, operand.value(subject, date, context));
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        return fact.reader()
                .timeline(subject, context)
                .combine(
                        operand.timeline(subject, context),
                        (value, limit) -> value.isEmpty() ? Truth.UNKNOWN : compare(value.get(), limit.orElse(null)));
    }

    private Truth compare(T value, @Nullable T limit) {
        Integer order = limit == null ? null : fact.compare(value, limit);
        return order == null ? Truth.UNKNOWN : Truth.of(comparison.holds(order));
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
        T value = fact.valueIn(subject, date, context);
        T limit = operand.value(subject, date, context);
        ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
        Fact<S, T> other = operand.readFact();
        missing.addAll(fact.missing(subject, date, context));
        if (other != null) {
            missing.addAll(other.missing(subject, date, context));
        }
        ImmutableList.Builder<EntryId> evidence = ImmutableList.builder();
        evidence.addAll(fact.reader().evidence(subject, date, context));
        if (other != null) {
            evidence.addAll(other.reader().evidence(subject, date, context));
        }
        boolean comparable = value != null && limit != null && fact.compare(value, limit) != null;
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return Explanation.ofLeaf(
                this,
                truth(subject, date, context),
                new LeafReading(
                        value == null ? null : ValueText.of(value),
                        limit == null ? null : ValueText.of(limit),
                        comparable && value != null && limit != null ? fact.margin(value, limit) : null,
                        evidence.build(),
                        missing.build(),
                        ImmutableList.copyOf(failures)));
    }

    @Override
    ImmutableList<Fact<S, ?>> facts() {
        Fact<S, T> other = operand.readFact();
        return other == null ? ImmutableList.of(fact) : ImmutableList.of(fact, other);
    }

    @Override
    boolean isOrder() {
        return facts().stream().allMatch(each -> each.reader().parts().isEmpty());
    }

    @Override
    boolean isProportion() {
        return facts().stream().allMatch(each -> each.reader().isProportional());
    }

    @Override
    <B> @Nullable ImmutableList<B> turningValues(Fact<S, B> basic, S subject, LocalDate date, Context context) {
        Fact<S, T> other = operand.readFact();
        if (other == null || !other.dependsOn(basic)) {
            T limit = operand.value(subject, date, context);
            return limit == null || !fact.dependsOn(basic)
                    ? ImmutableList.of()
                    : fact.solve(basic, limit, subject, date, context);
        }
        if (fact.dependsOn(basic)) {
            return fact.equals(other) ? ImmutableList.of() : null;
        }
        T value = fact.valueIn(subject, date, context);
        return value == null ? ImmutableList.of() : other.solve(basic, value, subject, date, context);
    }

    @Override
    boolean reads(FileContent content) {
        return fact.reader().reads(content) || operand.reads(content);
    }

    @Override
    boolean hasHostCode() {
        return fact.reader().isHostCode() || operand.isHostCode();
    }

    @Override
    void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        Failures.add(fact, subject, date, failures);
        Fact<S, T> other = operand.readFact();
        if (other != null) {
            Failures.add(other, subject, date, failures);
        }
    }

    @Override
    boolean readsKnowledge() {
        return fact.reader().readsKnowledge() && operand.readsKnowledge();
    }

    @Override
    void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        fact.reader().addRevisions(subject, day, until, days);
        operand.addRevisions(subject, day, until, days);
    }

    @Override
    boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return fact.reader().isSettled(subject, day, until) && operand.isSettled(subject, day, until);
    }

    @Override
    boolean isSteady(S subject, DateRange days, Context context) {
        return fact.reader().isSteady(subject, days, context) && operand.isSteady(subject, days, context);
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(fact, comparison, operand);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf(
                (fact.isDate() ? "DATE_" : "VALUE_") + comparison.name(),
                ImmutableMap.of(
                        "fact", new RuleAttribute.OfFact(FactNode.of(fact)), "limit", operand.view(fact.type())));
    }
}
