package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.eligibility.Firm.cny;
import static io.github.louyu.rules.eligibility.Firm.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money of two currencies, in conditions and in amounts, meets by the rate of the day; without one nothing is known, and why. */
class TwoCurrenciesTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);

    private static final ExchangeRates RATES = ExchangeRates.builder()
            .rate(
                    CurrencyUnit.USD,
                    Firm.CNY,
                    Timeline.<BigDecimal>builder()
                            .from(JUNE, new BigDecimal("7"))
                            .from(JULY, new BigDecimal("7.2"))
                            .unknownFrom(AUGUST)
                            .build())
            .build();

    private static final Firm FIRM = Firm.of(ImmutableMap.of("sales", cny("7000000"), "rent", usd("10000")));

    private static ServicePolicy<Firm> policy(Amount<Firm> amount) {
        return ServicePolicy.of(Firm.TYPE, "p").when(always()).granting(Benefit.of(amount));
    }

    private static PolicyEligibility assess(ServicePolicy<Firm> policy, LocalDate day) {
        return engine(policy).convertingBy(RATES).assess(FIRM, day).get("c", "p");
    }

    private static EligibilityEngine<Firm> engine(ServicePolicy<Firm> policy) {
        return EligibilityEngine.of(PolicyCatalogue.of("c", policy), Firm.TYPE);
    }

    @Test
    void aConditionInDollarsOnYuanGoesByTheRateOfTheDay() {
        ServicePolicy<Firm> million = ServicePolicy.of(Firm.TYPE, "p")
                .when(Firm.SALES.isAtLeast(usd("1000000")))
                .granting(Benefit.service(Bilingual.of("专窗", "desk")));
        assertThat(assess(million, JUNE).state()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(assess(million, JULY).state()).isEqualTo(EligibilityState.INELIGIBLE);
        PolicyEligibility without = assess(million, AUGUST);
        assertThat(without.state()).isEqualTo(EligibilityState.UNDETERMINED);
        assertThat(without.toText(Locale.ENGLISH)).contains("no exchange rate").contains("USD");
        assertThat(without.missingFacts()).isEmpty();
        assertThat(engine(million).assess(FIRM, JUNE).get("c", "p").state()).isEqualTo(EligibilityState.UNDETERMINED);
        assertThat(engine(million).convertingBy(RATES).assess(FIRM, JUNE).nextChange())
                .contains(JULY);
    }

    @Test
    void anAmountInDollarsUnderACapInYuanIsConvertedExactly() {
        ServicePolicy<Firm> capped = policy(Amount.of(Firm.RENT).cappedAt(cny("71000")));
        assertAmount(capped, JUNE, cny("70000"));
        assertAmount(capped, JULY, cny("71000"));
        assertThat(assess(capped, JUNE)
                        .benefits()
                        .get(0)
                        .computation()
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .isEqualTo("""
                        CNY 70,000: the first, at most CNY 71,000
                          CNY 70,000: converted, one USD for 7 CNY
                            USD 10,000: rent
                          CNY 71,000: as stated""");
        assertThat(assess(capped, JUNE).toText(Locale.CHINESE)).contains("7万元：折算，1 USD合7 CNY");
        PolicyEligibility without = assess(capped, AUGUST);
        assertThat(without.amount()).isEmpty();
        assertThat(without.benefits().get(0).computation().orElseThrow().obstacle())
                .contains(CalculationStep.Obstacle.OTHER_CURRENCY);
        assertThat(engine(capped).convertingBy(RATES).assess(FIRM, JUNE).nextChange())
                .contains(JULY);
    }

    @Test
    void aRateHoldsInBothDirections() {
        // 7,000,000 / 7.2 = 972,222.22 dollars
        assertAmount(policy(Amount.of(Firm.SALES).cappedAt(usd("1000000"))), JULY, usd("972222.22"));
    }

    @Test
    void sumsDifferencesStepsTiersAndThresholdsConvertToo() {
        Amount<Firm> rent = Amount.of(Firm.RENT);
        assertAmount(policy(Amount.<Firm>fixed(cny("1")).plus(rent)), JUNE, cny("70001"));
        assertAmount(policy(Amount.<Firm>fixed(cny("70001")).less(rent)), JUNE, cny("1"));
        assertAmount(policy(rent.wholeStepsOf(cny("30000")).times(cny("5"))), JUNE, cny("10"));
        assertAmount(policy(Amount.of(Firm.SALES).dividedBy(rent).times(cny("1"))), JUNE, cny("100"));
        Amount<Firm> tiers = Amounts.byTier(
                rent,
                TierRange.from(cny("0")).below(cny("70000")).gives(Amount.fixed(cny("1"))),
                TierRange.from(cny("70000")).gives(Amount.fixed(cny("2"))));
        assertAmount(policy(tiers), JUNE, cny("2"));
        Amount<Firm> first = Amounts.firstReaching(
                rent, Amount.fixed(cny("0")), Reward.of(cny("70000"), cny("5")), Reward.of(cny("70001"), cny("3")));
        assertAmount(policy(first), JUNE, cny("5"));
        assertAmount(policy(first), JULY, cny("8"));
        for (Amount<Firm> amount : List.of(tiers, first)) {
            assertThat(assess(policy(amount), AUGUST).amount()).isEmpty();
        }
    }

    /** What would be given in dollars can be more than what would be given in yuan. */
    @Test
    void theMostThatAnAmountCanBeIsFoundInOneCurrency() {
        Amount<Firm> rent = Amount.of(Firm.RENT);
        Amount<Firm> first = Amounts.firstOf(
                AmountCase.of(Firm.STAFF.isAtLeast(10), rent), AmountCase.otherwise(Amount.fixed(cny("20000"))));
        Amount<Firm> tiers = Amounts.byTier(
                Amount.of(Firm.STAFF),
                TierRange.from("0").below("10").gives(rent),
                TierRange.from("10").gives(Amount.fixed(cny("20000"))));
        for (Amount<Firm> amount : List.of(first, tiers)) {
            assertMost(policy(amount), JUNE, cny("70000"));
            assertMost(policy(amount.rate("50%")), JUNE, cny("35000"));
            assertMost(policy(amount.plus(Amount.fixed(cny("1")))), JUNE, cny("70001"));
            assertMost(policy(amount.cappedAt(cny("60000"))), JUNE, cny("60000"));
            assertMost(policy(amount.dividedBy(Amount.number("2"))), JUNE, cny("35000"));
            assertMost(policy(amount.wholeStepsOf(cny("30000")).times(cny("5"))), JUNE, cny("10"));
            assertThat(assess(policy(amount), AUGUST).mostItCanBe()).isEmpty();
            assertMost(policy(amount.cappedAt(cny("60000"))), AUGUST, cny("60000"));
        }
        Amount<Firm> staff = Amount.of(Firm.STAFF);
        assertMost(policy(rent.times(staff.cappedAt("3")).cappedAt(cny("9000000"))), JUNE, cny("9000000"));
        assertMost(policy(rent.times(staff.cappedAt("3")).cappedAt(cny("9000000"))), AUGUST, cny("9000000"));
        assertThat(assess(policy(rent.times(staff.cappedAt("3"))), JUNE).mostItCanBe())
                .as("in which currency is not stated")
                .isEmpty();
    }

    private static final EligibilityEngine<Firm> BOTH = EligibilityEngine.of(
            PolicyCatalogue.builder("c")
                    .issuer(Authority.of("district", "区", "District"))
                    .policy(ServicePolicy.of(Firm.TYPE, "dollars")
                            .titled(Bilingual.of("美元奖励", "Award in dollars"))
                            .when(always())
                            .granting(Benefit.fixed(usd("10000")))
                            .excluding("yuan"))
                    .policy(ServicePolicy.of(Firm.TYPE, "yuan")
                            .titled(Bilingual.of("人民币奖励", "Award in yuan"))
                            .when(always())
                            .granting(Benefit.fixed(cny("71000"))))
                    .build(),
            Firm.TYPE);

    @Test
    void theBundleIsWorthMostByTheRateOfTheDay() {
        PolicyBundle june = BOTH.convertingBy(RATES).assess(FIRM, JUNE).bestBundle();
        PolicyBundle july = BOTH.convertingBy(RATES).assess(FIRM, JULY).bestBundle();
        assertThat(june.items()).extracting(item -> item.policy().id().policy()).containsExactly("yuan");
        assertThat(july.items()).extracting(item -> item.policy().id().policy()).containsExactly("dollars");
        assertThat(july.worth()).isEqualTo(cny("72000"));
        assertThat(july.items().get(0).isValued()).isTrue();
        assertThat(july.isProvenOptimal()).isTrue();
        PolicyBundle inDollars = BOTH.convertingBy(RATES)
                .reckoningIn(CurrencyUnit.USD)
                .assess(FIRM, JUNE)
                .bestBundle();
        assertThat(inDollars.worth()).isEqualTo(usd("10142.86")); // 71,000 / 7
    }

    @Test
    void withoutARateTheBundleSaysWhatItCannotCompare() {
        PolicyBundle august = BOTH.convertingBy(RATES).assess(FIRM, AUGUST).bestBundle();
        assertThat(august.items())
                .extracting(item -> item.policy().id().policy())
                .containsExactly("yuan");
        assertThat(august.worth()).isEqualTo(cny("71000"));
        assertThat(august.isProvenOptimal()).isFalse();
        assertThat(august.notCompared())
                .singleElement()
                .satisfies(each -> assertThat(each.amounts()).containsExactly(usd("10000")));
        assertThat(august.warning())
                .contains(Bilingual.of(
                        "缺少当日汇率，下列金额无法折算为CNY比较，未计入组合价值：美元奖励（1万美元）",
                        "no exchange rate of the day: these amounts cannot be compared in CNY, and are not counted in what"
                                + " the bundle is worth: Award in dollars (USD 10,000)"));
    }

    /** What is given under a cap of which nobody knows what it is may be less than it says. */
    @Test
    void whatIsUnderACapWithoutARateIsNotCounted() {
        EligibilityEngine<Firm> capped = EligibilityEngine.of(
                PolicyCatalogue.builder("c")
                        .issuer(Authority.of("district", "区", "District"))
                        .capGroup(CapGroup.of("cap", Bilingual.same("cap"), usd("1000")))
                        .policy(ServicePolicy.of(Firm.TYPE, "sales")
                                .when(always())
                                .granting(Benefit.rateOf(Firm.SALES, "1%"))
                                .underCap("cap"))
                        .build(),
                Firm.TYPE);
        PolicyBundle june = capped.convertingBy(RATES).assess(FIRM, JUNE).bestBundle();
        assertThat(june.worth()).isEqualTo(cny("7000"));
        PolicyBundle without = capped.assess(FIRM, JUNE).bestBundle();
        assertThat(without.worth()).isEqualTo(cny("0"));
        assertThat(without.notCompared())
                .singleElement()
                .satisfies(each -> assertThat(each.amounts()).containsExactly(cny("70000")));
        assertThat(without.items()).hasSize(1);
        assertThat(without.items().get(0).isValued()).isFalse();
    }

    @Test
    void whatAFactCouldUnlockIsAddedUpInOneCurrency() {
        ServicePolicy<Firm> open = ServicePolicy.of(Firm.TYPE, "p")
                .when(Firm.STAFF.isAtLeast(1))
                .granting(Benefit.fixed(cny("1")), Benefit.fixed(usd("10000")));
        FactToAsk asked = engine(open)
                .convertingBy(RATES)
                .assess(FIRM, JUNE)
                .missingFacts()
                .get(0);
        assertThat(asked.couldUnlock()).isEqualTo(cny("70001"));
        assertThat(asked.isBounded()).isTrue();
        FactToAsk without = engine(open).assess(FIRM, JUNE).missingFacts().get(0);
        assertThat(without.couldUnlock()).isEqualTo(cny("1"));
        assertThat(without.isBounded()).isFalse();
    }

    private static void assertMost(ServicePolicy<Firm> policy, LocalDate day, Money expected) {
        assertThat(assess(policy, day).amount()).isEmpty();
        assertThat(assess(policy, day).mostItCanBe()).contains(expected);
    }

    private static void assertAmount(ServicePolicy<Firm> policy, LocalDate day, Money expected) {
        assertThat(assess(policy, day).amount()).contains(expected);
    }
}
