package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.RefusedException;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Builds conditions of their views: the other way round than the nodes make them. */
final class ConditionReading {

    private static final String VALUE = "VALUE_";
    private static final String DATE = "DATE_";
    private static final String ITEMS = "ITEMS_";
    private static final String HAPPENS = "HAPPENS_";
    private static final String VISIT = "visit";
    private static final String EVENT = "event/";

    private final FactRegistry registry;
    private final FactReading facts;

    ConditionReading(FactRegistry registry) {
        this.registry = registry;
        this.facts = new FactReading(registry, this);
    }

    <S> Node<S> condition(Class<S> subject, RuleNode view) {
        String kind = view.kind();
        return switch (kind) {
            case "ALL" -> parts(subject, AtLeastNode.Form.ALL, view.children().size(), view);
            case "ANY" -> parts(subject, AtLeastNode.Form.ANY, 1, view);
            case "EXACTLY_ONE" -> parts(subject, AtLeastNode.Form.EXACTLY_ONE, 1, view);
            case "AT_LEAST" -> parts(subject, AtLeastNode.Form.AT_LEAST, number(view.attributes(), "required"), view);
            case "NOT" -> new NotNode<>(condition(subject, onlyChild(view)));
            case "IS_IN" -> isIn(fact(subject, view), view);
            case "IS_KNOWN" -> new KnownNode<>(fact(subject, view));
            case "CONTAINS_ANY", "CONTAINS_ALL", "CONTAINED_IN" ->
                codes(fact(subject, view), CodeSetNode.Form.valueOf(kind), view);
            case "NOT_FOLLOWED" -> ofFile(subject, notFollowed(view), view);
            case "FOLLOWED", "FOLLOWED_WITHIN", "NOT_FOLLOWED_WITHIN" ->
                ofFile(subject, followed(FollowedNode.Form.valueOf(kind), view), view);
            case "RELATED" -> related(subject, view);
            case "OPAQUE" -> opaque(subject, view);
            default -> prefixed(subject, kind, view);
        };
    }

    private <S> Node<S> prefixed(Class<S> subject, String kind, RuleNode view) {
        if (kind.startsWith(ITEMS)) {
            return items(subject, Views.constant(ItemsNode.Quantifier.values(), kind, ITEMS), view);
        }
        if (kind.startsWith(HAPPENS)) {
            return ofFile(subject, happens(Views.constant(Window.Kind.values(), kind, HAPPENS), view), view);
        }
        Optional<Comparison> comparison = Views.find(Comparison.values(), kind, kind.startsWith(DATE) ? DATE : VALUE);
        if (comparison.isPresent()) {
            return compared(subject, fact(subject, view), comparison.get(), view);
        }
        Window.Kind window = Views.constant(Window.Kind.values(), kind, DATE);
        return window(fact(subject, view), window, view);
    }

    private <S> Node<S> parts(Class<S> subject, AtLeastNode.Form form, int required, RuleNode view) {
        if (required < 0) {
            throw refused(view, "condition.required-from-none", Map.of("required", required));
        }
        ImmutableList.Builder<Node<S>> parts = ImmutableList.builder();
        view.children().forEach(child -> parts.add(condition(subject, child)));
        return new AtLeastNode<>(form, required, parts.build());
    }

    private <S> Fact<S, ?> fact(Class<S> subject, RuleNode view) {
        return facts.fact(
                subject,
                Views.attribute(view.attributes(), "fact", RuleAttribute.OfFact.class)
                        .fact());
    }

    private <S, T> Node<S> isIn(Fact<S, T> fact, RuleNode view) {
        return new MembershipNode<>(fact, values(fact, limit(view, RuleAttribute.OfValues.class)));
    }

    private <S, T> Node<S> compared(Class<S> subject, Fact<S, T> fact, Comparison comparison, RuleNode view) {
        boolean ordered = fact instanceof OrderedFact || fact.isDate();
        if (fact.isDate() != view.kind().startsWith(DATE)
                || !(ordered || comparison == Comparison.IS || comparison == Comparison.IS_NOT)) {
            throw refused(
                    view,
                    "condition.suits",
                    Map.of("type", fact.type(), "condition", view.kind(), "fact", fact.name()));
        }
        RuleAttribute limit = limit(view, RuleAttribute.class);
        if (limit instanceof RuleAttribute.OfParameter parameter) {
            return Node.of(fact.compared(comparison, parameter(fact, parameter)));
        }
        if (limit instanceof RuleAttribute.OfFact other) {
            return Node.of(fact.compared(comparison, alike(fact, facts.fact(subject, other.fact()), view)));
        }
        return Node.of(fact.compared(
                comparison,
                values(fact, limit(view, RuleAttribute.OfValues.class)).get(0)));
    }

    /** A fact that another is compared with; facts of codes are alike if their values may be. */
    @SuppressWarnings("unchecked") // facts of one type have values of one type
    private static <S, T> Fact<S, T> alike(Fact<S, T> fact, Fact<S, ?> other, RuleNode view) {
        if (fact.type() != other.type()) {
            throw refused(
                    view,
                    "condition.alike",
                    Map.of("other", other.name(), "type", fact.type(), "fact", fact.name(), "was", other.type()));
        }
        return (Fact<S, T>) other;
    }

    private static <S> Node<S> window(Fact<S, ?> fact, Window.Kind kind, RuleNode view) {
        return new DateWindowNode<>(FactReading.date(fact, view.kind()), new Window(kind, span(view, "limit")));
    }

    @SuppressWarnings("unchecked") // the values of a set of codes are checked to be codes
    private static <S> Node<S> codes(Fact<S, ?> fact, CodeSetNode.Form form, RuleNode view) {
        if (fact.type() != ValueType.Kind.CODES) {
            throw refused(view, "condition.codes", Map.of("fact", fact.name(), "type", fact.type()));
        }
        return new CodeSetNode<>(
                (Fact<S, ImmutableSet<Object>>) fact,
                form,
                ImmutableSet.copyOf(limit(view, RuleAttribute.OfValues.class).values()));
    }

    private Node<EnterpriseFile> happens(Window.Kind kind, RuleNode view) {
        if (kind != Window.Kind.WITHIN_LAST && kind != Window.Kind.WITHIN_NEXT) {
            throw refused(view, "condition.window", Map.of("window", kind));
        }
        return new OccurrenceNode(
                entries(view, "fact"), new Window(kind, span(view, "limit")), number(view.attributes(), "times"));
    }

    private Node<EnterpriseFile> notFollowed(RuleNode view) {
        return new NotFollowedNode(entries(view, "fact"), Window.last(span(view, "limit")), entries(view, "second"));
    }

    private Node<EnterpriseFile> followed(FollowedNode.Form form, RuleNode view) {
        return new FollowedNode(
                form,
                entries(view, "fact"),
                Window.last(span(view, "limit")),
                entries(view, "second"),
                form == FollowedNode.Form.FOLLOWED ? null : Window.last(span(view, "term")));
    }

    @SuppressWarnings("unchecked") // the subject is a file
    private static <S> Node<S> ofFile(Class<S> subject, Node<EnterpriseFile> node, RuleNode view) {
        if (subject != EnterpriseFile.class) {
            throw refused(view, "condition.of-file", Map.of("subject", subject.getSimpleName()));
        }
        return (Node<S>) node;
    }

    private <S> Node<S> items(Class<S> subject, ItemsNode.Quantifier quantifier, RuleNode view) {
        FactNode list = Views.attribute(view.attributes(), "fact", RuleAttribute.OfFact.class)
                .fact();
        int required = switch (quantifier) {
            case ANY -> 1;
            case ALL -> 0;
            case AT_LEAST -> number(view.attributes(), "required");
        };
        if (quantifier == ItemsNode.Quantifier.AT_LEAST && required < 1) {
            throw refused(view, "condition.required-from-one", Map.of("required", required));
        }
        return items(facts.list(subject, list), facts.itemType(subject, list), quantifier, required, onlyChild(view));
    }

    @SuppressWarnings("unchecked") // the registry knows of which type the things of a list are
    private <S, I> Node<S> items(
            ItemListFact<S, ?> list, Class<I> type, ItemsNode.Quantifier quantifier, int required, RuleNode condition) {
        return new ItemsNode<>((ItemListFact<S, I>) list, quantifier, required, condition(type, condition));
    }

    private <S> Node<S> related(Class<S> subject, RuleNode view) {
        String name = Views.attribute(view.attributes(), "relation", RuleAttribute.OfName.class)
                .name();
        RuleNode condition = Views.attribute(view.attributes(), "condition", RuleAttribute.OfCondition.class)
                .condition();
        return lifted(facts.relation(subject, name), facts.relatedType(subject, name), condition);
    }

    @SuppressWarnings("unchecked") // the registry knows to which type a relation leads
    private <S, T> Node<S> lifted(Relation<S, ?> relation, Class<T> to, RuleNode condition) {
        return Node.of(condition(to, condition).via((Relation<S, T>) relation));
    }

    @SuppressWarnings("unchecked") // a condition is registered with the type of its subject
    private <S> Node<S> opaque(Class<S> subject, RuleNode view) {
        String name = Views.attribute(view.attributes(), "fact", RuleAttribute.OfName.class)
                .name();
        return registry.hostCondition(subject, name)
                .map(condition -> Node.of((Condition<S>) condition))
                .orElseThrow(() -> Views.unknown("condition", name));
    }

    private DatedEntries entries(RuleNode view, String name) {
        RuleAttribute.OfEntries entries = Views.attribute(view.attributes(), name, RuleAttribute.OfEntries.class);
        if (entries.name().equals(VISIT)) {
            return new DatedEntries.Visits();
        }
        if (!entries.name().startsWith(EVENT)) {
            throw Views.unknown("entries", entries.name());
        }
        String code = entries.name().substring(EVENT.length());
        EventKind kind = registry.eventKind(code).orElseThrow(() -> Views.unknown("kind of event", code));
        return new DatedEntries.Events(kind);
    }

    @SuppressWarnings("unchecked") // checked against the type of the fact
    private static <S, T> ImmutableList<T> values(Fact<S, T> fact, RuleAttribute.OfValues limit) {
        for (Object value : limit.values()) {
            if (!isValueOf(fact.type(), value)) {
                throw SENTENCES.refusal(
                        "condition.limit", Map.of("fact", fact.name(), "type", fact.type(), "value", value));
            }
        }
        return limit.values().stream()
                .map(value -> fact.normalized((T) value))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isValueOf(ValueType.Kind type, Object value) {
        return switch (type) {
            case FLAG -> value instanceof Boolean;
            case COUNT -> value instanceof Long;
            case DECIMAL -> value instanceof BigDecimal;
            case MONEY -> value instanceof BigMoney;
            case DATE -> value instanceof LocalDate;
            case TEXT -> value instanceof String;
            case LEVEL -> value instanceof Enum;
            case CODES -> value instanceof ImmutableSet;
            case CODE -> true;
            case ITEMS -> false;
        };
    }

    @SuppressWarnings("unchecked") // checked against the type of the fact
    private static <S, T> DatedParameter<T> parameter(Fact<S, T> fact, RuleAttribute.OfParameter limit) {
        limit.parameter()
                .values()
                .segments()
                .forEach(segment -> segment.value().ifPresent(value -> {
                    if (!isValueOf(fact.type(), value)) {
                        throw SENTENCES.refusal(
                                "condition.parameter",
                                Map.of(
                                        "fact",
                                        fact.name(),
                                        "parameter",
                                        limit.parameter().name(),
                                        "type",
                                        fact.type(),
                                        "value",
                                        value));
                    }
                }));
        return (DatedParameter<T>) limit.parameter();
    }

    private static Span span(RuleNode view, String name) {
        return Views.attribute(view.attributes(), name, RuleAttribute.OfSpan.class)
                .span();
    }

    private static int number(ImmutableMap<String, RuleAttribute> attributes, String name) {
        BigDecimal number =
                Views.attribute(attributes, name, RuleAttribute.OfNumber.class).number();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RefusedException(
                    SENTENCES.bilingual("condition.whole", Map.of("name", name, "number", number)), e);
        }
    }

    private static <A extends RuleAttribute> A limit(RuleNode view, Class<A> type) {
        return Views.attribute(view.attributes(), "limit", type);
    }

    private static RuleNode onlyChild(RuleNode view) {
        if (view.children().size() != 1) {
            throw refused(
                    view, "condition.one-part", Map.of("parts", view.children().size()));
        }
        return view.children().get(0);
    }

    private static RefusedException refused(RuleNode view, String key, Map<String, ?> values) {
        return SENTENCES.refusal(
                "condition.refused", Map.of("condition", view.kind(), "why", SENTENCES.bilingual(key, values)));
    }
}
