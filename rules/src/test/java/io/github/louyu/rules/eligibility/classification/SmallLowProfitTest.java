package io.github.louyu.rules.eligibility.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.CalculationStep;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each period at its limits, one below, at and above; its first and last day; the tax, with its cliff. */
class SmallLowProfitTest {

    private record Firm(boolean industrial, Money income, BigDecimal staff, Money assets) {}

    private static final Facts<Firm> FACTS = Facts.of(Firm.class, "firm");

    private static final SmallLowProfit<Firm> RULE = SmallLowProfit.of(
            LowProfitPeriod.certain(),
            FACTS.flag("restricted", Bilingual.of("限制行业", "restricted"), firm -> false),
            FACTS.flag("industrial", Bilingual.of("工业", "industrial"), Firm::industrial),
            FACTS.money("income", Bilingual.of("应纳税所得额", "income"), Firm::income),
            FACTS.decimal("staff", Bilingual.of("从业人数", "staff"), Firm::staff),
            FACTS.money("assets", Bilingual.of("资产总额", "assets"), Firm::assets));

    private static Firm firm(boolean industrial, String income, String staff, String assets) {
        return new Firm(industrial, Money.parse("CNY " + income), new BigDecimal(staff), Money.parse("CNY " + assets));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-01-01, true,  300000,  100, 30000000",
        "2016-12-31, false, 300000,  80,  10000000",
        "2021-01-01, true,  3000000, 300, 50000000",
        "2021-12-31, false, 3000000, 300, 50000000",
        "2022-06-30, true,  3000000, 300, 50000000",
        "2023-01-01, false, 3000000, 300, 50000000",
        "2027-12-31, true,  3000000, 300, 50000000",
    })
    void limitsAreIncluded(LocalDate day, boolean industrial, String income, String staff, String assets) {
        assertThat(RULE.condition().test(firm(industrial, income, staff, assets), day))
                .isEqualTo(Truth.TRUE);
        assertThat(RULE.condition().test(firm(industrial, income + ".01", staff, assets), day))
                .isEqualTo(Truth.FALSE);
        assertThat(RULE.condition().test(firm(industrial, income, staff + ".25", assets), day))
                .isEqualTo(Truth.FALSE);
        assertThat(RULE.condition().test(firm(industrial, income, staff, assets + ".01"), day))
                .isEqualTo(Truth.FALSE);
        assertThat(RULE.condition().test(firm(industrial, "1", "1", "1"), day)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"2007-12-31", "2017-01-01", "2020-12-31", "2028-01-01"})
    void onADayOfNoPeriodNoRuleIsInForce(LocalDate day) {
        assertThat(RULE.condition().test(firm(true, "1", "1", "1"), day)).isEqualTo(Truth.UNKNOWN);
        assertThat(tax(RULE, "1", day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 20% of all
        "2010-12-31, 300000, 60000.00",
        // above the limit 25% of all: the cliff
        "2010-12-31, 300001, 75000.25",
        "2021-12-31, 1000000, 25000.00",
        "2021-12-31, 3000000, 225000.00",
        "2022-12-31, 3000000, 125000.00",
        "2023-12-31, 3000000, 150000.00",
        "2023-12-31, 3000000.01, 750000.00",
        "2023-12-31, -5, 0.00",
    })
    void theTaxIsOfTheYear(LocalDate day, String income, String tax) {
        assertThat(tax(RULE, income, day)).contains(Money.parse("CNY " + tax));
    }

    /** What is not certain is a number of the test, so that none is taken for the law. */
    private static final SmallLowProfit<Firm> WHOLE = of(LowProfitPeriod.since2008(
            new LowProfitPeriod.Stated(new BigDecimal("11"), Money.parse("CNY 700000"), new BigDecimal("3"))));

    @ParameterizedTest
    @CsvSource({
        "2008-01-01, 300000,  100, 30000000, 80,  10000000",
        "2016-12-31, 300000,  100, 30000000, 80,  10000000",
        "2017-01-01, 500000,  100, 30000000, 80,  10000000",
        "2017-12-31, 500000,  100, 30000000, 80,  10000000",
        "2018-01-01, 700000,  100, 30000000, 80,  10000000",
        "2018-12-31, 700000,  100, 30000000, 80,  10000000",
        "2019-01-01, 3000000, 300, 50000000, 300, 50000000",
        "2020-12-31, 3000000, 300, 50000000, 300, 50000000",
        "2021-01-01, 3000000, 300, 50000000, 300, 50000000",
        "2027-12-31, 3000000, 300, 50000000, 300, 50000000",
    })
    void everyLimitOfEveryPeriodIsIncludedOnItsFirstAndLastDay(
            LocalDate day,
            String income,
            String industrialStaff,
            String industrialAssets,
            String otherStaff,
            String otherAssets) {
        for (boolean industrial : new boolean[] {true, false}) {
            String staff = industrial ? industrialStaff : otherStaff;
            String assets = industrial ? industrialAssets : otherAssets;
            for (int step = -1; step <= 1; step++) {
                LowProfitStatus expected =
                        step <= 0 ? LowProfitStatus.SMALL_LOW_PROFIT : LowProfitStatus.NOT_SMALL_LOW_PROFIT;
                String fen = step == 0 ? "" : step < 0 ? "-" : "+";
                assertThat(status(WHOLE, industrial, moved(income, fen), staff, assets, day))
                        .isEqualTo(expected);
                assertThat(status(WHOLE, industrial, income, moved(staff, fen), assets, day))
                        .isEqualTo(expected);
                assertThat(status(WHOLE, industrial, income, staff, moved(assets, fen), day))
                        .isEqualTo(expected);
            }
        }
    }

    /** A little less or more: a hundredth. */
    private static String moved(String value, String direction) {
        BigDecimal hundredth = new BigDecimal("0.01");
        BigDecimal number = new BigDecimal(value);
        return switch (direction) {
            case "-" -> number.subtract(hundredth).toPlainString();
            case "+" -> number.add(hundredth).toPlainString();
            default -> value;
        };
    }

    private static LowProfitStatus status(
            SmallLowProfit<Firm> rule, boolean industrial, String income, String staff, String assets, LocalDate day) {
        Firm firm = firm(industrial, income, staff, assets);
        LowProfitStatus status = rule.status().read(firm, day).orElseThrow();
        if (status != LowProfitStatus.NO_RULE_IN_FORCE) {
            assertThat(rule.condition().test(firm, day))
                    .isEqualTo(Truth.of(status == LowProfitStatus.SMALL_LOW_PROFIT));
        }
        return status;
    }

    @ParameterizedTest
    @CsvSource({
        "2007-12-31, false",
        "2008-01-01, true",
        "2016-12-31, true",
        "2017-01-01, false",
        "2020-12-31, false",
        "2021-01-01, true",
        "2027-12-31, true",
        "2028-01-01, false"
    })
    void noRuleInForceIsAnOutcomeOfItsOwn(LocalDate day, boolean isInForce) {
        LowProfitStatus status = status(RULE, true, "1", "1", "1", day);
        assertThat(status).isEqualTo(isInForce ? LowProfitStatus.SMALL_LOW_PROFIT : LowProfitStatus.NO_RULE_IN_FORCE);
        CalculationStep tax = RULE.tax().on(firm(true, "100", "1", "1"), day, WorkCalendar.china());
        assertThat(tax.value().isPresent()).isEqualTo(isInForce);
        assertThat(tax.toText(Locale.CHINESE).contains("当日无现行规定")).isNotEqualTo(isInForce);
        assertThat(RULE.taxFact().read(firm(true, "100", "1", "1"), day).isPresent())
                .isEqualTo(isInForce);
    }

    @Test
    void theStatusOverTimeIsThatOfEveryDay() {
        Firm firm = firm(false, "400000", "80", "10000000");
        Timeline<LowProfitStatus> timeline = WHOLE.status().timeline(firm);
        for (LocalDate day = LocalDate.of(2007, 12, 1); day.getYear() < 2029; day = day.plusDays(5)) {
            assertThat(timeline.at(day)).as("%s", day).isEqualTo(WHOLE.status().read(firm, day));
        }
        assertThat(timeline.changes())
                .contains(LocalDate.of(2008, 1, 1), LocalDate.of(2017, 1, 1), LocalDate.of(2028, 1, 1));
    }

    @Test
    void theTaxIsAFactForConditions() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        Condition<Firm> light = RULE.taxFact().isAtMost(Money.parse("CNY 150000"));
        assertThat(light.test(firm(true, "3000000", "1", "1"), day)).isEqualTo(Truth.TRUE);
        assertThat(light.test(firm(true, "3000000.01", "1", "1"), day)).isEqualTo(Truth.FALSE);
        assertThat(light.test(firm(true, "1", "1", "1"), LocalDate.of(2028, 1, 1)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(light.explain(firm(true, "3000000.01", "1", "1"), day).toText(Locale.ENGLISH))
                .contains("corporate income tax is at most CNY 150,000", "actual: CNY 750,000");
    }

    @Test
    void everyPeriodNamesItsDocument() {
        assertThat(WHOLE.periods())
                .hasSize(7)
                .extracting(p -> p.basis().document())
                .doesNotHaveDuplicates();
    }

    @Test
    void anOfficeStatesThePeriodsThatAreNotCertain() {
        LowProfitPeriod stated = LowProfitPeriod.since2019(
                DateRange.ofClosed(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)), "demo [2019] 1", "7", "10");
        SmallLowProfit<Firm> rule = of(ImmutableList.<LowProfitPeriod>builder()
                .addAll(LowProfitPeriod.certain())
                .add(stated)
                .build());
        assertThat(tax(rule, "2000000", LocalDate.of(2019, 12, 31))).contains(Money.parse("CNY 170000.00"));
        assertThatThrownBy(() -> of(ImmutableList.of(stated, stated)))
                .hasMessage(
                        "small low-profit enterprises: versions must not share a day, but were in force 2019-01-01/2021-01-01"
                                + " and 2019-01-01/2021-01-01");
        assertThatThrownBy(() -> LowProfitPeriod.since2019(stated.days(), "demo [2019] 1", "7", "101"))
                .hasMessage("rate of low-profit period 2019-01-01/2021-01-01: must be from 0 to 100, but was 101");
    }

    private static SmallLowProfit<Firm> of(ImmutableList<LowProfitPeriod> periods) {
        return SmallLowProfit.of(
                periods,
                FACTS.flag("restricted", Bilingual.of("限制行业", "restricted"), firm -> false),
                FACTS.flag("industrial", Bilingual.of("工业", "industrial"), Firm::industrial),
                FACTS.money("income", Bilingual.of("应纳税所得额", "income"), Firm::income),
                FACTS.decimal("staff", Bilingual.of("从业人数", "staff"), Firm::staff),
                FACTS.money("assets", Bilingual.of("资产总额", "assets"), Firm::assets));
    }

    private static Optional<Money> tax(SmallLowProfit<Firm> rule, String income, LocalDate day) {
        SubjectType<Firm> type = SubjectType.of("firm", Bilingual.of("公司", "firm"), Firm.class);
        ServicePolicy<Firm> policy = ServicePolicy.of(type, "tax")
                .inForce(DateRange.of(day, day.plusDays(1)))
                .when(Conditions.always())
                .granting(Benefit.of(rule.tax()));
        return assess(policy, type, firm(true, income, "1", "1"), day);
    }

    private static Optional<Money> assess(
            ServicePolicy<Firm> policy, SubjectType<Firm> type, Firm firm, LocalDate day) {
        try {
            return EligibilityEngine.of(PolicyCatalogue.of("c", policy), type)
                    .assess(firm, day)
                    .get("c", "tax")
                    .amount();
        } catch (IllegalArgumentException e) {
            // a policy in force while its parameter has no value is refused
            assertThat(e).hasMessageContaining("must have a value on every day");
            return Optional.empty();
        }
    }
}
