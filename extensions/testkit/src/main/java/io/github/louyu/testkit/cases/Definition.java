package io.github.louyu.testkit.cases;

import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a condition means by its definition, read from its neutral view and from the values that a case says: no file, no engine
 * and no fact is asked. A fact without a value is missing; an event without a day did not happen. The windows are laid from the dated
 * fact: within the next P is {@code T - P <= d <= T}, within the last P is {@code T <= d <= T + P}.
 */
final class Definition {

    private static final Set<String> CONNECTIONS = Set.of("ALL", "ANY", "AT_LEAST", "EXACTLY_ONE", "NOT");

    private final LocalDate date;
    private final WorkCalendar calendar;

    Definition(LocalDate date, WorkCalendar calendar) {
        this.date = date;
        this.calendar = calendar;
    }

    /** The name of what a leaf reads; empty if it reads something that no case can say by one value. */
    static Optional<String> readBy(RuleNode leaf) {
        RuleAttribute fact = leaf.attributes().get("fact");
        if (fact instanceof RuleAttribute.OfFact read
                && (read.fact().operation().equals(FactNode.READ) || isNextEndOfLease(read.fact()))) {
            return Optional.of(read.fact().name());
        }
        return fact instanceof RuleAttribute.OfEntries entries ? Optional.of(entries.name()) : Optional.empty();
    }

    static boolean isNextEndOfLease(FactNode fact) {
        return fact.name().equals(NEXT_LEASE_END);
    }

    /** How the library names the next day on which a lease ends. */
    static final String NEXT_LEASE_END =
            EnterpriseFacts.leases().next(LeaseFacts.lastDay()).name();

    static boolean isConnection(RuleNode node) {
        return CONNECTIONS.contains(node.kind());
    }

    /** The truth by strong Kleene; empty if a leaf decides that the definition here cannot read, such as code of the host. */
    Optional<Truth> truth(RuleNode node, Map<String, Object> values) {
        if (!isConnection(node)) {
            return leaf(node, values);
        }
        int held = 0;
        int unknown = 0;
        int unreadable = 0;
        for (RuleNode child : node.children()) {
            Optional<Truth> truth = truth(child, values);
            if (truth.isEmpty()) {
                unreadable++;
            } else if (truth.get() == Truth.TRUE) {
                held++;
            } else if (truth.get() == Truth.UNKNOWN) {
                unknown++;
            }
        }
        if (unreadable > 0) {
            return Optional.empty();
        }
        int all = node.children().size();
        return Optional.of(
                switch (node.kind()) {
                    case "ALL" -> atLeast(all, held, unknown);
                    case "ANY" -> atLeast(1, held, unknown);
                    case "AT_LEAST" -> atLeast(number(node, "required").intValueExact(), held, unknown);
                    case "EXACTLY_ONE" -> exactlyOne(held, unknown);
                    default -> held == 1 ? Truth.FALSE : unknown == 1 ? Truth.UNKNOWN : Truth.TRUE;
                });
    }

    private static Truth atLeast(int required, int held, int unknown) {
        return held >= required ? Truth.TRUE : held + unknown < required ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth exactlyOne(int held, int unknown) {
        if (held > 1 || (held == 0 && unknown == 0)) {
            return Truth.FALSE;
        }
        return unknown == 0 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static BigDecimal number(RuleNode node, String attribute) {
        return node.attributes().get(attribute) instanceof RuleAttribute.OfNumber number
                ? number.number()
                : BigDecimal.ZERO;
    }

    private Optional<Truth> leaf(RuleNode leaf, Map<String, Object> values) {
        Optional<String> read = readBy(leaf);
        @Nullable Object value =
                read.map(values::get).filter(said -> !isPast(read.get(), said)).orElse(null);
        String kind = leaf.kind();
        if (kind.equals("IS_KNOWN")) {
            return read.map(name -> Truth.of(value != null));
        } else if (kind.startsWith("HAPPENS_")) {
            return Optional.of(happens(leaf, value));
        } else if (kind.startsWith("NOT_FOLLOWED") || kind.startsWith("FOLLOWED")) {
            return value == null ? Optional.of(Truth.FALSE) : Optional.empty();
        } else if (kind.equals("OPAQUE") || kind.equals("RELATED") || kind.startsWith("ITEMS_")) {
            return Optional.empty();
        } else if (value == null) {
            return isWorkedOutOfSome(leaf, values) || isDecided(leaf) ? Optional.empty() : Optional.of(Truth.UNKNOWN);
        } else if (kind.equals("IS_IN")) {
            return isOneOf(leaf, value);
        } else if (kind.startsWith("DATE_WITHIN") || kind.startsWith("DATE_AT_LEAST_A")) {
            return Optional.of(Truth.of(window(kind.substring("DATE_".length()), (LocalDate) value, span(leaf))));
        } else if (kind.startsWith("VALUE_") || kind.startsWith("DATE_")) {
            return limit(leaf).flatMap(limit -> compared(kind.substring(kind.indexOf('_') + 1), value, limit));
        }
        return Optional.empty();
    }

    /** Of codes that are levels or names alone; codes of a classification hold others. */
    private static Optional<Truth> isOneOf(RuleNode leaf, Object value) {
        return value instanceof Enum<?> && leaf.attributes().get("limit") instanceof RuleAttribute.OfValues limit
                ? Optional.of(Truth.of(limit.values().contains(value)))
                : Optional.empty();
    }

    /** Whether a leaf reads a fact that is worked out of one that has a value here, so that it may not be missing. */
    private static boolean isWorkedOutOfSome(RuleNode leaf, Map<String, Object> values) {
        return readBy(leaf).isEmpty()
                && leaf.attributes().get("fact") instanceof RuleAttribute.OfFact read
                && reads(read.fact(), values);
    }

    /** Whether a leaf reads what a decision table decides, which may need no value at all. */
    private static boolean isDecided(RuleNode leaf) {
        return leaf.attributes().get("fact") instanceof RuleAttribute.OfFact read && isDecided(read.fact());
    }

    private static boolean isDecided(FactNode fact) {
        return fact.table().isPresent() || fact.parts().stream().anyMatch(Definition::isDecided);
    }

    private static boolean reads(FactNode fact, Map<String, Object> values) {
        boolean ofLeases = fact.name().startsWith("leases") && values.containsKey(NEXT_LEASE_END);
        return ofLeases
                || values.containsKey(fact.name())
                || fact.parts().stream().anyMatch(part -> reads(part, values));
    }

    /** The next end of a lease is that of a lease that has not ended. */
    private boolean isPast(String name, Object said) {
        return name.equals(NEXT_LEASE_END) && ((LocalDate) said).isBefore(date);
    }

    /** Events count by their days; those after the day asked about are announced. */
    private Truth happens(RuleNode leaf, @Nullable Object days) {
        String window = leaf.kind().substring("HAPPENS_".length());
        long count = days == null
                ? 0
                : ((List<?>) days)
                        .stream()
                                .filter(day -> window(window, (LocalDate) day, span(leaf)))
                                .count();
        return Truth.of(count >= number(leaf, "times").intValueExact());
    }

    private boolean window(String kind, LocalDate dated, Span span) {
        return switch (kind) {
            case "WITHIN_NEXT" -> !date.isBefore(span.before(dated, calendar).date()) && !date.isAfter(dated);
            case "WITHIN_LAST" ->
                !date.isBefore(dated)
                        && !date.isAfter(span.after(dated, calendar).date());
            case "AT_LEAST_AGO" -> !date.isBefore(span.after(dated, calendar).date());
            case "AT_LEAST_AHEAD" -> !date.isAfter(span.before(dated, calendar).date());
            default -> throw new IllegalArgumentException("window: must be one that has a definition, but was " + kind);
        };
    }

    static Span span(RuleNode leaf) {
        return leaf.attributes().get("limit") instanceof RuleAttribute.OfSpan span ? span.span() : Span.days(0);
    }

    /** The limit on the day asked about; empty if it is another fact, or a parameter without a value that day. */
    Optional<Object> limit(RuleNode leaf) {
        RuleAttribute limit = leaf.attributes().get("limit");
        if (limit instanceof RuleAttribute.OfValues values && values.values().size() == 1) {
            return Optional.of(values.values().get(0));
        }
        return limit instanceof RuleAttribute.OfParameter parameter
                ? parameter.parameter().values().at(date).map(value -> (Object) value)
                : Optional.empty();
    }

    private static Optional<Truth> compared(String comparison, Object value, Object limit) {
        if (!currency(value).equals(currency(limit))) {
            return Optional.of(Truth.UNKNOWN); // a case states no exchange rates
        }
        if (comparison.equals("IS") || comparison.equals("IS_NOT")) {
            boolean same = isNumber(limit) ? compare(value, limit) == 0 : value.equals(limit);
            return Optional.of(Truth.of(comparison.equals("IS") == same));
        }
        int sign = compare(value, limit);
        return Optional.of(Truth.of(
                switch (comparison) {
                    case "AT_LEAST" -> sign >= 0;
                    case "AT_MOST" -> sign <= 0;
                    case "ABOVE" -> sign > 0;
                    case "BELOW" -> sign < 0;
                    default ->
                        throw new IllegalArgumentException(
                                "comparison: must be one that has a definition, but was " + comparison);
                }));
    }

    private static Optional<CurrencyUnit> currency(Object value) {
        return value instanceof BigMoneyProvider money
                ? Optional.of(money.toBigMoney().getCurrencyUnit())
                : Optional.empty();
    }

    static boolean isNumber(Object value) {
        return value instanceof Number || value instanceof Money || value instanceof BigMoney;
    }

    @SuppressWarnings("unchecked") // values of one fact are of one type
    private static int compare(Object value, Object limit) {
        return isNumber(value)
                ? decimal(value).compareTo(decimal(limit))
                : ((Comparable<Object>) value).compareTo(limit);
    }

    static BigDecimal decimal(Object number) {
        if (number instanceof Money money) {
            return money.getAmount();
        } else if (number instanceof BigMoney money) {
            return money.getAmount();
        }
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
