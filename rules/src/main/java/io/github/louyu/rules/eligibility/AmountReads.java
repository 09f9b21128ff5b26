package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import java.util.LinkedHashSet;
import java.util.Set;

/** What amounts read: facts, conditions, parameters. */
final class AmountReads<S> {

    private final Set<Fact<S, ?>> facts = new LinkedHashSet<>();
    private final Set<Condition<S>> conditions = new LinkedHashSet<>();
    private final Set<DatedParameter<?>> parameters = new LinkedHashSet<>();

    void fact(Fact<S, ?> fact) {
        facts.add(fact);
    }

    void condition(Condition<S> condition) {
        conditions.add(condition);
    }

    void parameter(DatedParameter<?> parameter) {
        parameters.add(parameter);
    }

    void all(AmountNode<S> node) {
        node.read(this);
        node.children().forEach(this::all);
    }

    Set<Fact<S, ?>> facts() {
        return facts;
    }

    Set<Condition<S>> conditions() {
        return conditions;
    }

    Set<DatedParameter<?>> parameters() {
        return parameters;
    }
}
