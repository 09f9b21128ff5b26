package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf that judges the value of one fact by itself. */
abstract sealed class FactLeafNode<S, T> extends LeafNode<S> permits MembershipNode, KnownNode, CodeSetNode {

    private final Fact<S, T> fact;

    FactLeafNode(Fact<S, T> fact) {
        this.fact = fact;
    }

    final Fact<S, T> fact() {
        return fact;
    }

    /** The truth of a value, null if it is missing. */
    abstract Truth judge(@Nullable T value, LocalDate date, Context context);

    /** What the value is held against, null if nothing. */
    abstract @Nullable Bilingual limit();

    /** The values that it tells apart from others. */
    abstract ImmutableList<T> values();

    /** Whether a missing value leaves the leaf undecided. */
    abstract boolean needsValue();

    @Override
    final Truth truth(S subject, LocalDate date, Context context) {
        return judge(fact.valueIn(subject, date, context), date, context);
    }

    @Override
    final Timeline<Truth> timeline(S subject, Context context) {
        Timeline<T> values = fact.reader().timeline(subject, context);
        Breakpoints breakpoints = new Breakpoints().with(values);
        if (fact.type() == ValueType.Kind.MONEY) {
            breakpoints.with(context.rates().changes());
        }
        return breakpoints.timeline(day -> judge(values.atOrNull(day), day, context));
    }

    @Override
    final Explanation explainNow(S subject, LocalDate date, Context context) {
        T value = fact.valueIn(subject, date, context);
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return Explanation.ofLeaf(
                this,
                judge(value, date, context),
                new LeafReading(
                        () -> new LeafReading.Words(
                                fact.textIn(subject, date, context),
                                limit(),
                                null,
                                fact.workedOutOf(subject, date, context),
                                periods(subject, date, context),
                                needsValue()
                                        ? fact.whyNone(subject, date, context).asList()
                                        : ImmutableList.of()),
                        fact.reader().evidence(subject, date, context),
                        needsValue() ? fact.missing(subject, date, context) : ImmutableSet.of(),
                        ImmutableList.copyOf(failures)));
    }

    @Override
    final boolean readsKnowledge() {
        return fact.reader().readsKnowledge();
    }

    @Override
    final void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        fact.reader().addRevisions(subject, day, until, days);
    }

    @Override
    final boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return fact.reader().isSettled(subject, day, until);
    }

    @Override
    final boolean isSteady(S subject, DateRange days, Context context) {
        return fact.reader().isSteady(subject, days, context)
                && (fact.type() != ValueType.Kind.MONEY || context.rates().areSteady(days));
    }

    @Override
    final ImmutableList<Fact<S, ?>> facts() {
        return ImmutableList.of(fact);
    }

    @Override
    final <B> @Nullable ImmutableList<B> turningValues(Fact<S, B> basic, S subject, LocalDate date, Context context) {
        ImmutableList.Builder<B> turning = ImmutableList.builder();
        if (fact.dependsOn(basic)) {
            for (T value : values()) {
                ImmutableList<B> solutions = fact.solve(basic, value, subject, date, context);
                if (solutions == null) {
                    return null;
                }
                turning.addAll(solutions);
            }
        }
        return turning.build();
    }

    @Override
    final ImmutableList<LeafNode<S>> atoms() {
        ImmutableList<LeafNode<S>> atoms = atomsOf(fact);
        return atoms.isEmpty() ? super.atoms() : atoms;
    }

    @Override
    final boolean reads(FileContent content) {
        return fact.reader().reads(content);
    }

    @Override
    final boolean hasHostCode() {
        return fact.reader().isHostCode();
    }

    @Override
    final void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        fact.addFailures(subject, date, context, failures);
    }
}
