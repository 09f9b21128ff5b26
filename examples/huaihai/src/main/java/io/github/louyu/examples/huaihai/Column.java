package io.github.louyu.examples.huaihai;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A column: its name, how its cells are read, and which table's ids they are, if any. Tables share columns of one name.
 *
 * @param <T> what a cell says
 */
final class Column<T> {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AREA = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{2}");

    private final String name;
    private final String expected;
    private final String allowed;
    private final Function<String, T> parser;
    private final boolean blankAllowed;
    private final ImmutableSet<String> targets;

    private Column(
            String name,
            String expected,
            String allowed,
            Function<String, T> parser,
            boolean blankAllowed,
            ImmutableSet<String> targets) {
        this.name = name;
        this.expected = expected;
        this.allowed = allowed;
        this.parser = parser;
        this.blankAllowed = blankAllowed;
        this.targets = targets;
    }

    private static <T> Column<T> of(String name, String expected, Function<String, T> parser) {
        return new Column<>(name, expected, "", parser, false, ImmutableSet.of());
    }

    static Column<String> text(String name) {
        return of(name, "expected.text", text -> text);
    }

    static Column<LocalDate> date(String name) {
        return of(name, "expected.date", text -> LocalDate.parse(matching(DATE, text)));
    }

    static Column<ReportingPeriod> halfYear(String name) {
        return of(name, "expected.half-year", text -> {
            ReportingPeriod period = ReportingPeriod.parse(text);
            if (period.kind() != PeriodKind.HALF_YEAR) {
                throw new IllegalArgumentException("period: must be a half-year, but was " + period.kind());
            }
            return period;
        });
    }

    /** A day, a year or a half-year, or the first and the last day with a slash between. */
    static Column<DateRange> days(String name) {
        return of(name, "expected.days", text -> {
            List<String> ends = Splitter.on('/').splitToList(text);
            if (ends.size() == 2) {
                return DateRange.ofClosed(
                        LocalDate.parse(matching(DATE, ends.get(0))), LocalDate.parse(matching(DATE, ends.get(1))));
            }
            if (DATE.matcher(text).matches()) {
                return DateRange.ofClosed(LocalDate.parse(text), LocalDate.parse(text));
            }
            return ReportingPeriod.parse(text).range();
        });
    }

    static Column<Long> count(String name) {
        return of(name, "expected.count", text -> Long.valueOf(matching(COUNT, text)));
    }

    static Column<BigDecimal> squareMetres(String name) {
        return of(name, "expected.area", text -> {
            BigDecimal area = new BigDecimal(matching(AREA, text));
            if (area.signum() == 0) {
                throw new IllegalArgumentException("area: must be more than zero, but was zero");
            }
            return area;
        });
    }

    static Column<Money> cny(String name) {
        return of(name, "expected.money", text -> Money.of(CNY, new BigDecimal(matching(AMOUNT, text))));
    }

    static Column<Boolean> flag(String name) {
        return codes(name, ImmutableMap.of("true", true, "false", false));
    }

    /** A column of codes, each standing for a value of the library's. */
    static <T> Column<T> codes(String name, ImmutableMap<String, T> values) {
        Function<String, T> parser = text -> {
            T value = values.get(text);
            if (value == null) {
                throw new IllegalArgumentException("code: must be one of " + values.keySet() + ", but was another");
            }
            return value;
        };
        return new Column<>(
                name, "expected.code", String.join(", ", values.keySet()), parser, false, ImmutableSet.of());
    }

    static Column<String> codes(String name, String... codes) {
        return codes(name, ImmutableList.copyOf(codes).stream().collect(ImmutableMap.toImmutableMap(c -> c, c -> c)));
    }

    /** A column that holds ids, separated by semicolons. */
    static Column<ImmutableList<String>> ids(String name) {
        return of(name, "expected.ids", text -> {
            ImmutableList<String> ids = ImmutableList.copyOf(Splitter.on(';').split(text));
            if (ids.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("ids: must not be blank, but one was");
            }
            return ids;
        });
    }

    /** The same column where a blank cell says something. */
    Column<T> orBlank() {
        return new Column<>(name, expected, allowed, parser, true, targets);
    }

    /** The same column where cells are ids of rows of one of these tables. */
    Column<T> in(String... tables) {
        return new Column<>(name, expected, allowed, parser, blankAllowed, ImmutableSet.copyOf(tables));
    }

    String name() {
        return name;
    }

    boolean blankAllowed() {
        return blankAllowed;
    }

    /** The names of the tables whose ids the cells are, empty if they are none. */
    ImmutableSet<String> targets() {
        return targets;
    }

    /** The key of the message that says what is expected. */
    String expected() {
        return expected;
    }

    /** The codes that are allowed, for that message. */
    String allowed() {
        return allowed;
    }

    /**
     * Reads a cell that is not blank.
     *
     * @throws RuntimeException if it does not say what is expected
     */
    T parse(String text) {
        return parser.apply(text);
    }

    /** The ids that a cell names. */
    static ImmutableList<String> idsOf(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(ImmutableList.toImmutableList())
                : ImmutableList.of(value.toString());
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("cell: must be of the form " + form + ", but was not");
        }
        return text;
    }

    @Override
    public String toString() {
        return name;
    }
}
