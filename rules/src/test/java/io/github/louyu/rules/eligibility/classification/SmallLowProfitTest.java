package io.github.louyu.rules.eligibility.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    @Test
    void anOfficeStatesThePeriodsThatAreNotCertain() {
        LowProfitPeriod stated = LowProfitPeriod.since2019(
                DateRange.ofClosed(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)), "7", "10");
        SmallLowProfit<Firm> rule = of(ImmutableList.<LowProfitPeriod>builder()
                .addAll(LowProfitPeriod.certain())
                .add(stated)
                .build());
        assertThat(tax(rule, "2000000", LocalDate.of(2019, 12, 31))).contains(Money.parse("CNY 170000.00"));
        assertThatThrownBy(() -> of(ImmutableList.of(stated, stated)))
                .hasMessage("small low-profit enterprises: periods must not share a day, but were 2019-01-01/2021-01-01"
                        + " and 2019-01-01/2021-01-01");
        assertThatThrownBy(() -> LowProfitPeriod.since2019(stated.days(), "7", "101"))
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
