package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a condition means, read off its neutral view and the lines of a file, day by day and never cleverly. It uses no evaluating
 * code of the library: only the view, the log, and values.
 */
final class NaiveRules {

    /** Code of the host, by name: it sees the subject as known on the day. */
    record Host(
            Map<String, BiFunction<Object, LocalDate, @Nullable Object>> facts,
            Map<String, BiFunction<Object, LocalDate, Truth3>> conditions) {}

    /** An exact number, with a currency or none. */
    private record Amount(BigInteger above, BigInteger below, String currency) {

        static Amount of(BigDecimal decimal, String currency) {
            return decimal.scale() > 0
                    ? new Amount(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()), currency)
                    : new Amount(decimal.toBigIntegerExact(), BigInteger.ONE, currency);
        }

        Amount plus(Amount other) {
            return new Amount(
                    above.multiply(other.below).add(other.above.multiply(below)),
                    below.multiply(other.below),
                    currency);
        }

        Amount times(Amount other) {
            return new Amount(
                    above.multiply(other.above),
                    below.multiply(other.below),
                    currency.isEmpty() ? other.currency : currency);
        }

        Amount inverse() {
            return new Amount(below.multiply(BigInteger.valueOf(above.signum())), above.abs(), "");
        }

        int compareTo(Amount other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }

        Amount in(String newCurrency) {
            return new Amount(above, below, newCurrency);
        }
    }

    private static final Amount MINUS_ONE = Amount.of(BigDecimal.ONE.negate(), "");
    private static final Amount HUNDRED = Amount.of(BigDecimal.valueOf(100), "");

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
                        ? plain(parameter.parameter().values().at(day).orElse(null))
                        : plain(values(node).get(0));
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
        return values(node).stream()
                .map(member -> order(value, requireNonNull(plain(member), "member"), day))
                .map(order -> order == null ? Truth3.UNKNOWN : of(order == 0))
                .reduce(Truth3.FALSE, Truth3::or);
    }

    private Truth3 codes(RuleNode node, Object subject, LocalDate day) {
        Collection<?> value = (Collection<?>) value(fact(node, "fact"), subject, day);
        List<Object> codes = values(node);
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
            return plain(requireNonNull(host.facts().get(name), name).apply(knownOn(subject, day), day));
        } catch (RuntimeException e) { // what the host throws is missing
            return null;
        }
    }

    /** The value: a number, a date, a flag, a code, a text, a collection, or null if it is missing. */
    private @Nullable Object value(FactNode fact, Object subject, LocalDate day) {
        return switch (fact.operation()) {
            case "READ" -> read(fact.name(), subject, day);
            case "VIA" -> {
                Object other = host(name(fact.attributes(), "relation"), subject, day);
                FactNode lifted = get(fact.attributes(), "fact", RuleAttribute.OfFact.class)
                        .fact();
                yield other == null ? null : value(lifted, other, day);
            }
            case "COUNT" -> {
                Collection<?> items = (Collection<?>) value(fact.parts().get(0), subject, day);
                yield items == null ? null : Amount.of(BigDecimal.valueOf(items.size()), "");
            }
            case "WHERE" -> where(fact, subject, day);
            case "NEXT" -> next(fact, subject, day);
            default -> calculated(fact, subject, day);
        };
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
        List<@Nullable Amount> parts = new ArrayList<>();
        for (FactNode part : fact.parts()) {
            parts.add((Amount) value(part, subject, day));
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
        List<Amount> same = new ArrayList<>();
        for (Amount part : parts) {
            if (part == null) {
                return null;
            }
            Amount converted = part.currency().isEmpty()
                    ? part
                    : converted(part, parts.get(0).currency(), day);
            if (converted == null) {
                return null;
            }
            same.add(converted);
        }
        Amount a = same.get(0);
        Amount b = same.get(same.size() - 1);
        Amount sum = same.stream().skip(1).reduce(a, Amount::plus);
        return switch (fact.operation()) {
            case "NUMBER" -> a;
            case "TIMES" ->
                a.times(Amount.of(
                        get(fact.attributes(), "factor", RuleAttribute.OfNumber.class)
                                .number(),
                        ""));
            case "SUM" -> sum;
            case "DIFFERENCE" -> a.plus(b.times(MINUS_ONE));
            case "RATIO" ->
                b.above().signum() == 0
                        ? null
                        : a.times(b.inverse()).in(b.currency().isEmpty() ? a.currency() : "");
            case "LEAST" -> same.stream().min(Amount::compareTo).orElseThrow();
            case "GREATEST" -> same.stream().max(Amount::compareTo).orElseThrow();
            case "MEAN" ->
                sum.times(Amount.of(BigDecimal.valueOf(same.size()), "").inverse());
            case "MEAN_OF_AVERAGES" -> averages(same);
            case "PERCENT_CHANGE" ->
                b.above().signum() <= 0
                        ? null
                        : a.plus(b.times(MINUS_ONE))
                                .times(b.inverse())
                                .times(HUNDRED)
                                .in("");
            default -> throw new IllegalStateException("no such operation: " + fact.operation());
        };
    }

    private static Amount averages(List<Amount> ends) {
        Amount sum = ends.get(0).times(MINUS_ONE).plus(ends.get(0));
        for (int i = 0; i + 1 < ends.size(); i++) {
            sum = sum.plus(ends.get(i)).plus(ends.get(i + 1));
        }
        return sum.times(
                Amount.of(BigDecimal.valueOf(2L * (ends.size() - 1)), "").inverse());
    }

    private @Nullable Amount declines(List<@Nullable Amount> parts, LocalDate day) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Amount later = parts.get(i);
            Amount earlier = parts.get(i + 1);
            Integer order = later == null || earlier == null ? null : order(later, earlier, day);
            if (order == null) {
                return null;
            } else if (order >= 0) {
                return Amount.of(BigDecimal.valueOf(i), "");
            }
        }
        return Amount.of(BigDecimal.valueOf(parts.size() - 1L), "");
    }

    private @Nullable Amount converted(Amount amount, String currency, LocalDate day) {
        if (amount.currency().equals(currency)) {
            return amount;
        }
        BigDecimal there = rates.apply(amount.currency() + "/" + currency, day);
        BigDecimal back = rates.apply(currency + "/" + amount.currency(), day);
        return there != null
                ? amount.times(Amount.of(there, "")).in(currency)
                : back != null ? amount.times(Amount.of(back, "").inverse()).in(currency) : null;
    }

    @SuppressWarnings("unchecked") // values of one fact are of one type
    private @Nullable Integer order(Object a, Object b, LocalDate day) {
        if (a instanceof Amount first) {
            Amount second = (Amount) b;
            Amount converted = first.currency().isEmpty() ? second : converted(second, first.currency(), day);
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
        EnterpriseFile file = (EnterpriseFile) subject;
        if (name.equals("leases")) {
            return section(file, Lease.class, Section.LEASES, day);
        } else if (name.equals("officers")) {
            return section(file, Officer.class, Section.OFFICERS, day);
        } else if (name.contains("/")) {
            return figure(name.split("/"), file, day);
        }
        return versions(file, day)
                .filter(v -> v.content() instanceof AttributeValue<?> value
                        && value.attribute().name().equals(name)
                        && value.effective().contains(day))
                .max(speaking())
                .flatMap(v -> ((AttributeValue<?>) v.content()).value())
                .map(NaiveRules::plain)
                .orElse(null);
    }

    private static @Nullable Object section(
            EnterpriseFile file, Class<? extends FileContent> type, Section section, LocalDate day) {
        List<Object> items = new ArrayList<>(versions(file, day)
                .map(Version::content)
                .filter(type::isInstance)
                .toList());
        boolean complete = versions(file, day)
                .anyMatch(v -> v.content() instanceof SectionCompletion mark
                        && mark.section() == section
                        && !mark.asOf().isAfter(day));
        return items.isEmpty() && !complete ? null : items;
    }

    /** A figure is named {@code TAX/HALF_YEAR/2-before}, with {@code ending-with-year} before the last part or not. */
    private static @Nullable Object figure(String[] name, EnterpriseFile file, LocalDate day) {
        List<Version> published = versions(file, day)
                .filter(v -> v.content() instanceof Figure<?> figure
                        && figure.kind().code().equals(name[0])
                        && figure.period().kind().name().equals(name[1])
                        && !figure.publishedOn().isAfter(day))
                .toList();
        Optional<ReportingPeriod> latest =
                published.stream().map(v -> ((Figure<?>) v.content()).period()).max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return null;
        }
        ReportingPeriod period = latest.get();
        while (name.length > 3 && period.number() < period.kind().perYear()) {
            period = period.previous();
        }
        String which = name[name.length - 1];
        int before = switch (which) {
            case "latest" -> 0;
            case "period-before" -> 1;
            case "year-before" -> period.kind().perYear();
            default -> Integer.parseInt(which.substring(0, which.indexOf('-')));
        };
        ReportingPeriod asked = period.plus(-before);
        return published.stream()
                .filter(v -> ((Figure<?>) v.content()).period().equals(asked))
                .max(speaking())
                .flatMap(v -> ((Figure<?>) v.content()).value())
                .map(NaiveRules::plain)
                .orElse(null);
    }

    private Stream<LocalDate> days(RuleNode node, String attribute, Object subject, LocalDate day) {
        String name =
                get(node.attributes(), attribute, RuleAttribute.OfEntries.class).name();
        return versions((EnterpriseFile) subject, day)
                .map(Version::content)
                .filter(content -> name.equals("visit")
                        ? content instanceof Visit
                        : content instanceof FileEvent event
                                && name.equals("event/" + event.kind().code()))
                .map(content -> content.effective().start());
    }

    private record Version(Entry entry, FileContent content, LocalDate saidOn) {}

    private static Comparator<Version> speaking() {
        return Comparator.<Version, LocalDate>comparing(
                        v -> v.content().effective().start())
                .thenComparing(Version::saidOn)
                .thenComparing(v -> v.entry().id());
    }

    /** What is known on a day: of what was recorded by then, the latest corrections, without what was retracted. */
    private static Stream<Version> versions(EnterpriseFile file, LocalDate day) {
        return file.log().stream()
                .filter(line -> line instanceof Entry && !line.recordedOn().isAfter(day))
                .map(Entry.class::cast)
                .filter(entry -> file.log().stream()
                        .noneMatch(line -> line instanceof Retraction retraction
                                && retraction.target().equals(entry.id())
                                && !retraction.recordedOn().isAfter(day)))
                .map(entry -> file.log().stream()
                        .filter(line -> line instanceof Correction correction
                                && correction.target().equals(entry.id())
                                && !correction.recordedOn().isAfter(day))
                        .map(Correction.class::cast)
                        .max(Comparator.comparing(Correction::recordedOn).thenComparing(Correction::id))
                        .map(last -> new Version(entry, last.version(), last.recordedOn()))
                        .orElseGet(() -> new Version(entry, entry.content(), entry.saidOn())));
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

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Long count) {
            return Amount.of(BigDecimal.valueOf(count), "");
        } else if (value instanceof BigDecimal decimal) {
            return Amount.of(decimal, "");
        } else if (value instanceof Money money) {
            return Amount.of(money.getAmount(), money.getCurrencyUnit().getCode());
        } else if (value instanceof BigMoney money) {
            return Amount.of(money.getAmount(), money.getCurrencyUnit().getCode());
        }
        return value;
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

    private static List<Object> values(RuleNode node) {
        return get(node.attributes(), "limit", RuleAttribute.OfValues.class).values();
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
