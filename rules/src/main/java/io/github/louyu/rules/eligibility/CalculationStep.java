package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A step of how an amount is worked out (计算过程), with the steps it takes as operands. Immutable.
 *
 * <p>In words it reads like this, or the same in Chinese:
 *
 * <pre>{@code
 * CNY 20000: at most CNY 20000
 *   CNY 27000: 30% of this
 *     CNY 90000: rent paid
 * }</pre>
 */
public final class CalculationStep {

    /** What is done in a step (计算方式). */
    public enum Kind {
        /** A fact is read (读取事实). */
        FACT,
        /** A stated amount (规定数额). */
        CONSTANT,
        /** An amount that changes over the years (分段参数). */
        PARAMETER,
        /** The operand in another currency, by the rate of the date (折算). */
        CONVERTED,
        /** A share in per cent of the operand (按比例). */
        RATE,
        /** The product of the operands (相乘). */
        PRODUCT,
        /** The sum of the operands (合计). */
        SUM,
        /** The first operand less the second, not below zero (相减). */
        LESS,
        /** The first operand, at most the second (封顶). */
        CAP,
        /** The first operand, at least the second (保底). */
        FLOOR,
        /** The least of the operands (取低). */
        LEAST,
        /** The greatest of the operands (就高). */
        GREATEST,
        /** How many whole steps the operand holds (每满一档). */
        STEPS,
        /** The first operand divided by the second (相除). */
        QUOTIENT,
        /** The amount of the tier in which the first operand lies (分档). */
        TIER,
        /** The amounts of the thresholds reached for the first time (首次达到). */
        FIRST_REACHING,
        /** The amount of the first case that applies (适用情形). */
        CASE,
        /** The operand rounded (舍入). */
        ROUND
    }

    /** Why a step has no value of its own (无法计算原因). */
    public enum Obstacle {
        /** A fact is missing. */
        MISSING_FACT,
        /** Amounts of different currencies meet, and no rate is given for the date. */
        OTHER_CURRENCY,
        /** The parameter has no value on the date. */
        NO_RULE_IN_FORCE,
        /** The divisor is zero. */
        DIVISION_BY_ZERO
    }

    private final Kind kind;
    private final Supplier<Bilingual> words;
    private final @Nullable Figure figure;
    private final @Nullable Rational ceiling;
    private final ImmutableList<CalculationStep> operands;
    private final @Nullable Obstacle obstacle;
    private final ImmutableSet<MissingFact> ownMissing;

    private CalculationStep(
            Kind kind,
            Supplier<Bilingual> words,
            @Nullable Figure figure,
            @Nullable Rational ceiling,
            List<CalculationStep> operands,
            @Nullable Obstacle obstacle,
            ImmutableSet<MissingFact> ownMissing) {
        this.kind = kind;
        this.words = words;
        this.figure = figure;
        this.ceiling = ceiling;
        this.operands = ImmutableList.copyOf(operands);
        this.obstacle = obstacle;
        this.ownMissing = ownMissing;
    }

    static CalculationStep known(Kind kind, Supplier<Bilingual> words, Figure figure, List<CalculationStep> operands) {
        return new CalculationStep(kind, words, figure, figure.value(), operands, null, ImmutableSet.of());
    }

    static CalculationStep unknown(
            Kind kind, Supplier<Bilingual> words, @Nullable Rational ceiling, List<CalculationStep> operands) {
        return new CalculationStep(kind, words, null, ceiling, operands, null, ImmutableSet.of());
    }

    static CalculationStep undecided(
            Supplier<Bilingual> words,
            @Nullable Rational ceiling,
            List<CalculationStep> operands,
            ImmutableSet<MissingFact> missing) {
        return new CalculationStep(Kind.CASE, words, null, ceiling, operands, Obstacle.MISSING_FACT, missing);
    }

    static CalculationStep blocked(
            Kind kind, Supplier<Bilingual> words, Obstacle obstacle, List<CalculationStep> operands) {
        return new CalculationStep(kind, words, null, null, operands, obstacle, ImmutableSet.of());
    }

    static CalculationStep missing(Supplier<Bilingual> words, MissingFact fact) {
        return new CalculationStep(
                Kind.FACT, words, null, null, ImmutableList.of(), Obstacle.MISSING_FACT, ImmutableSet.of(fact));
    }

    /**
     * Gives what is done in this step.
     *
     * @return the kind of step
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Gives what is done in this step in words.
     *
     * @return the words
     */
    public Bilingual words() {
        return words.get();
    }

    /**
     * Gives the value.
     *
     * @return the value, to ten decimals if it is no finite decimal number; empty if it is not known
     */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(figure).map(known -> known.value().shown());
    }

    /**
     * Gives the currency of the value.
     *
     * @return the currency; empty if the value is a plain number or not known
     */
    public Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(figure).map(Figure::currency);
    }

    /**
     * Gives the value as money.
     *
     * @return the money; empty if the value is a plain number or not known
     */
    public Optional<BigMoney> money() {
        return value().flatMap(value -> currency().map(currency -> BigMoney.of(currency, value)));
    }

    /**
     * Gives the steps that this one takes its operands from.
     *
     * @return the operands, in order; none at a fact or a stated amount
     */
    public ImmutableList<CalculationStep> operands() {
        return operands;
    }

    /**
     * Gives why this very step has no value.
     *
     * @return the obstacle; empty if it has one, or if only an operand lacks it
     */
    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * Gives the facts that are missing, of this step and all below.
     *
     * @return the facts, each once; none if the value is known
     */
    public ImmutableSet<MissingFact> missingFacts() {
        if (figure != null) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<MissingFact> all = ImmutableSet.builder();
        all.addAll(ownMissing);
        operands.forEach(operand -> all.addAll(operand.missingFacts()));
        return all.build();
    }

    /**
     * Gives the computation in words, a line for each step, operands indented by two spaces under their step.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        append(requireNonNull(locale, "locale"), "", text);
        return text.toString();
    }

    @Nullable Figure figure() {
        return figure;
    }

    /** The most it can come to, if no missing fact is negative; null where nothing bounds it. */
    @Nullable Rational ceiling() {
        return ceiling;
    }

    private void append(Locale locale, String indent, StringBuilder text) {
        String value = figure == null
                ? EligibilityTexts.get(locale, "step.unknown")
                : figure.words().in(locale);
        text.append(indent)
                .append(EligibilityTexts.get(locale, "step.line", Map.of("value", value, "words", words().in(locale))));
        if (obstacle != null) {
            text.append(EligibilityTexts.get(
                    locale,
                    "step.because",
                    Map.of("obstacle", EligibilityTexts.get(locale, "step.obstacle." + obstacle))));
        }
        for (CalculationStep operand : operands) {
            text.append('\n');
            operand.append(locale, indent + "  ", text);
        }
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
