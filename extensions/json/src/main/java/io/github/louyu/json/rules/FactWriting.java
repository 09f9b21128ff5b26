package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.QuantityFact;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes facts in the forms in which {@link FactForms} reads them. */
final class FactWriting {

    private final Context context;
    private final FactRegistry registry;
    private final ConditionWriting conditions;

    FactWriting(Context context, ConditionWriting conditions) {
        this.context = context;
        this.registry = context.get(FactRegistry.class);
        this.conditions = conditions;
    }

    /** Lays out a fact so that it is read again as an equal one. */
    Node write(Class<?> subject, FactNode fact) {
        Fact<?, ?> again = registry.unlabelled(subject, fact);
        boolean named = registry.fact(subject, fact.name())
                .filter(known -> known.equals(again))
                .isPresent();
        boolean labelled = !again.label().equals(fact.label()) && again instanceof QuantityFact<?, ?>;
        if (named && !labelled) {
            return Node.text(fact.name());
        }
        boolean isTable = fact.table().isPresent() && !fact.attributes().containsKey("relation");
        if (isTable
                && WrittenTables.of(context)
                        .filter(tables -> tables.names(subject, fact, context))
                        .isPresent()) {
            return Node.text(fact.name());
        }
        Map<String, Node> members = new LinkedHashMap<>();
        if (isTable) {
            members.put("table", TableWriting.write(subject, fact, context));
        } else if (named) {
            members.put("fact", Node.text(fact.name()));
        } else {
            writeHow(subject, fact, members);
        }
        if (labelled) {
            members.put("label", CommonShapes.BILINGUAL.write(fact.label(), Context.EMPTY));
        }
        return Node.mapping(members);
    }

    private void writeHow(Class<?> subject, FactNode fact, Map<String, Node> members) {
        RuleAttribute relation = fact.attributes().get("relation");
        if (relation instanceof RuleAttribute.OfName name) {
            FactNode lifted = ((RuleAttribute.OfFact) attribute(fact, "fact")).fact();
            Class<?> other = registry.relatedType(subject, name.name()).orElseThrow();
            members.put("fact", write(other, lifted));
            members.put("via", Node.text(name.name()));
            return;
        }
        String ofTwo = FactForms.OF_TWO.inverse().get(fact.operation());
        if (ofTwo != null) {
            members.put(
                    ofTwo,
                    Node.sequence(fact.parts().stream()
                            .map(part -> write(subject, part))
                            .toList()));
            return;
        }
        FactNode part = fact.parts().get(0);
        switch (fact.operation()) {
            case "NUMBER" -> {
                if (part.name().equals(fact.name())) {
                    members.put("number", write(subject, part));
                } else {
                    putTimes(subject, part, BigDecimal.ONE, members);
                }
            }
            case "TIMES" ->
                putTimes(subject, part, ((RuleAttribute.OfNumber) attribute(fact, "factor")).number(), members);
            case "COUNT" -> members.put("count", writeItems(subject, part));
            case "NEXT" -> {
                FactNode day = ((RuleAttribute.OfFact) attribute(fact, "day")).fact();
                members.put("next", write(registry.itemType(subject, part), day));
                members.put("of", writeItems(subject, part));
            }
            default ->
                throw new IllegalArgumentException(
                        "fact " + fact.name() + ": cannot be written, because it is not in the registry");
        }
    }

    private void putTimes(Class<?> subject, FactNode part, BigDecimal factor, Map<String, Node> members) {
        members.put("fact", write(subject, part));
        members.put("times", Node.text(PlainForms.plain(factor.movePointRight(2)) + "%"));
    }

    Node writeItems(Class<?> subject, FactNode items) {
        Map<String, Node> members = new LinkedHashMap<>();
        switch (items.operation()) {
            case "WHERE" -> {
                FactNode whole = items.parts().get(0);
                RuleNode condition = ((RuleAttribute.OfCondition) attribute(items, "condition")).condition();
                members.put("items", writeItems(subject, whole));
                members.put("where", conditions.write(registry.itemType(subject, whole), condition));
            }
            case "VIA" -> {
                String relation = ((RuleAttribute.OfName) attribute(items, "relation")).name();
                FactNode lifted = ((RuleAttribute.OfFact) attribute(items, "fact")).fact();
                members.put(
                        "items",
                        writeItems(registry.relatedType(subject, relation).orElseThrow(), lifted));
                members.put("via", Node.text(relation));
            }
            default -> {
                return Node.text(items.name());
            }
        }
        return Node.mapping(members);
    }

    private static RuleAttribute attribute(FactNode fact, String name) {
        return requireNonNull(fact.attributes().get(name), name);
    }
}
