package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
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

    Fact<S, T> fact() {
        return fact;
    }

    Comparison comparison() {
        return comparison;
    }

    Operand<S, T> operand() {
        return operand;
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        return truth(fact.order(subject, date, context, operand));
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        return fact.orders(subject, context, operand)
                .combine(Timeline.unknown(), (order, nothing) -> truth(order.orElse(null)));
    }

    private Truth truth(@Nullable Integer order) {
        return order == null ? Truth.UNKNOWN : Truth.of(comparison.holds(order));
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
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
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return Explanation.ofLeaf(
                this,
                truth(subject, date, context),
                new LeafReading(
                        () -> words(subject, date, context),
                        evidence.build(),
                        missing.build(),
                        ImmutableList.copyOf(failures)));
    }

    private LeafReading.Words words(S subject, LocalDate date, Context context) {
        Fact<S, T> other = operand.readFact();
        T limit = operand.value(subject, date, context);
        return new LeafReading.Words(
                fact.textIn(subject, date, context),
                other != null ? other.textIn(subject, date, context) : limit == null ? null : ValueText.of(limit),
                fact.marginIn(subject, date, context, operand),
                workedOutOf(subject, date, context),
                periods(subject, date, context),
                reasons(subject, date, context));
    }

    private ImmutableList<Bilingual> reasons(S subject, LocalDate date, Context context) {
        ImmutableSet.Builder<Bilingual> reasons = ImmutableSet.builder();
        reasons.addAll(fact.reasons(subject, date, context, operand));
        facts().forEach(read -> reasons.addAll(read.whyNone(subject, date, context)));
        return reasons.build().asList();
    }

    private ImmutableList<FactValue> workedOutOf(S subject, LocalDate date, Context context) {
        ImmutableList<FactValue> parts = fact.workedOutOf(subject, date, context);
        Fact<S, T> other = operand.readFact();
        return other == null
                ? parts
                : ImmutableSet.<FactValue>builder()
                        .addAll(parts)
                        .addAll(other.workedOutOf(subject, date, context))
                        .build()
                        .asList();
    }

    @Override
    ImmutableList<Fact<S, ?>> facts() {
        Fact<S, T> other = operand.readFact();
        return other == null ? ImmutableList.of(fact) : ImmutableList.of(fact, other);
    }

    @Override
    ImmutableList<LeafNode<S>> atoms() {
        ImmutableList<LeafNode<S>> atoms = operand.readFact() == null ? atomsOf(fact) : ImmutableList.of();
        return atoms.isEmpty() ? super.atoms() : atoms;
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
            return fact.dependsOn(basic) ? fact.solveLimit(basic, operand, subject, date, context) : ImmutableList.of();
        }
        if (fact.dependsOn(basic)) {
            return fact.equals(other) ? ImmutableList.of() : null;
        }
        return other.solveLimit(basic, new Operand.OfFact<>(fact), subject, date, context);
    }

    @Override
    LeafNode<S> on(LocalDate date) {
        return new ComparisonNode<>(fact.on(date), comparison, operand.on(date));
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new ComparisonNode<>(fact.via(relation), comparison, operand.via(relation));
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
        fact.addFailures(subject, date, context, failures);
        Fact<S, T> other = operand.readFact();
        if (other != null) {
            other.addFailures(subject, date, context, failures);
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
        return fact.reader().isSteady(subject, days, context)
                && operand.isSteady(subject, days, context)
                && (fact.type() != ValueType.Kind.MONEY || context.rates().areSteady(days));
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
