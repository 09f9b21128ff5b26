package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** The steps of a list: what is done to the amount that the list begins with. */
final class AmountSteps<S> {

    /** The steps of a list with an operand, by the field that says which. */
    private static final ImmutableBiMap<String, String> WITH_OPERAND = ImmutableBiMap.of(
            "times", "PRODUCT", "cap", "CAP", "floor", "FLOOR", "less", "LESS", "dividedBy", "QUOTIENT");

    /** All steps of a list. */
    static final ImmutableSet<String> STEPS = ImmutableSet.<String>builder()
            .addAll(WITH_OPERAND.keySet())
            .add("rate", "wholeSteps", "rounded")
            .build();

    private final AmountForms<S> amounts;

    AmountSteps(AmountForms<S> amounts) {
        this.amounts = amounts;
    }

    @Nullable Amount<S> read(Node.Sequence sequence, Reading in) {
        if (sequence.items().isEmpty()) {
            in.add(DocumentProblem.Kind.MISSING_FIELD, sequence, Words.of("expected.rule.amount"), null);
            return null;
        }
        in.path().enter(0);
        Amount<S> amount = amounts.read(sequence.items().get(0), in);
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
                Object size = AmountFigures.read(node, in);
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
                Amount<S> operand = amounts.read(node, in);
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

    static boolean isStep(AmountView view) {
        return switch (view.kind()) {
            case "RATE", "STEPS", "ROUND" -> true;
            default -> WITH_OPERAND.containsValue(view.kind());
        };
    }

    Node write(AmountView view) {
        return switch (view.kind()) {
            case "RATE" ->
                Node.mapping(ImmutableMap.of(
                        "rate", Node.text(AmountFigures.number(view, "percent").toPlainString() + "%")));
            case "STEPS" -> Node.mapping(ImmutableMap.of("wholeSteps", AmountFigures.write(view, "size")));
            case "ROUND" ->
                Node.mapping(ImmutableMap.of(
                        "rounded",
                        AmountShape.ROUNDING.write(
                                new AmountShape.Rounding(
                                        AmountFigures.number(view, "decimals").intValueExact(),
                                        RoundingMode.valueOf(
                                                ((RuleAttribute.OfName) AmountFigures.attribute(view, "mode")).name())),
                                Context.EMPTY)));
            default ->
                Node.mapping(ImmutableMap.of(
                        requireNonNull(WITH_OPERAND.inverse().get(view.kind())),
                        amounts.write(view.children().get(1))));
        };
    }
}
