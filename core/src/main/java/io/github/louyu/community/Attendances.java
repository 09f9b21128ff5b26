package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;

import java.util.Map;

/**
 * How often people took part (人次). Who comes three times counts three times, so attendances are never persons, and nothing here
 * turns the one into the other.
 *
 * @param count the number, from 0
 */
public record Attendances(long count) implements Comparable<Attendances> {

    /** Nobody came, or nothing took place (零人次). */
    public static final Attendances NONE = new Attendances(0);

    /**
     * Checks the number.
     *
     * @param count the number, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public Attendances {
        if (count < 0) {
            throw SENTENCES.refusal("attendances.negative", Map.of("count", count));
        }
    }

    /**
     * Makes a number of attendances.
     *
     * @param count the number, from 0
     * @return the attendances
     * @throws IllegalArgumentException if it is negative
     */
    public static Attendances of(long count) {
        return new Attendances(count);
    }

    /**
     * Adds those of another activity.
     *
     * @param other the other attendances
     * @return the sum
     * @throws ArithmeticException if it is more than a {@code long} holds
     */
    public Attendances plus(Attendances other) {
        return new Attendances(Math.addExact(count, other.count));
    }

    @Override
    public int compareTo(Attendances other) {
        return Long.compare(count, other.count);
    }
}
