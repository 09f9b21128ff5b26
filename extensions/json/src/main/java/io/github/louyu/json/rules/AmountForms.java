package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountView;
import io.github.louyu.rules.eligibility.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in documents: money or a number; a fact or a parameter; several amounts taken together; a choice by tier or case; or a list, of
 * which the first item is an amount and each other a step that is done to what the steps before gave.
 */
final class AmountForms<S> {

    /** Amounts taken together, by the field that says how. */
    static final ImmutableBiMap<String, String> GATHERED =
            ImmutableBiMap.of("sum", "SUM", "least", "LEAST", "greatest", "GREATEST");

    private final Class<S> subject;
    private final Context context;

    AmountForms(Class<S> subject, Context context) {
        this.subject = subject;
        this.context = context;
    }

    @Nullable Amount<S> read(Node node, Reading in) {
        if (node instanceof Node.Sequence sequence) {
            return new AmountSteps<>(this).read(sequence, in);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return stated(node, in);
        }
        if (Names.has(mapping, "parameter")) {
            return new AmountParameters<S>(context.get(FactRegistry.class)).read(mapping, in);
        }
        boolean gathers = GATHERED.keySet().stream().anyMatch(form -> Names.has(mapping, form));
        if (!gathers && FactForms.SAYING_HOW.stream().anyMatch(how -> Names.has(mapping, how))) {
            Fact<S, ?> fact = new FactForms(context).read(subject, node, in);
            return fact == null ? null : of(fact, node, in);
        }
        return composed(node, Names.members(mapping, in), in);
    }

    private @Nullable Amount<S> composed(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        if (members.containsKey("tiers")) {
            return new AmountTiers<>(this).read(node, members, in);
        } else if (members.containsKey("cases")) {
            return new AmountCases<>(subject, context, this).read(node, members, in);
        } else if (members.containsKey("firstReaching")) {
            return new AmountRewards<>(this).read(node, members, in);
        }
        for (String form : GATHERED.keySet()) {
            Names.Member parts = members.get(form);
            if (parts != null) {
                return gathered(form, parts, node, members, in);
            }
        }
        if (Names.onlyOf(
                members,
                ImmutableSet.of("fact", "parameter", "tiers", "cases", "firstReaching", "sum", "least", "greatest"),
                in)) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, node, Words.of("expected.rule.amount"), null);
        }
        return null;
    }

    private @Nullable Amount<S> stated(Node node, Reading in) {
        String text = Scalars.textOf(node);
        if (text != null && !PlainForms.isMoney(text) && !(node instanceof Node.Numeral)) {
            Fact<S, ?> fact =
                    context.get(FactRegistry.class).fact(subject, text).orElse(null);
            if (fact != null) {
                return of(fact, node, in);
            }
        }
        Object figure = AmountFigures.read(node, in);
        if (figure == null) {
            return null;
        }
        return figure instanceof BigMoney money
                ? Amount.fixed(money)
                : Amount.number(((BigDecimal) figure).toPlainString());
    }

    @SuppressWarnings("unchecked") // a fact of a subject that is money is a money fact of it
    private @Nullable Amount<S> of(Fact<S, ?> fact, Node node, Reading in) {
        if (fact instanceof MoneyFact<?>) {
            return Amount.of((MoneyFact<S>) fact);
        } else if (fact instanceof CountFact<?>) {
            return Amount.of((CountFact<S>) fact);
        } else if (fact instanceof DecimalFact<?>) {
            return Amount.of((DecimalFact<S>) fact);
        }
        in.wrongValue(node, Words.of("expected.rule.quantity"));
        return null;
    }

    private @Nullable Amount<S> gathered(
            String form, Names.Member parts, Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of(form), in);
        List<Amount<S>> amounts = parts.read(in, each -> some(each, in, part -> read(part, in)));
        if (!fits || amounts == null) {
            return null;
        }
        return in.making(node, () -> {
            Amount<S>[] others = array(amounts.subList(1, amounts.size()));
            return switch (form) {
                case "sum" -> Amounts.sum(amounts.get(0), others);
                case "least" -> Amounts.leastOf(amounts.get(0), others);
                default -> Amounts.greatestOf(amounts.get(0), others);
            };
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static <S> Amount<S>[] array(List<Amount<S>> amounts) {
        return amounts.toArray(new Amount[0]);
    }

    /** The items of a list that has one or more. */
    static <T> @Nullable ImmutableList<T> some(Node node, Reading in, Reading.Reader<T> item) {
        ImmutableList<T> all = in.allItems(node, item);
        if (all == null || !all.isEmpty()) {
            return all;
        }
        in.wrongValue(node, Words.of("expected.rule.items-of-list"));
        return null;
    }

    /** Lays out an amount so that it is read again as an equal one. */
    Node write(AmountView view) {
        List<Node> steps = new ArrayList<>();
        AmountView at = view;
        while (AmountSteps.isStep(at)) {
            steps.add(0, new AmountSteps<>(this).write(at));
            at = at.children().get(0);
        }
        Node first = first(at);
        if (steps.isEmpty()) {
            return first;
        }
        steps.add(0, first);
        return Node.sequence(steps);
    }

    private Node first(AmountView view) {
        return switch (view.kind()) {
            case "CONSTANT" -> AmountFigures.write(view, "value");
            case "FACT" -> fact((RuleAttribute.OfFact) AmountFigures.attribute(view, "fact"));
            case "PARAMETER" ->
                new AmountParameters<S>(context.get(FactRegistry.class))
                        .write((RuleAttribute.OfParameter) AmountFigures.attribute(view, "parameter"));
            case "TIERS" -> new AmountTiers<>(this).write(view);
            case "FIRST_REACHING" -> new AmountRewards<>(this).write(view);
            case "CASES" -> new AmountCases<>(subject, context, this).write(view);
            default -> gathered(view);
        };
    }

    private Node fact(RuleAttribute.OfFact attribute) {
        Node fact = new ConditionWriting(context).fact(subject, attribute.fact());
        return fact instanceof Node.Text ? Node.mapping(ImmutableMap.of("fact", fact)) : fact;
    }

    private Node gathered(AmountView view) {
        String form = GATHERED.inverse().get(view.kind());
        if (form == null) {
            throw new IllegalArgumentException(
                    "amount " + view.kind() + ": cannot be written, because no form of it is known");
        }
        return Node.mapping(ImmutableMap.of(
                form, Node.sequence(view.children().stream().map(this::write).toList())));
    }
}
