package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
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

    /** The label of what is read by its name, which the registry knows. */
    static final Bilingual UNSAID = Bilingual.same("?");

    private static final ImmutableSet<String> WORDS = ImmutableSet.<String>builder()
            .add("all", "any", "not", "exactlyOne", "items", "which", "where", "condition", "holds")
            .addAll(FactForms.FIELDS)
            .addAll(EventForms.FIELDS)
            .build();

    private final FactRegistry registry;
    private final FactForms facts;
    private final ComparisonForms comparisons;
    private final EventForms events;

    ConditionForms(Context context) {
        this.registry = context.get(FactRegistry.class);
        this.facts = new FactForms(context);
        this.comparisons = new ComparisonForms(registry, facts);
        this.events = new EventForms(registry);
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
            return checked(subject, events.read(subject, members, node, in), node, in);
        } else if (FactForms.SAYING_HOW.stream().anyMatch(members::containsKey)) {
            return checked(subject, comparisons.read(subject, members, node, in), node, in);
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
        boolean told = !Names.onlyOf(members, ImmutableSet.copyOf(Sets.union(WORDS, ComparisonForms.FIELDS)), in);
        if (!told) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.condition.field"), null);
        }
    }

    private @Nullable ImmutableList<RuleNode> parts(Class<?> subject, Node node, Reading in) {
        return in.allItems(node, each -> readView(subject, each, in));
    }

    static @Nullable BigDecimal count(Node node, int least, Reading in) {
        Integer count = Scalars.INT.read(node, in);
        if (count != null && count < least) {
            in.wrongValue(node, Words.of("expected.rule.whole-from", "least", least));
            return null;
        }
        return count == null ? null : BigDecimal.valueOf(count);
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
            in.missing(node, Names.allOf("via"));
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

    static RuleNode node(
            String kind, ImmutableMap<String, RuleAttribute> attributes, ImmutableList<RuleNode> children) {
        return new RuleNode(kind, attributes, children);
    }
}
