package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a condition means (SEMANTICS 2), read off its neutral view day by day and never cleverly. It uses no evaluating code of the
 * library: only the view, what {@link NaiveLog} reads off the lines of a file, and exact numbers.
 */
final class NaiveRules {

    /** Code of the host, by name: it sees the subject as known on the day. */
    record Host(
            Map<String, BiFunction<Object, LocalDate, @Nullable Object>> facts,
            Map<String, BiFunction<Object, LocalDate, Truth3>> conditions) {}

    private final WorkCalendar calendar;
    private final BiFunction<String, LocalDate, @Nullable BigDecimal> rates;
    private final Host host;

    /** Rates are asked for as {@code USD/CNY}. */
    NaiveRules(WorkCalendar calendar, BiFunction<String, LocalDate, @Nullable BigDecimal> rates, Host host) {
        this.calendar = calendar;
        this.rates = rates;
        this.host = host;
    }

    Truth3 truth(RuleNode node, Object subject, LocalDate day) {
        return switch (node.kind()) {
            case "ALL" -> count(node, subject, day, node.children().size());
            case "ANY" -> count(node, subject, day, 1);
            case "AT_LEAST" -> count(node, subject, day, number(node, "required"));
            case "EXACTLY_ONE" ->
                count(node, subject, day, 1).and(count(node, subject, day, 2).not());
            case "NOT" -> truth(node.children().get(0), subject, day).not();
            case "IS_KNOWN" -> of(value(fact(node, "fact"), subject, day) != null);
            case "IS_IN" -> isIn(node, subject, day);
            case "CONTAINS_ANY", "CONTAINS_ALL", "CONTAINED_IN" -> codes(node, subject, day);
            case "DATE_WITHIN_NEXT", "DATE_WITHIN_LAST", "DATE_AT_LEAST_AHEAD", "DATE_AT_LEAST_AGO" -> {
                Object on = value(fact(node, "fact"), subject, day);
                yield on == null ? Truth3.UNKNOWN : of(inWindow(node, "limit", (LocalDate) on, day));
            }
            case "HAPPENS_WITHIN_NEXT", "HAPPENS_WITHIN_LAST" ->
                of(days(node, "fact", subject, day)
                                .filter(on -> inWindow(node, "limit", on, day))
                                .count()
                        >= number(node, "times"));
            case "NOT_FOLLOWED", "FOLLOWED", "FOLLOWED_WITHIN", "NOT_FOLLOWED_WITHIN" ->
                of(days(node, "fact", subject, day)
                        .filter(on -> isWithinLast(span(node, "limit"), on, day))
                        .anyMatch(on -> followed(node, on, subject, day)));
            case "ITEMS_ANY", "ITEMS_ALL", "ITEMS_AT_LEAST" -> items(node, subject, day);
            case "RELATED" -> {
                Object other = host(name(node.attributes(), "relation"), subject, day);
                yield other == null
                        ? Truth3.UNKNOWN
                        : truth(
                                get(node.attributes(), "condition", RuleAttribute.OfCondition.class)
                                        .condition(),
                                other,
                                day);
            }
            case "OPAQUE" -> opaque(name(node.attributes(), "fact"), subject, day);
            default -> compared(node, subject, day);
        };
    }

    private Truth3 count(RuleNode node, Object subject, LocalDate day, int required) {
        return count(
                node.children().stream()
                        .map(child -> truth(child, subject, day))
                        .toList(),
                required);
    }

    private static Truth3 count(List<Truth3> truths, int required) {
        long held = truths.stream().filter(Truth3.TRUE::equals).count();
        long open = truths.stream().filter(Truth3.UNKNOWN::equals).count();
        return held >= required ? Truth3.TRUE : held + open < required ? Truth3.FALSE : Truth3.UNKNOWN;
    }

    private Truth3 compared(RuleNode node, Object subject, LocalDate day) {
        Object value = value(fact(node, "fact"), subject, day);
        RuleAttribute attribute = node.attributes().get("limit");
        Object limit = attribute instanceof RuleAttribute.OfFact other
                ? value(other.fact(), subject, day)
                : attribute instanceof RuleAttribute.OfParameter parameter
                        ? NaiveAmount.plain(
                                parameter.parameter().values().at(day).orElse(null))
                        : NaiveAmount.plain(values(node.attributes(), "limit").get(0));
        Integer order = value == null || limit == null ? null : order(value, limit, day);
        if (order == null) {
            return Truth3.UNKNOWN;
        }
        String comparison = node.kind().substring(node.kind().indexOf('_') + 1);
        return of(
                switch (comparison) {
                    case "IS" -> order == 0;
                    case "IS_NOT" -> order != 0;
                    case "AT_LEAST" -> order >= 0;
                    case "AT_MOST" -> order <= 0;
                    case "ABOVE" -> order > 0;
                    case "BELOW" -> order < 0;
                    default -> throw new IllegalStateException("no such comparison: " + node.kind());
                });
    }

    private Truth3 isIn(RuleNode node, Object subject, LocalDate day) {
        Object value = value(fact(node, "fact"), subject, day);
        if (value == null) {
            return Truth3.UNKNOWN;
        }
        return values(node.attributes(), "limit").stream()
                .map(member -> order(value, requireNonNull(NaiveAmount.plain(member), "member"), day))
                .map(order -> order == null ? Truth3.UNKNOWN : of(order == 0))
                .reduce(Truth3.FALSE, Truth3::or);
    }

    private Truth3 codes(RuleNode node, Object subject, LocalDate day) {
        Collection<?> value = (Collection<?>) value(fact(node, "fact"), subject, day);
        List<Object> codes = values(node.attributes(), "limit");
        if (value == null) {
            return Truth3.UNKNOWN;
        }
        return of(
                switch (node.kind()) {
                    case "CONTAINS_ANY" -> codes.stream().anyMatch(value::contains);
                    case "CONTAINS_ALL" -> codes.stream().allMatch(value::contains);
                    default -> value.stream().allMatch(codes::contains);
                });
    }

    private Truth3 items(RuleNode node, Object subject, LocalDate day) {
        Collection<?> items = (Collection<?>) value(fact(node, "fact"), subject, day);
        if (items == null) {
            return Truth3.UNKNOWN;
        }
        RuleNode condition = node.children().get(0);
        boolean all = node.kind().equals("ITEMS_ALL");
        int required = node.kind().equals("ITEMS_ANY") ? 1 : all ? items.size() : number(node, "required");
        return count(items.stream().map(item -> truth(condition, item, day)).toList(), required);
    }

    private boolean followed(RuleNode node, LocalDate first, Object subject, LocalDate day) {
        boolean within = node.kind().endsWith("WITHIN");
        Predicate<LocalDate> follows = on ->
                !on.isBefore(first) && !on.isAfter(day) && (!within || !on.isAfter(after(first, span(node, "term"))));
        boolean found = days(node, "second", subject, day).anyMatch(follows);
        return switch (node.kind()) {
            case "NOT_FOLLOWED" -> !found;
            case "NOT_FOLLOWED_WITHIN" -> !found && day.isAfter(after(first, span(node, "term")));
            default -> found;
        };
    }

    private Truth3 opaque(String name, Object subject, LocalDate day) {
        try {
            return requireNonNull(host.conditions().get(name), name).apply(knownOn(subject, day), day);
        } catch (RuntimeException e) { // what the host throws makes its leaf unknown
            return Truth3.UNKNOWN;
        }
    }

    private @Nullable Object host(String name, Object subject, LocalDate day) {
        try {
            return NaiveAmount.plain(
                    requireNonNull(host.facts().get(name), name).apply(knownOn(subject, day), day));
        } catch (RuntimeException e) { // what the host throws is missing
            return null;
        }
    }

    /** The value: a number, a date, a flag, a code, a text, a collection, or null if it is missing. */
    private @Nullable Object value(FactNode fact, Object subject, LocalDate day) {
        if (fact.attributes().containsKey("relation")) {
            Object other = host(name(fact.attributes(), "relation"), subject, day);
            FactNode lifted =
                    get(fact.attributes(), "fact", RuleAttribute.OfFact.class).fact();
            return other == null ? null : value(lifted, other, day);
        }
        return switch (fact.operation()) {
            case "READ" -> read(fact.name(), subject, day);
            case "COUNT" -> {
                Collection<?> items = (Collection<?>) value(fact.parts().get(0), subject, day);
                yield items == null ? null : NaiveAmount.of(items.size());
            }
            case "GROUPED" -> {
                Object code = value(fact.parts().get(0), subject, day);
                yield code == null ? null : host(fact.name(), code, day);
            }
            case "DECISION" -> decided(fact, subject, day);
            case "DATED_DECISION" -> inForce(fact, subject, day);
            case "WHERE" -> where(fact, subject, day);
            case "NEXT" -> next(fact, subject, day);
            default -> calculated(fact, subject, day);
        };
    }

    /** What the version decides whose days the day is one of. */
    private @Nullable Object inForce(FactNode versions, Object subject, LocalDate day) {
        for (String attribute : versions.attributes().keySet()) {
            if (attribute.startsWith("in force ")) {
                String[] days = attribute.substring("in force ".length()).split("/", -1);
                boolean begun = days[0].equals("..") || !day.isBefore(LocalDate.parse(days[0]));
                boolean ended = !days[1].equals("..") && !day.isBefore(LocalDate.parse(days[1]));
                if (begun && !ended) {
                    return decided(
                            get(versions.attributes(), attribute, RuleAttribute.OfFact.class)
                                    .fact(),
                            subject,
                            day);
                }
            }
        }
        return values(versions.attributes(), "no-rule-in-force").get(0);
    }

    /** The outcome of a table that stays the same whatever becomes of the rows that are open. */
    private @Nullable Object decided(FactNode table, Object subject, LocalDate day) {
        List<Object> outcomes = new ArrayList<>();
        List<List<Boolean>> ways = List.of(List.of());
        for (String attribute : table.attributes().keySet()) {
            if (attribute.startsWith("row ")) {
                outcomes.add(values(table.attributes(), attribute.replace("row ", "outcome "))
                        .get(0));
                Truth3 row = truth(
                        get(table.attributes(), attribute, RuleAttribute.OfCondition.class)
                                .condition(),
                        subject,
                        day);
                ways = ways.stream()
                        .flatMap(way -> Stream.of(true, false)
                                .filter(holds -> row == Truth3.UNKNOWN || row == of(holds))
                                .map(holds -> Stream.concat(way.stream(), Stream.of(holds))
                                        .toList()))
                        .toList();
            }
        }
        boolean unique = name(table.attributes(), "policy").equals("UNIQUE");
        List<Optional<Object>> answers = ways.stream()
                .map(way -> !way.contains(true)
                        ? Optional.of(values(table.attributes(), "not-covered").get(0))
                        : unique && way.indexOf(true) != way.lastIndexOf(true)
                                ? Optional.empty()
                                : Optional.of(outcomes.get(way.indexOf(true))))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0).orElse(null) : null;
    }

    private @Nullable Object where(FactNode fact, Object subject, LocalDate day) {
        Collection<?> items = (Collection<?>) value(fact.parts().get(0), subject, day);
        RuleNode condition = get(fact.attributes(), "condition", RuleAttribute.OfCondition.class)
                .condition();
        if (items == null || items.stream().anyMatch(item -> truth(condition, item, day) == Truth3.UNKNOWN)) {
            return null;
        }
        return items.stream()
                .filter(item -> truth(condition, item, day) == Truth3.TRUE)
                .toList();
    }

    private @Nullable Object next(FactNode fact, Object subject, LocalDate day) {
        Collection<?> items = (Collection<?>) value(fact.parts().get(0), subject, day);
        FactNode dayOf =
                get(fact.attributes(), "day", RuleAttribute.OfFact.class).fact();
        if (items == null || items.stream().anyMatch(item -> value(dayOf, item, day) == null)) {
            return null;
        }
        return items.stream()
                .map(item -> (LocalDate) value(dayOf, item, day))
                .filter(on -> !on.isBefore(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Object calculated(FactNode fact, Object subject, LocalDate day) {
        List<@Nullable NaiveAmount> parts = new ArrayList<>();
        for (FactNode part : fact.parts()) {
            parts.add((NaiveAmount) value(part, subject, day));
        }
        if (fact.operation().equals("DECLINES")) {
            return declines(parts, day);
        }
        if (parts.contains(null)) {
            return null;
        }
        if (fact.operation().equals("PRODUCT")) {
            return parts.get(0).times(parts.get(1));
        }
        List<NaiveAmount> same = new ArrayList<>();
        for (NaiveAmount part : parts) {
            if (part == null) {
                return null;
            }
            NaiveAmount converted = part.currency().isEmpty()
                    ? part
                    : converted(part, parts.get(0).currency(), day);
            if (converted == null) {
                return null;
            }
            same.add(converted);
        }
        NaiveAmount a = same.get(0);
        NaiveAmount b = same.get(same.size() - 1);
        NaiveAmount sum = same.stream().skip(1).reduce(a, NaiveAmount::plus);
        return switch (fact.operation()) {
            case "NUMBER" -> a;
            case "TIMES" ->
                a.times(NaiveAmount.of(
                        get(fact.attributes(), "factor", RuleAttribute.OfNumber.class)
                                .number(),
                        ""));
            case "SUM" -> sum;
            case "DIFFERENCE" -> a.minus(b);
            case "RATIO" ->
                b.above().signum() == 0
                        ? null
                        : a.times(b.inverse()).in(b.currency().isEmpty() ? a.currency() : "");
            case "LEAST" -> same.stream().min(NaiveAmount::compareTo).orElseThrow();
            case "GREATEST" -> same.stream().max(NaiveAmount::compareTo).orElseThrow();
            case "MEAN" -> sum.times(NaiveAmount.of(same.size()).inverse());
            case "MEAN_OF_AVERAGES" -> averages(same);
            case "PERCENT_CHANGE" ->
                b.above().signum() <= 0
                        ? null
                        : a.minus(b)
                                .times(b.inverse())
                                .times(NaiveAmount.of(100))
                                .in("");
            default -> throw new IllegalStateException("no such operation: " + fact.operation());
        };
    }

    private static NaiveAmount averages(List<NaiveAmount> ends) {
        NaiveAmount sum = NaiveAmount.of(0);
        for (int i = 0; i + 1 < ends.size(); i++) {
            sum = sum.plus(ends.get(i)).plus(ends.get(i + 1));
        }
        return sum.times(NaiveAmount.of(2L * (ends.size() - 1)).inverse());
    }

    private @Nullable NaiveAmount declines(List<@Nullable NaiveAmount> parts, LocalDate day) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            NaiveAmount later = parts.get(i);
            NaiveAmount earlier = parts.get(i + 1);
            Integer order = later == null || earlier == null ? null : order(later, earlier, day);
            if (order == null) {
                return null;
            } else if (order >= 0) {
                return NaiveAmount.of(i);
            }
        }
        return NaiveAmount.of(parts.size() - 1L);
    }

    private @Nullable NaiveAmount converted(NaiveAmount amount, String currency, LocalDate day) {
        if (amount.currency().equals(currency)) {
            return amount;
        }
        BigDecimal there = rates.apply(amount.currency() + "/" + currency, day);
        BigDecimal back = rates.apply(currency + "/" + amount.currency(), day);
        return there != null
                ? amount.times(NaiveAmount.of(there, "")).in(currency)
                : back != null
                        ? amount.times(NaiveAmount.of(back, "").inverse()).in(currency)
                        : null;
    }

    @SuppressWarnings("unchecked") // values of one fact are of one type
    private @Nullable Integer order(Object a, Object b, LocalDate day) {
        if (a instanceof NaiveAmount first) {
            NaiveAmount second = (NaiveAmount) b;
            NaiveAmount converted = first.currency().isEmpty() ? second : converted(second, first.currency(), day);
            return converted == null ? null : first.compareTo(converted);
        }
        return a instanceof Comparable<?> comparable
                ? ((Comparable<Object>) comparable).compareTo(b)
                : Integer.valueOf(a.equals(b) ? 0 : 1);
    }

    private @Nullable Object read(String name, Object subject, LocalDate day) {
        if (host.facts().containsKey(name)) {
            return host(name, subject, day);
        }
        return new NaiveLog((EnterpriseFile) subject, day).value(name);
    }

    private static Stream<LocalDate> days(RuleNode node, String attribute, Object subject, LocalDate day) {
        return new NaiveLog((EnterpriseFile) subject, day)
                .days(get(node.attributes(), attribute, RuleAttribute.OfEntries.class)
                        .name());
    }

    private boolean inWindow(RuleNode node, String attribute, LocalDate on, LocalDate day) {
        Span span = span(node, attribute);
        if (node.kind().endsWith("WITHIN_NEXT")) {
            return !day.isBefore(before(on, span)) && !day.isAfter(on);
        } else if (node.kind().endsWith("WITHIN_LAST")) {
            return isWithinLast(span, on, day);
        }
        return node.kind().endsWith("AGO") ? !day.isBefore(after(on, span)) : !day.isAfter(before(on, span));
    }

    private boolean isWithinLast(Span span, LocalDate on, LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(after(on, span));
    }

    private LocalDate after(LocalDate day, Span span) {
        return moved(day, span, 1);
    }

    private LocalDate before(LocalDate day, Span span) {
        return moved(day, span, -1);
    }

    private LocalDate moved(LocalDate from, Span span, int direction) {
        return switch (span.unit()) {
            case DAYS -> from.plusDays((long) direction * span.amount());
            case MONTHS -> from.plusMonths((long) direction * span.amount());
            case WORKDAYS -> {
                LocalDate day = from;
                for (int left = span.amount(); left > 0; left -= calendar.isWorkday(day) ? 1 : 0) {
                    day = day.plusDays(direction);
                }
                yield day;
            }
        };
    }

    private static Object knownOn(Object subject, LocalDate day) {
        return subject instanceof EnterpriseFile file ? file.knownOn(day) : subject;
    }

    private static FactNode fact(RuleNode node, String attribute) {
        return get(node.attributes(), attribute, RuleAttribute.OfFact.class).fact();
    }

    private static Span span(RuleNode node, String attribute) {
        return get(node.attributes(), attribute, RuleAttribute.OfSpan.class).span();
    }

    private static int number(RuleNode node, String attribute) {
        return get(node.attributes(), attribute, RuleAttribute.OfNumber.class)
                .number()
                .intValueExact();
    }

    private static List<Object> values(Map<String, RuleAttribute> attributes, String attribute) {
        return get(attributes, attribute, RuleAttribute.OfValues.class).values();
    }

    private static String name(Map<String, RuleAttribute> attributes, String attribute) {
        return get(attributes, attribute, RuleAttribute.OfName.class).name();
    }

    private static <A extends RuleAttribute> A get(Map<String, RuleAttribute> attributes, String name, Class<A> type) {
        return type.cast(requireNonNull(attributes.get(name), name));
    }

    private static Truth3 of(boolean truth) {
        return truth ? Truth3.TRUE : Truth3.FALSE;
    }
}
