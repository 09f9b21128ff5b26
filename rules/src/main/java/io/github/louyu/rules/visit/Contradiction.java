package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.Truth;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a condition never holds because comparisons of one fact with constants, all of which must hold, leave it no value.
 * What it finds is certain; what comes of dated limits, of two facts or of a negation is not looked for.
 */
final class Contradiction {

    private static final Set<String> EQUALITIES = Set.of("IS", "IS_NOT", "IS_IN");
    private static final Set<String> LOWER = Set.of("AT_LEAST", "ABOVE");
    private static final Set<String> UPPER = Set.of("AT_MOST", "BELOW");
    private static final Set<String> STRICT = Set.of("ABOVE", "BELOW");

    private Contradiction() {}

    static boolean isIn(Condition<?> condition) {
        return neverHolds(condition.view());
    }

    private static boolean neverHolds(RuleNode node) {
        return switch (node.kind()) {
            case "ALL" -> node.children().stream().anyMatch(Contradiction::neverHolds) || leavesNoValue(node);
            case "ANY", "EXACTLY_ONE" -> node.children().stream().allMatch(Contradiction::neverHolds);
            case "AT_LEAST" ->
                node.children().stream().filter(part -> !neverHolds(part)).count() < ConstantTruth.required(node);
            default -> ConstantTruth.of(node) == Truth.FALSE;
        };
    }

    /** A comparison of a fact: its kind without the type of the values, and what it compares with. */
    private record Asked(String comparison, ImmutableList<Object> values) {

        /** Whether a value passes; where the two cannot be compared, it may. */
        boolean allows(Object value) {
            if (EQUALITIES.contains(comparison)) {
                return values.stream().anyMatch(each -> isSame(each, value)) != comparison.equals("IS_NOT");
            }
            Integer order = order(value, values.get(0));
            return order == null
                    || (order == 0 ? !STRICT.contains(comparison) : LOWER.contains(comparison) == (order > 0));
        }

        /** Whether a lower bound is above an upper one. */
        boolean excludes(Asked upper) {
            Integer order = LOWER.contains(comparison) && UPPER.contains(upper.comparison)
                    ? order(values.get(0), upper.values.get(0))
                    : null;
            return order != null
                    && (order > 0
                            || (order == 0 && (STRICT.contains(comparison) || STRICT.contains(upper.comparison))));
        }
    }

    private static boolean leavesNoValue(RuleNode all) {
        Multimap<FactNode, Asked> asked = LinkedHashMultimap.create();
        collect(all, asked);
        return asked.asMap().values().stream().anyMatch(Contradiction::leaveNoValue);
    }

    private static boolean leaveNoValue(Collection<Asked> ofOneFact) {
        return ofOneFact.stream()
                .anyMatch(one -> isChoice(one)
                        ? one.values().stream()
                                .noneMatch(value -> ofOneFact.stream().allMatch(each -> each.allows(value)))
                        : ofOneFact.stream().anyMatch(one::excludes));
    }

    private static boolean isChoice(Asked asked) {
        return asked.comparison().equals("IS") || asked.comparison().equals("IS_IN");
    }

    private static void collect(RuleNode node, Multimap<FactNode, Asked> asked) {
        if (node.kind().equals("ALL")) {
            node.children().forEach(part -> collect(part, asked));
        } else if (node.attributes().get("fact") instanceof RuleAttribute.OfFact fact
                && node.attributes().get("limit") instanceof RuleAttribute.OfValues limit
                && limit.type() != ValueType.Kind.MONEY) { // two currencies may come to the same
            String comparison = node.kind().replaceFirst("^(VALUE|DATE)_", "");
            if (EQUALITIES.contains(comparison) || LOWER.contains(comparison) || UPPER.contains(comparison)) {
                asked.put(fact.fact(), new Asked(comparison, limit.values()));
            }
        }
    }

    private static boolean isSame(Object a, Object b) {
        Integer order = order(a, b);
        return order == null ? a.equals(b) : order == 0;
    }

    /** How two values of one type that has an order lie to each other; null if they are not such. */
    @SuppressWarnings("unchecked") // of one class
    private static @Nullable Integer order(Object a, Object b) {
        return a instanceof Comparable<?> && a.getClass() == b.getClass()
                ? ((Comparable<Object>) a).compareTo(b)
                : null;
    }
}
