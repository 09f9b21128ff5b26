package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts of every type, of a subject and of one that it is related to, and what the explanation of one tells. */
class FactsOfOthersTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private record Firm(
            long staff,
            @Nullable Money sales,
            @Nullable Money salesBefore,
            @Nullable String street,
            @Nullable LocalDate founded) {}

    private record Worker(@Nullable Firm employer) {}

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final CountFact<Firm> STAFF = F.count("staff", Bilingual.of("人数", "staff"), Firm::staff);
    private static final MoneyFact<Firm> SALES = F.money("sales", Bilingual.of("营业收入", "sales"), Firm::sales);
    private static final MoneyFact<Firm> BEFORE =
            F.money("sales-before", Bilingual.of("上年营业收入", "sales of the year before"), Firm::salesBefore);
    private static final TextFact<Firm> STREET = F.text("street", Bilingual.of("街道", "street"), Firm::street);
    private static final DateFact<Firm> FOUNDED = F.date("founded", Bilingual.of("成立日期", "founding"), Firm::founded);
    private static final Relation<Worker, Firm> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);

    private static final Firm FIRM =
            new Firm(40, Money.parse("CNY 120"), Money.parse("CNY 100"), "Huaihai", DAY.minusDays(3));
    private static final Worker WORKER = new Worker(FIRM);

    @Test
    void aComparisonOfAnotherSubjectComparesThere() {
        DatedParameter<Long> limit = DatedParameter.of(
                "limit",
                Bilingual.of("限额", "limit"),
                Timeline.<Long>builder()
                        .from(DAY.minusDays(9), 40L)
                        .from(DAY, 41L)
                        .build());
        Condition<Worker> many = STAFF.isAtLeast(limit).via(EMPLOYER);
        assertThat(many.test(WORKER, DAY.minusDays(1))).isEqualTo(Truth.TRUE);
        assertThat(many.test(WORKER, DAY)).isEqualTo(Truth.FALSE);
        Condition<Worker> grown = SALES.isAbove(BEFORE).via(EMPLOYER);
        assertThat(grown.test(WORKER, DAY)).isEqualTo(Truth.TRUE);
        assertThat(grown).isEqualTo(SALES.via(EMPLOYER).isAbove(BEFORE.via(EMPLOYER)));
        assertThat(STREET.is("Huaihai").via(EMPLOYER).test(WORKER, DAY)).isEqualTo(Truth.TRUE);
        assertThat(STREET.via(EMPLOYER).read(new Worker(null), DAY)).isEmpty();
    }

    @Test
    void growthOfMoneyIsAPercentage() {
        DecimalFact<Firm> growth = SALES.percentChangeFrom(BEFORE);
        assertThat(growth.read(FIRM, DAY))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("20"));
        assertThat(growth.isAtLeast("20").test(FIRM, DAY)).isEqualTo(Truth.TRUE);
        assertThat(growth.isAbove("20").test(FIRM, DAY)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aFactIsCalledAsItIsLabelled() {
        Bilingual label = Bilingual.of("在岗人数", "people at work");
        CountFact<Firm> labelled = STAFF.labelled(label);
        assertThat(labelled.label()).isEqualTo(label);
        assertThat(labelled).isEqualTo(STAFF);
        assertThat(labelled.read(FIRM, DAY)).contains(40L);
        assertThat(labelled.unit()).isEqualTo(STAFF.unit());
    }

    @Test
    void theValuesThatItIsOneOfAreTold() {
        Explanation explanation = STREET.isIn("Ruijin", "Dapu").explain(FIRM, DAY);
        assertThat(explanation.value()).contains(Bilingual.same("Huaihai"));
        assertThat(explanation.limit()).contains(Bilingual.of("Ruijin、Dapu", "Ruijin, Dapu"));
    }

    @Test
    void theTimeThatItHasToLieInIsToldThoughTheDayIsMissing() {
        Condition<Firm> young = FOUNDED.isWithinLast(Span.months(3));
        Bilingual threeMonths = Bilingual.of("3个月", "3 months");
        assertThat(young.explain(new Firm(1, null, null, null, null), DAY).limit())
                .contains(threeMonths);
        assertThat(young.explain(FIRM, DAY).limit()).contains(threeMonths);
    }

    @Test
    void whatItIsWorkedOutOfIsToldOfTwoPartsOrMore() {
        assertThat(SALES.plus(BEFORE)
                        .isAtLeast(Money.parse("CNY 1"))
                        .explain(FIRM, DAY)
                        .workedOutOf())
                .extracting(FactValue::name)
                .containsExactly("firm.sales", "firm.sales-before");
        assertThat(SALES.times("2")
                        .isAtLeast(Money.parse("CNY 1"))
                        .explain(FIRM, DAY)
                        .workedOutOf())
                .as("the same, twice")
                .isEmpty();
        assertThat(SALES.isAtLeast(Money.parse("CNY 1")).explain(FIRM, DAY).workedOutOf())
                .isEmpty();
    }

    @Test
    void whatTheHostJudgesIsToldApartByItsCodeToo() {
        Predicate<Firm> large = firm -> firm.staff() > 30;
        Condition<Firm> one = Conditions.undated(Firm.class, "large", Bilingual.same("large"), large);
        Condition<Firm> again = Conditions.undated(Firm.class, "large", Bilingual.same("large"), large);
        Condition<Firm> otherCode =
                Conditions.undated(Firm.class, "large", Bilingual.same("large"), firm -> firm.staff() > 300);
        assertThat(one).isEqualTo(again).isNotEqualTo(otherCode);
        assertThat(one.test(FIRM, DAY)).isEqualTo(Truth.TRUE);
        assertThat(otherCode.test(FIRM, DAY)).isEqualTo(Truth.FALSE);
    }

    @Test
    void anotherValueThatNobodyNamedIsCalledAnother() {
        assertThat(new Candidates.Other(1).label()).isEqualTo(Bilingual.of("其他", "another"));
        assertThat(STREET.isNot("Huaihai")
                        .explain(FIRM, DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                        .changes())
                .hasSize(1);
    }

    @Test
    void whoIsReadAndByWhichRatesAReadingTells() {
        ExchangeRates rates = ExchangeRates.builder()
                .rate(CurrencyUnit.USD, CurrencyUnit.of("CNY"), Timeline.always(new BigDecimal("7")))
                .build();
        Reading<Firm> reading = Reading.of(FIRM, DAY, WorkCalendar.weekendsOnly(), rates);
        assertThat(reading.subject()).isSameAs(FIRM);
        assertThat(reading.date()).isEqualTo(DAY);
        assertThat(reading.rates()).isSameAs(rates);
    }

    @Test
    void ratesAreEqualIfTheirPricesAreAndAreListedAsGiven() {
        Timeline<BigDecimal> prices = Timeline.always(new BigDecimal("7"));
        CurrencyUnit cny = CurrencyUnit.of("CNY");
        ExchangeRates rates =
                ExchangeRates.builder().rate(CurrencyUnit.USD, cny, prices).build();
        assertThat(rates)
                .isEqualTo(ExchangeRates.builder()
                        .rate(CurrencyUnit.USD, cny, prices)
                        .build())
                .isNotEqualTo(ExchangeRates.none())
                .isNotEqualTo(ExchangeRates.builder()
                        .rate(CurrencyUnit.EUR, cny, prices)
                        .build())
                .isNotEqualTo(prices);
        assertThat(rates.quotes()).containsExactly(new ExchangeRates.Quote(CurrencyUnit.USD, cny, prices));
        assertThat(ExchangeRates.none().quotes()).isEmpty();
    }

    @Test
    void howFarAChangeIsCountsInStepsOfItsKind() {
        assertThat(distance(STAFF, 40L, 38L)).isEqualByComparingTo("2");
        assertThat(distance(STAFF, 40L, 43L)).isEqualByComparingTo("3");
        assertThat(distance(SALES.dividedBy(BEFORE), new BigDecimal("1.5"), new BigDecimal("1.2")))
                .isEqualByComparingTo("0.3");
        assertThat(distance(
                        SALES,
                        Money.parse("CNY 5").toBigMoney(),
                        Money.parse("CNY 2").toBigMoney()))
                .isEqualByComparingTo("3");
        assertThat(distance(
                        SALES,
                        Money.parse("CNY 5").toBigMoney(),
                        Money.parse("USD 2").toBigMoney()))
                .as("no common measure")
                .isEqualByComparingTo("0");
        assertThat(distance(FOUNDED, DAY, DAY.minusDays(4))).isEqualByComparingTo("4");
        assertThat(distance(FOUNDED, DAY, DAY.plusDays(5))).isEqualByComparingTo("5");
        LevelFact<Firm, KeyTier> level = F.level("level", Bilingual.same("level"), firm -> KeyTier.NONE);
        assertThat(distance(level, KeyTier.NONE, KeyTier.CITY)).isEqualByComparingTo("3");
        assertThat(distance(level, KeyTier.CITY, KeyTier.DISTRICT)).isEqualByComparingTo("1");
        assertThat(new ChangeStep.Happening(new DatedEntries.Visits(), 3).distance())
                .isEqualByComparingTo("3");
    }

    private static <T> BigDecimal distance(Fact<Firm, T> fact, T from, T to) {
        return new ChangeStep.ToValue<>(fact, from, to).distance();
    }

    @Test
    void aConditionOnOneThingDiffersFromAnotherInWhateverItSays() {
        DatedParameter<Long> limit = DatedParameter.of("limit", Bilingual.same("limit"), Timeline.always(40L));
        DatedParameter<Long> other = DatedParameter.of("other", Bilingual.same("other"), Timeline.always(40L));
        Items<Worker, Firm> firms =
                Facts.of(Worker.class, "worker").items("firms", Bilingual.same("firms"), worker -> List.of(FIRM));
        Items<Firm, Firm> parts = F.items("parts", Bilingual.same("parts"), firm -> List.of(firm));
        List<Condition<Firm>> conditions = List.of(
                STAFF.isAtLeast(40),
                STAFF.isAtLeast(41),
                STAFF.isAtLeast(limit),
                STAFF.isAtLeast(other),
                SALES.isAbove(BEFORE),
                SALES.isAbove(SALES.times("2")),
                FOUNDED.isWithinLast(Span.days(3)),
                FOUNDED.isWithinLast(Span.days(4)),
                parts.any(STAFF.isAtLeast(1)),
                parts.any(STAFF.isAtLeast(2)),
                parts.atLeast(1, STAFF.isAtLeast(1)),
                parts.atLeast(2, STAFF.isAtLeast(1)),
                parts.where(STAFF.isAtLeast(1)).any(STAFF.isAtLeast(1)),
                parts.where(STAFF.isAtLeast(2)).any(STAFF.isAtLeast(1)));
        assertThat(conditions.stream().map(firms::where).map(Items::name)).doesNotHaveDuplicates();
        assertThat(firms.where(STAFF.isAtLeast(40)).name())
                .isEqualTo(firms.where(STAFF.isAtLeast(40)).name());
        assertThat(firms.where(FOUNDED.isWithinLast(Span.days(3))).label().in(Locale.ENGLISH))
                .isNotBlank();
    }
}
