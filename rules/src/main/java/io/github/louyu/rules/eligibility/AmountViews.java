package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Formulas as neutral data. */
final class AmountViews {

    private AmountViews() {}

    static AmountView of(AmountNode<?> node) {
        if (node instanceof AmountLeaf<?> leaf) {
            return of(leaf);
        }
        return node instanceof Choice<?> choice ? of(choice) : of((Arithmetic<?>) node);
    }

    private static AmountView of(AmountLeaf<?> leaf) {
        if (leaf instanceof AmountLeaf.Constant<?> constant) {
            return view("CONSTANT", ImmutableMap.of("value", value(constant.figure())), ImmutableList.of());
        }
        if (leaf instanceof AmountLeaf.OfFact<?> fact) {
            return view(
                    "FACT",
                    ImmutableMap.of("fact", new RuleAttribute.OfFact(fact.fact().view())),
                    ImmutableList.of());
        }
        AmountLeaf.OfParameter<?> parameter = (AmountLeaf.OfParameter<?>) leaf;
        ValueType.Kind type = parameter.unit().isMoney() ? ValueType.Kind.MONEY : ValueType.Kind.DECIMAL;
        return view(
                "PARAMETER",
                ImmutableMap.of("parameter", new RuleAttribute.OfParameter(type, parameter.parameter())),
                ImmutableList.of());
    }

    private static AmountView of(Arithmetic<?> node) {
        ImmutableList<AmountView> parts = all(node.children());
        if (node instanceof Arithmetic.Rate<?> rate) {
            return view("RATE", ImmutableMap.of("percent", number(rate.percent())), parts);
        }
        if (node instanceof Arithmetic.Steps<?> steps) {
            return view("STEPS", ImmutableMap.of("size", value(steps.size())), parts);
        }
        if (node instanceof Arithmetic.Round<?> round) {
            return view(
                    "ROUND",
                    ImmutableMap.of(
                            "decimals",
                            number(BigDecimal.valueOf(round.decimals())),
                            "mode",
                            new RuleAttribute.OfName(
                                    round.mode().name(),
                                    Bilingual.same(round.mode().name()))),
                    parts);
        }
        if (node instanceof Arithmetic.Gathered<?> gathered) {
            return view(gathered.kind().name(), ImmutableMap.of(), parts);
        }
        if (node instanceof Arithmetic.Product<?>) {
            return view("PRODUCT", ImmutableMap.of(), parts);
        }
        return view(node instanceof Arithmetic.Less<?> ? "LESS" : "QUOTIENT", ImmutableMap.of(), parts);
    }

    private static AmountView of(Choice<?> node) {
        ImmutableList.Builder<AmountView> parts = ImmutableList.builder();
        if (node instanceof Choice.Tiers<?> tiers) {
            parts.add(of(tiers.measure()));
            tiers.tiers().forEach(tier -> parts.add(of(tier)));
            return view("TIERS", ImmutableMap.of(), parts.build());
        }
        if (node instanceof Choice.FirstReaching<?> reaching) {
            parts.add(of(reaching.value()), of(reaching.highestBefore()));
            for (Reward reward : reaching.rewards()) {
                parts.add(view(
                        "REWARD",
                        ImmutableMap.of("threshold", value(reward.threshold()), "amount", value(reward.amount())),
                        ImmutableList.of()));
            }
            return view("FIRST_REACHING", ImmutableMap.of(), parts.build());
        }
        Choice.Cases<?> cases = (Choice.Cases<?>) node;
        for (AmountCase<?> each : cases.cases()) {
            parts.add(view(
                    "CASE",
                    ImmutableMap.of(
                            "condition",
                            new RuleAttribute.OfCondition(each.condition().view())),
                    ImmutableList.of(of(each.amount().node()))));
        }
        return view("CASES", ImmutableMap.of(), parts.build());
    }

    private static AmountView of(Tier<?> tier) {
        TierRange range = tier.range();
        ImmutableMap.Builder<String, RuleAttribute> ends = ImmutableMap.builder();
        put(ends, range.includesLower() ? "from" : "over", range.lower());
        put(ends, range.includesUpper() ? "up-to" : "below", range.upper());
        return view(
                "TIER", ends.buildOrThrow(), ImmutableList.of(of(tier.amount().node())));
    }

    private static void put(ImmutableMap.Builder<String, RuleAttribute> ends, String name, @Nullable Figure end) {
        if (end != null) {
            ends.put(name, value(end));
        }
    }

    private static ImmutableList<AmountView> all(List<? extends AmountNode<?>> nodes) {
        return nodes.stream().map(AmountViews::of).collect(ImmutableList.toImmutableList());
    }

    private static RuleAttribute number(BigDecimal number) {
        return new RuleAttribute.OfNumber(number);
    }

    private static RuleAttribute value(BigMoney money) {
        return new RuleAttribute.OfValues(ValueType.Kind.MONEY, ImmutableList.of(money));
    }

    private static RuleAttribute value(Figure figure) {
        BigDecimal number = figure.value().exactly();
        return figure.currency() == null
                ? new RuleAttribute.OfValues(ValueType.Kind.DECIMAL, ImmutableList.of(number))
                : value(BigMoney.of(figure.currency(), number));
    }

    private static AmountView view(
            String kind, ImmutableMap<String, RuleAttribute> attributes, ImmutableList<AmountView> children) {
        return new AmountView(kind, attributes, children);
    }
}
