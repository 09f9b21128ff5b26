package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.Items;
import io.github.louyu.rules.QuantityFact;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts in documents: a name, or an object that says of which facts and how one is worked out. Things of which a subject has several
 * are named in the same way.
 */
final class FactForms {

    /** How a fact is worked out of two, by the field that says so. */
    static final ImmutableBiMap<String, String> OF_TWO = ImmutableBiMap.<String, String>builder()
            .put("sum", "SUM")
            .put("difference", "DIFFERENCE")
            .put("product", "PRODUCT")
            .put("ratio", "RATIO")
            .put("lesser", "LEAST")
            .put("greater", "GREATEST")
            .put("percentChange", "PERCENT_CHANGE")
            .buildOrThrow();

    /** The fields of which each says what kind of object it is. */
    static final ImmutableSet<String> SAYING_HOW = ImmutableSet.<String>builder()
            .addAll(OF_TWO.keySet())
            .add("fact", "number", "count", "next", "table")
            .build();

    /** All fields of a fact. */
    static final ImmutableSet<String> FIELDS = ImmutableSet.<String>builder()
            .addAll(SAYING_HOW)
            .add("times", "via", "label", "of")
            .build();

    private static final Bilingual UNSAID = Bilingual.same("?");

    private final Context context;
    private final FactRegistry registry;

    FactForms(Context context) {
        this.context = context;
        this.registry = context.get(FactRegistry.class);
    }

    <S> @Nullable Fact<S, ?> read(Class<S> subject, Node node, Reading in) {
        String name = Scalars.textOf(node);
        if (name != null) {
            return named(subject, name, node, in);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.rule.fact");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        String how =
                SAYING_HOW.stream().filter(members::containsKey).findFirst().orElse(null);
        if (how == null) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.fact"), null);
            return null;
        }
        Fact<S, ?> fact = read(subject, how, members, node, in);
        Names.Member label = members.get("label");
        Bilingual text = label == null ? null : label.read(in, each -> CommonShapes.BILINGUAL.read(each, in));
        if (fact == null || label == null || text == null) {
            return label == null ? fact : null;
        }
        if (fact instanceof QuantityFact<?, ?>) {
            return ((QuantityFact<S, ?>) fact).labelled(text);
        }
        in.path().enter(label.given());
        in.wrongValue(label.value(), Words.of("expected.rule.label-of-number"));
        in.path().leave();
        return null;
    }

    /** The fact of a name; of one that may be that of a refused table nothing is said. */
    private <S> @Nullable Fact<S, ?> named(Class<S> subject, String name, Node node, Reading in) {
        Fact<S, ?> fact = registry.fact(subject, name).orElse(null);
        if (RefusedTables.of(in.context()).mayBe(name, fact != null)) {
            return null;
        }
        if (fact == null) {
            in.unknownName(node, name, RegistryNames.facts(registry, subject), Words.of("expected.rule.fact"));
        }
        return fact;
    }

    private <S> @Nullable Fact<S, ?> read(
            Class<S> subject, String how, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        return switch (how) {
            case "fact" -> changed(subject, members, node, in);
            case "number" -> {
                Fact<S, ?> part = known(members, how).read(in, each -> quantity(subject, each, in));
                yield !Names.onlyOf(members, ImmutableSet.of(how, "label"), in) || part == null
                        ? null
                        : built(
                                subject,
                                part.name(),
                                "NUMBER",
                                ImmutableMap.of(),
                                ImmutableList.of(part.view()),
                                node,
                                in);
            }
            case "count" -> {
                FactNode items = known(members, how).read(in, each -> readItems(subject, each, in));
                yield !Names.onlyOf(members, ImmutableSet.of(how, "label"), in) || items == null
                        ? null
                        : built(subject, "", "COUNT", ImmutableMap.of(), ImmutableList.of(items), node, in);
            }
            case "next" -> next(subject, members, node, in);
            case "table" -> table(subject, members, in);
            default -> ofTwo(subject, how, members, node, in);
        };
    }

    /** A fact that others are worked out of. */
    private <S> @Nullable Fact<S, ?> quantity(Class<S> subject, Node node, Reading in) {
        Fact<S, ?> fact = read(subject, node, in);
        if (fact == null || fact instanceof QuantityFact<?, ?>) {
            return fact;
        }
        in.wrongValue(node, Words.of("expected.rule.quantity"));
        return null;
    }

    private <S> @Nullable Fact<S, ?> day(Class<S> subject, Node node, Reading in) {
        Fact<S, ?> fact = read(subject, node, in);
        if (fact == null || fact.type() == ValueType.Kind.DATE) {
            return fact;
        }
        in.wrongValue(node, Words.of("expected.rule.day-fact"));
        return null;
    }

    private <S> @Nullable Fact<S, ?> table(Class<S> subject, ImmutableMap<String, Names.Member> members, Reading in) {
        TableFact<S> table = known(members, "table")
                .read(in, each -> new TableShapes<>(subject).fact().read(each, in));
        return !Names.onlyOf(members, ImmutableSet.of("table"), in) || table == null ? null : table.fact();
    }

    /** A fact times a factor, or of another subject, or the fact itself. */
    private <S> @Nullable Fact<S, ?> changed(
            Class<S> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("fact", "times", "via", "label"), in);
        Names.Member times = members.get("times");
        Names.Member via = members.get("via");
        if (via == null) {
            Fact<S, ?> fact = known(members, "fact")
                    .read(in, each -> times == null ? read(subject, each, in) : quantity(subject, each, in));
            BigDecimal factor = times == null ? null : times.read(in, each -> factor(each, in));
            if (!fits || fact == null || (times != null && factor == null)) {
                return null;
            }
            return factor == null ? fact : times(subject, fact, factor, node, in);
        }
        Names.Member name = known(members, "fact");
        String relation = via.read(in, each -> Scalars.TEXT.read(each, in));
        Class<?> other = relation == null ? null : relatedType(subject, relation, via, in);
        Fact<?, ?> lifted = other == null
                ? null
                : name.read(in, each -> times == null ? read(other, each, in) : quantity(other, each, in));
        BigDecimal factor = times == null ? null : times.read(in, each -> factor(each, in));
        if (!fits || relation == null || lifted == null || (times != null && factor == null)) {
            return null;
        }
        Fact<S, ?> fact =
                built(subject, "", "VIA", via(subject, relation, lifted.view()), ImmutableList.of(), node, in);
        return fact == null || factor == null ? fact : times(subject, fact, factor, node, in);
    }

    private <S> @Nullable Fact<S, ?> times(
            Class<S> subject, Fact<S, ?> fact, BigDecimal factor, Node node, Reading in) {
        return built(
                subject,
                "",
                "TIMES",
                ImmutableMap.of("factor", new RuleAttribute.OfNumber(factor)),
                ImmutableList.of(fact.view()),
                node,
                in);
    }

    private ImmutableMap<String, RuleAttribute> via(Class<?> subject, String relation, FactNode lifted) {
        String name = registry.relation(subject, relation).orElseThrow().name();
        return ImmutableMap.of(
                "relation", new RuleAttribute.OfName(name, UNSAID), "fact", new RuleAttribute.OfFact(lifted));
    }

    @Nullable Class<?> relatedType(Class<?> subject, String relation, Names.Member via, Reading in) {
        Class<?> other = registry.relatedType(subject, relation).orElse(null);
        if (other == null) {
            in.path().enter(via.given());
            in.unknownName(
                    via.value(),
                    relation,
                    RegistryNames.relations(registry, subject),
                    Words.of("expected.rule.relation"));
            in.path().leave();
        }
        return other;
    }

    private <S> @Nullable Fact<S, ?> next(
            Class<S> subject, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("next", "of"), in);
        Names.Member of = members.get("of");
        if (of == null) {
            in.missing(node, Names.allOf("of"));
            return null;
        }
        FactNode items = of.read(in, each -> readItems(subject, each, in));
        if (!fits || items == null) {
            return null;
        }
        Class<?> type = registry.itemType(subject, items);
        Fact<?, ?> day = known(members, "next").read(in, each -> day(type, each, in));
        return day == null
                ? null
                : built(
                        subject,
                        "",
                        "NEXT",
                        ImmutableMap.of("day", new RuleAttribute.OfFact(day.view())),
                        ImmutableList.of(items),
                        node,
                        in);
    }

    private <S> @Nullable Fact<S, ?> ofTwo(
            Class<S> subject, String how, ImmutableMap<String, Names.Member> members, Node node, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of(how, "label"), in);
        List<Fact<S, ?>> parts = known(members, how).read(in, each -> twoFacts(subject, each, in));
        return !fits || parts == null
                ? null
                : built(
                        subject,
                        "",
                        requireNonNull(OF_TWO.get(how)),
                        ImmutableMap.of(),
                        parts.stream().map(Fact::view).collect(ImmutableList.toImmutableList()),
                        node,
                        in);
    }

    private <S> @Nullable List<Fact<S, ?>> twoFacts(Class<S> subject, Node node, Reading in) {
        List<Fact<S, ?>> facts = in.allItems(node, each -> quantity(subject, each, in));
        if (facts != null && facts.size() != 2) {
            in.wrongValue(node, Words.of("expected.rule.two-facts"));
            return null;
        }
        return facts;
    }

    private <S> @Nullable Fact<S, ?> built(
            Class<S> subject,
            String name,
            String operation,
            ImmutableMap<String, RuleAttribute> attributes,
            ImmutableList<FactNode> parts,
            Node node,
            Reading in) {
        FactNode view =
                new FactNode(name, UNSAID, ValueType.Kind.DECIMAL, Optional.empty(), operation, attributes, parts);
        return in.making(node, () -> registry.unlabelled(subject, view));
    }

    private static @Nullable BigDecimal factor(Node node, Reading in) {
        if (node instanceof Node.Numeral) {
            return Scalars.DECIMAL.read(node, in);
        }
        BigDecimal percent = PlainForms.PERCENT.read(node, in);
        return percent == null ? null : percent.movePointLeft(2);
    }

    private static Names.Member known(ImmutableMap<String, Names.Member> members, String name) {
        return requireNonNull(members.get(name), name);
    }

    /** Things of which a subject has several, as data. */
    @Nullable FactNode readItems(Class<?> subject, Node node, Reading in) {
        String name = Scalars.textOf(node);
        if (name != null) {
            Items<?, ?> items = registry.items(subject, name).orElse(null);
            if (items == null) {
                in.unknownName(node, name, RegistryNames.items(registry, subject), Words.of("expected.rule.items"));
            }
            return items == null ? null : items.view();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.rule.items");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, ImmutableSet.of("items", "where", "via"), in);
        Names.Member whole = members.get("items");
        if (whole == null) {
            in.missing(node, Names.allOf("items"));
            return null;
        }
        Names.Member via = members.get("via");
        FactNode items = via == null
                ? whole.read(in, each -> readItems(subject, each, in))
                : itemsVia(subject, whole, via, node, in);
        Names.Member where = members.get("where");
        if (!fits || items == null || where == null) {
            return fits ? items : null;
        }
        Class<?> type = registry.itemType(subject, items);
        RuleNode condition = where.read(in, each -> new ConditionForms(context).readView(type, each, in));
        return condition == null
                ? null
                : itemsOf(
                        subject,
                        "WHERE",
                        ImmutableMap.of("condition", new RuleAttribute.OfCondition(condition)),
                        ImmutableList.of(items),
                        node,
                        in);
    }

    private @Nullable FactNode itemsVia(Class<?> subject, Names.Member whole, Names.Member via, Node node, Reading in) {
        String relation = via.read(in, each -> Scalars.TEXT.read(each, in));
        Class<?> other = relation == null ? null : relatedType(subject, relation, via, in);
        FactNode lifted = other == null ? null : whole.read(in, each -> readItems(other, each, in));
        return relation == null || lifted == null
                ? null
                : itemsOf(subject, "VIA", via(subject, relation, lifted), ImmutableList.of(), node, in);
    }

    private @Nullable FactNode itemsOf(
            Class<?> subject,
            String operation,
            ImmutableMap<String, RuleAttribute> attributes,
            ImmutableList<FactNode> parts,
            Node node,
            Reading in) {
        FactNode view = new FactNode("", UNSAID, ValueType.Kind.ITEMS, Optional.empty(), operation, attributes, parts);
        return in.making(node, () -> registry.unlabelled(subject, view).view());
    }
}
