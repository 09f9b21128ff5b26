package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The unit of a number, made of base units and their powers, so that what is multiplied and divided keeps its unit: persons per
 * square metre. A plain number has none.
 */
record Unit(ImmutableSortedMap<String, Integer> powers) {

    static final Unit ONE = new Unit(ImmutableSortedMap.of());
    static final Unit PERCENT = new Unit(ImmutableSortedMap.of("%", 1));

    /** The unit of a name; {@code 1} is that of plain numbers. */
    static Unit of(String name) {
        if (name.isBlank()) {
            throw SENTENCES.refusal("unit.blank", Map.of("name", name));
        }
        return name.equals("1") ? ONE : new Unit(ImmutableSortedMap.of(name, 1));
    }

    Unit times(Unit other) {
        return combined(other, 1);
    }

    Unit per(Unit other) {
        return combined(other, -1);
    }

    private Unit combined(Unit other, int sign) {
        TreeMap<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Unit(ImmutableSortedMap.copyOf(sum));
    }

    /** The unit as text, {@code persons/m2}; {@code 1} for plain numbers. */
    @Override
    public String toString() {
        String above = joined(powers, 1);
        String below = joined(powers, -1);
        return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    }

    private static String joined(Map<String, Integer> powers, int sign) {
        return powers.entrySet().stream()
                .filter(power -> Integer.signum(power.getValue()) == sign)
                .map(power ->
                        power.getKey() + (Math.abs(power.getValue()) == 1 ? "" : "^" + Math.abs(power.getValue())))
                .collect(Collectors.joining("*"));
    }
}
