package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.RuleAttribute;

/**
 * How an amount is worked out, as neutral data (数额视图): what kind of step, its attributes, its parts. Whatever reads a
 * formula without working it out reads this. Immutable.
 *
 * <p>Steps that read: {@code CONSTANT} ({@code value}), {@code FACT} ({@code fact}), {@code PARAMETER} ({@code parameter}).
 * Steps over their parts in order: {@code SUM}, {@code LEAST}, {@code GREATEST}, {@code PRODUCT}; {@code CAP} and {@code FLOOR},
 * the limit second; {@code LESS} and {@code QUOTIENT}; {@code RATE} ({@code percent}), {@code STEPS} ({@code size}),
 * {@code ROUND} ({@code decimals}, {@code mode}). Choices: {@code TIERS}, the measure first and then a {@code TIER} for each
 * ({@code from} or {@code over}, {@code below} or {@code up-to}); {@code FIRST_REACHING}, the value and the highest before and
 * then a {@code REWARD} for each ({@code threshold}, {@code amount}); {@code CASES}, a {@code CASE} for each
 * ({@code condition}).
 *
 * @param kind what kind of step, a stable code
 * @param attributes what it says besides its parts, by name
 * @param children the parts, in order
 */
public record AmountView(
        String kind, ImmutableMap<String, RuleAttribute> attributes, ImmutableList<AmountView> children) {

    /** The kinds of steps that there are; a later version may have more. */
    public static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "CONSTANT",
            "FACT",
            "PARAMETER",
            "SUM",
            "LEAST",
            "GREATEST",
            "PRODUCT",
            "CAP",
            "FLOOR",
            "LESS",
            "QUOTIENT",
            "RATE",
            "STEPS",
            "ROUND",
            "TIERS",
            "TIER",
            "FIRST_REACHING",
            "REWARD",
            "CASES",
            "CASE");

    /**
     * Checks that nothing is null.
     *
     * @param kind what kind of step, a stable code
     * @param attributes what it says besides its parts, by name
     * @param children the parts, in order
     */
    public AmountView {
        requireNonNull(kind, "kind");
        requireNonNull(attributes, "attributes");
        requireNonNull(children, "children");
    }
}
