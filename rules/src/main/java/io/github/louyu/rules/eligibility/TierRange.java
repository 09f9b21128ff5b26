package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a tier reaches (档次范围). Policies say "and above", which includes the limit, and "below" or "over", which
 * do not; each is said here as the policy says it.
 *
 * <pre>{@code
 * TierRange.from("30").below("100").gives(Amount.fixed(Money.parse("CNY 50000")))
 * }</pre>
 */
public final class TierRange {

    private final @Nullable Figure lower;
    private final boolean includesLower;
    private final @Nullable Figure upper;
    private final boolean includesUpper;

    private TierRange(@Nullable Figure lower, boolean includesLower, @Nullable Figure upper, boolean includesUpper) {
        this.lower = lower;
        this.includesLower = includesLower;
        this.upper = upper;
        this.includesUpper = includesUpper;
    }

    /**
     * Begins at a number, which is in the tier.
     *
     * @param limit the number
     * @return the range, without an upper end
     */
    public static TierRange from(String limit) {
        return new TierRange(Figure.of(new BigDecimal(limit)), true, null, false);
    }

    /**
     * Begins at an amount of money, which is in the tier.
     *
     * @param limit the amount
     * @return the range, without an upper end
     */
    public static TierRange from(BigMoneyProvider limit) {
        return new TierRange(Figure.of(limit.toBigMoney()), true, null, false);
    }

    /**
     * Begins above a number, which is not in the tier.
     *
     * @param limit the number
     * @return the range, without an upper end
     */
    public static TierRange over(String limit) {
        return new TierRange(Figure.of(new BigDecimal(limit)), false, null, false);
    }

    /**
     * Begins above an amount of money, which is not in the tier.
     *
     * @param limit the amount
     * @return the range, without an upper end
     */
    public static TierRange over(BigMoneyProvider limit) {
        return new TierRange(Figure.of(limit.toBigMoney()), false, null, false);
    }

    /**
     * Has no lower end.
     *
     * @return the range, which holds everything until it is given an upper end
     */
    public static TierRange unbounded() {
        return new TierRange(null, false, null, false);
    }

    /**
     * Ends below a number, which is not in the tier.
     *
     * @param limit the number
     * @return the range with it
     */
    public TierRange below(String limit) {
        return new TierRange(lower, includesLower, Figure.of(new BigDecimal(limit)), false);
    }

    /**
     * Ends below an amount of money, which is not in the tier.
     *
     * @param limit the amount
     * @return the range with it
     */
    public TierRange below(BigMoneyProvider limit) {
        return new TierRange(lower, includesLower, Figure.of(limit.toBigMoney()), false);
    }

    /**
     * Ends at a number, which is in the tier.
     *
     * @param limit the number
     * @return the range with it
     */
    public TierRange upTo(String limit) {
        return new TierRange(lower, includesLower, Figure.of(new BigDecimal(limit)), true);
    }

    /**
     * Ends at an amount of money, which is in the tier.
     *
     * @param limit the amount
     * @return the range with it
     */
    public TierRange upTo(BigMoneyProvider limit) {
        return new TierRange(lower, includesLower, Figure.of(limit.toBigMoney()), true);
    }

    /**
     * Says what the tier gives.
     *
     * @param <S> the type of the subject
     * @param amount the amount
     * @return the tier
     */
    public <S> Tier<S> gives(Amount<S> amount) {
        return new Tier<>(this, requireNonNull(amount, "amount"));
    }

    boolean contains(Figure figure) {
        return (lower == null || isWithin(figure.value().compareTo(lower.value()), includesLower))
                && (upper == null || isWithin(upper.value().compareTo(figure.value()), includesUpper));
    }

    private static boolean isWithin(int distance, boolean includesLimit) {
        return distance > 0 || (distance == 0 && includesLimit);
    }

    @Nullable Figure lower() {
        return lower;
    }

    @Nullable Figure upper() {
        return upper;
    }

    boolean includesLower() {
        return includesLower;
    }

    boolean includesUpper() {
        return includesUpper;
    }

    boolean isEmpty() {
        if (lower == null || upper == null) {
            return false;
        }
        int length = upper.value().compareTo(lower.value());
        return length < 0 || (length == 0 && !(includesLower && includesUpper));
    }

    /** Negative if a gap lies before the next, positive if it overlaps, zero if the next goes on where this one ends. */
    int fit(TierRange next) {
        if (upper == null || next.lower == null) {
            return 1;
        }
        int order = upper.value().compareTo(next.lower.value());
        if (order != 0) {
            return order;
        }
        return (includesUpper ? 1 : 0) + (next.includesLower ? 1 : 0) - 1;
    }

    Bilingual words() {
        if (lower == null) {
            return upper == null
                    ? EligibilityTexts.bilingual("tier.any")
                    : EligibilityTexts.bilingual(
                            includesUpper ? "tier.up-to" : "tier.below", Map.of("upper", upper.words()));
        }
        Bilingual from =
                EligibilityTexts.bilingual(includesLower ? "tier.from" : "tier.over", Map.of("lower", lower.words()));
        return upper == null
                ? from
                : EligibilityTexts.bilingual(
                        includesUpper ? "tier.from.up-to" : "tier.from.below",
                        Map.of("from", from, "upper", upper.words()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TierRange that
                && Objects.equals(lower, that.lower)
                && includesLower == that.includesLower
                && Objects.equals(upper, that.upper)
                && includesUpper == that.includesUpper;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, includesLower, upper, includesUpper);
    }

    @Override
    public String toString() {
        return words().en();
    }
}
