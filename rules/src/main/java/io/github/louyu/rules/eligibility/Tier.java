package io.github.louyu.rules.eligibility;

/**
 * One tier of a benefit (分档): a range and what it gives. Made with {@link TierRange#gives}.
 *
 * @param <S> the type of the subject
 * @param range from where to where it reaches
 * @param amount what it gives
 */
public record Tier<S>(TierRange range, Amount<S> amount) {}
