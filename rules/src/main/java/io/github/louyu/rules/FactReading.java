package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import io.github.louyu.enterprise.ValueType;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds facts of their views: the other way round than the readers make them. */
final class FactReading {

    private final FactRegistry registry;
    private final ConditionReading conditions;

    FactReading(FactRegistry registry) {
        this(registry, new ConditionReading(registry));
    }

    FactReading(FactRegistry registry, ConditionReading conditions) {
        this.registry = registry;
        this.conditions = conditions;
    }

    <S> Fact<S, ?> fact(Class<S> subject, FactNode view) {
        Fact<S, ?> fact = unlabelled(subject, view);
        return fact instanceof QuantityFact<S, ?> quantity && !fact.label().equals(view.label())
                ? quantity.labelled(view.label())
                : fact;
    }

    <S> Fact<S, ?> unlabelled(Class<S> subject, FactNode view) {
        Optional<Fact<S, ?>> named = registry.fact(subject, view.name()).filter(fact -> Views.isOf(view, fact));
        if (named.isPresent()) {
            return named.get();
        }
        if (view.attributes().containsKey("relation")) {
            return lifted(subject, view);
        }
        Optional<TableNode> table = view.table();
        if (table.isPresent()) {
            return decided(subject, view, table.get());
        }
        return switch (view.operation()) {
            case "TIMES" ->
                times(
                        part(subject, view, 0),
                        Views.attribute(view.attributes(), "factor", RuleAttribute.OfNumber.class)
                                .number());
            case "NUMBER" -> number(part(subject, view, 0), view);
            case "WHERE" -> list(subject, view);
            case "COUNT" -> new Items<>(list(subject, partOf(view, 0))).count();
            case "NEXT" -> next(subject, view);
            case "SUM", "DIFFERENCE", "PRODUCT", "RATIO", "LEAST", "GREATEST", "PERCENT_CHANGE" ->
                calculated(Operation.valueOf(view.operation()), subject, view);
            default -> {
                if (view.type() == ValueType.Kind.ITEMS) {
                    yield list(subject, view);
                }
                throw Views.unknown("fact", view.name());
            }
        };
    }

    private <S> Fact<S, ?> lifted(Class<S> subject, FactNode view) {
        String name = Views.attribute(view.attributes(), "relation", RuleAttribute.OfName.class)
                .name();
        FactNode fact = Views.attribute(view.attributes(), "fact", RuleAttribute.OfFact.class)
                .fact();
        return lifted(relation(subject, name), fact(relatedType(subject, name), fact));
    }

    @SuppressWarnings("unchecked") // the registry knows to which type a relation leads
    private static <S, T> Fact<S, ?> lifted(Relation<S, ?> relation, Fact<T, ?> fact) {
        return fact.via((Relation<S, T>) relation);
    }

    @SuppressWarnings("unchecked") // a fact that is money or a number is of the same subject as such
    private static <S> Fact<S, ?> times(QuantityFact<S, ?> fact, BigDecimal factor) {
        String text = factor.toPlainString();
        return fact instanceof MoneyFact<?> ? ((MoneyFact<S>) fact).times(text) : ((NumberFact<S, ?>) fact).times(text);
    }

    /** A factor of one changes the name alone; without it a count is read as an exact number. */
    @SuppressWarnings("unchecked") // a fact that is a count is of the same subject as such
    private static <S> Fact<S, ?> number(QuantityFact<S, ?> fact, FactNode view) {
        return fact instanceof CountFact<?> && view.name().equals(fact.name())
                ? ((CountFact<S>) fact).asDecimal()
                : times(fact, BigDecimal.ONE);
    }

    private <S> Fact<S, ?> calculated(Operation operation, Class<S> subject, FactNode view) {
        List<QuantityFact<S, ?>> parts = new ArrayList<>();
        for (int i = 0; i < view.parts().size(); i++) {
            parts.add(part(subject, view, i));
        }
        if (parts.size() != 2) {
            throw SENTENCES.refusal("fact.two", Map.of("fact", operation.code(), "parts", parts.size()));
        }
        boolean numberIsAsked = operation == Operation.PRODUCT
                || (operation == Operation.RATIO && !parts.get(0).dimension().money());
        if (numberIsAsked && parts.get(1).dimension().money()) {
            throw SENTENCES.refusal(
                    "fact.factor",
                    Map.of("fact", operation.code(), "part", parts.get(1).name()));
        }
        Calculation<S> calculation = Calculation.of(operation, parts);
        return calculation.dimension().money()
                ? MoneyFact.calculated(calculation)
                : DecimalFact.calculated(calculation);
    }

    private static FactNode partOf(FactNode view, int number) {
        if (number >= view.parts().size()) {
            throw SENTENCES.refusal(
                    "fact.parts",
                    Map.of(
                            "fact",
                            view.operation(),
                            "least",
                            (number + 1),
                            "parts",
                            view.parts().size()));
        }
        return view.parts().get(number);
    }

    private <S> QuantityFact<S, ?> part(Class<S> subject, FactNode view, int number) {
        Fact<S, ?> part = fact(subject, partOf(view, number));
        if (part instanceof QuantityFact<S, ?> quantity) {
            return quantity;
        }
        throw SENTENCES.refusal(
                "fact.quantity", Map.of("fact", view.operation(), "part", part.name(), "type", part.type()));
    }

    private <S> Fact<S, ?> next(Class<S> subject, FactNode view) {
        FactNode list = partOf(view, 0);
        FactNode day = Views.attribute(view.attributes(), "day", RuleAttribute.OfFact.class)
                .fact();
        return next(list(subject, list), fact(itemType(subject, list), day));
    }

    @SuppressWarnings("unchecked") // the registry knows of which type the things of a list are
    private static <S, I> Fact<S, ?> next(ItemListFact<S, ?> list, Fact<I, ?> day) {
        return new Items<>((ItemListFact<S, I>) list).next(date(day, "NEXT"));
    }

    private <S> Fact<S, ?> decided(Class<S> subject, FactNode view, TableNode table) {
        if (table instanceof TableNode.OfRows rows) {
            return ofRows(subject, view, rows).asFact(rows.notCovered());
        }
        TableNode.OfVersions dated = (TableNode.OfVersions) table;
        Timeline.Builder<DecisionTable<S, Object>> versions = Timeline.builder();
        for (TableNode.Version version : dated.versions()) {
            versions.from(version.inForce().start(), version(subject, version.fact()));
            if (version.inForce().hasEnd()) {
                versions.unknownFrom(version.inForce().endExclusive());
            }
        }
        return DecisionTable.asFact(
                DatedParameter.of(view.name(), view.label(), versions.build()),
                dated.notCovered(),
                dated.noRuleInForce());
    }

    private <S> DecisionTable<S, Object> version(Class<S> subject, FactNode view) {
        if (view.table().orElse(null) instanceof TableNode.OfRows rows) {
            return ofRows(subject, view, rows);
        }
        throw Views.unknown("fact", view.name());
    }

    private <S> DecisionTable<S, Object> ofRows(Class<S> subject, FactNode view, TableNode.OfRows rows) {
        DecisionTable.Builder<S, Object> table = DecisionTable.named(view.name(), view.label(), rows.policy());
        rows.rows().forEach(row -> table.row(row.id(), conditions.condition(subject, row.when()), row.outcome()));
        return table.build();
    }

    @SuppressWarnings("unchecked") // a fact that is a date is of the same subject as such
    static <S> DateFact<S> date(Fact<S, ?> fact, String kind) {
        if (fact instanceof DateFact<?>) {
            return (DateFact<S>) fact;
        }
        throw SENTENCES.refusal("condition.date", Map.of("condition", kind, "fact", fact.name(), "type", fact.type()));
    }

    @SuppressWarnings("unchecked") // what is lifted of a list is a list
    <S> ItemListFact<S, ?> list(Class<S> subject, FactNode view) {
        if (view.operation().equals("WHERE")) {
            FactNode whole = partOf(view, 0);
            RuleNode condition = Views.attribute(view.attributes(), "condition", RuleAttribute.OfCondition.class)
                    .condition();
            return where(list(subject, whole), itemType(subject, whole), condition);
        }
        if (view.operation().equals("VIA")) {
            return (ItemListFact<S, ?>) lifted(subject, view);
        }
        return registry.items(subject, view.name())
                .map(Items::list)
                .orElseThrow(() -> Views.unknown("things", view.name()));
    }

    @SuppressWarnings("unchecked") // the registry knows of which type the things of a list are
    private <S, I> ItemListFact<S, I> where(ItemListFact<S, ?> list, Class<I> type, RuleNode condition) {
        return new Items<>((ItemListFact<S, I>) list)
                .where(conditions.condition(type, condition))
                .list();
    }

    Class<?> itemType(Class<?> subject, FactNode items) {
        if (items.operation().equals("WHERE")) {
            return itemType(subject, partOf(items, 0));
        }
        if (items.operation().equals("VIA")) {
            String name = Views.attribute(items.attributes(), "relation", RuleAttribute.OfName.class)
                    .name();
            return itemType(
                    relatedType(subject, name),
                    Views.attribute(items.attributes(), "fact", RuleAttribute.OfFact.class)
                            .fact());
        }
        Class<?> type = registry.itemType(subject, items.name());
        if (type == null) {
            throw Views.unknown("things", items.name());
        }
        return type;
    }

    @SuppressWarnings("unchecked") // a relation is registered with the type of its subject
    <S> Relation<S, ?> relation(Class<S> subject, String name) {
        return (Relation<S, ?>) registry.relation(subject, name).orElseThrow(() -> Views.unknown("relation", name));
    }

    Class<?> relatedType(Class<?> subject, String name) {
        return registry.relatedType(subject, name).orElseThrow(() -> Views.unknown("relation", name));
    }
}
