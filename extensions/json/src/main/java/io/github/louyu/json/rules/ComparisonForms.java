package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comparisons of a fact in documents: the fact, which may be worked out of others, and beside it one field that says how it is compared. */
final class ComparisonForms {

    /** The comparisons of a fact that is no date, by the field that says them. */
    static final ImmutableBiMap<String, String> VALUES = ImmutableBiMap.<String, String>builder()
            .put("is", "VALUE_IS")
            .put("isNot", "VALUE_IS_NOT")
            .put("atLeast", "VALUE_AT_LEAST")
            .put("atMost", "VALUE_AT_MOST")
            .put("above", "VALUE_ABOVE")
            .put("below", "VALUE_BELOW")
            .buildOrThrow();

    /** The comparisons of a date with a day. */
    static final ImmutableBiMap<String, String> DAYS = ImmutableBiMap.<String, String>builder()
            .put("is", "DATE_IS")
            .put("isNot", "DATE_IS_NOT")
            .put("onOrAfter", "DATE_AT_LEAST")
            .put("onOrBefore", "DATE_AT_MOST")
            .put("after", "DATE_ABOVE")
            .put("before", "DATE_BELOW")
            .buildOrThrow();

    /** The windows of a date. */
    static final ImmutableBiMap<String, String> WINDOWS = ImmutableBiMap.of(
            "withinNext", "DATE_WITHIN_NEXT",
            "withinLast", "DATE_WITHIN_LAST",
            "atLeastAgo", "DATE_AT_LEAST_AGO",
            "atLeastAhead", "DATE_AT_LEAST_AHEAD");

    /** How a set of codes is held against some codes. */
    static final ImmutableBiMap<String, String> SETS =
            ImmutableBiMap.of("containsAny", "CONTAINS_ANY", "containsAll", "CONTAINS_ALL", "onlyOf", "CONTAINED_IN");

    /** All comparisons of a fact, by the field that says them. */
    static final ImmutableSet<String> FIELDS = ImmutableSet.<String>builder()
            .addAll(VALUES.keySet())
            .addAll(DAYS.keySet())
            .addAll(WINDOWS.keySet())
            .addAll(SETS.keySet())
            .add("in", "known")
            .build();

    private final FactRegistry registry;
    private final FactForms facts;

    ComparisonForms(FactRegistry registry, FactForms facts) {
        this.registry = registry;
        this.facts = facts;
    }

    @Nullable RuleNode read(Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        Fact<?, ?> fact = factOf(subject, members, node, in);
        List<String> said = members.keySet().stream().filter(FIELDS::contains).toList();
        boolean fits = Names.onlyOf(members, ImmutableSet.copyOf(Sets.union(FIELDS, FactForms.FIELDS)), in);
        if (said.size() != 1) {
            in.add(
                    DocumentProblem.Kind.MISSING_FIELD,
                    node,
                    Words.of(said.isEmpty() ? "expected.rule.comparison" : "expected.rule.one-comparison"),
                    null);
            return null;
        }
        if (fact == null || !fits) {
            return null;
        }
        String field = said.get(0);
        return requireNonNull(members.get(field))
                .read(
                        in,
                        limit ->
                                comparison(subject, fact.view(), field, requireNonNull(members.get(field)), limit, in));
    }

    /** A fact that is worked out of others stands beside its comparison, with no object of its own. */
    private @Nullable Fact<?, ?> factOf(
            Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        Map<String, Node.Member> ofFact = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (FactForms.FIELDS.contains(name)) {
                ofFact.put(member.given(), member.member());
            }
        });
        return facts.read(subject, new Node.Mapping(node.at(), ImmutableMap.copyOf(ofFact)), in);
    }

    private @Nullable RuleNode comparison(
            Class<?> subject, FactNode fact, String field, Names.Member member, Node limit, Reading in) {
        RuleAttribute read = new RuleAttribute.OfFact(fact);
        if (field.equals("known")) {
            return known(read, limit, in);
        }
        boolean isDate = fact.type() == ValueType.Kind.DATE;
        if (WINDOWS.containsKey(field) && isDate) {
            Span span = PlainForms.SPAN.read(limit, in);
            return span == null ? null : leaf(WINDOWS.get(field), read, new RuleAttribute.OfSpan(span));
        }
        ValueForms values = ValueForms.of(subject, fact, registry);
        if (SETS.containsKey(field) && fact.type() == ValueType.Kind.CODES) {
            return leaf(SETS.get(field), read, values(ValueType.Kind.CODE, values.ofOneCode(), limit, in));
        }
        if (field.equals("in")) {
            return leaf("IS_IN", read, values(fact.type(), values, limit, in));
        }
        String kind = (isDate ? DAYS : VALUES).get(field);
        boolean ordered = switch (fact.type()) {
            case COUNT, DECIMAL, MONEY, LEVEL, DATE -> true;
            default -> field.equals("is") || field.equals("isNot");
        };
        if (kind == null || !ordered) {
            in.add(
                    DocumentProblem.Kind.WRONG_VALUE,
                    new Node.Text(member.member().at(), member.given()),
                    Words.of(
                            "expected.rule.comparison-of",
                            ImmutableMap.of(
                                    "fact", fact.label(),
                                    "type", Words.of("type." + fact.type()),
                                    "words", words(comparisonsOf(fact.type())))),
                    null);
            return null;
        }
        return leaf(kind, read, limit(subject, fact, values, limit, in));
    }

    private static Bilingual words(List<String> fields) {
        return Bilingual.of(
                fields.stream()
                        .map(field -> Names.allOf(field).get(1) + "（" + field + "）")
                        .collect(joining("、")),
                String.join(", ", fields));
    }

    /** The comparisons that suit a type of fact. */
    private static List<String> comparisonsOf(ValueType.Kind type) {
        List<String> words = new ArrayList<>(
                switch (type) {
                    case COUNT, DECIMAL, MONEY, LEVEL -> VALUES.keySet();
                    case DATE -> Sets.union(DAYS.keySet(), WINDOWS.keySet());
                    case CODES -> Sets.union(ImmutableSet.of("is", "isNot"), SETS.keySet());
                    default -> ImmutableSet.of("is", "isNot");
                });
        words.add("in");
        words.add("known");
        return words;
    }

    private static @Nullable RuleNode known(RuleAttribute fact, Node limit, Reading in) {
        Boolean known = PlainForms.FLAG.read(limit, in);
        if (known == null) {
            return null;
        }
        RuleNode leaf = ConditionForms.node("IS_KNOWN", ImmutableMap.of("fact", fact), ImmutableList.of());
        return known ? leaf : ConditionForms.node("NOT", ImmutableMap.of(), ImmutableList.of(leaf));
    }

    private @Nullable RuleAttribute limit(Class<?> subject, FactNode fact, ValueForms values, Node limit, Reading in) {
        if (limit instanceof Node.Mapping mapping) {
            if (Names.has(mapping, "parameter")) {
                DatedParameter<?> parameter = values.readParameter(limit, in);
                return parameter == null || !Alike.areAlike(fact, parameter, limit, in)
                        ? null
                        : new RuleAttribute.OfParameter(fact.type(), parameter);
            }
            Fact<?, ?> other = facts.read(subject, limit, in);
            return other == null || !Alike.areAlike(fact, other, limit, in)
                    ? null
                    : new RuleAttribute.OfFact(other.view());
        }
        Object value = values.read(limit, in);
        return value == null ? null : new RuleAttribute.OfValues(fact.type(), ImmutableList.of(value));
    }

    private static @Nullable RuleAttribute values(ValueType.Kind type, ValueForms values, Node node, Reading in) {
        if (!(node instanceof Node.Sequence)) {
            Object value = values.read(node, in);
            return value == null ? null : new RuleAttribute.OfValues(type, ImmutableList.of(value));
        }
        ImmutableList<Object> all = in.allItems(node, each -> values.read(each, in));
        if (all != null && all.isEmpty()) {
            in.wrongValue(node, Words.of("expected.rule.values"));
        }
        return all == null || all.isEmpty() ? null : new RuleAttribute.OfValues(type, all);
    }

    private static @Nullable RuleNode leaf(@Nullable String kind, RuleAttribute fact, @Nullable RuleAttribute limit) {
        return limit == null
                ? null
                : ConditionForms.node(
                        requireNonNull(kind), ImmutableMap.of("fact", fact, "limit", limit), ImmutableList.of());
    }
}
