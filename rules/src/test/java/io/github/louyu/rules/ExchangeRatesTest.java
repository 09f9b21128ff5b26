package io.github.louyu.rules;

import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money of another currency, by the rate of the date. */
class ExchangeRatesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .rate(
                    CurrencyUnit.USD,
                    YUAN,
                    Timeline.<BigDecimal>builder()
                            .from(DAY, new BigDecimal("7"))
                            .from(DAY.plusDays(10), new BigDecimal("7.5"))
                            .unknownFrom(DAY.plusDays(20))
                            .build())
            .build();

    private record Firm(Money assets) {}

    private static final MoneyFact<Firm> ASSETS =
            Facts.of(Firm.class, "firm").money("assets", Bilingual.of("资产", "assets"), Firm::assets);

    private static Truth test(Condition<Firm> condition, String assets, LocalDate day) {
        return condition.using(WorkCalendar.weekendsOnly(), RATES).test(new Firm(Money.parse(assets)), day);
    }

    @Test
    void aLimitInDollarsIsReachedAtTheRateOfTheDay() {
        Condition<Firm> condition = ASSETS.isAtLeast(Money.parse("USD 100"));
        assertThat(test(condition, "CNY 700", DAY)).isEqualTo(TRUE);
        assertThat(test(condition, "CNY 699.99", DAY)).isEqualTo(FALSE);
        assertThat(test(condition, "CNY 700", DAY.plusDays(10))).isEqualTo(FALSE);
        assertThat(test(condition, "CNY 750", DAY.plusDays(10))).isEqualTo(TRUE);
        assertThat(test(condition, "CNY 750", DAY.plusDays(20))).isEqualTo(UNKNOWN);
        assertThat(test(condition, "CNY 750", DAY.minusDays(1))).isEqualTo(UNKNOWN);
        assertThat(test(condition, "EUR 750", DAY)).isEqualTo(UNKNOWN);
        assertThat(test(condition, "USD 100", DAY.minusDays(1))).isEqualTo(TRUE);
    }

    @Test
    void theRateHoldsInBothDirectionsExactly() {
        Condition<Firm> condition = ASSETS.is(BigMoney.parse("CNY 1"));
        ExchangeRates thirds = ExchangeRates.builder()
                .rate(YUAN, CurrencyUnit.USD, Timeline.always(new BigDecimal("3")))
                .build();
        assertThat(condition.using(WorkCalendar.weekendsOnly(), thirds).test(new Firm(Money.parse("USD 3")), DAY))
                .isEqualTo(TRUE);
        assertThat(ASSETS.isIn(BigMoney.parse("CNY 1"))
                        .using(WorkCalendar.weekendsOnly(), thirds)
                        .test(new Firm(Money.parse("USD 3")), DAY))
                .isEqualTo(TRUE);
    }

    @Test
    void theTimelineChangesWhenTheRateDoes() {
        for (Condition<Firm> condition :
                List.of(ASSETS.isAtLeast(Money.parse("USD 100")), ASSETS.isIn(BigMoney.parse("USD 100")))) {
            assertThat(condition.using(WorkCalendar.weekendsOnly(), RATES).timeline(new Firm(Money.parse("CNY 700"))))
                    .isEqualTo(Timeline.<Truth>builder()
                            .from(LocalDate.MIN, UNKNOWN)
                            .from(DAY, TRUE)
                            .from(DAY.plusDays(10), FALSE)
                            .from(DAY.plusDays(20), UNKNOWN)
                            .build());
        }
    }

    @Test
    void withoutARateTheExplanationSaysSo() {
        Condition<Firm> condition = ASSETS.isAtLeast(Money.parse("USD 100"));
        Firm firm = new Firm(Money.parse("CNY 700"));
        Explanation without = condition.explain(firm, DAY);
        assertThat(without.reasons())
                .containsExactly(Bilingual.of("当日没有USD兑CNY的汇率", "no exchange rate of the day from USD to CNY"));
        assertThat(without.unknownFacts()).isEmpty();
        assertThat(without.margin()).isEmpty();
        Explanation with = condition.using(WorkCalendar.weekendsOnly(), RATES).explain(firm, DAY);
        assertThat(with.reasons()).isEmpty();
        assertThat(with.margin()).contains(Bilingual.of("0元", "CNY 0"));
    }

    @Test
    void amountsOfTwoCurrenciesAreAddedInTheFirst() {
        MoneyFact<Firm> more =
                Facts.of(Firm.class, "firm").money("more", Bilingual.of("其他", "more"), firm -> Money.parse("USD 10"));
        assertThat(test(ASSETS.plus(more).is(BigMoney.parse("CNY 170")), "CNY 100", DAY))
                .isEqualTo(TRUE);
        assertThat(test(ASSETS.dividedBy(more).is(new BigDecimal("10")), "CNY 700", DAY))
                .isEqualTo(TRUE);
        assertThat(test(ASSETS.plus(more).isAtLeast(Money.parse("CNY 1")), "CNY 100", DAY.plusDays(20)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void allMistakesAreNamedTogether() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> ExchangeRates.builder()
                        .rate(YUAN, YUAN, Timeline.always(BigDecimal.ONE))
                        .rate(CurrencyUnit.USD, YUAN, Timeline.always(BigDecimal.ZERO))
                        .rate(YUAN, CurrencyUnit.USD, Timeline.always(BigDecimal.ONE))
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "exchange rates > CNY/CNY: the currencies must differ, but were both CNY",
                                "exchange rates > USD/CNY: the price from -999999999-01-01 must be above zero and of at most 1000 digits, but"
                                        + " was 0",
                                "exchange rates > CNY/USD: must be given once, in one direction, but was given again"));
        assertThat(RATES.on(CurrencyUnit.USD, YUAN, DAY)).contains(new BigDecimal("7"));
        assertThat(RATES.on(YUAN, CurrencyUnit.USD, DAY)).isEmpty();
        assertThat(ExchangeRates.none().on(CurrencyUnit.USD, YUAN, DAY)).isEmpty();
        assertThat(RATES).isNotEqualTo(ExchangeRates.none()).hasToString("ExchangeRates[USD/CNY]");
    }
}
