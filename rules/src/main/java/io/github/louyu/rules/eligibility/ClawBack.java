package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.time.Span;
import java.math.BigDecimal;

/**
 * When money that was granted is asked back (追回): if a condition becomes TRUE within a time after the grant.
 *
 * @param <S> the type of the subject
 * @param condition what must not happen, such as subletting or moving away
 * @param within how long after the day of the grant; the last day is included
 * @param percent the share that is asked back, in per cent, more than 0 and at most 100
 */
public record ClawBack<S>(Condition<S> condition, Span within, BigDecimal percent) {

    /**
     * Checks that nothing is null.
     *
     * @param condition what must not happen, such as subletting or moving away
     * @param within how long after the day of the grant; the last day is included
     * @param percent the share that is asked back, in per cent, more than 0 and at most 100
     */
    public ClawBack {
        requireNonNull(condition, "condition");
        requireNonNull(within, "within");
        requireNonNull(percent, "percent");
    }

    /**
     * Asks everything back.
     *
     * @param <S> the type of the subject
     * @param condition what must not happen
     * @param within how long after the day of the grant
     * @return the term
     */
    public static <S> ClawBack<S> ofAll(Condition<S> condition, Span within) {
        return new ClawBack<>(condition, within, BigDecimal.valueOf(100));
    }

    /**
     * Asks a share back.
     *
     * @param <S> the type of the subject
     * @param percent the share, such as {@code "50%"}
     * @param condition what must not happen
     * @param within how long after the day of the grant
     * @return the term
     * @throws IllegalArgumentException if it is not a number followed by a per cent sign
     */
    public static <S> ClawBack<S> of(String percent, Condition<S> condition, Span within) {
        return new ClawBack<>(condition, within, Percent.parse(percent));
    }
}
