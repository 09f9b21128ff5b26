package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralCondition.Compare;
import io.github.louyu.rules.oracle.NeutralCondition.CompareWithParameter;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinNext;
import io.github.louyu.rules.oracle.NeutralCondition.FigureBelowPeriodBefore;
import io.github.louyu.rules.oracle.NeutralCondition.IsKnown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which missing facts matter, by trying every completion (SEMANTICS 2.8). */
public final class NaiveMissingFacts {

    /** The name under which the figures, of whatever period, count as one fact. */
    public static final String FIGURES = "figures";

    private final NaiveConditions conditions;

    public NaiveMissingFacts(NaiveConditions conditions) {
        this.conditions = conditions;
    }

    /** The missing facts of which two values give different answers in some completion of the others. */
    public SortedSet<String> of(NeutralCondition condition, NaiveFile file, LocalDate day) {
        Knowledge known = file.on(day);
        SortedMap<String, Set<Map<NeutralCondition, Truth3>>> completions = new TreeMap<>();
        read(condition, known, day).forEach((fact, leaves) -> completions.put(fact, completions(fact, leaves, day)));
        return completions.keySet().stream()
                .filter(fact -> matters(fact, condition, completions, known, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The missing facts that a leaf reads, whether or not they matter. */
    public SortedSet<String> read(NeutralCondition condition, NaiveFile file, LocalDate day) {
        return new TreeSet<>(read(condition, file.on(day), day).keySet());
    }

    private SortedMap<String, List<NeutralCondition>> read(NeutralCondition condition, Knowledge known, LocalDate day) {
        SortedMap<String, List<NeutralCondition>> read = new TreeMap<>();
        condition
                .leaves()
                .distinct()
                .forEach(leaf -> fact(leaf)
                        .filter(fact -> isMissing(fact, known, day))
                        .ifPresent(fact -> read.computeIfAbsent(fact, f -> new ArrayList<>())
                                .add(leaf)));
        return read;
    }

    private boolean isMissing(String fact, Knowledge known, LocalDate day) {
        return fact.equals(FIGURES)
                ? conditions.truth(new FigureBelowPeriodBefore(), known, day) == Truth3.UNKNOWN
                : known.value(fact, day).isEmpty();
    }

    private static Optional<String> fact(NeutralCondition leaf) {
        if (leaf instanceof Compare c) {
            return Optional.of(c.attribute());
        } else if (leaf instanceof CompareWithParameter c) {
            return Optional.of(c.attribute());
        } else if (leaf instanceof DateWithinNext c) {
            return Optional.of(c.attribute());
        } else if (leaf instanceof DateWithinLast c) {
            return Optional.of(c.attribute());
        } else if (leaf instanceof IsKnown c) {
            return Optional.of(c.attribute());
        }
        return leaf instanceof FigureBelowPeriodBefore ? Optional.of(FIGURES) : Optional.empty();
    }

    /** What the leaves that read the fact can come to be together, over all its values. */
    private Set<Map<NeutralCondition, Truth3>> completions(String fact, List<NeutralCondition> leaves, LocalDate day) {
        if (fact.equals(FIGURES)) {
            NeutralCondition leaf = leaves.get(0);
            return Set.of(Map.of(leaf, Truth3.TRUE), Map.of(leaf, Truth3.FALSE));
        }
        return values(leaves, day)
                .map(value -> {
                    Knowledge known = knowing(fact, value);
                    return leaves.stream()
                            .collect(Collectors.toMap(leaf -> leaf, leaf -> conditions.truth(leaf, known, day)));
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Numbers around every limit, or every date whose windows, of less than a year, could hold the day. */
    private static Stream<NeutralValue> values(List<NeutralCondition> leaves, LocalDate day) {
        boolean isDate = leaves.stream().anyMatch(l -> l instanceof DateWithinNext || l instanceof DateWithinLast);
        if (isDate) {
            return day.minusYears(1).datesUntil(day.plusYears(1)).map(NeutralValue.Day::new);
        }
        IntStream limits = leaves.stream().mapToInt(l -> limit(l, day));
        return limits.flatMap(n -> IntStream.rangeClosed(n - 1, n + 1)).mapToObj(NeutralValue.NumberValue::new);
    }

    private static int limit(NeutralCondition leaf, LocalDate day) {
        if (leaf instanceof Compare c) {
            return c.value();
        }
        return leaf instanceof CompareWithParameter c ? NaiveConditions.valueOn(c.parameter(), day) : 0;
    }

    private static Knowledge knowing(String attribute, NeutralValue value) {
        NeutralPayload payload = new NeutralPayload.Attribute(attribute, LocalDate.MIN, null, value);
        return new Knowledge(
                List.of(new Knowledge.Version("completion", payload, LocalDate.MIN, LocalDate.MIN)), Optional.empty());
    }

    private boolean matters(
            String fact,
            NeutralCondition condition,
            SortedMap<String, Set<Map<NeutralCondition, Truth3>>> completions,
            Knowledge known,
            LocalDate day) {
        List<Map<NeutralCondition, Truth3>> others = new ArrayList<>(List.of(Map.of()));
        for (var other : completions.entrySet()) {
            if (!other.getKey().equals(fact)) {
                others = others.stream()
                        .flatMap(soFar -> other.getValue().stream().map(more -> union(soFar, more)))
                        .toList();
            }
        }
        Set<Map<NeutralCondition, Truth3>> own = new LinkedHashSet<>(completions.getOrDefault(fact, Set.of()));
        if (condition.leaves().anyMatch(new IsKnown(fact)::equals)) {
            own.add(Map.of()); // It may also stay missing, and isKnown with it FALSE.
        }
        return others.stream()
                .anyMatch(completion -> own.stream()
                                .map(values -> truth(condition, union(completion, values), known, day))
                                .distinct()
                                .count()
                        > 1);
    }

    private Truth3 truth(
            NeutralCondition condition, Map<NeutralCondition, Truth3> given, Knowledge known, LocalDate day) {
        return conditions.truth(
                condition, leaf -> given.containsKey(leaf) ? given.get(leaf) : conditions.truth(leaf, known, day));
    }

    private static Map<NeutralCondition, Truth3> union(
            Map<NeutralCondition, Truth3> first, Map<NeutralCondition, Truth3> second) {
        Map<NeutralCondition, Truth3> union = new HashMap<>(first);
        union.putAll(second);
        return union;
    }
}
