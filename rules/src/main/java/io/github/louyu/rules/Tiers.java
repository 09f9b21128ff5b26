package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a decision table of the tiers of one fact (分档), such as rates by sales. Tiers may be given in any order; those that
 * overlap or leave a gap between them are refused. Below the lowest and above the highest tier the table does not speak. Not
 * thread-safe.
 *
 * <pre>{@code
 * DecisionTable<EnterpriseFile, BigDecimal> rate = Tiers.<EnterpriseFile, BigMoney, BigDecimal>of(
 *         "rd-share", Bilingual.of("研发费用占比要求", "required share of R&D"), sales)
 *     .tier("small", Range.atMost(BigMoney.parse("CNY 50000000")), new BigDecimal("0.05"))
 *     .tier("large", Range.greaterThan(BigMoney.parse("CNY 50000000")), new BigDecimal("0.04"))
 *     .build();
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <T> the type of the values of the fact
 * @param <R> the type of the outcomes
 */
public final class Tiers<S, T extends Comparable<?>, R> {

    private final String name;
    private final Bilingual label;
    private final OrderedFact<S, T> fact;
    private final List<Tier<T, R>> tiers = new ArrayList<>();

    private record Tier<T extends Comparable<?>, R>(String id, Range<T> range, R outcome) {}

    private Tiers(String name, Bilingual label, OrderedFact<S, T> fact) {
        this.name = requireNonNull(name, "name");
        this.label = requireNonNull(label, "label");
        this.fact = requireNonNull(fact, "fact");
    }

    /**
     * Starts the tiers of a fact.
     *
     * @param <S> the type of the subject
     * @param <T> the type of the values of the fact
     * @param <R> the type of the outcomes
     * @param name the stable name of the table, not blank
     * @param label the name for people
     * @param fact the fact
     * @return a builder
     */
    public static <S, T extends Comparable<?>, R> Tiers<S, T, R> of(
            String name, Bilingual label, OrderedFact<S, T> fact) {
        return new Tiers<>(name, label, fact);
    }

    /**
     * Adds a tier.
     *
     * @param id the stable id, not blank, of no other tier
     * @param range the values, each end in it or not as the range says
     * @param outcome what the tier gives
     * @return this builder
     */
    public Tiers<S, T, R> tier(String id, Range<T> range, R outcome) {
        tiers.add(new Tier<>(
                requireNonNull(id, "id"), requireNonNull(range, "range"), requireNonNull(outcome, "outcome")));
        return this;
    }

    /**
     * Gives the table.
     *
     * @return the table, of which at most one row ever holds
     * @throws ProblemsException if tiers are empty, overlap, leave a gap between them or are of several currencies, and as
     *     {@link DecisionTable.Builder#build} says; it names all mistakes
     */
    public DecisionTable<S, R> build() {
        String path = "tiers " + name;
        List<Problem> problems = new ArrayList<>();
        for (Tier<T, R> tier : tiers) {
            if (tier.range().isEmpty()) {
                problems.add(
                        SENTENCES.problem(path + " > tier " + tier.id(), "tier.empty", Map.of("range", tier.range())));
            } else if (!isComparable(tier.range())) {
                problems.add(SENTENCES.problem(
                        path + " > tier " + tier.id(), "tier.incomparable", Map.of("range", tier.range())));
            }
        }
        if (problems.isEmpty()) {
            findOverlapsAndGaps(path, problems);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(path, problems);
        }
        DecisionTable.Builder<S, R> table = DecisionTable.named(name, label, HitPolicy.UNIQUE);
        tiers.forEach(tier -> table.row(tier.id(), within(tier.range()), tier.outcome()));
        return table.build();
    }

    private boolean isComparable(Range<T> range) {
        T known = anEnd(tiers.get(0).range());
        return (!range.hasLowerBound() || known == null || fact.compare(range.lowerEndpoint(), known) != null)
                && (!range.hasUpperBound() || known == null || fact.compare(range.upperEndpoint(), known) != null);
    }

    private static <T extends Comparable<?>> @Nullable T anEnd(Range<T> range) {
        return range.hasLowerBound() ? range.lowerEndpoint() : range.hasUpperBound() ? range.upperEndpoint() : null;
    }

    private void findOverlapsAndGaps(String path, List<Problem> problems) {
        List<Tier<T, R>> sorted = new ArrayList<>(tiers);
        sorted.sort((a, b) -> compareLowerEnds(a.range(), b.range()));
        for (int i = 1; i < sorted.size(); i++) {
            Tier<T, R> before = sorted.get(i - 1);
            Tier<T, R> tier = sorted.get(i);
            int distance = distance(before.range(), tier.range());
            if (distance != 0) {
                problems.add(SENTENCES.problem(
                        path + " > tier " + tier.id(),
                        distance < 0 ? "tier.overlap" : "tier.gap",
                        Map.of("before", before.id(), "range", tier.range(), "earlier", before.range())));
            }
        }
    }

    private int compareLowerEnds(Range<T> a, Range<T> b) {
        if (!a.hasLowerBound() || !b.hasLowerBound()) {
            return Boolean.compare(a.hasLowerBound(), b.hasLowerBound());
        }
        int order = order(a.lowerEndpoint(), b.lowerEndpoint());
        return order != 0 ? order : a.lowerBoundType() == BoundType.CLOSED ? -1 : 1;
    }

    /** Below zero if they overlap, above if there are values between, zero if they meet. */
    private int distance(Range<T> before, Range<T> after) {
        if (!before.hasUpperBound() || !after.hasLowerBound()) {
            return -1;
        }
        T upper = before.upperEndpoint();
        T lower = after.lowerEndpoint();
        boolean upperIn = before.upperBoundType() == BoundType.CLOSED;
        boolean lowerIn = after.lowerBoundType() == BoundType.CLOSED;
        Long steps = steps(upper, lower);
        if (steps != null) {
            return Long.signum(steps + (upperIn ? 0 : 1) + (lowerIn ? 0 : 1) - 1);
        }
        int order = order(lower, upper);
        return order != 0 ? order : upperIn == lowerIn ? (upperIn ? -1 : 1) : 0;
    }

    /** How many steps lead from one value to another, null if there are values between any two. */
    @SuppressWarnings(
            "EnumOrdinal") // levels are declared from the lowest to the highest, so what follows is one step away
    private static @Nullable Long steps(Object from, Object to) {
        if (from instanceof Long first && to instanceof Long second) {
            return BigInteger.valueOf(second)
                    .subtract(BigInteger.valueOf(first))
                    .min(BigInteger.TWO)
                    .max(BigInteger.TWO.negate())
                    .longValueExact();
        }
        return from instanceof Enum<?> first && to instanceof Enum<?> second
                ? Long.valueOf(second.ordinal() - first.ordinal())
                : null;
    }

    private int order(T a, T b) {
        return requireNonNull(fact.compare(a, b), "order");
    }

    private Condition<S> within(Range<T> range) {
        List<Condition<S>> ends = new ArrayList<>();
        if (range.hasLowerBound()) {
            ends.add(fact.compared(
                    range.lowerBoundType() == BoundType.CLOSED ? Comparison.AT_LEAST : Comparison.ABOVE,
                    range.lowerEndpoint()));
        }
        if (range.hasUpperBound()) {
            ends.add(fact.compared(
                    range.upperBoundType() == BoundType.CLOSED ? Comparison.AT_MOST : Comparison.BELOW,
                    range.upperEndpoint()));
        }
        return Conditions.allOf(ends);
    }
}
