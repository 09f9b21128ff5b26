package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.AmountView;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.Reward;
import io.github.louyu.rules.eligibility.Tier;
import io.github.louyu.rules.eligibility.TierRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in documents: money or a number; a fact or a parameter; several amounts taken together; a choice by tier or case; or a list, of
 * which the first item is an amount and each other a step that is done to what the steps before gave.
 */
final class AmountForms<S> {

    /** Amounts taken together, by the field that says how. */
    static final ImmutableBiMap<String, String> GATHERED =
            ImmutableBiMap.of("sum", "SUM", "least", "LEAST", "greatest", "GREATEST");

    /** The steps of a list with an operand, by the field that says which. */
    private static final ImmutableBiMap<String, String> WITH_OPERAND = ImmutableBiMap.of(
            "times", "PRODUCT", "cap", "CAP", "floor", "FLOOR", "less", "LESS", "dividedBy", "QUOTIENT");

    /** All steps of a list. */
    static final ImmutableSet<String> STEPS = ImmutableSet.<String>builder()
            .addAll(WITH_OPERAND.keySet())
            .add("rate", "wholeSteps", "rounded")
            .build();

    private final Class<S> subject;
    private final FactRegistry registry;

    AmountForms(Class<S> subject, FactRegistry registry) {
        this.subject = subject;
        this.registry = registry;
    }

    @Nullable Amount<S> read(Node node, Reading in) {
        if (node instanceof Node.Sequence sequence) {
            return steps(sequence, in);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return stated(node, in);
        }
        if (Names.has(mapping, "parameter")) {
            return parameter(mapping, in);
        }
        boolean gathers = GATHERED.keySet().stream().anyMatch(form -> Names.has(mapping, form));
        if (!gathers && FactForms.SAYING_HOW.stream().anyMatch(how -> Names.has(mapping, how))) {
            Fact<S, ?> fact = new FactForms(registry).read(subject, node, in);
            return fact == null ? null : of(fact, node, in);
        }
        return composed(node, Names.members(mapping, in), in);
    }

    private @Nullable Amount<S> composed(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        if (members.containsKey("tiers")) {
            return tiers(node, members, in);
        } else if (members.containsKey("cases")) {
            return cases(node, members, in);
        } else if (members.containsKey("firstReaching")) {
            return firstReaching(node, members, in);
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

    private static @Nullable Object figure(Node node, Reading in) {
        return node instanceof Node.Numeral ? Scalars.DECIMAL.read(node, in) : PlainForms.BIG_MONEY.read(node, in);
    }

    private @Nullable Amount<S> stated(Node node, Reading in) {
        Object figure = figure(node, in);
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

    private @Nullable Amount<S> parameter(Node.Mapping node, Reading in) {
        Node values = Names.value(node, "values");
        boolean isMoney = values == null
                ? registry.parameter(text(requireNonNull(Names.value(node, "parameter"))))
                        .map(AmountForms::isMoney)
                        .orElse(false)
                : areMoney(values);
        ValueForms forms = ValueForms.ofType(isMoney ? ValueType.Kind.MONEY : ValueType.Kind.DECIMAL, registry);
        DatedParameter<?> parameter = forms.readParameter(node, in);
        return parameter == null ? null : in.making(node, () -> isMoney ? money(parameter) : number(parameter));
    }

    private static String text(Node node) {
        String text = Scalars.textOf(node);
        return text == null ? "" : text;
    }

    private static boolean isMoney(DatedParameter<?> parameter) {
        return allValues(parameter, value -> value instanceof Money || value instanceof BigMoney);
    }

    private static boolean allValues(DatedParameter<?> parameter, Predicate<Object> test) {
        return parameter.values().segments().stream()
                .flatMap(segment -> segment.value().stream())
                .allMatch(test);
    }

    /** Values that are neither numbers nor shares are meant as money, also those that cannot be read. */
    private static boolean areMoney(Node values) {
        return values instanceof Node.Sequence sequence
                && sequence.items().stream()
                        .map(step -> step instanceof Node.Mapping mapping ? Names.value(mapping, "value") : null)
                        .noneMatch(value -> value instanceof Node.Numeral
                                || (value instanceof Node.Text text && PlainForms.isPercent(text.value())));
    }

    private Amount<S> money(DatedParameter<?> parameter) {
        return Amount.fixed(DatedParameter.of(
                parameter.name(), parameter.label(), parameter.values().map(AmountForms::wholeMoney)));
    }

    private static Money wholeMoney(Object value) {
        return value instanceof BigMoney money ? Money.of(money.getCurrencyUnit(), money.getAmount()) : (Money) value;
    }

    private Amount<S> number(DatedParameter<?> parameter) {
        return Amount.number(DatedParameter.of(
                parameter.name(), parameter.label(), parameter.values().map(AmountForms::exact)));
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal || value instanceof Long;
    }

    private static BigDecimal exact(Object value) {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("amount > parameter: must be of money or of numbers, but had " + value);
        }
        return value instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
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
    private static <T> @Nullable ImmutableList<T> some(Node node, Reading in, Reading.Reader<T> item) {
        ImmutableList<T> all = in.allItems(node, item);
        if (all == null || !all.isEmpty()) {
            return all;
        }
        in.wrongValue(node, Words.of("expected.rule.items-of-list"));
        return null;
    }

    private @Nullable Amount<S> steps(Node.Sequence sequence, Reading in) {
        if (sequence.items().isEmpty()) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, sequence, Words.of("expected.rule.amount"), null);
            return null;
        }
        in.path().enter(0);
        Amount<S> amount = read(sequence.items().get(0), in);
        in.path().leave();
        for (int i = 1; i < sequence.items().size(); i++) {
            in.path().enter(i);
            Amount<S> result = step(amount, sequence.items().get(i), in);
            in.path().leave();
            amount = result;
        }
        return amount;
    }

    /** Does a step to an amount; of one that was refused only the step itself is read. */
    private @Nullable Amount<S> step(@Nullable Amount<S> amount, Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.rule.step");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, STEPS, in);
        if (members.size() != 1) {
            in.wrongValue(node, Words.of("expected.rule.step"));
            return null;
        }
        if (!fits) {
            return null;
        }
        Map.Entry<String, Names.Member> only = members.entrySet().iterator().next();
        Amount<S> from = amount == null ? Amount.number("1") : amount;
        Amount<S> result = only.getValue().read(in, each -> step(from, only.getKey(), each, in));
        return amount == null ? null : result;
    }

    private @Nullable Amount<S> step(Amount<S> amount, String step, Node node, Reading in) {
        switch (step) {
            case "rate" -> {
                BigDecimal percent = PlainForms.PERCENT.read(node, in);
                return percent == null ? null : in.making(node, () -> amount.rate(percent.toPlainString() + "%"));
            }
            case "wholeSteps" -> {
                Object size = figure(node, in);
                return size == null
                        ? null
                        : in.making(
                                node,
                                () -> size instanceof BigMoney money
                                        ? amount.wholeStepsOf(money)
                                        : amount.wholeStepsOf(((BigDecimal) size).toPlainString()));
            }
            case "rounded" -> {
                return rounded(amount, node, in);
            }
            default -> {
                Amount<S> operand = read(node, in);
                return operand == null ? null : in.making(node, () -> withOperand(amount, step, operand));
            }
        }
    }

    private static <S> Amount<S> withOperand(Amount<S> amount, String step, Amount<S> operand) {
        return switch (step) {
            case "times" -> amount.times(operand);
            case "cap" -> amount.cappedAt(operand);
            case "floor" -> amount.atLeast(operand);
            case "less" -> amount.less(operand);
            default -> amount.dividedBy(operand);
        };
    }

    private @Nullable Amount<S> rounded(Amount<S> amount, Node node, Reading in) {
        AmountShape.Rounding rounding = AmountShape.ROUNDING.read(node, in);
        return rounding == null ? null : amount.rounded(rounding.decimals(), rounding.mode());
    }

    private @Nullable Amount<S> tiers(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("measure", "tiers"), in);
        Names.Member measure = members.get("measure");
        if (measure == null) {
            in.missing(node, "measure");
        }
        Amount<S> measured = measure == null ? null : measure.read(in, each -> read(each, in));
        List<Tier<S>> tiers =
                requireNonNull(members.get("tiers")).read(in, each -> some(each, in, part -> tier(part, in)));
        if (!fits || measured == null || tiers == null) {
            return null;
        }
        return in.making(node, () -> {
            return Amounts.byTier(measured, tiers.get(0), tierArray(tiers.subList(1, tiers.size())));
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static <S> Tier<S>[] tierArray(List<Tier<S>> tiers) {
        return tiers.toArray(new Tier[0]);
    }

    private @Nullable Tier<S> tier(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, ImmutableSet.of("from", "over", "below", "upTo", "gives"), in);
        Names.Member gives = members.get("gives");
        if (gives == null) {
            in.missing(node, "gives");
        }
        Map<String, Object> ends = new LinkedHashMap<>();
        for (String end : List.of("from", "over", "below", "upTo")) {
            Names.Member given = members.get(end);
            Object figure = given == null ? null : given.read(in, each -> figure(each, in));
            fits &= given == null || figure != null;
            if (figure != null) {
                ends.put(end, figure);
            }
        }
        Amount<S> amount = gives == null ? null : gives.read(in, each -> read(each, in));
        boolean ambiguous = (members.containsKey("from") && members.containsKey("over"))
                || (members.containsKey("below") && members.containsKey("upTo"));
        if (ambiguous) {
            in.wrongValue(node, Words.of("expected.rule.tier"));
        }
        return !fits || ambiguous || amount == null
                ? null
                : in.making(node, () -> range(ends).gives(amount));
    }

    private static TierRange range(Map<String, Object> ends) {
        Object lower = ends.getOrDefault("from", ends.get("over"));
        TierRange range = lower == null
                ? TierRange.unbounded()
                : ends.containsKey("from")
                        ? (lower instanceof BigMoney money ? TierRange.from(money) : TierRange.from(plain(lower)))
                        : (lower instanceof BigMoney money ? TierRange.over(money) : TierRange.over(plain(lower)));
        Object below = ends.get("below");
        Object upTo = ends.get("upTo");
        if (below != null) {
            return below instanceof BigMoney money ? range.below(money) : range.below(plain(below));
        } else if (upTo != null) {
            return upTo instanceof BigMoney money ? range.upTo(money) : range.upTo(plain(upTo));
        }
        return range;
    }

    private static String plain(Object number) {
        return ((BigDecimal) number).toPlainString();
    }

    private @Nullable Amount<S> cases(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("cases", "otherwise"), in);
        List<AmountCase<S>> cases =
                requireNonNull(members.get("cases")).read(in, each -> some(each, in, part -> amountCase(part, in)));
        Names.Member otherwise = members.get("otherwise");
        Amount<S> last = otherwise == null ? null : otherwise.read(in, each -> read(each, in));
        if (!fits || cases == null || (otherwise != null && last == null)) {
            return null;
        }
        return in.making(node, () -> {
            List<AmountCase<S>> others = new ArrayList<>(cases.subList(1, cases.size()));
            if (last != null) {
                others.add(AmountCase.otherwise(last));
            }
            return Amounts.firstOf(cases.get(0), caseArray(others));
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static <S> AmountCase<S>[] caseArray(List<AmountCase<S>> cases) {
        return cases.toArray(new AmountCase[0]);
    }

    private @Nullable AmountCase<S> amountCase(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, ImmutableSet.of("when", "gives"), in);
        Names.Member when = members.get("when");
        Names.Member gives = members.get("gives");
        if (when == null || gives == null) {
            in.missing(node, when == null ? "when" : "gives");
            return null;
        }
        Condition<S> condition = when.read(in, each -> new ConditionForms(registry).read(subject, each, in));
        Amount<S> amount = gives.read(in, each -> read(each, in));
        return !fits || condition == null || amount == null ? null : AmountCase.of(condition, amount);
    }

    private @Nullable Amount<S> firstReaching(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("firstReaching", "bestBefore", "rewards"), in);
        Names.Member before = members.get("bestBefore");
        Names.Member rewards = members.get("rewards");
        if (before == null || rewards == null) {
            in.missing(node, before == null ? "bestBefore" : "rewards");
            return null;
        }
        Amount<S> value = requireNonNull(members.get("firstReaching")).read(in, each -> read(each, in));
        Amount<S> best = before.read(in, each -> read(each, in));
        List<Reward> all = rewards.read(in, each -> some(each, in, part -> AmountShape.REWARD.read(part, in)));
        if (!fits || value == null || best == null || all == null) {
            return null;
        }
        return in.making(node, () -> {
            return Amounts.firstReaching(
                    value, best, all.get(0), all.subList(1, all.size()).toArray(new Reward[0]));
        });
    }

    /** Lays out an amount so that it is read again as an equal one. */
    Node write(AmountView view) {
        List<Node> steps = new ArrayList<>();
        AmountView at = view;
        while (isStep(at)) {
            steps.add(0, step(at));
            at = at.children().get(0);
        }
        Node first = first(at);
        if (steps.isEmpty()) {
            return first;
        }
        steps.add(0, first);
        return Node.sequence(steps);
    }

    private static boolean isStep(AmountView view) {
        return switch (view.kind()) {
            case "RATE", "STEPS", "ROUND" -> true;
            default -> WITH_OPERAND.containsValue(view.kind());
        };
    }

    private Node step(AmountView view) {
        return switch (view.kind()) {
            case "RATE" ->
                Node.mapping(ImmutableMap.of(
                        "rate", Node.text(number(view, "percent").toPlainString() + "%")));
            case "STEPS" -> Node.mapping(ImmutableMap.of("wholeSteps", figure(view, "size")));
            case "ROUND" ->
                Node.mapping(ImmutableMap.of(
                        "rounded",
                        AmountShape.ROUNDING.write(
                                new AmountShape.Rounding(
                                        number(view, "decimals").intValueExact(),
                                        RoundingMode.valueOf(((RuleAttribute.OfName) attribute(view, "mode")).name())),
                                Context.EMPTY)));
            default ->
                Node.mapping(ImmutableMap.of(
                        requireNonNull(WITH_OPERAND.inverse().get(view.kind())),
                        write(view.children().get(1))));
        };
    }

    private Node first(AmountView view) {
        Map<String, Node> members = new LinkedHashMap<>();
        switch (view.kind()) {
            case "CONSTANT" -> {
                return figure(view, "value");
            }
            case "FACT" -> {
                Node fact =
                        new FactForms(registry).write(subject, ((RuleAttribute.OfFact) attribute(view, "fact")).fact());
                return fact instanceof Node.Text ? Node.mapping(ImmutableMap.of("fact", fact)) : fact;
            }
            case "PARAMETER" -> {
                return parameter((RuleAttribute.OfParameter) attribute(view, "parameter"));
            }
            case "TIERS" -> {
                members.put("measure", write(view.children().get(0)));
                members.put(
                        "tiers",
                        Node.sequence(rest(view, 1).stream().map(this::tier).toList()));
            }
            case "FIRST_REACHING" -> {
                members.put("firstReaching", write(view.children().get(0)));
                members.put("bestBefore", write(view.children().get(1)));
                members.put(
                        "rewards",
                        Node.sequence(rest(view, 2).stream().map(this::reward).toList()));
            }
            case "CASES" -> {
                List<AmountView> cases = view.children();
                AmountView last = cases.get(cases.size() - 1);
                boolean otherwise = cases.size() > 1 && isOtherwise(last);
                List<AmountView> tried = otherwise ? cases.subList(0, cases.size() - 1) : cases;
                members.put(
                        "cases", Node.sequence(tried.stream().map(this::oneCase).toList()));
                if (otherwise) {
                    members.put("otherwise", write(last.children().get(0)));
                }
            }
            default -> {
                String form = GATHERED.inverse().get(view.kind());
                if (form == null) {
                    throw new IllegalArgumentException(
                            "amount " + view.kind() + ": cannot be written, because no form of it is known");
                }
                members.put(
                        form,
                        Node.sequence(view.children().stream().map(this::write).toList()));
            }
        }
        return Node.mapping(members);
    }

    /** By its name alone if the registry has one of that name that gives an equal amount. */
    private Node parameter(RuleAttribute.OfParameter parameter) {
        boolean isMoney = parameter.type() == ValueType.Kind.MONEY;
        boolean registered = registry.parameter(parameter.parameter().name())
                .filter(known -> isMoney ? isMoney(known) : allValues(known, AmountForms::isNumber))
                .map(known -> isMoney ? money(known) : number(known))
                .filter(known -> known.view().attributes().containsValue(parameter))
                .isPresent();
        if (registered) {
            return Node.mapping(
                    ImmutableMap.of("parameter", Node.text(parameter.parameter().name())));
        }
        DatedParameter<?> written = isMoney ? bigMoney(parameter.parameter()) : parameter.parameter();
        return ValueForms.ofType(parameter.type(), FactRegistry.standard()).writeParameter(written);
    }

    private static DatedParameter<BigMoney> bigMoney(DatedParameter<?> parameter) {
        return DatedParameter.of(
                parameter.name(), parameter.label(), parameter.values().map(value -> ((Money) value).toBigMoney()));
    }

    private static List<AmountView> rest(AmountView view, int from) {
        return view.children().subList(from, view.children().size());
    }

    private Node tier(AmountView tier) {
        Map<String, Node> members = new LinkedHashMap<>();
        tier.attributes().forEach((name, end) -> members.put(name.equals("up-to") ? "upTo" : name, figure(end)));
        members.put("gives", write(tier.children().get(0)));
        return Node.mapping(members);
    }

    private Node reward(AmountView reward) {
        return Node.mapping(
                ImmutableMap.of("threshold", figure(reward, "threshold"), "amount", figure(reward, "amount")));
    }

    /** A case for all that come to it. */
    private static boolean isOtherwise(AmountView each) {
        RuleNode condition = ((RuleAttribute.OfCondition) attribute(each, "condition")).condition();
        return condition.equals(Conditions.always().view());
    }

    private Node oneCase(AmountView each) {
        RuleAttribute.OfCondition condition = (RuleAttribute.OfCondition) attribute(each, "condition");
        return Node.mapping(ImmutableMap.of(
                "when", new ConditionForms(registry).write(subject, condition.condition()),
                "gives", write(each.children().get(0))));
    }

    private static Node figure(AmountView view, String name) {
        return figure(attribute(view, name));
    }

    private static Node figure(RuleAttribute attribute) {
        Object value = ((RuleAttribute.OfValues) attribute).values().get(0);
        return value instanceof BigMoney money
                ? PlainForms.BIG_MONEY.write(money, Context.EMPTY)
                : Node.numeral(PlainForms.plain((BigDecimal) value));
    }

    private static BigDecimal number(AmountView view, String name) {
        return ((RuleAttribute.OfNumber) attribute(view, name)).number();
    }

    private static RuleAttribute attribute(AmountView view, String name) {
        return requireNonNull(view.attributes().get(name), name);
    }
}
