package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a formula works out. */
record FormulaReader<S, T>(Formula<S, T> formula, ValueType.Kind type) implements FactReader<S, T> {

    @Override
    public @Nullable T value(S subject, LocalDate date, Context context) {
        try {
            return formula.on(new Reading<>(subject, date, context)).orElse(null);
        } catch (RuntimeException e) { // it may be the host's, which may throw anything; failure() reports it
            return null;
        }
    }

    @Override
    public Timeline<T> timeline(S subject, Context context) {
        Breakpoints breakpoints = new Breakpoints().with(context.rates().changes());
        formula.facts().forEach(fact -> breakpoints.with(fact.reader().timeline(subject, context)));
        nodes().forEach(node -> breakpoints.with(node.timeline(subject, context)));
        formula.parameters().forEach(parameter -> breakpoints.with(parameter.values()));
        Function<LocalDate, @Nullable T> valueOn = day -> value(subject, day, context);
        return breakpoints.timeline(valueOn);
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return Stream.concat(
                        formula.facts().stream()
                                .flatMap(fact -> fact.reader().evidence(subject, date, context).stream()),
                        nodes().flatMap(node -> node.explain(subject, date, context).evidence().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean reads(FileContent content) {
        return formula.facts().stream().anyMatch(fact -> fact.reader().reads(content))
                || nodes().anyMatch(node -> node.reads(content));
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        ImmutableSet.Builder<Fact<S, ?>> parts = ImmutableSet.builder();
        parts.addAll(formula.facts());
        nodes().forEach(node -> parts.addAll(node.readFacts()));
        return parts.build().asList();
    }

    @Override
    public ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
        ImmutableSet.Builder<Bilingual> reasons = ImmutableSet.builder();
        formula.facts().forEach(fact -> reasons.addAll(fact.whyNone(subject, date, context)));
        nodes().forEach(node ->
                reasons.addAll(node.explain(subject, date, context).reasons()));
        return reasons.build();
    }

    @Override
    public boolean isProportional() {
        return false;
    }

    @Override
    public ImmutableList<Node<?>> conditions() {
        return nodes().collect(ImmutableList.toImmutableList());
    }

    @Override
    public String operation() {
        return "FORMULA";
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        List<Condition<S>> conditions = formula.conditions().asList();
        for (int i = 0; i < conditions.size(); i++) {
            attributes.put(
                    "condition " + (i + 1),
                    new RuleAttribute.OfCondition(conditions.get(i).view()));
        }
        List<DatedParameter<?>> parameters = formula.parameters().asList();
        for (int i = 0; i < parameters.size(); i++) {
            attributes.put("parameter " + (i + 1), new RuleAttribute.OfParameter(type, parameters.get(i)));
        }
        return attributes.buildOrThrow();
    }

    @Override
    public Object identity() {
        return formula;
    }

    @Override
    public boolean isHostCode() {
        return formula.mayThrow()
                || formula.facts().stream().anyMatch(fact -> fact.reader().isHostCode())
                || nodes().anyMatch(Node::hasHostCode);
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // whether it throws is all that is asked
    public @Nullable RuntimeException failure(S subject, LocalDate date, Context context) {
        try {
            formula.on(new Reading<>(subject, date, context));
            return null;
        } catch (RuntimeException e) { // it may be the host's, which may throw anything
            return e;
        }
    }

    @Override
    public void addFailures(String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
        RuntimeException failure = failure(subject, date, context);
        if (failure != null) {
            failures.add(FactFailure.of(name, failure));
        }
        List<FactFailure> read = new ArrayList<>();
        formula.facts().forEach(fact -> fact.addFailures(subject, date, context, read));
        nodes().forEach(node -> node.addFailures(subject, date, context, read));
        read.stream().distinct().forEach(failures::add);
    }

    private Stream<Node<S>> nodes() {
        List<Node<S>> nodes = new ArrayList<>();
        formula.conditions().forEach(condition -> nodes.add(Node.of(condition)));
        return nodes.stream();
    }
}
