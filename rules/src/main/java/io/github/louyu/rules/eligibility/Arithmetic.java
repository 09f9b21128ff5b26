package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.eligibility.CalculationStep.Kind;
import io.github.louyu.rules.eligibility.CalculationStep.Obstacle;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An amount that is worked out of others. Exact: only {@link Round} rounds. */
sealed interface Arithmetic<S> extends AmountNode<S> {

    /** A share in per cent. */
    record Rate<S>(AmountNode<S> base, BigDecimal percent) implements Arithmetic<S> {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            CalculationStep step = base.evaluate(readings);
            Rational factor = Rational.of(percent).dividedBy(Rational.of(HUNDRED));
            Figure figure = step.figure();
            return figure == null
                    ? CalculationStep.unknown(
                            Kind.RATE, this::words, times(step.ceiling(), factor), ImmutableList.of(step))
                    : CalculationStep.known(
                            Kind.RATE, this::words, figure.with(figure.value().times(factor)), ImmutableList.of(step));
        }

        private static @Nullable Rational times(@Nullable Rational ceiling, Rational factor) {
            return ceiling == null ? null : ceiling.times(factor);
        }

        private Bilingual words() {
            return EligibilityTexts.bilingual(
                    "step.RATE", ImmutableMap.of("percent", Bilingual.same(percent.toPlainString() + "%")));
        }

        @Override
        public Unit unit() {
            return base.unit();
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.of(base);
        }

        @Override
        public void check(AmountCheck check) {
            if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                check.problem("rate", "amount.rate", Map.of("percent", percent.toPlainString()));
            }
        }
    }

    /** Amounts multiplied; at most one of them is money. */
    record Product<S>(ImmutableList<AmountNode<S>> children) implements Arithmetic<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            ImmutableList<CalculationStep> steps = AmountNode.evaluate(children, readings);
            Figure product = Figure.of(BigDecimal.ONE);
            for (CalculationStep step : steps) {
                Figure factor = step.figure();
                if (factor == null) {
                    return CalculationStep.unknown(
                            Kind.PRODUCT, this::words, ceiling(Ceilings.of(steps, unit(), readings)), steps);
                }
                product = new Figure(
                        product.value().times(factor.value()),
                        product.currency() == null ? factor.currency() : product.currency());
            }
            return CalculationStep.known(Kind.PRODUCT, this::words, product, steps);
        }

        private Bilingual words() {
            return EligibilityTexts.bilingual("step.PRODUCT");
        }

        /** Holds only where no factor is negative. */
        private static @Nullable Rational ceiling(List<@Nullable Rational> factors) {
            Rational product = Rational.ONE;
            for (Rational factor : factors) {
                if (factor == null || factor.signum() < 0) {
                    return null;
                }
                product = product.times(factor);
            }
            return product;
        }

        @Override
        public Unit unit() {
            return children.stream()
                    .map(AmountNode::unit)
                    .filter(Unit::isMoney)
                    .findFirst()
                    .orElse(Unit.NUMBER);
        }

        @Override
        public void check(AmountCheck check) {
            long money =
                    children.stream().filter(child -> child.unit().isMoney()).count();
            if (money > 1) {
                check.problem("product", "amount.product", Map.of("money", money));
            }
        }
    }

    /** Amounts that are alike, taken together: added, or the least or greatest of them. */
    record Gathered<S>(Kind kind, ImmutableList<AmountNode<S>> children) implements Arithmetic<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            ImmutableList<CalculationStep> given = AmountNode.evaluate(children, readings);
            ImmutableList<CalculationStep> steps = Conversion.inOne(given, unit().currency(), readings);
            if (steps == null) {
                return CalculationStep.blocked(kind, () -> words(given), Obstacle.OTHER_CURRENCY, given);
            }
            Figure result = null;
            boolean isKnown = true;
            for (CalculationStep step : steps) {
                Figure figure = step.figure();
                if (figure == null) {
                    isKnown = false;
                } else if (result == null) {
                    result = figure;
                } else {
                    result = result.with(combined(result.value(), figure.value()), figure);
                }
            }
            return isKnown && result != null
                    ? CalculationStep.known(kind, () -> words(steps), result, steps)
                    : CalculationStep.unknown(
                            kind, () -> words(steps), ceiling(Ceilings.of(steps, unit(), readings)), steps);
        }

        private Rational combined(Rational a, Rational b) {
            return switch (kind) {
                case SUM -> a.plus(b);
                case LEAST, CAP -> a.compareTo(b) <= 0 ? a : b;
                default -> a.compareTo(b) >= 0 ? a : b;
            };
        }

        private @Nullable Rational ceiling(List<@Nullable Rational> ofSteps) {
            boolean isOneEnough = kind == Kind.LEAST || kind == Kind.CAP;
            Rational most = null;
            for (Rational ceiling : ofSteps) {
                if (ceiling != null) {
                    most = most == null ? ceiling : combined(most, ceiling);
                } else if (!isOneEnough) {
                    return null;
                }
            }
            return most;
        }

        private Bilingual words(List<CalculationStep> steps) {
            if (kind != Kind.CAP && kind != Kind.FLOOR) {
                return EligibilityTexts.bilingual("step." + kind);
            }
            Figure limit = steps.get(1).figure();
            return EligibilityTexts.bilingual(
                    "step." + kind,
                    ImmutableMap.of("limit", limit == null ? steps.get(1).words() : limit.words()));
        }

        @Override
        public Unit unit() {
            return children.stream().map(AmountNode::unit).reduce(Unit::and).orElse(Unit.NUMBER);
        }

        @Override
        public void check(AmountCheck check) {
            Unit unit = children.get(0).unit();
            for (AmountNode<S> child : children.subList(1, children.size())) {
                check.alike(kind.name().toLowerCase(Locale.ROOT), unit, child.unit());
                unit = unit.and(child.unit());
            }
        }
    }

    /** One amount less another, not below zero. */
    record Less<S>(AmountNode<S> from, AmountNode<S> what) implements Arithmetic<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            ImmutableList<CalculationStep> given = AmountNode.evaluate(children(), readings);
            ImmutableList<CalculationStep> steps = Conversion.inOne(given, unit().currency(), readings);
            if (steps == null) {
                return CalculationStep.blocked(Kind.LESS, this::words, Obstacle.OTHER_CURRENCY, given);
            }
            Figure minuend = steps.get(0).figure();
            Figure subtrahend = steps.get(1).figure();
            if (minuend == null || subtrahend == null) {
                return CalculationStep.unknown(
                        Kind.LESS,
                        this::words,
                        Ceilings.of(steps, unit(), readings).get(0),
                        steps);
            }
            Rational difference = minuend.value().minus(subtrahend.value());
            return CalculationStep.known(
                    Kind.LESS,
                    this::words,
                    minuend.with(difference.signum() < 0 ? Rational.ZERO : difference, subtrahend),
                    steps);
        }

        private Bilingual words() {
            return EligibilityTexts.bilingual("step.LESS");
        }

        @Override
        public Unit unit() {
            return from.unit().and(what.unit());
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.of(from, what);
        }

        @Override
        public void check(AmountCheck check) {
            check.alike("less", from.unit(), what.unit());
        }
    }

    /** One number or amount divided by another of its kind, or by a number. */
    record Quotient<S>(AmountNode<S> part, AmountNode<S> whole) implements Arithmetic<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            ImmutableList<CalculationStep> given = AmountNode.evaluate(children(), readings);
            ImmutableList<CalculationStep> steps = Conversion.inOne(given, null, readings);
            if (steps == null) {
                return CalculationStep.blocked(Kind.QUOTIENT, this::words, Obstacle.OTHER_CURRENCY, given);
            }
            Figure dividend = steps.get(0).figure();
            Figure divisor = steps.get(1).figure();
            if (divisor != null && divisor.value().signum() == 0) {
                return CalculationStep.blocked(Kind.QUOTIENT, this::words, Obstacle.DIVISION_BY_ZERO, steps);
            }
            if (dividend == null || divisor == null) {
                return CalculationStep.unknown(Kind.QUOTIENT, this::words, ceiling(steps, readings), steps);
            }
            return CalculationStep.known(
                    Kind.QUOTIENT,
                    this::words,
                    new Figure(
                            dividend.value().dividedBy(divisor.value()),
                            divisor.currency() == null ? dividend.currency() : null),
                    steps);
        }

        private @Nullable Rational ceiling(List<CalculationStep> steps, Readings<S> readings) {
            Rational most = Ceilings.of(steps, part.unit(), readings).get(0);
            CalculationStep like = Conversion.in(part.unit().currency(), steps.get(1), readings);
            Figure divisor = like == null ? null : like.figure();
            return most == null || divisor == null || divisor.value().signum() < 0
                    ? null
                    : most.dividedBy(divisor.value());
        }

        private Bilingual words() {
            return EligibilityTexts.bilingual("step.QUOTIENT");
        }

        @Override
        public Unit unit() {
            return whole.unit().isMoney() ? Unit.NUMBER : part.unit();
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.of(part, whole);
        }

        @Override
        public void check(AmountCheck check) {
            if (whole.unit().isMoney()) {
                check.alike("quotient", part.unit(), whole.unit());
            }
        }
    }

    /** How many whole steps of a size an amount holds. */
    record Steps<S>(AmountNode<S> of, Figure size) implements Arithmetic<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            CalculationStep given = of.evaluate(readings);
            CalculationStep step = Conversion.in(size.currency(), given, readings);
            if (step == null) {
                return CalculationStep.blocked(
                        Kind.STEPS, this::words, Obstacle.OTHER_CURRENCY, ImmutableList.of(given));
            }
            ImmutableList<CalculationStep> steps = ImmutableList.of(step);
            Figure figure = step.figure();
            if (figure == null) {
                Rational most = step.ceiling();
                return CalculationStep.unknown(
                        Kind.STEPS,
                        this::words,
                        most == null ? null : most.dividedBy(size.value()).floor(),
                        steps);
            }
            return CalculationStep.known(
                    Kind.STEPS,
                    this::words,
                    new Figure(figure.value().dividedBy(size.value()).floor(), null),
                    steps);
        }

        private Bilingual words() {
            return EligibilityTexts.bilingual("step.STEPS", ImmutableMap.of("size", size.words()));
        }

        @Override
        public Unit unit() {
            return Unit.NUMBER;
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.of(of);
        }

        @Override
        public void check(AmountCheck check) {
            check.alike("steps", of.unit(), Unit.of(size));
        }
    }

    /** An amount rounded. */
    record Round<S>(AmountNode<S> of, int decimals, RoundingMode mode) implements Arithmetic<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            CalculationStep step = of.evaluate(readings);
            Figure figure = step.figure();
            Rational most = step.ceiling();
            return figure == null
                    ? CalculationStep.unknown(
                            Kind.ROUND,
                            this::words,
                            most == null ? null : Rational.of(most.rounded(decimals, mode)),
                            ImmutableList.of(step))
                    : CalculationStep.known(
                            Kind.ROUND,
                            this::words,
                            figure.with(Rational.of(figure.value().rounded(decimals, mode))),
                            ImmutableList.of(step));
        }

        private Bilingual words() {
            return EligibilityTexts.bilingual(
                    "step.ROUND",
                    ImmutableMap.of(
                            "unit",
                            Bilingual.same(
                                    BigDecimal.ONE.scaleByPowerOfTen(-decimals).toPlainString()),
                            "mode",
                            EligibilityTexts.bilingual("rounding." + mode)));
        }

        @Override
        public Unit unit() {
            return of.unit();
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.of(of);
        }

        @Override
        public void check(AmountCheck check) {
            if (mode == RoundingMode.UNNECESSARY) {
                check.problem("rounding", "amount.rounding", Map.of());
            }
        }
    }
}
