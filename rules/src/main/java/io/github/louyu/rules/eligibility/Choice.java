package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.CalculationStep.Kind;
import io.github.louyu.rules.eligibility.CalculationStep.Obstacle;
import io.github.louyu.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An amount that depends on which of several things is so. */
sealed interface Choice<S> extends AmountNode<S> {

    private static Unit unit(List<? extends AmountNode<?>> nodes) {
        return nodes.stream().map(AmountNode::unit).reduce(Unit::and).orElse(Unit.NUMBER);
    }

    private static void alike(AmountCheck check, String part, List<? extends AmountNode<?>> nodes) {
        Unit unit = nodes.get(0).unit();
        for (AmountNode<?> node : nodes) {
            check.alike(part, unit, node.unit());
            unit = unit.and(node.unit());
        }
    }

    /** The tier in which a measure lies; below the first and above the last nothing is given. */
    record Tiers<S>(AmountNode<S> measure, ImmutableList<Tier<S>> tiers) implements Choice<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            CalculationStep given = measure.evaluate(readings);
            Figure edge = edge();
            CalculationStep measured = Conversion.in(edge == null ? null : edge.currency(), given, readings);
            if (measured == null) {
                return CalculationStep.blocked(
                        Kind.TIER,
                        () -> EligibilityTexts.bilingual("step.TIER.unknown"),
                        Obstacle.OTHER_CURRENCY,
                        ImmutableList.of(given));
            }
            Figure figure = measured.figure();
            if (figure == null) {
                return CalculationStep.unknown(
                        Kind.TIER,
                        () -> EligibilityTexts.bilingual("step.TIER.unknown"),
                        Ceilings.highest(AmountNode.evaluate(amounts(), readings), unit(), readings),
                        ImmutableList.of(measured));
            }
            for (Tier<S> tier : tiers) {
                if (tier.range().contains(figure)) {
                    return of(tier, measured, tier.amount().node().evaluate(readings));
                }
            }
            return CalculationStep.known(
                    Kind.TIER,
                    () -> EligibilityTexts.bilingual("step.TIER.none"),
                    new Figure(Rational.ZERO, Choice.unit(amounts()).currency()),
                    ImmutableList.of(measured));
        }

        private static CalculationStep of(Tier<?> tier, CalculationStep measured, CalculationStep given) {
            Figure figure = given.figure();
            ImmutableList<CalculationStep> steps = ImmutableList.of(measured, given);
            return figure == null
                    ? CalculationStep.unknown(Kind.TIER, () -> words(tier), given.ceiling(), steps)
                    : CalculationStep.known(Kind.TIER, () -> words(tier), figure, steps);
        }

        private static Bilingual words(Tier<?> tier) {
            return EligibilityTexts.bilingual(
                    "step.TIER", ImmutableMap.of("tier", tier.range().words()));
        }

        private @Nullable Figure edge() {
            return tiers.stream()
                    .map(tier -> tier.range().lower() == null
                            ? tier.range().upper()
                            : tier.range().lower())
                    .filter(figure -> figure != null)
                    .findFirst()
                    .orElse(null);
        }

        private ImmutableList<AmountNode<S>> amounts() {
            return tiers.stream().map(tier -> tier.amount().node()).collect(ImmutableList.toImmutableList());
        }

        @Override
        public Unit unit() {
            return Choice.unit(amounts());
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.<AmountNode<S>>builder()
                    .add(measure)
                    .addAll(amounts())
                    .build();
        }

        @Override
        public void check(AmountCheck check) {
            alike(check, "tiers", amounts());
            for (int i = 0; i < tiers.size(); i++) {
                TierRange range = tiers.get(i).range();
                String part = "tier " + (i + 1);
                if (range.isEmpty()) {
                    check.problem(part, "tier.empty", Map.of("range", range.words()));
                }
                for (Figure limit : limits(range)) {
                    check.alike(part, measure.unit(), Unit.of(limit));
                }
                if (i + 1 < tiers.size()) {
                    TierRange next = tiers.get(i + 1).range();
                    int fit = range.fit(next);
                    if (fit != 0) {
                        check.problem(
                                part,
                                fit > 0 ? "tier.overlap" : "tier.gap",
                                Map.of("range", range.words(), "next", next.words()));
                    }
                }
            }
        }

        private static List<Figure> limits(TierRange range) {
            List<Figure> limits = new ArrayList<>();
            Figure lower = range.lower();
            if (lower != null) {
                limits.add(lower);
            }
            Figure upper = range.upper();
            if (upper != null) {
                limits.add(upper);
            }
            return limits;
        }
    }

    /** What is given for each threshold that a value reaches and never reached before. */
    record FirstReaching<S>(AmountNode<S> value, AmountNode<S> highestBefore, ImmutableList<Reward> rewards)
            implements Choice<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            ImmutableList<CalculationStep> given = AmountNode.evaluate(children(), readings);
            ImmutableList<CalculationStep> steps =
                    Conversion.inOne(given, rewards.get(0).threshold().getCurrencyUnit(), readings);
            if (steps == null) {
                return CalculationStep.blocked(
                        Kind.FIRST_REACHING, () -> words(ImmutableList.of()), Obstacle.OTHER_CURRENCY, given);
            }
            Figure now = steps.get(0).figure();
            Figure before = steps.get(1).figure();
            Figure none = Figure.of(rewards.get(0).amount()).with(Rational.ZERO);
            if (now == null || before == null) {
                return CalculationStep.unknown(
                        Kind.FIRST_REACHING, () -> words(ImmutableList.of()), sum(rewards), steps);
            }
            ImmutableList<Reward> reached = rewards.stream()
                    .filter(reward -> isReached(reward, now) && !isReached(reward, before))
                    .collect(ImmutableList.toImmutableList());
            return CalculationStep.known(Kind.FIRST_REACHING, () -> words(reached), none.with(sum(reached)), steps);
        }

        private static boolean isReached(Reward reward, Figure value) {
            return value.value().compareTo(Rational.of(reward.threshold().getAmount())) >= 0;
        }

        private static Rational sum(List<Reward> rewards) {
            return rewards.stream()
                    .map(reward -> Rational.of(reward.amount().getAmount()))
                    .reduce(Rational.ZERO, Rational::plus);
        }

        private static Bilingual words(List<Reward> reached) {
            return reached.isEmpty()
                    ? EligibilityTexts.bilingual("step.FIRST_REACHING.none")
                    : EligibilityTexts.bilingual(
                            "step.FIRST_REACHING",
                            ImmutableMap.of(
                                    "thresholds",
                                    Bilingual.of(words(reached, Locale.CHINESE), words(reached, Locale.ENGLISH))));
        }

        private static String words(List<Reward> reached, Locale locale) {
            return reached.stream()
                    .map(reward -> Figure.of(reward.threshold()).words().in(locale))
                    .collect(Collectors.joining(EligibilityTexts.get(locale, "policy.join")));
        }

        @Override
        public Unit unit() {
            return Unit.of(Figure.of(rewards.get(0).amount()));
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return ImmutableList.of(value, highestBefore);
        }

        @Override
        public void check(AmountCheck check) {
            Unit threshold = Unit.of(Figure.of(rewards.get(0).threshold()));
            check.alike("first reaching", threshold, value.unit());
            check.alike("first reaching", threshold, highestBefore.unit());
            for (int i = 0; i < rewards.size(); i++) {
                Reward reward = rewards.get(i);
                String part = "reward " + (i + 1);
                check.alike(part, threshold, Unit.of(Figure.of(reward.threshold())));
                check.alike(part, unit(), Unit.of(Figure.of(reward.amount())));
                if (reward.amount().isNegative()) {
                    check.problem(part, "amount.negative", Map.of("amount", reward.amount()));
                }
                if (i > 0
                        && reward.threshold()
                                        .getAmount()
                                        .compareTo(
                                                rewards.get(i - 1).threshold().getAmount())
                                <= 0) {
                    check.problem(
                            part,
                            "reward.threshold",
                            Map.of(
                                    "threshold", reward.threshold(),
                                    "before", rewards.get(i - 1).threshold()));
                }
            }
        }
    }

    /** What the first case that applies gives; nothing if none does. */
    record Cases<S>(ImmutableList<AmountCase<S>> cases) implements Choice<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            for (int i = 0; i < cases.size(); i++) {
                AmountCase<S> each = cases.get(i);
                Truth truth = readings.truth(each.condition());
                if (truth == Truth.UNKNOWN) {
                    return undecided(readings, i);
                }
                if (truth == Truth.TRUE) {
                    return given(each, each.amount().node().evaluate(readings));
                }
            }
            return CalculationStep.known(
                    Kind.CASE,
                    () -> EligibilityTexts.bilingual("step.CASE.none"),
                    new Figure(Rational.ZERO, unit().currency()),
                    ImmutableList.of());
        }

        private static CalculationStep given(AmountCase<?> each, CalculationStep step) {
            Figure figure = step.figure();
            return figure == null
                    ? CalculationStep.unknown(Kind.CASE, () -> words(each), step.ceiling(), ImmutableList.of(step))
                    : CalculationStep.known(Kind.CASE, () -> words(each), figure, ImmutableList.of(step));
        }

        /** Later cases may still apply, whatever the undecided one turns out to be. */
        private CalculationStep undecided(Readings<S> readings, int from) {
            List<AmountNode<S>> possible = new ArrayList<>();
            for (AmountCase<S> each : cases.subList(from, cases.size())) {
                if (readings.truth(each.condition()) != Truth.FALSE) {
                    possible.add(each.amount().node());
                }
            }
            Explanation explanation = readings.explain(cases.get(from).condition());
            AmountCase<S> each = cases.get(from);
            return CalculationStep.undecided(
                    () -> words(each),
                    Ceilings.highest(AmountNode.evaluate(possible, readings), unit(), readings),
                    ImmutableList.of(),
                    explanation.missingFacts().facts());
        }

        private static Bilingual words(AmountCase<?> each) {
            return each.isOtherwise()
                    ? EligibilityTexts.bilingual("step.CASE.otherwise")
                    : EligibilityTexts.bilingual(
                            "step.CASE",
                            ImmutableMap.of(
                                    "condition",
                                    Bilingual.of(
                                            each.condition().toText(Locale.CHINESE),
                                            each.condition().toText(Locale.ENGLISH))));
        }

        @Override
        public Unit unit() {
            return Choice.unit(children());
        }

        @Override
        public ImmutableList<AmountNode<S>> children() {
            return cases.stream().map(each -> each.amount().node()).collect(ImmutableList.toImmutableList());
        }

        @Override
        public void check(AmountCheck check) {
            alike(check, "cases", children());
            for (int i = 0; i < cases.size(); i++) {
                String part = "case " + (i + 1);
                check.withoutGap(part, cases.get(i).condition());
                if (cases.get(i).isOtherwise() && i + 1 < cases.size()) {
                    check.problem(part, "case.last", Map.of());
                }
            }
        }

        @Override
        public void read(AmountReads<S> reads) {
            cases.forEach(each -> reads.condition(each.condition()));
        }
    }
}
