package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.FactRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of conditions, facts and amounts. They say which fields there are and what is offered for completion; whether names and
 * values fit each other only the reader can tell, because it has the registry.
 */
final class RuleSchemas {

    private RuleSchemas() {}

    static Node condition(Schemas schemas) {
        return schemas.define("Condition", () -> {
            Node self = condition(schemas);
            Node list = list(self);
            Node span = PlainForms.SPAN.schema(schemas);
            Node event = EventKinds.SHAPE.schema(schemas);
            Node count = type("integer");
            List<Node> forms = new ArrayList<>();
            forms.add(words("always", "never", "恒成立", "恒不成立"));
            for (String form : List.of("all", "any", "exactlyOne")) {
                forms.add(object(ImmutableMap.of(form, list), form));
            }
            forms.add(object(ImmutableMap.of("not", self), "not"));
            forms.add(object(ImmutableMap.of("atLeast", count, "of", list), "atLeast", "of"));
            forms.add(comparison(schemas));
            forms.add(object(
                    ImmutableMap.<String, Node>builder()
                            .put("event", event)
                            .put("withinLast", span)
                            .put("withinNext", span)
                            .put("times", count)
                            .put("followedBy", event)
                            .put("notFollowedBy", event)
                            .put("followedWithin", span)
                            .buildOrThrow(),
                    "event"));
            forms.add(object(
                    ImmutableMap.of("items", items(schemas), "any", self, "all", self, "atLeast", count, "which", self),
                    "items"));
            forms.add(object(ImmutableMap.of("via", type("string"), "holds", self), "via", "holds"));
            forms.add(object(ImmutableMap.of("condition", type("string")), "condition"));
            return anyOf(forms);
        });
    }

    private static Node comparison(Schemas schemas) {
        Map<String, Node> fields = new LinkedHashMap<>(factFields(schemas));
        Node limit = anyOf(List.of(
                Node.mapping(ImmutableMap.of(
                        "type",
                        Node.sequence(List.of(
                                Node.text("string"), Node.text("number"), Node.text("boolean"), Node.text("array"))))),
                parameter(schemas),
                fact(schemas)));
        ComparisonForms.FIELDS.forEach(name -> fields.put(name, limit));
        return object(fields);
    }

    private static Node parameter(Schemas schemas) {
        return schemas.define(
                "Parameter",
                () -> object(
                        ImmutableMap.of(
                                "parameter", type("string"),
                                "label", CommonShapes.BILINGUAL.schema(schemas),
                                "values",
                                        list(object(
                                                ImmutableMap.of("from", type("string"), "value", Node.flag(true)),
                                                "from"))),
                        "parameter"));
    }

    static Node fact(Schemas schemas) {
        return schemas.define("Fact", () -> anyOf(List.of(factName(schemas), object(factFields(schemas)))));
    }

    private static Map<String, Node> factFields(Schemas schemas) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Node fact = fact(schemas);
        FactForms.SAYING_HOW.forEach(name -> fields.put(name, list(fact)));
        fields.put("fact", fact);
        fields.put("number", fact);
        fields.put("next", fact);
        fields.put("count", items(schemas));
        fields.put("of", items(schemas));
        fields.put("times", anyOf(List.of(PlainForms.PERCENT.schema(schemas), type("number"))));
        fields.put("via", type("string"));
        // described in full at the head of a document; once more here, within conditions, some validators run out of
        // memory
        fields.put("table", type("object"));
        fields.put("label", CommonShapes.BILINGUAL.schema(schemas));
        return fields;
    }

    private static Node factName(Schemas schemas) {
        FactRegistry registry = FactRegistry.standard();
        List<String> names = new ArrayList<>();
        for (Class<?> subject : List.<Class<?>>of(EnterpriseFile.class, Lease.class, Officer.class)) {
            names.addAll(registry.names(subject));
        }
        return nameOf(schemas, "FactName", names);
    }

    private static Node items(Schemas schemas) {
        return schemas.define(
                "Items",
                () -> anyOf(List.of(
                        type("string"),
                        object(
                                ImmutableMap.of(
                                        "items", items(schemas), "where", condition(schemas), "via", type("string")),
                                "items"))));
    }

    static Node amount(Schemas schemas) {
        return schemas.define("Amount", () -> {
            Node self = amount(schemas);
            Node list = list(self);
            Node scalar = Node.mapping(
                    ImmutableMap.of("type", Node.sequence(List.of(Node.text("string"), Node.text("number")))));
            Map<String, Node> steps = new LinkedHashMap<>();
            AmountSteps.STEPS.forEach(name -> steps.put(name, self));
            steps.put("rate", PlainForms.PERCENT.schema(schemas));
            steps.put("wholeSteps", scalar);
            steps.put(
                    "rounded",
                    object(ImmutableMap.of("decimals", type("integer"), "mode", type("string")), "decimals", "mode"));
            List<Node> forms = new ArrayList<>();
            forms.add(scalar);
            forms.add(Node.mapping(
                    ImmutableMap.of("type", Node.text("array"), "items", anyOf(List.of(self, object(steps))))));
            forms.add(object(factFields(schemas)));
            forms.add(parameter(schemas));
            for (String form : AmountForms.GATHERED.keySet()) {
                forms.add(object(ImmutableMap.of(form, list), form));
            }
            Node tier = object(
                    ImmutableMap.of("from", scalar, "over", scalar, "below", scalar, "upTo", scalar, "gives", self),
                    "gives");
            forms.add(object(ImmutableMap.of("measure", self, "tiers", list(tier)), "measure", "tiers"));
            Node reward = object(ImmutableMap.of("threshold", scalar, "amount", scalar), "threshold", "amount");
            forms.add(object(
                    ImmutableMap.of("firstReaching", self, "bestBefore", self, "rewards", list(reward)),
                    "firstReaching",
                    "bestBefore",
                    "rewards"));
            Node each = object(ImmutableMap.of("when", condition(schemas), "gives", self), "when", "gives");
            forms.add(object(ImmutableMap.of("cases", list(each), "otherwise", self), "cases"));
            return anyOf(forms);
        });
    }

    /** A name of which those of this library are offered; a host has others. */
    static Node nameOf(Schemas schemas, String definition, Collection<String> known) {
        return schemas.define(
                definition,
                () -> anyOf(List.of(
                        Node.mapping(ImmutableMap.of(
                                "enum",
                                Node.sequence(ImmutableSet.copyOf(known).stream()
                                        .map(Node::text)
                                        .toList()))),
                        type("string"))));
    }

    private static Node words(String... words) {
        return Node.mapping(ImmutableMap.of(
                "enum", Node.sequence(Arrays.stream(words).map(Node::text).toList())));
    }

    static Node type(String type) {
        return Node.mapping(ImmutableMap.of("type", Node.text(type)));
    }

    static Node list(Node items) {
        return Node.mapping(ImmutableMap.of("type", Node.text("array"), "items", items));
    }

    private static Node anyOf(List<Node> forms) {
        return Node.mapping(ImmutableMap.of("anyOf", Node.sequence(forms)));
    }

    /** An object of these fields, each under its English name or a Chinese one. */
    static Node object(Map<String, Node> fields, String... required) {
        Map<String, Node> properties = new LinkedHashMap<>();
        fields.forEach((name, schema) -> Names.allOf(name).forEach(each -> properties.putIfAbsent(each, schema)));
        List<Node> rules = new ArrayList<>();
        for (String name : required) {
            rules.add(anyOf(Names.allOf(name).stream()
                    .map(each ->
                            (Node) Node.mapping(ImmutableMap.of("required", Node.sequence(List.of(Node.text(each))))))
                    .toList()));
        }
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("type", Node.text("object"));
        schema.put("properties", Node.mapping(properties));
        if (!rules.isEmpty()) {
            schema.put("allOf", Node.sequence(rules));
        }
        schema.put("additionalProperties", Node.flag(false));
        return Node.mapping(schema);
    }
}
