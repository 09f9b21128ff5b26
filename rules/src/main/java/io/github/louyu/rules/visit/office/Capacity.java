package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.visit.office.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many enterprises can be visited in the time asked about (走访能力), by each liaison officer, team, or in each building.
 * The office states it; the library knows none.
 *
 * @param <K> the type of the keys
 * @param usual the number for whoever has none of its own; empty: not stated, so there is no overload
 * @param own the numbers of those who have their own
 */
public record Capacity<K>(OptionalInt usual, ImmutableMap<K, Integer> own) {

    /**
     * Checks the numbers.
     *
     * @param usual the number for whoever has none of its own; empty: not stated, so there is no overload
     * @param own the numbers of those who have their own
     * @throws IllegalArgumentException if one is negative
     */
    public Capacity {
        requireNonNull(usual, "usual");
        requireNonNull(own, "own");
        if (usual.isPresent()) {
            check(usual.getAsInt());
        }
        own.values().forEach(Capacity::check);
    }

    /**
     * Leaves it open how many can be visited.
     *
     * @param <K> the type of the keys
     * @return a capacity that nothing exceeds
     */
    public static <K> Capacity<K> notStated() {
        return new Capacity<>(OptionalInt.empty(), ImmutableMap.of());
    }

    /**
     * States the same number for all.
     *
     * @param <K> the type of the keys
     * @param enterprises how many enterprises can be visited, from 0
     * @return the capacity
     * @throws IllegalArgumentException if it is negative
     */
    public static <K> Capacity<K> of(int enterprises) {
        return new Capacity<>(OptionalInt.of(enterprises), ImmutableMap.of());
    }

    /**
     * States another number for one of them.
     *
     * @param key for whom
     * @param enterprises how many enterprises can be visited, from 0
     * @return the capacity with it, instead of what was stated before
     * @throws IllegalArgumentException if it is negative
     */
    public Capacity<K> with(K key, int enterprises) {
        Map<K, Integer> changed = new LinkedHashMap<>(own);
        changed.put(requireNonNull(key, "key"), enterprises);
        return new Capacity<>(usual, ImmutableMap.copyOf(changed));
    }

    /**
     * Gives the number for one of them.
     *
     * @param key for whom
     * @return its own number, else the usual one; empty if neither is stated
     */
    public OptionalInt of(K key) {
        Integer stated = own.get(key);
        return stated == null ? usual : OptionalInt.of(stated);
    }

    private static void check(int enterprises) {
        if (enterprises < 0) {
            throw SENTENCES.refusal("capacity.negative", Map.of("enterprises", enterprises));
        }
    }

    /**
     * Tells the numbers, and of whom they are only how many have their own.
     *
     * @return the text, which names nobody
     */
    @Override
    public String toString() {
        return "Capacity[" + usual + ", " + own.size() + " of their own]";
    }
}
