package io.github.louyu.testkit.cases;

import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The values on either side of the limit of a leaf, and the limit itself. */
final class Edges {

    private final LocalDate date;
    private final WorkCalendar calendar;

    Edges(LocalDate date, WorkCalendar calendar) {
        this.date = date;
        this.calendar = calendar;
    }

    /** The values to try, ascending; none if the leaf has no limit that a case can stand at. */
    List<Object> of(RuleNode leaf) {
        String kind = leaf.kind();
        if (kind.equals("IS_IN")) {
            return memberAndOther(leaf);
        } else if (kind.startsWith("HAPPENS_")) {
            return happenings(leaf);
        } else if (kind.startsWith("DATE_WITHIN") || kind.startsWith("DATE_AT_LEAST_A")) {
            boolean next = Definition.readBy(leaf)
                    .filter(Definition.NEXT_LEASE_END::equals)
                    .isPresent();
            SortedSet<LocalDate> days = dates(Definition.span(leaf));
            return new ArrayList<>(next ? days.tailSet(date.minusDays(1)) : days);
        } else if (kind.startsWith("VALUE_") || kind.startsWith("DATE_")) {
            return new Definition(date, calendar).limit(leaf).map(Edges::around).orElse(List.of());
        }
        return List.of();
    }

    /** The first code that is meant, and the first that is not. */
    private static List<Object> memberAndOther(RuleNode leaf) {
        if (!(leaf.attributes().get("limit") instanceof RuleAttribute.OfValues limit)
                || !(limit.values().get(0) instanceof Enum<?> member)) {
            return List.of();
        }
        List<Object> both = new ArrayList<>(List.of(member));
        for (Object other : member.getDeclaringClass().getEnumConstants()) {
            if (!limit.values().contains(other)) {
                both.add(other);
                break;
            }
        }
        return both;
    }

    private static List<Object> around(Object limit) {
        if (limit instanceof Boolean) {
            return List.of(false, true);
        } else if (limit instanceof Long count) {
            return count > 0 ? List.of(count - 1, count, count + 1) : List.of(count, count + 1);
        } else if (limit instanceof BigDecimal number) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
            return List.of(number.subtract(step), number, number.add(step));
        } else if (limit instanceof BigMoney money) {
            return money(money);
        } else if (limit instanceof LocalDate day) {
            return List.of(day.minusDays(1), day, day.plusDays(1));
        } else if (limit instanceof Enum<?> level) {
            List<Object> levels = List.of((Object[]) level.getDeclaringClass().getEnumConstants());
            int place = levels.indexOf(level);
            return levels.subList(Math.max(0, place - 1), Math.min(levels.size(), place + 2));
        }
        return List.of();
    }

    /** By the smallest unit of the currency; none if the limit is finer than that. */
    private static List<Object> money(BigMoney limit) {
        CurrencyUnit currency = limit.getCurrencyUnit();
        BigDecimal plain = limit.getAmount().stripTrailingZeros();
        if (plain.scale() > currency.getDecimalPlaces()) {
            return List.of();
        }
        Money at = Money.of(currency, plain);
        return List.of(at.minus(Money.ofMinor(currency, 1)), at, at.plus(Money.ofMinor(currency, 1)));
    }

    /** The day asked about, and the far end of the window before and after it, each with the days beside it. */
    private SortedSet<LocalDate> dates(Span span) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate edge : List.of(
                date,
                firstFrom(date, day -> span.after(day, calendar).date()),
                lastUntil(date, day -> span.before(day, calendar).date()))) {
            days.addAll(List.of(edge.minusDays(1), edge, edge.plusDays(1)));
        }
        return days;
    }

    /** The first day from which the span leads to the day asked about or beyond. */
    private static LocalDate firstFrom(LocalDate date, UnaryOperator<LocalDate> after) {
        LocalDate day = date;
        while (!after.apply(day.minusDays(1)).isBefore(date)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The last day from which the span leads back to the day asked about or before. */
    private static LocalDate lastUntil(LocalDate date, UnaryOperator<LocalDate> before) {
        LocalDate day = date;
        while (!before.apply(day.plusDays(1)).isAfter(date)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** As many events as are asked for on each edge day, and one fewer and one more on the day asked about. */
    private List<Object> happenings(RuleNode leaf) {
        int times = leaf.attributes().get("times") instanceof RuleAttribute.OfNumber number
                ? number.number().intValueExact()
                : 1;
        List<Object> all = new ArrayList<>();
        for (LocalDate day : dates(Definition.span(leaf))) {
            all.add(Collections.nCopies(Math.max(1, times), day));
        }
        for (int fewer : times > 1 ? new int[] {times - 1, times + 1} : new int[] {times + 1}) {
            all.add(Collections.nCopies(fewer, date));
        }
        return all;
    }
}
