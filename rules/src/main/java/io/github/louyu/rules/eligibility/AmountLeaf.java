package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.MissingFact;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.BigMoneyProvider;

/** An amount that is read rather than worked out. */
sealed interface AmountLeaf<S> extends AmountNode<S> {

    @Override
    default ImmutableList<AmountNode<S>> children() {
        return ImmutableList.of();
    }

    /** Numbers and money as figures; what is neither never comes here. */
    static Figure figure(Object value) {
        if (value instanceof BigMoneyProvider money) {
            return Figure.of(money.toBigMoney());
        }
        return Figure.of(value instanceof BigDecimal number ? number : BigDecimal.valueOf((Long) value));
    }

    /** A stated amount. */
    record Constant<S>(Figure figure) implements AmountLeaf<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            return CalculationStep.known(
                    CalculationStep.Kind.CONSTANT,
                    () -> EligibilityTexts.bilingual("step.CONSTANT"),
                    figure,
                    ImmutableList.of());
        }

        @Override
        public Unit unit() {
            return Unit.of(figure);
        }

        @Override
        public void check(AmountCheck check) {
            if (figure.value().signum() < 0) {
                check.problem("stated amount", "amount.negative", Map.of("amount", figure.words()));
            }
        }
    }

    /** The value of a fact: a count, a number, or money. */
    record OfFact<S>(Fact<S, ?> fact, Unit unit) implements AmountLeaf<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            Object value = readings.value(fact);
            return value == null
                    ? CalculationStep.missing(fact::label, new MissingFact(fact.name(), fact.label()))
                    : CalculationStep.known(CalculationStep.Kind.FACT, fact::label, figure(value), ImmutableList.of());
        }

        @Override
        public void check(AmountCheck check) {}

        @Override
        public void read(AmountReads<S> reads) {
            reads.fact(fact);
        }
    }

    /** An amount that changes over the years. */
    record OfParameter<S>(DatedParameter<?> parameter, Unit unit) implements AmountLeaf<S> {

        @Override
        public CalculationStep evaluate(Readings<S> readings) {
            Object value = parameter.values().atOrNull(readings.date());
            return value == null
                    ? CalculationStep.blocked(
                            CalculationStep.Kind.PARAMETER,
                            parameter::label,
                            CalculationStep.Obstacle.NO_RULE_IN_FORCE,
                            ImmutableList.of())
                    : CalculationStep.known(
                            CalculationStep.Kind.PARAMETER, parameter::label, figure(value), ImmutableList.of());
        }

        @Override
        public void check(AmountCheck check) {
            check.withoutGap(parameter);
            parameter.values().segments().stream()
                    .flatMap(segment -> segment.value().stream())
                    .map(AmountLeaf::figure)
                    .filter(figure -> figure.value().signum() < 0)
                    .forEach(figure -> check.problem(
                            "parameter " + parameter.name(), "amount.negative", Map.of("amount", figure.words())));
        }

        @Override
        public void read(AmountReads<S> reads) {
            reads.parameter(parameter);
        }
    }
}
