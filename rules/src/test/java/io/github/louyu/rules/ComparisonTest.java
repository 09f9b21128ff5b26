package io.github.louyu.rules;

import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each type of fact can be compared with, at its limits, below and above them, and missing. */
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    /** A subject of the host's own; whatever is null is missing. */
    private record Firm(
            @Nullable Long count,
            @Nullable BigDecimal decimal,
            @Nullable Money money,
            @Nullable KeyTier tier,
            @Nullable LocalDate date,
            @Nullable Boolean flag,
            @Nullable String text) {

        static final Firm BLANK = new Firm(null, null, null, null, null, null, null);

        static Firm count(long count) {
            return new Firm(count, null, null, null, null, null, null);
        }

        static Firm decimal(String decimal) {
            return new Firm(null, new BigDecimal(decimal), null, null, null, null, null);
        }

        static Firm money(String money) {
            return new Firm(null, null, Money.parse(money), null, null, null, null);
        }

        static Firm tier(KeyTier tier) {
            return new Firm(null, null, null, tier, null, null, null);
        }

        static Firm date(LocalDate date) {
            return new Firm(null, null, null, null, date, null, null);
        }
    }

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final CountFact<Firm> COUNT = F.count("count", label("count"), Firm::count);
    private static final DecimalFact<Firm> DECIMAL = F.decimal("decimal", label("decimal"), Firm::decimal);
    private static final MoneyFact<Firm> MONEY = F.money("money", label("money"), Firm::money);
    private static final LevelFact<Firm, KeyTier> TIER = F.level("tier", label("tier"), Firm::tier);
    private static final DateFact<Firm> DATE = F.date("date", label("date"), Firm::date);
    private static final FlagFact<Firm> FLAG = F.flag("flag", label("flag"), Firm::flag);
    private static final TextFact<Firm> TEXT = F.text("text", label("text"), Firm::text);
    private static final CodeFact<Firm, KeyTier> CODE = F.code("code", label("code"), Firm::tier);

    private static Bilingual label(String text) {
        return Bilingual.same(text);
    }

    private static <T> DatedParameter<T> parameter(T value) {
        return DatedParameter.of("limit", label("limit"), Timeline.always(value));
    }

    /** Below, on and above a limit: at least, at most, above, below. */
    private static void assertOrdered(List<Condition<Firm>> four, Firm below, Firm on, Firm above) {
        assertThat(truths(four, below)).containsExactly(FALSE, TRUE, FALSE, TRUE);
        assertThat(truths(four, on)).containsExactly(TRUE, TRUE, FALSE, FALSE);
        assertThat(truths(four, above)).containsExactly(TRUE, FALSE, TRUE, FALSE);
        assertThat(truths(four, Firm.BLANK)).containsOnly(UNKNOWN);
    }

    private static List<Truth> truths(List<Condition<Firm>> conditions, Firm firm) {
        return conditions.stream().map(condition -> condition.test(firm, DAY)).toList();
    }

    @Test
    void counts() {
        Firm four = Firm.count(4);
        Firm five = Firm.count(5);
        Firm six = Firm.count(6);
        assertOrdered(
                List.of(COUNT.isAtLeast(5), COUNT.isAtMost(5), COUNT.isAbove(5), COUNT.isBelow(5)), four, five, six);
        DatedParameter<Long> limit = parameter(5L);
        assertOrdered(
                List.of(COUNT.isAtLeast(limit), COUNT.isAtMost(limit), COUNT.isAbove(limit), COUNT.isBelow(limit)),
                four,
                five,
                six);
        CountFact<Firm> other = F.count("five", label("five"), firm -> 5);
        assertOrdered(
                List.of(COUNT.isAtLeast(other), COUNT.isAtMost(other), COUNT.isAbove(other), COUNT.isBelow(other)),
                four,
                five,
                six);
        assertThat(COUNT.isAbove(Long.MAX_VALUE - 1).test(Firm.count(Long.MAX_VALUE), DAY))
                .isEqualTo(TRUE);
        assertThat(COUNT.isAtLeast(Long.MIN_VALUE).test(Firm.count(Long.MIN_VALUE), DAY))
                .isEqualTo(TRUE);
    }

    @Test
    void decimalsOfAnyScale() {
        Firm below = Firm.decimal("1.499999");
        Firm on = Firm.decimal("1.50");
        Firm above = Firm.decimal("1.500001");
        assertOrdered(
                List.of(
                        DECIMAL.isAtLeast("1.5"),
                        DECIMAL.isAtMost("1.5"),
                        DECIMAL.isAbove("1.500"),
                        DECIMAL.isBelow("1.5")),
                below,
                on,
                above);
        DatedParameter<BigDecimal> limit = parameter(new BigDecimal("15E-1"));
        assertOrdered(
                List.of(
                        DECIMAL.isAtLeast(limit),
                        DECIMAL.isAtMost(limit),
                        DECIMAL.isAbove(limit),
                        DECIMAL.isBelow(limit)),
                below,
                on,
                above);
        DecimalFact<Firm> other =
                F.decimal("one", label("one"), firm -> BigDecimal.ONE).times("1.5");
        assertOrdered(
                List.of(
                        DECIMAL.isAtLeast(other),
                        DECIMAL.isAtMost(other),
                        DECIMAL.isAbove(other),
                        DECIMAL.isBelow(other)),
                below,
                on,
                above);
        assertThat(DECIMAL.is(new BigDecimal("1.5")).test(on, DAY)).isEqualTo(TRUE);
        assertThat(DECIMAL.isIn(new BigDecimal("1.5")).test(on, DAY)).isEqualTo(TRUE);
    }

    @Test
    void money() {
        Firm below = Firm.money("CNY 99.99");
        Firm on = Firm.money("CNY 100.00");
        Firm above = Firm.money("CNY 100.01");
        Money hundred = Money.parse("CNY 100");
        assertOrdered(
                List.of(
                        MONEY.isAtLeast(hundred),
                        MONEY.isAtMost(hundred),
                        MONEY.isAbove(BigMoney.parse("CNY 100.000")),
                        MONEY.isBelow(hundred)),
                below,
                on,
                above);
        DatedParameter<BigMoney> limit = parameter(hundred.toBigMoney());
        assertOrdered(
                List.of(MONEY.isAtLeast(limit), MONEY.isAtMost(limit), MONEY.isAbove(limit), MONEY.isBelow(limit)),
                below,
                on,
                above);
        MoneyFact<Firm> other =
                F.money("other", label("other"), firm -> Money.parse("CNY 125")).times("0.8");
        assertOrdered(
                List.of(MONEY.isAtLeast(other), MONEY.isAtMost(other), MONEY.isAbove(other), MONEY.isBelow(other)),
                below,
                on,
                above);
    }

    @Test
    void aFractionOfMoneyIsNotRounded() {
        MoneyFact<Firm> third =
                F.money("fen", label("fen"), firm -> Money.parse("CNY 0.01")).times("0.5");
        assertThat(third.isBelow(BigMoney.parse("CNY 0.0051")).test(Firm.BLANK, DAY))
                .isEqualTo(TRUE);
        assertThat(third.isAbove(BigMoney.parse("CNY 0.0049")).test(Firm.BLANK, DAY))
                .isEqualTo(TRUE);
    }

    @Test
    void moneyOfAnotherCurrencyIsUnknown() {
        Firm dollars = Firm.money("USD 100");
        Money yuan = Money.parse("CNY 100");
        List<Condition<Firm>> all = List.of(
                MONEY.isAtLeast(yuan),
                MONEY.isAtMost(yuan),
                MONEY.isAbove(yuan),
                MONEY.isBelow(yuan),
                MONEY.is(yuan.toBigMoney()),
                MONEY.isNot(yuan.toBigMoney()),
                MONEY.isIn(yuan.toBigMoney()));
        assertThat(truths(all, dollars)).containsOnly(UNKNOWN);
        assertThat(MONEY.isIn(yuan.toBigMoney(), BigMoney.of(CurrencyUnit.USD, 100))
                        .test(dollars, DAY))
                .isEqualTo(TRUE);
        assertThat(MONEY.isIn(yuan.toBigMoney(), BigMoney.of(CurrencyUnit.USD, 99))
                        .test(dollars, DAY))
                .isEqualTo(UNKNOWN);
        Explanation explanation = MONEY.isAtLeast(yuan).explain(dollars, DAY);
        assertThat(explanation.margin()).isEmpty();
        assertThat(explanation.unknownFacts()).isEmpty();
    }

    @Test
    void levels() {
        Firm below = Firm.tier(KeyTier.SUBDISTRICT);
        Firm on = Firm.tier(KeyTier.DISTRICT);
        Firm above = Firm.tier(KeyTier.CITY);
        assertOrdered(
                List.of(
                        TIER.isAtLeast(KeyTier.DISTRICT),
                        TIER.isAtMost(KeyTier.DISTRICT),
                        TIER.isAbove(KeyTier.DISTRICT),
                        TIER.isBelow(KeyTier.DISTRICT)),
                below,
                on,
                above);
        DatedParameter<KeyTier> limit = parameter(KeyTier.DISTRICT);
        assertOrdered(
                List.of(TIER.isAtLeast(limit), TIER.isAtMost(limit), TIER.isAbove(limit), TIER.isBelow(limit)),
                below,
                on,
                above);
        LevelFact<Firm, KeyTier> other = F.level("other", label("other"), firm -> KeyTier.DISTRICT);
        assertOrdered(
                List.of(TIER.isAtLeast(other), TIER.isAtMost(other), TIER.isAbove(other), TIER.isBelow(other)),
                below,
                on,
                above);
    }

    @Test
    void dates() {
        Firm below = Firm.date(DAY.minusDays(1));
        Firm on = Firm.date(DAY);
        Firm above = Firm.date(DAY.plusDays(1));
        assertOrdered(
                List.of(DATE.isOnOrAfter(DAY), DATE.isOnOrBefore(DAY), DATE.isAfter(DAY), DATE.isBefore(DAY)),
                below,
                on,
                above);
        DatedParameter<LocalDate> limit = parameter(DAY);
        assertOrdered(
                List.of(DATE.isOnOrAfter(limit), DATE.isOnOrBefore(limit), DATE.isAfter(limit), DATE.isBefore(limit)),
                below,
                on,
                above);
        DateFact<Firm> other = F.date("other", label("other"), firm -> DAY);
        assertOrdered(
                List.of(DATE.isOnOrAfter(other), DATE.isOnOrBefore(other), DATE.isAfter(other), DATE.isBefore(other)),
                below,
                on,
                above);
    }

    @Test
    void flagsCodesAndTexts() {
        Firm firm = new Firm(null, null, null, KeyTier.CITY, null, true, "west");
        assertThat(truths(
                        List.of(
                                FLAG.isTrue(),
                                FLAG.isFalse(),
                                FLAG.isNot(false),
                                CODE.is(KeyTier.CITY),
                                CODE.isNot(KeyTier.CITY),
                                CODE.is(KeyTier.NONE),
                                CODE.isIn(KeyTier.NONE, KeyTier.CITY),
                                CODE.isIn(KeyTier.NONE),
                                TEXT.is("west"),
                                TEXT.is("West"),
                                TEXT.isNot("east"),
                                TEXT.isIn("east", "west")),
                        firm))
                .containsExactly(TRUE, FALSE, TRUE, TRUE, FALSE, FALSE, TRUE, FALSE, TRUE, FALSE, TRUE, TRUE);
        assertThat(truths(
                        List.of(
                                FLAG.isTrue(),
                                FLAG.isFalse(),
                                CODE.is(KeyTier.CITY),
                                CODE.isNot(KeyTier.CITY),
                                CODE.isIn(KeyTier.CITY),
                                TEXT.is("west"),
                                TEXT.isNot("west")),
                        Firm.BLANK))
                .containsOnly(UNKNOWN);
    }

    @Test
    void whatIsMissingIsKnownToBe() {
        assertThat(COUNT.isKnown().test(Firm.count(0), DAY)).isEqualTo(TRUE);
        assertThat(COUNT.isKnown().test(Firm.BLANK, DAY)).isEqualTo(FALSE);
        assertThat(COUNT.isKnown().explain(Firm.BLANK, DAY).unknownFacts()).isEmpty();
    }

    @Test
    void aMissingLimitIsUnknown() {
        CountFact<Firm> missing = F.count("missing", label("missing"), firm -> (Long) null);
        Condition<Firm> condition = COUNT.isAtLeast(missing);
        assertThat(condition.test(Firm.count(5), DAY)).isEqualTo(UNKNOWN);
        assertThat(condition.explain(Firm.count(5), DAY).unknownFacts())
                .containsExactly(new MissingFact("firm.missing", label("missing")));
        assertThat(condition.explain(Firm.BLANK, DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("firm.count", "firm.missing");
    }

    @Test
    void aParameterIsReadAtTheDateAndUnknownOnItsGap() {
        DatedParameter<Long> limit = DatedParameter.of(
                "limit",
                label("limit"),
                Timeline.<Long>builder()
                        .from(LocalDate.of(2018, 1, 1), 5L)
                        .unknownFrom(LocalDate.of(2019, 1, 1))
                        .from(LocalDate.of(2020, 1, 1), 7L)
                        .build());
        Condition<Firm> condition = COUNT.isAtLeast(limit);
        Firm six = Firm.count(6);
        assertThat(condition.test(six, LocalDate.of(2017, 12, 31))).isEqualTo(UNKNOWN);
        assertThat(condition.test(six, LocalDate.of(2018, 1, 1))).isEqualTo(TRUE);
        assertThat(condition.test(six, LocalDate.of(2018, 12, 31))).isEqualTo(TRUE);
        assertThat(condition.test(six, LocalDate.of(2019, 1, 1))).isEqualTo(UNKNOWN);
        assertThat(condition.test(six, LocalDate.of(2019, 12, 31))).isEqualTo(UNKNOWN);
        assertThat(condition.test(six, LocalDate.of(2020, 1, 1))).isEqualTo(FALSE);
    }

    @Test
    void nullAndBlankAreRefused() {
        Function<Firm, @Nullable Long> count = Firm::count;
        assertThatNullPointerException()
                .isThrownBy(() -> COUNT.isAtLeast(5).test(nothing(), DAY))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> COUNT.isAtLeast(5).test(Firm.BLANK, nothing()))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> COUNT.is(nothing())).withMessage("value");
        assertThatIllegalArgument(
                () -> F.count(" ", label("x"), count), "fact of firm: the name must not be blank, but was ' '");
        assertThatIllegalArgument(
                () -> Facts.of(Firm.class, ""), "facts: the name of the subject must not be blank, but was ''");
        assertThatIllegalArgument(
                () -> DatedParameter.of(" ", label("x"), Timeline.always(1L)),
                "dated parameter: the name must not be blank, but was ' '");
    }

    private static void assertThatIllegalArgument(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller hands over
    private static <T> T nothing() {
        return null;
    }
}
