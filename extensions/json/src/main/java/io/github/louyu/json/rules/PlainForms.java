package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts, shares, spans and days as people write them; each is written in one form only. */
final class PlainForms {

    private static final int MOST_DIGITS = 400;
    private static final String NUMBER = "-?[0-9]{1," + MOST_DIGITS + "}(?:\\.[0-9]{1," + MOST_DIGITS + "})?";
    private static final String GROUPED = "-?[0-9]{1,3}(?:,[0-9]{3}){1,40}(?:\\.[0-9]{1,9})?";
    private static final String MULTIPLE = "万|百万|千万|亿|万亿";
    private static final String UNITS = "元|圆|元人民币|人民币|美元|港元|港币|欧元|英镑|日元";
    private static final String MONEY_FORM =
            "(?:[A-Z]{3} ?)?(?:" + NUMBER + "|" + GROUPED + ") ?(?:" + MULTIPLE + ")?(?:" + UNITS + ")?";
    private static final Pattern MONEY_PARTS = Pattern.compile("(?<code>[A-Z]{3})? ?(?<number>" + NUMBER + "|" + GROUPED
            + ") ?(?<multiple>" + MULTIPLE + ")?(?<unit>" + UNITS + ")?");
    private static final String PERCENT_FORM = NUMBER + " ?[%％]";
    private static final Pattern PERCENT_PARTS = Pattern.compile(PERCENT_FORM);
    private static final String DAY_WORDS = "days?|天|日";
    private static final String WEEK_WORDS = "weeks?|周";
    private static final String MONTH_WORDS = "months?|个月";
    private static final String YEAR_WORDS = "years?|年";
    private static final String WORKDAY_WORDS = "workdays?|working days?|个?工作日";
    private static final String SPAN_FORM =
            "[0-9]{1,10} ?(?:" + String.join("|", WORKDAY_WORDS, DAY_WORDS, WEEK_WORDS, MONTH_WORDS, YEAR_WORDS) + ")";
    private static final Pattern SPAN_PARTS = Pattern.compile("(?<amount>[0-9]{1,10}) ?(?<unit>.+)");
    private static final String DAY_FORM =
            "(?:[0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日";
    private static final String UNBOUNDED = "..";
    private static final Pattern CHINESE_DAY = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    private static final ImmutableMap<String, Integer> POWERS =
            ImmutableMap.of("万", 4, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);
    private static final ImmutableMap<String, String> CURRENCIES = ImmutableMap.<String, String>builder()
            .put("元", "CNY")
            .put("圆", "CNY")
            .put("元人民币", "CNY")
            .put("人民币", "CNY")
            .put("美元", "USD")
            .put("港元", "HKD")
            .put("港币", "HKD")
            .put("欧元", "EUR")
            .put("英镑", "GBP")
            .put("日元", "JPY")
            .buildOrThrow();

    /** An amount of money of any number of decimals, {@code CNY 5000000}. */
    static final Shape<BigMoney> BIG_MONEY = Scalars.form(
            "PlainMoney", PlainForms::print, PlainForms::money, "expected.rule.money", "^(?:" + MONEY_FORM + ")$");

    /** An amount of money of no more decimals than its currency has. */
    static final Shape<Money> MONEY = BIG_MONEY.map(Money::toBigMoney, PlainForms::wholeMoney);

    /** A share, {@code 30%}: the number before the sign. */
    static final Shape<BigDecimal> PERCENT = Scalars.form(
            "Percent",
            percent -> percent.toPlainString() + "%",
            text -> new BigDecimal(text.replaceAll(" ?[%％]$", "")),
            "expected.rule.percent",
            "^(?:" + PERCENT_FORM + ")$");

    /** A length of time, {@code 90 days}. */
    static final Shape<Span> SPAN = Scalars.form(
            "PlainSpan", PlainForms::print, PlainForms::span, "expected.rule.span", "^(?:" + SPAN_FORM + ")$");

    /** True or false. */
    static final Shape<Boolean> FLAG = new PlainFlag();

    /** A day, {@code 2019-03-01}. */
    static final Shape<LocalDate> DAY = Scalars.form(
            "PlainDay", LocalDate::toString, PlainForms::day, "expected.rule.day", "^(?:" + DAY_FORM + ")$");

    /** A first day, {@code ..} where it has always been so. */
    static final Shape<LocalDate> FIRST_DAY = Scalars.form(
            "PlainFirstDay",
            day -> day.equals(LocalDate.MIN) ? UNBOUNDED : day.toString(),
            text -> text.equals(UNBOUNDED) ? LocalDate.MIN : day(text),
            "expected.rule.day",
            "^(?:\\.\\.|" + DAY_FORM + ")$");

    private PlainForms() {}

    static boolean isMoney(String text) {
        return MONEY_PARTS.matcher(text).matches();
    }

    static boolean isPercent(String text) {
        return PERCENT_PARTS.matcher(text).matches();
    }

    private static String print(BigMoney money) {
        return money.getCurrencyUnit() + " " + plain(money.getAmount());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigMoney money(String text) {
        Matcher parts = MONEY_PARTS.matcher(text);
        boolean matches = parts.matches();
        String code = matches ? parts.group("code") : null;
        String unit = matches ? parts.group("unit") : null;
        if (!matches || (code == null) == (unit == null)) {
            throw new IllegalArgumentException("money: must have one currency");
        }
        BigDecimal number = new BigDecimal(parts.group("number").replace(",", ""));
        Integer power = POWERS.get(parts.group("multiple"));
        return BigMoney.of(
                CurrencyUnit.of(code != null ? code : CURRENCIES.get(unit)),
                power == null ? number : number.scaleByPowerOfTen(power));
    }

    private static Money wholeMoney(BigMoney money) {
        return Money.of(money.getCurrencyUnit(), money.getAmount());
    }

    private static String print(Span span) {
        String unit = span.unit().name().toLowerCase(Locale.ROOT);
        return span.amount() + " " + (span.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static Span span(String text) {
        Matcher parts = SPAN_PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("span: must be a number and a unit");
        }
        int amount = Integer.parseInt(parts.group("amount"));
        String unit = parts.group("unit");
        if (unit.matches(DAY_WORDS)) {
            return Span.days(amount);
        } else if (unit.matches(WEEK_WORDS)) {
            return Span.days(multiplied(amount, 7));
        } else if (unit.matches(MONTH_WORDS)) {
            return Span.months(amount);
        } else if (unit.matches(YEAR_WORDS)) {
            return Span.months(multiplied(amount, 12));
        } else if (unit.matches(WORKDAY_WORDS)) {
            return Span.workdays(amount);
        }
        throw new IllegalArgumentException("span: must be of a known unit");
    }

    private static int multiplied(int amount, int by) {
        long product = (long) amount * by;
        if (product > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("span: must not be longer than an int holds");
        }
        return (int) product;
    }

    private static LocalDate day(String text) {
        Matcher chinese = CHINESE_DAY.matcher(text);
        return chinese.matches()
                ? LocalDate.of(
                        Integer.parseInt(chinese.group(1)),
                        Integer.parseInt(chinese.group(2)),
                        Integer.parseInt(chinese.group(3)))
                : LocalDate.parse(text);
    }
}
