package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds values for every way in which a value can lie to some others: on one, between two, below or above all. */
final class Candidates {

    private Candidates() {}

    /** Some value that is none of those named, of a type whose other values nobody listed. */
    record Other(int number) implements Labelled {
        @Override
        public Bilingual label() {
            return Texts.bilingual("value.other", Map.of());
        }
    }

    /** Whole numbers: on each of the turning values, and at both ends of each gap as many as there are ties. */
    static ImmutableList<Long> whole(Collection<Long> turning, int ties, long anywhere, long least, long most) {
        TreeSet<Long> ends = new TreeSet<>(turning);
        if (ends.isEmpty()) {
            ends.add(anywhere);
        }
        TreeSet<Long> values = new TreeSet<>(ends);
        for (long end : ends) {
            for (int i = 1; i <= ties; i++) {
                if (end <= most - i) {
                    values.add(end + i);
                }
                if (end >= least + i) {
                    values.add(end - i);
                }
            }
        }
        return ImmutableList.copyOf(values);
    }

    /**
     * Numbers without a smallest step: on each of the turning values, and in each gap as many as there are ties, the nearest to
     * its ends with no more decimals than needed.
     */
    static ImmutableList<BigDecimal> dense(Collection<BigDecimal> turning, int ties, int decimals) {
        TreeSet<BigDecimal> ends = new TreeSet<>(turning);
        if (ends.isEmpty()) {
            ends.add(BigDecimal.ZERO);
        }
        TreeSet<BigDecimal> values = new TreeSet<>(ends);
        addSteps(values, ends.first(), stepOf(ends.first(), decimals).negate(), ties);
        BigDecimal before = null;
        for (BigDecimal end : ends) {
            if (before != null) {
                addBetween(values, before, end, ties, decimals);
            }
            before = end;
        }
        addSteps(values, ends.last(), stepOf(ends.last(), decimals), ties);
        return ImmutableList.copyOf(values);
    }

    private static BigDecimal stepOf(BigDecimal end, int decimals) {
        return BigDecimal.ONE.movePointLeft(Math.max(decimals, end.scale()));
    }

    private static void addSteps(Set<BigDecimal> values, BigDecimal end, BigDecimal step, int ties) {
        for (int i = 1; i <= ties; i++) {
            values.add(end.add(step.multiply(BigDecimal.valueOf(i))));
        }
    }

    private static void addBetween(Set<BigDecimal> values, BigDecimal low, BigDecimal high, int ties, int decimals) {
        BigDecimal gap = high.subtract(low);
        BigDecimal step = stepOf(low.scale() > high.scale() ? low : high, decimals);
        if (step.multiply(BigDecimal.valueOf(2L * ties + 1)).compareTo(gap) <= 0) {
            addSteps(values, low, step, ties);
            addSteps(values, high, step.negate(), ties);
            return;
        }
        int scale = Math.max(0, gap.scale()) + String.valueOf(ties + 1).length() + 1;
        BigDecimal part = gap.divide(BigDecimal.valueOf(ties + 1L), scale, RoundingMode.DOWN);
        addSteps(values, low, part, ties);
    }

    /** Those of so many decimals that are nearest to a finer value, on either side as many as there are ties. */
    static ImmutableList<BigDecimal> around(BigDecimal value, int ties, int decimals) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        Set<BigDecimal> values = new LinkedHashSet<>();
        BigDecimal below = value.setScale(decimals, RoundingMode.FLOOR);
        BigDecimal above = value.setScale(decimals, RoundingMode.CEILING);
        values.add(below);
        values.add(above);
        addSteps(values, below, step.negate(), ties - 1);
        addSteps(values, above, step, ties - 1);
        return ImmutableList.copyOf(values);
    }

    /** Codes: all of their list if it is known, else those named and as many others as there are ties. */
    static <T> ImmutableList<T> unordered(Collection<T> turning, int ties) {
        Set<T> values = new LinkedHashSet<>(turning);
        for (T value : List.copyOf(values)) {
            if (value instanceof Enum<?> constant) {
                values.addAll(allOf(constant));
                return ImmutableList.copyOf(values);
            }
        }
        for (int i = 1; i <= ties; i++) {
            @SuppressWarnings(
                    "unchecked") // it is asked for nothing but whether it equals a value, and what it is called
            T other = (T) new Other(i);
            values.add(other);
        }
        return ImmutableList.copyOf(values);
    }

    /** Texts: those named, and as many others as there are ties. */
    static ImmutableList<String> texts(Collection<String> turning, int ties) {
        Set<String> values = new LinkedHashSet<>(turning);
        for (int i = 1; values.size() < turning.size() + ties; i++) {
            values.add("?" + i);
        }
        return ImmutableList.copyOf(values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the constants of the enum that one of them belongs to
    private static <T> Collection<T> allOf(Enum<?> constant) {
        return (Collection<T>) EnumSet.allOf((Class) constant.getDeclaringClass());
    }
}
