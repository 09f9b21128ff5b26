package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.math.LongMath;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period for which figures are reported (报告期): a year, a half-year, a quarter or a month of the years 1 to
 * 9999.
 *
 * <p>Periods are ordered by their first day, and those that begin on one day from the longest to the shortest:
 * {@code 2019, 2019-H1, 2019-Q1, 2019-01, 2019-02}.
 *
 * @param kind the length of the period
 * @param year the calendar year, from 1 to 9999
 * @param number which of the year's periods of that kind it is, from 1 to {@link PeriodKind#perYear()}; 1 for a year
 */
public record ReportingPeriod(PeriodKind kind, int year, int number) implements Comparable<ReportingPeriod> {

    private static final int MAX_YEAR = 9999;

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-(?:H([0-9])|Q([0-9])|([0-9]{2})))?");

    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparingInt(ReportingPeriod::firstMonth).thenComparing(ReportingPeriod::kind);

    /**
     * Checks that there is such a period.
     *
     * @param kind the length of the period
     * @param year the calendar year, from 1 to 9999
     * @param number which of the year's periods of that kind it is
     * @throws IllegalArgumentException if the year is not from 1 to 9999, or the number is not one that the kind has
     */
    public ReportingPeriod {
        requireNonNull(kind, "kind");
        if (year < 1 || year > MAX_YEAR) {
            throw SENTENCES.refusal("reporting-period.year", Map.of("year", year));
        }
        if (number < 1 || number > kind.perYear()) {
            throw SENTENCES.refusal(
                    "reporting-period.number", Map.of("kind", kind, "most", kind.perYear(), "number", number));
        }
    }

    /**
     * Gives a calendar year.
     *
     * @param year the year, from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(PeriodKind.YEAR, year, 1);
    }

    /**
     * Gives a half of a year.
     *
     * @param year the year, from 1 to 9999
     * @param half 1 for January to June, 2 for July to December
     * @return the period
     * @throws IllegalArgumentException if the year or the half is out of range
     */
    public static ReportingPeriod halfYear(int year, int half) {
        return new ReportingPeriod(PeriodKind.HALF_YEAR, year, half);
    }

    /**
     * Gives a quarter of a year.
     *
     * @param year the year, from 1 to 9999
     * @param quarter the quarter, from 1 to 4
     * @return the period
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static ReportingPeriod quarter(int year, int quarter) {
        return new ReportingPeriod(PeriodKind.QUARTER, year, quarter);
    }

    /**
     * Gives a month.
     *
     * @param year the year, from 1 to 9999
     * @param month the month, from 1 to 12
     * @return the period
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public static ReportingPeriod month(int year, int month) {
        return new ReportingPeriod(PeriodKind.MONTH, year, month);
    }

    /**
     * Gives the period of a kind that holds a day.
     *
     * @param kind the kind of period
     * @param date the day, in the years 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the day's year is out of range
     */
    public static ReportingPeriod of(PeriodKind kind, LocalDate date) {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        return new ReportingPeriod(kind, date.getYear(), (date.getMonthValue() - 1) / kind.months() + 1);
    }

    /**
     * Reads a period from its text, as {@link #toString()} gives it.
     *
     * @param text such as {@code 2019}, {@code 2019-H1}, {@code 2019-Q1} or {@code 2019-01}
     * @return the period
     * @throws IllegalArgumentException if the text is not of this form, or names no period of the years 1 to 9999
     */
    public static ReportingPeriod parse(String text) {
        requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw unreadable(text, null);
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) != null) {
                return halfYear(year, Integer.parseInt(matcher.group(2)));
            }
            if (matcher.group(3) != null) {
                return quarter(year, Integer.parseInt(matcher.group(3)));
            }
            if (matcher.group(4) != null) {
                return month(year, Integer.parseInt(matcher.group(4)));
            }
            return year(year);
        } catch (IllegalArgumentException e) {
            throw unreadable(text, e);
        }
    }

    /**
     * Gives the first day of the period.
     *
     * @return the first day
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * kind.months() + 1, 1);
    }

    /**
     * Gives the last day of the period.
     *
     * @return the last day, still in the period
     */
    public LocalDate lastDay() {
        return firstDay().plusMonths(kind.months()).minusDays(1);
    }

    /**
     * Gives the days of the period.
     *
     * @return the range from the first day to the day after the last
     */
    public DateRange range() {
        LocalDate first = firstDay();
        return DateRange.of(first, first.plusMonths(kind.months()));
    }

    /**
     * Tells whether a day is in the period.
     *
     * @param date the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate date) {
        return range().contains(date);
    }

    /**
     * Gives the period of the same kind that follows.
     *
     * @return the next period
     * @throws IllegalArgumentException if it is after the year 9999
     */
    public ReportingPeriod next() {
        return plus(1);
    }

    /**
     * Gives the period of the same kind that comes before.
     *
     * @return the previous period
     * @throws IllegalArgumentException if it is before the year 1
     */
    public ReportingPeriod previous() {
        return plus(-1);
    }

    /**
     * Gives a later or earlier period of the same kind.
     *
     * @param n how many periods later; negative for earlier
     * @return the period
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public ReportingPeriod plus(long n) {
        long perYear = kind.perYear();
        long index = LongMath.saturatedAdd((year - 1L) * perYear + (number - 1), n);
        if (index < 0 || index >= MAX_YEAR * perYear) {
            throw SENTENCES.refusal("reporting-period.plus", Map.of("period", this, "number", n));
        }
        return new ReportingPeriod(kind, (int) (index / perYear) + 1, (int) (index % perYear) + 1);
    }

    /**
     * Gives the same period of the year before, with which figures are compared (同期).
     *
     * @return the period
     * @throws IllegalArgumentException if it is before the year 1
     */
    public ReportingPeriod yearBefore() {
        return plus(-kind.perYear());
    }

    /** Counts months from the year 0 to the first of this period. */
    private int firstMonth() {
        return year * 12 + (number - 1) * kind.months();
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    /**
     * Gives the period as people say it.
     *
     * @return such as 2019年, 2019年上半年, 2019年第一季度 or 2019年5月, and 2019, 2019 H1, 2019 Q1 or 2019-05
     */
    public Bilingual label() {
        return switch (kind) {
            case YEAR -> Bilingual.of(year + "年", Integer.toString(year));
            case HALF_YEAR -> Bilingual.of(year + (number == 1 ? "年上半年" : "年下半年"), year + " H" + number);
            case QUARTER -> Bilingual.of(year + "年第" + "一二三四".charAt(number - 1) + "季度", year + " Q" + number);
            case MONTH -> Bilingual.of(year + "年" + number + "月", year + "-" + padded(number, 2));
        };
    }

    /**
     * Gives the period as text that {@link #parse(String)} reads.
     *
     * @return such as {@code 2019}, {@code 2019-H1}, {@code 2019-Q1} or {@code 2019-01}
     */
    @Override
    public String toString() {
        String yearText = padded(year, 4);
        return switch (kind) {
            case YEAR -> yearText;
            case HALF_YEAR -> yearText + "-H" + number;
            case QUARTER -> yearText + "-Q" + number;
            case MONTH -> yearText + "-" + padded(number, 2);
        };
    }

    private static String padded(int value, int length) {
        return Strings.padStart(Integer.toString(value), length, '0');
    }

    private static IllegalArgumentException unreadable(String text, @Nullable IllegalArgumentException cause) {
        return new RefusedException(SENTENCES.bilingual("reporting-period.text", Map.of("text", text)), cause);
    }
}
