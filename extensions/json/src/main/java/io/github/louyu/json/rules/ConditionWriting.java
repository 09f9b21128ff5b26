package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes conditions in the forms in which {@link ConditionForms} reads them. */
final class ConditionWriting {

    private final FactRegistry registry;
    private final FactWriting facts;

    ConditionWriting(Context context) {
        this.registry = context.get(FactRegistry.class);
        this.facts = new FactWriting(context, this);
    }

    /** Lays out a fact so that it is read again as an equal one. */
    Node fact(Class<?> subject, FactNode fact) {
        return facts.write(subject, fact);
    }

    /** Lays out a condition so that it is read again as an equal one. */
    Node write(Class<?> subject, RuleNode view) {
        Map<String, Node> members = new LinkedHashMap<>();
        switch (view.kind()) {
            case "ALL", "ANY" -> {
                if (view.children().isEmpty()) {
                    return Node.text(view.kind().equals("ALL") ? ConditionForms.ALWAYS : ConditionForms.NEVER);
                }
                members.put(view.kind().equals("ALL") ? "all" : "any", children(subject, view));
            }
            case "EXACTLY_ONE" -> members.put("exactlyOne", children(subject, view));
            case "NOT" -> members.put("not", write(subject, view.children().get(0)));
            case "AT_LEAST" -> {
                members.put("atLeast", number(view, "required"));
                members.put("of", children(subject, view));
            }
            case "ITEMS_ANY", "ITEMS_ALL", "ITEMS_AT_LEAST" -> writeItems(subject, view, members);
            case "RELATED" -> {
                String relation = ((RuleAttribute.OfName) attribute(view, "relation")).name();
                members.put("via", Node.text(relation));
                members.put(
                        "holds",
                        write(
                                registry.relatedType(subject, relation)
                                        .orElseThrow(() -> new IllegalArgumentException("relation " + relation
                                                + ": cannot be written, because it is not in the registry")),
                                ((RuleAttribute.OfCondition) attribute(view, "condition")).condition()));
            }
            case "OPAQUE" ->
                members.put("condition", Node.text(((RuleAttribute.OfName) attribute(view, "fact")).name()));
            case "HAPPENS_WITHIN_LAST", "HAPPENS_WITHIN_NEXT" -> {
                members.put("event", event(view, "fact"));
                members.put(view.kind().endsWith("NEXT") ? "withinNext" : "withinLast", span(view, "limit"));
                if (((RuleAttribute.OfNumber) attribute(view, "times")).number().compareTo(BigDecimal.ONE) != 0) {
                    members.put("times", number(view, "times"));
                }
            }
            case "FOLLOWED", "NOT_FOLLOWED", "FOLLOWED_WITHIN", "NOT_FOLLOWED_WITHIN" -> {
                members.put("event", event(view, "fact"));
                members.put("withinLast", span(view, "limit"));
                members.put(
                        view.kind().startsWith("NOT") ? EventForms.NOT_FOLLOWED_BY : "followedBy",
                        event(view, "second"));
                if (view.attributes().containsKey("term")) {
                    members.put("followedWithin", span(view, "term"));
                }
            }
            default -> writeComparison(subject, view, members);
        }
        return Node.mapping(members);
    }

    private void writeComparison(Class<?> subject, RuleNode view, Map<String, Node> members) {
        FactNode fact = ((RuleAttribute.OfFact) attribute(view, "fact")).fact();
        Node written = facts.write(subject, fact);
        if (written instanceof Node.Mapping mapping) {
            mapping.members().forEach((name, member) -> members.put(name, member.value()));
        } else {
            members.put("fact", written);
        }
        if (view.kind().equals("IS_KNOWN")) {
            members.put("known", Node.flag(true));
            return;
        }
        RuleAttribute limit = attribute(view, "limit");
        ValueForms values = ValueForms.of(subject, fact, registry);
        if (view.kind().equals("IS_IN")) {
            members.put("in", all(values, (RuleAttribute.OfValues) limit));
            return;
        }
        String set = ComparisonForms.SETS.inverse().get(view.kind());
        String window = ComparisonForms.WINDOWS.inverse().get(view.kind());
        if (set != null) {
            members.put(set, all(values.ofOneCode(), (RuleAttribute.OfValues) limit));
        } else if (window != null) {
            members.put(window, span(view, "limit"));
        } else {
            String field = (fact.type() == ValueType.Kind.DATE ? ComparisonForms.DAYS : ComparisonForms.VALUES)
                    .inverse()
                    .get(view.kind());
            if (field == null) {
                throw new IllegalArgumentException(
                        "condition " + view.kind() + ": cannot be written, because no form of it is known");
            }
            members.put(field, limit(subject, values, limit));
        }
    }

    private Node limit(Class<?> subject, ValueForms values, RuleAttribute limit) {
        if (limit instanceof RuleAttribute.OfParameter parameter) {
            return values.writeParameter(parameter.parameter());
        }
        if (limit instanceof RuleAttribute.OfFact other) {
            Node written = facts.write(subject, other.fact());
            return written instanceof Node.Text ? Node.mapping(ImmutableMap.of("fact", written)) : written;
        }
        return values.write(((RuleAttribute.OfValues) limit).values().get(0));
    }

    private static Node all(ValueForms values, RuleAttribute.OfValues limit) {
        return Node.sequence(limit.values().stream().map(values::write).toList());
    }

    private void writeItems(Class<?> subject, RuleNode view, Map<String, Node> members) {
        FactNode items = ((RuleAttribute.OfFact) attribute(view, "fact")).fact();
        Node condition =
                write(registry.itemType(subject, items), view.children().get(0));
        members.put("items", facts.writeItems(subject, items));
        switch (view.kind()) {
            case "ITEMS_ANY" -> members.put("any", condition);
            case "ITEMS_ALL" -> members.put("all", condition);
            default -> {
                members.put("atLeast", number(view, "required"));
                members.put("which", condition);
            }
        }
    }

    private Node children(Class<?> subject, RuleNode view) {
        return Node.sequence(
                view.children().stream().map(child -> write(subject, child)).toList());
    }

    private Node event(RuleNode view, String name) {
        String entries = ((RuleAttribute.OfEntries) attribute(view, name)).name();
        if (entries.equals(EventForms.VISIT)) {
            return Node.text(EventForms.VISIT);
        }
        String code = entries.substring(EventForms.EVENT.length());
        EventKinds.checkKnown(code, registry);
        return Node.text(
                code.equals(EventForms.VISIT)
                                || code.startsWith(EventForms.EVENT)
                                || code.equals(EventForms.CHINESE_VISIT)
                        ? EventForms.EVENT + code
                        : code);
    }

    private static Node number(RuleNode view, String name) {
        return Node.numeral(
                ((RuleAttribute.OfNumber) attribute(view, name)).number().toPlainString());
    }

    private static Node span(RuleNode view, String name) {
        return PlainForms.SPAN.write(((RuleAttribute.OfSpan) attribute(view, name)).span(), Context.EMPTY);
    }

    private static RuleAttribute attribute(RuleNode view, String name) {
        return requireNonNull(view.attributes().get(name), name);
    }
}
