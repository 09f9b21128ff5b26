package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in documents: an object for each node, told apart by its fields. A condition on a fact names the fact and one comparison;
 * {@code all}, {@code any}, {@code not} and the like hold others; {@code always} and {@code never} are texts.
 */
final class ConditionForms {

    static final String ALWAYS = "always";
    static final String NEVER = "never";
    private static final ImmutableMap<String, String> CONSTANTS =
            ImmutableMap.of(ALWAYS, ALWAYS, "恒成立", ALWAYS, NEVER, NEVER, "恒不成立", NEVER);

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
    static final ImmutableSet<String> COMPARISONS = ImmutableSet.<String>builder()
            .addAll(VALUES.keySet())
            .addAll(DAYS.keySet())
            .addAll(WINDOWS.keySet())
            .addAll(SETS.keySet())
            .add("in", "known")
            .build();

    static final String NOT_FOLLOWED_BY = "notFollowedBy";

    /** The fields of an event that happened, and of what followed. */
    static final ImmutableSet<String> EVENT_FIELDS = ImmutableSet.of(
            "event", "withinLast", "withinNext", "times", "followedBy", NOT_FOLLOWED_BY, "followedWithin");

    private static final ImmutableList<String> FOLLOWS = ImmutableList.of("followedBy", NOT_FOLLOWED_BY);
    private static final ImmutableSet<String> HAPPENING = ImmutableSet.of("event", "withinLast", "withinNext", "times");

    static final String VISIT = "visit";
    static final String CHINESE_VISIT = "走访";
    static final String EVENT = "event/";
    private static final Bilingual UNSAID = Bilingual.same("?");
    private static final ImmutableSet<String> WORDS = ImmutableSet.<String>builder()
            .add("all", "any", "not", "exactlyOne", "items", "which", "where", "condition", "holds")
            .addAll(FactForms.FIELDS)
            .addAll(EVENT_FIELDS)
            .build();

    private final FactRegistry registry;
    private final FactForms facts;

    ConditionForms(Context context) {
        this.registry = context.get(FactRegistry.class);
        this.facts = new FactForms(context);
    }

    <S> @Nullable Condition<S> read(Class<S> subject, Node node, Reading in) {
        RuleNode view = readView(subject, node, in);
        return view == null ? null : in.making(node, () -> registry.condition(subject, view));
    }

    /** Reads a condition as data; what a leaf of it refuses is told where the leaf stands. */
    @Nullable RuleNode readView(Class<?> subject, Node node, Reading in) {
        String constant =
                CONSTANTS.get(Optional.ofNullable(Scalars.textOf(node)).orElse(""));
        if (constant != null) {
            return node(constant.equals(ALWAYS) ? "ALL" : "ANY", ImmutableMap.of(), ImmutableList.of());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.rule.condition");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        if (members.containsKey("items")) {
            return items(subject, members, node, in);
        } else if (members.containsKey("event")) {
            return checked(subject, event(subject, members, node, in), node, in);
        } else if (FactForms.SAYING_HOW.stream().anyMatch(members::containsKey)) {
            return checked(subject, compared(subject, members, node, in), node, in);
        } else if (members.containsKey("condition")) {
            return checked(subject, ofHost(subject, members, in), node, in);
        } else if (members.containsKey("holds")) {
            return checked(subject, related(subject, members, node, in), node, in);
        }
        return composed(subject, members, node, in);
    }

    /** Builds a leaf by itself, so that what it refuses is told here. */
    private @Nullable RuleNode checked(Class<?> subject, @Nullable RuleNode view, Node node, Reading in) {
        return view == null || in.making(node, () -> registry.condition(subject, view)) == null ? null : view;
    }

    private @Nullable RuleNode composed(
            Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        for (String form : ImmutableList.of("all", "any", "exactlyOne")) {
            Names.Member parts = members.get(form);
            if (parts != null) {
                ImmutableList<RuleNode> children = parts.read(in, each -> parts(subject, each, in));
                String kind = form.equals("exactlyOne") ? "EXACTLY_ONE" : form.equals("all") ? "ALL" : "ANY";
                return !Names.onlyOf(members, ImmutableSet.of(form), in) || children == null
                        ? null
                        : node(kind, ImmutableMap.of(), children);
            }
        }
        Names.Member not = members.get("not");
        if (not != null) {
            RuleNode part = not.read(in, each -> readView(subject, each, in));
            return !Names.onlyOf(members, ImmutableSet.of("not"), in) || part == null
                    ? null
                    : node("NOT", ImmutableMap.of(), ImmutableList.of(part));
        }
        Names.Member of = members.get("of");
        Names.Member atLeast = members.get("atLeast");
        if (of != null && atLeast != null) {
            boolean fits = Names.onlyOf(members, ImmutableSet.of("atLeast", "of"), in);
            BigDecimal required = atLeast.read(in, each -> count(each, 0, in));
            ImmutableList<RuleNode> children = of.read(in, each -> parts(subject, each, in));
            return !fits || required == null || children == null
                    ? null
                    : node("AT_LEAST", ImmutableMap.of("required", new RuleAttribute.OfNumber(required)), children);
        }
        tellUnknown(members, node, in);
        return null;
    }

    /** Nothing says what kind of condition it is; a misspelt word is likely. */
    private static void tellUnknown(ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        boolean told = !Names.onlyOf(members, ImmutableSet.copyOf(Sets.union(WORDS, COMPARISONS)), in);
        if (!told) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.condition.field"), null);
        }
    }

    private @Nullable ImmutableList<RuleNode> parts(Class<?> subject, Node node, Reading in) {
        return in.allItems(node, each -> readView(subject, each, in));
    }

    private static @Nullable BigDecimal count(Node node, int least, Reading in) {
        Integer count = Scalars.INT.read(node, in);
        if (count != null && count < least) {
            in.wrongValue(node, Words.of("expected.rule.whole-from", "least", least));
            return null;
        }
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private @Nullable RuleNode compared(
            Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        Fact<?, ?> fact = factOf(subject, members, node, in);
        List<String> said =
                members.keySet().stream().filter(COMPARISONS::contains).toList();
        boolean fits = Names.onlyOf(members, ImmutableSet.copyOf(Sets.union(COMPARISONS, FactForms.FIELDS)), in);
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
                                    "words", Bilingual.same(String.join(", ", comparisonsOf(fact.type()))))),
                    null);
            return null;
        }
        return leaf(kind, read, limit(subject, fact, values, limit, in));
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
        Boolean known = ValueForms.flag(limit, in);
        if (known == null) {
            return null;
        }
        RuleNode leaf = node("IS_KNOWN", ImmutableMap.of("fact", fact), ImmutableList.of());
        return known ? leaf : node("NOT", ImmutableMap.of(), ImmutableList.of(leaf));
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

    private @Nullable RuleNode event(
            Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        String follows =
                FOLLOWS.stream().filter(members::containsKey).findFirst().orElse(null);
        boolean fits = Names.onlyOf(
                members,
                follows == null ? HAPPENING : ImmutableSet.of("event", "withinLast", follows, "followedWithin"),
                in);
        if (subject != EnterpriseFile.class) {
            in.wrongValue(node, Words.of("expected.rule.event-of-enterprise"));
            return null;
        }
        RuleAttribute entries = entries(members, "event", in);
        Names.Member next = members.get("withinNext");
        Names.Member last = members.get("withinLast");
        if ((next == null) == (last == null)) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.window"), null);
            return null;
        }
        Names.Member window = next == null ? requireNonNull(last) : next;
        Span span = window.read(in, each -> PlainForms.SPAN.read(each, in));
        if (follows != null) {
            RuleNode followed = followed(follows, entries, span, members, in);
            return fits ? followed : null;
        }
        Names.Member times = members.get("times");
        BigDecimal count = times == null ? BigDecimal.ONE : times.read(in, each -> count(each, 1, in));
        if (!fits || entries == null || span == null || count == null) {
            return null;
        }
        return node(
                next == null ? "HAPPENS_WITHIN_LAST" : "HAPPENS_WITHIN_NEXT",
                ImmutableMap.of(
                        "fact",
                        entries,
                        "limit",
                        new RuleAttribute.OfSpan(span),
                        "times",
                        new RuleAttribute.OfNumber(count)),
                ImmutableList.of());
    }

    private @Nullable RuleNode followed(
            String follows,
            @Nullable RuleAttribute entries,
            @Nullable Span span,
            ImmutableMap<String, Names.Member> members,
            Reading in) {
        RuleAttribute second = entries(members, follows, in);
        Names.Member within = members.get("followedWithin");
        Span term = within == null ? null : within.read(in, each -> PlainForms.SPAN.read(each, in));
        if (entries == null || span == null || second == null || (within != null && term == null)) {
            return null;
        }
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        attributes.put("fact", entries);
        attributes.put("limit", new RuleAttribute.OfSpan(span));
        attributes.put("second", second);
        if (term != null) {
            attributes.put("term", new RuleAttribute.OfSpan(term));
        }
        String kind = (follows.equals(NOT_FOLLOWED_BY) ? "NOT_FOLLOWED" : "FOLLOWED") + (term == null ? "" : "_WITHIN");
        return node(kind, attributes.buildOrThrow(), ImmutableList.of());
    }

    /** Visits by their own name, events by the code of their kind; a kind that is called {@code visit} has its prefix. */
    private @Nullable RuleAttribute entries(ImmutableMap<String, Names.Member> members, String field, Reading in) {
        return requireNonNull(members.get(field), field).read(in, node -> {
            String text = Scalars.TEXT.read(node, in);
            if (text == null) {
                return null;
            }
            if (text.equals(VISIT) || text.equals(CHINESE_VISIT)) {
                return new RuleAttribute.OfEntries(VISIT, UNSAID);
            }
            String code = text.startsWith(EVENT) ? text.substring(EVENT.length()) : text;
            EventKind kind = EventKinds.read(code, node, registry, in);
            return kind == null ? null : new RuleAttribute.OfEntries(EVENT + kind.code(), UNSAID);
        });
    }

    private @Nullable RuleNode items(
            Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        Names.Member items = requireNonNull(members.get("items"));
        FactNode list = items.read(in, each -> facts.readItems(subject, each, in));
        Names.Member which = members.get("which");
        String form = which != null ? "which" : members.containsKey("all") ? "all" : "any";
        Names.Member condition = members.get(form);
        Names.Member atLeast = members.get("atLeast");
        boolean fits = Names.onlyOf(
                members,
                which == null ? ImmutableSet.of("items", form) : ImmutableSet.of("items", "which", "atLeast"),
                in);
        if (condition == null || (which != null && atLeast == null)) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.items.field"), null);
            return null;
        }
        BigDecimal required = which == null ? null : requireNonNull(atLeast).read(in, each -> count(each, 1, in));
        Class<?> type = list == null ? null : registry.itemType(subject, list);
        RuleNode part = type == null ? null : condition.read(in, each -> readView(type, each, in));
        if (!fits || list == null || part == null || (which != null && required == null)) {
            return null;
        }
        ImmutableMap.Builder<String, RuleAttribute> attributes = ImmutableMap.builder();
        attributes.put("fact", new RuleAttribute.OfFact(list));
        if (required != null) {
            attributes.put("required", new RuleAttribute.OfNumber(required));
        }
        String kind = which != null ? "ITEMS_AT_LEAST" : form.equals("all") ? "ITEMS_ALL" : "ITEMS_ANY";
        return checked(subject, node(kind, attributes.buildOrThrow(), ImmutableList.of(part)), node, in);
    }

    private @Nullable RuleNode ofHost(Class<?> subject, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("condition"), in);
        String name = requireNonNull(members.get("condition")).read(in, node -> {
            String text = Scalars.TEXT.read(node, in);
            if (text != null && registry.hostCondition(subject, text).isEmpty()) {
                in.unknownName(
                        node, text, registry.hostConditionNames(subject), Words.of("expected.rule.host-condition"));
                return null;
            }
            return text;
        });
        return !fits || name == null
                ? null
                : node("OPAQUE", ImmutableMap.of("fact", new RuleAttribute.OfName(name, UNSAID)), ImmutableList.of());
    }

    private @Nullable RuleNode related(
            Class<?> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("via", "holds"), in);
        Names.Member via = members.get("via");
        if (via == null) {
            in.missing(node, "via");
            return null;
        }
        String relation = via.read(in, each -> Scalars.TEXT.read(each, in));
        Class<?> other = relation == null ? null : facts.relatedType(subject, relation, via, in);
        RuleNode condition =
                other == null ? null : requireNonNull(members.get("holds")).read(in, each -> readView(other, each, in));
        return !fits || relation == null || condition == null
                ? null
                : node(
                        "RELATED",
                        ImmutableMap.of(
                                "relation", new RuleAttribute.OfName(relation, UNSAID),
                                "condition", new RuleAttribute.OfCondition(condition)),
                        ImmutableList.of());
    }

    private static @Nullable RuleNode leaf(@Nullable String kind, RuleAttribute fact, @Nullable RuleAttribute limit) {
        return limit == null
                ? null
                : node(requireNonNull(kind), ImmutableMap.of("fact", fact, "limit", limit), ImmutableList.of());
    }

    private static RuleNode node(
            String kind, ImmutableMap<String, RuleAttribute> attributes, ImmutableList<RuleNode> children) {
        return new RuleNode(kind, attributes, children);
    }
}
