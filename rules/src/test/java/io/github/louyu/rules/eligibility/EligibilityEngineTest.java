package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.eligibility.Firm.cny;
import static io.github.louyu.rules.eligibility.Firm.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EligibilityEngineTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Authority CITY = Authority.of("city", "市", "City");
    private static final Authority DISTRICT = Authority.of("district", "区", "District");

    private static final ServicePolicy<Firm> RENT = ServicePolicy.of(Firm.TYPE, "rent")
            .titled(Bilingual.of("租房资助", "Rent subsidy"))
            .when(all(Firm.STAFF.isAtLeast(10), Firm.LISTED.isTrue()))
            .granting(Benefit.rateOf(Firm.RENT, "30%").cappedAt(cny("20000")))
            .requiring(RequiredDocument.of("lease", "租赁合同", "lease"));

    private static final Firm TENANT = Firm.of(ImmutableMap.of("staff", 12L, "listed", true, "rent", cny("90000")));

    private static PolicyEligibility assess(ServicePolicy<Firm> policy, Firm firm) {
        return engine(policy).assess(firm, DAY).get("c", policy.id());
    }

    private static EligibilityEngine<Firm> engine(ServicePolicy<?>... policies) {
        return EligibilityEngine.of(PolicyCatalogue.of("c", policies), Firm.TYPE);
    }

    @Test
    void whoMeetsTheConditionIsEligible() {
        PolicyEligibility rent = assess(RENT, TENANT);
        assertThat(rent.state()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(rent.amount()).contains(cny("20000"));
        assertThat(rent.missingFacts()).isEmpty();
        assertThat(rent.documents()).extracting(RequiredDocument::code).containsExactly("lease");
    }

    @Test
    void whoDoesNotMeetItIsNotAndTheMarginSaysByHowMuch() {
        PolicyEligibility rent = assess(RENT, TENANT.with("staff", 7L));
        assertThat(rent.state()).isEqualTo(EligibilityState.INELIGIBLE);
        assertThat(rent.explanation().orElseThrow().parts().get(0).margin().map(Bilingual::en))
                .contains("-3");
    }

    @Test
    void whatIsMissingLeavesItOpenUnlessItDoesNotMatter() {
        Firm unlisted = Firm.of(ImmutableMap.of("listed", false));
        assertThat(assess(RENT, unlisted).state()).isEqualTo(EligibilityState.INELIGIBLE);
        assertThat(assess(RENT, unlisted).missingFacts()).isEmpty();
        Firm listed = Firm.of(ImmutableMap.of("listed", true));
        assertThat(assess(RENT, listed).state()).isEqualTo(EligibilityState.UNDETERMINED);
        assertThat(assess(RENT, listed).missingFacts())
                .extracting(MissingFact::name)
                .containsExactly("firm.staff", "firm.rent");
        assertThat(assess(RENT, listed).mostItCanBe()).contains(cny("20000"));
    }

    @Test
    void whatLeavesItOpenThoughNothingIsMissingIsNamed() {
        CodeFact<Firm, String> size = DecisionTable.<Firm, String>named(
                        "size", Bilingual.of("规模", "size"), HitPolicy.UNIQUE)
                .row("big", Firm.STAFF.isAtLeast(10), "large")
                .row("any", Firm.STAFF.isAtLeast(1), "small")
                .build()
                .asFact("other");
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "by-size")
                .titled(Bilingual.of("按规模", "By size"))
                .when(size.is("small"))
                .granting(Benefit.service(Bilingual.of("帮办", "help")));

        PolicyEligibility contradicted = assess(policy, TENANT);

        assertThat(contradicted.state()).isEqualTo(EligibilityState.UNDETERMINED);
        assertThat(contradicted.missingFacts()).isEmpty();
        assertThat(contradicted.reasons())
                .containsExactly(Bilingual.of(
                        "判定表“规模”自相矛盾：big行（large）、any行（small）同时成立，只应有一行成立",
                        "the decision table of size contradicts itself: row big (large), row any (small) hold at once,"
                                + " of which only one may"));
        assertThat(assess(policy, TENANT.with("staff", 3L)).reasons()).isEmpty();
        assertThat(assess(RENT, Firm.of()).reasons()).isEmpty();
    }

    @Test
    void discretionIsNeverAYes() {
        ServicePolicy<Firm> policy = RENT.atDiscretionWhen(Firm.SALES.isAtLeast(cny("1000000")));
        Firm small = TENANT.with("staff", 3L);
        assertThat(assess(policy, TENANT).state()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(assess(policy, small).state()).isEqualTo(EligibilityState.UNDETERMINED);
        assertThat(assess(policy, small).missingFacts())
                .extracting(MissingFact::name)
                .containsExactly("firm.sales");
        assertThat(assess(policy, small.with("sales", cny("2000000"))).state())
                .isEqualTo(EligibilityState.AT_DISCRETION);
        assertThat(assess(policy, small.with("sales", cny("2"))).state()).isEqualTo(EligibilityState.INELIGIBLE);
        assertThat(engine(policy)
                        .assess(small.with("sales", cny("2000000")), DAY)
                        .bestBundle()
                        .items())
                .isEmpty();
    }

    @Test
    void theVersionOfTheDayGoverns() {
        LocalDate change = LocalDate.of(2024, 7, 1);
        EligibilityEngine<Firm> engine = engine(
                RENT.inForce(DateRange.of(LocalDate.of(2023, 1, 1), change)),
                RENT.inForce(DateRange.ofClosed(change, LocalDate.of(2026, 12, 31)))
                        .when(always())
                        .granting(Benefit.fixed(cny("5"))));
        Firm small = TENANT.with("staff", 3L);
        assertThat(engine.assess(small, LocalDate.of(2022, 12, 31))
                        .get("c", "rent")
                        .state())
                .isEqualTo(EligibilityState.NOT_IN_FORCE);
        assertThat(engine.assess(small, LocalDate.of(2022, 12, 31))
                        .get("c", "rent")
                        .nextOpenDay())
                .contains(LocalDate.of(2023, 1, 1));
        assertThat(engine.assess(small, change.minusDays(1)).get("c", "rent").state())
                .isEqualTo(EligibilityState.INELIGIBLE);
        assertThat(engine.assess(small, change).get("c", "rent").amount()).contains(cny("5"));
        assertThat(engine.assess(small, LocalDate.of(2027, 1, 1))
                        .get("c", "rent")
                        .state())
                .isEqualTo(EligibilityState.NOT_IN_FORCE);
        assertThat(engine.assess(small, LocalDate.of(2027, 1, 1))
                        .get("c", "rent")
                        .explanation())
                .isEmpty();
        assertThat(engine.assess(small, LocalDate.of(2022, 12, 31)).nextChange())
                .contains(LocalDate.of(2023, 1, 1));
        assertThat(engine.assess(small, DAY).nextChange()).contains(change);
        assertThat(engine.assess(small, change).nextChange()).contains(LocalDate.of(2027, 1, 1));
        assertThat(engine.assess(small, LocalDate.of(2027, 1, 1)).nextChange()).isEmpty();
    }

    @Test
    void aClosedWindowIsSaidBesideTheMerits() {
        ServicePolicy<Firm> policy =
                RENT.acceptingApplications(ApplicationWindow.yearly(MonthDay.of(3, 1), MonthDay.of(4, 30)));
        PolicyEligibility answer = assess(policy, TENANT);
        assertThat(answer.state()).isEqualTo(EligibilityState.WINDOW_CLOSED);
        assertThat(answer.stateOnMerits()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(answer.nextOpenDay()).contains(LocalDate.of(2025, 3, 1));
        assertThat(engine(policy).assess(TENANT, DAY).nextChange()).contains(LocalDate.of(2025, 3, 1));
        assertThat(engine(policy)
                        .assess(TENANT, LocalDate.of(2024, 4, 30))
                        .get("c", "rent")
                        .state())
                .isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(engine(policy)
                        .assess(TENANT, LocalDate.of(2024, 5, 1))
                        .get("c", "rent")
                        .state())
                .isEqualTo(EligibilityState.WINDOW_CLOSED);
    }

    @Test
    void rentIsCountedForACappedAreaAtACappedPrice() {
        Amount<Firm> amount = Amount.of(Firm.AREA)
                .cappedAt("1000")
                .times(Amount.of(Firm.RENT).cappedAt(cny("8")))
                .times("365")
                .rate("30%");
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "p")
                .when(always())
                .granting(Benefit.of(amount).eachYearFor(3));
        Firm firm = Firm.of(ImmutableMap.of("area", new BigDecimal("1200"), "rent", cny("7.50")));
        PolicyEligibility answer = assess(policy, firm);
        // 1000 * 7.5 * 365 * 0.3 = 821,250 a year
        assertThat(answer.amount()).contains(cny("2463750"));
        assertThat(answer.benefits().get(0).payments())
                .extracting(Payment::year, Payment::amount)
                .containsExactly(tuple(2024, cny("821250")), tuple(2025, cny("821250")), tuple(2026, cny("821250")));
        assertThat(answer.benefits().get(0).computation().orElseThrow().toText(Locale.ENGLISH))
                .isEqualTo("""
                        CNY 821,250: 30% of this
                          CNY 2,737,500: product of these
                            CNY 7,500: product of these
                              1000: the first, at most 1000
                                1200: area
                                1000: as stated
                              CNY 7.5: the first, at most CNY 8
                                CNY 7.5: rent
                                CNY 8: as stated
                            365: as stated""");
        assertThat(answer.benefits().get(0).computation().orElseThrow().toText(Locale.CHINESE))
                .isEqualTo("""
                        821250元：下项的30%
                          273.75万元：以下各项相乘
                            7500元：以下各项相乘
                              1000：前项，不超过1000
                                1200：办公面积
                                1000：规定数额
                              7.5元：前项，不超过8元
                                7.5元：租金
                                8元：规定数额
                            365：规定数额""");
    }

    @Test
    void instalmentsAreSharedBetweenCityAndDistrict() {
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "p")
                .when(always())
                .granting(Benefit.fixed(cny("1000.01"))
                        .inInstalments(40, 30, 30)
                        .sharedBy(CostShare.of(CITY, "40%"), CostShare.of(DISTRICT, "60%")));
        assertThat(assess(policy, TENANT).benefits().get(0).payments())
                .containsExactly(
                        new Payment(CITY, 2024, cny("160")),
                        new Payment(DISTRICT, 2024, cny("240")),
                        new Payment(CITY, 2025, cny("120")),
                        new Payment(DISTRICT, 2025, cny("180")),
                        new Payment(CITY, 2026, cny("120")),
                        new Payment(DISTRICT, 2026, cny("180.01")));
    }

    @Test
    void theWordsSayWhoPaysWhatWhenAndThatACeilingIsTheMost() {
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "p")
                .when(always())
                .granting(Benefit.fixed(cny("1000000"))
                        .asCeiling()
                        .inInstalments(4, 6)
                        .sharedBy(CostShare.of(CITY, "40%"), CostShare.of(DISTRICT, "60%")));
        assertThat(assess(policy, TENANT).toText(Locale.CHINESE))
                .contains("100万元：规定数额", "以上为最高金额，实际金额由主管部门核定")
                .contains("合计100万元：2024年16万元（市）；2024年24万元（区）；2025年24万元（市）；2025年36万元（区）");
        assertThat(assess(policy, TENANT).toText(Locale.ENGLISH))
                .contains("this is the most; the authority decides how much of it is given")
                .contains("CNY 1,000,000 in all: 2024 CNY 160,000 (City); 2024 CNY 240,000 (District);");
        assertThat(assess(RENT, TENANT).toText(Locale.ENGLISH)).doesNotContain("in all", "the most");
    }

    @Test
    void thresholdsReachedForTheFirstTimeEarnEach() {
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "p")
                .when(always())
                .granting(Benefit.of(Amounts.firstReaching(
                        Amount.of(Firm.SALES),
                        Amount.of(Firm.BEST_SALES),
                        Reward.of(cny("500"), cny("5")),
                        Reward.of(cny("1000"), cny("3")),
                        Reward.of(cny("1500"), cny("2")))));
        assertThat(firstReaching(policy, "499.99", "0")).contains(cny("0"));
        assertThat(firstReaching(policy, "500", "0")).contains(cny("5"));
        assertThat(firstReaching(policy, "500", "500")).contains(cny("0"));
        assertThat(firstReaching(policy, "1500", "499.99")).contains(cny("10"));
        assertThat(firstReaching(policy, "1499.99", "999.99")).contains(cny("3"));
        assertThat(assess(policy, Firm.of()).mostItCanBe()).contains(cny("10"));
    }

    private static Optional<Money> firstReaching(ServicePolicy<Firm> policy, String now, String before) {
        return assess(policy, Firm.of(ImmutableMap.of("sales", cny(now), "best-sales", cny(before))))
                .amount();
    }

    @Test
    void theFirstCaseThatAppliesDecidesAndAnUndecidedOneWaits() {
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "p")
                .when(always())
                .granting(Benefit.of(Amounts.firstOf(
                        AmountCase.of(
                                Firm.STAFF.isAtMost(30), Amount.of(Firm.RENT).rate("60%")),
                        AmountCase.of(Firm.LISTED.isTrue(), Amount.of(Firm.RENT).rate("30%")),
                        AmountCase.otherwise(Amount.fixed(cny("1"))))));
        assertThat(assess(policy, TENANT).amount()).contains(cny("54000"));
        assertThat(assess(policy, TENANT.with("staff", 31L)).amount()).contains(cny("27000"));
        assertThat(assess(policy, TENANT.with("staff", 31L).with("listed", false))
                        .amount())
                .contains(cny("1"));
        PolicyEligibility open = assess(policy, Firm.of(ImmutableMap.of("listed", true, "rent", cny("100"))));
        assertThat(open.amount()).isEmpty();
        assertThat(open.mostItCanBe()).contains(cny("60"));
        assertThat(open.missingFacts()).extracting(MissingFact::name).containsExactly("firm.staff");
    }

    @Test
    void whatLiesInNoTierIsGivenNothing() {
        ServicePolicy<Firm> policy = ServicePolicy.of(Firm.TYPE, "p")
                .when(always())
                .granting(Benefit.of(Amounts.byTier(
                        Amount.of(Firm.STAFF),
                        TierRange.from("10")
                                .below("30")
                                .gives(Amount.of(Firm.RENT).rate("10%")))));
        assertThat(assess(policy, TENANT.with("staff", 9L)).amount()).contains(cny("0"));
        assertThat(assess(policy, TENANT.with("staff", 10L)).amount()).contains(cny("9000"));
        assertThat(assess(policy, TENANT.with("staff", 29L)).amount()).contains(cny("9000"));
        assertThat(assess(policy, TENANT.with("staff", 30L)).amount()).contains(cny("0"));
        assertThat(assess(policy, TENANT.with("staff", 30L))
                        .benefits()
                        .get(0)
                        .computation()
                        .orElseThrow()
                        .words())
                .isEqualTo(Bilingual.of("不属于任何档次，不予扶持", "in no tier, so nothing"));
    }

    @Test
    void moneyOfAnotherCurrencyThanTheCapIsNotCompared() {
        PolicyEligibility answer = assess(RENT, TENANT.with("rent", usd("90000")));
        assertThat(answer.state()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(answer.amount()).isEmpty();
        assertThat(answer.benefits().get(0).computation().orElseThrow().obstacle())
                .contains(CalculationStep.Obstacle.OTHER_CURRENCY);
        assertThat(answer.toText(Locale.ENGLISH)).contains("(in another currency, and no rate is given for the day)");
    }

    @Test
    void theCityComesFirst() {
        ServicePolicy<Firm> district = RENT.yieldingTo("city:rent");
        EligibilityEngine<Firm> engine = EligibilityEngine.of(
                List.of(
                        PolicyCatalogue.of("district", district),
                        PolicyCatalogue.of(
                                "city",
                                ServicePolicy.of(Firm.TYPE, "rent")
                                        .when(Firm.STAFF.isAtLeast(20))
                                        .granting(Benefit.fixed(cny("5"))))),
                Firm.TYPE);
        EligibilityReport small = engine.assess(TENANT, DAY);
        assertThat(small.get("district", "rent").applyFirst()).isEmpty();
        assertThat(small.bestBundle().items()).hasSize(1);

        EligibilityReport large = engine.assess(TENANT.with("staff", 20L), DAY);
        assertThat(large.get("district", "rent").applyFirst()).containsExactly(new PolicyId("city", "rent"));
        assertThat(large.bestBundle().items())
                .extracting(item -> item.policy().id().toString())
                .containsExactly("city:rent");
        assertThat(large.bestBundle().leftOut())
                .extracting(PolicyBundle.LeftOut::reason)
                .containsExactly(PolicyBundle.Reason.APPLY_FIRST);

        EligibilityReport open = engine.assess(Firm.of(ImmutableMap.of("listed", true, "rent", cny("90000"))), DAY);
        assertThat(open.get("district", "rent").applyFirst()).containsExactly(new PolicyId("city", "rent"));
    }

    @Test
    void factsAreAskedForByWhatTheyCouldUnlock() {
        EligibilityReport report = engine(
                        RENT,
                        ServicePolicy.of(Firm.TYPE, "award")
                                .when(Firm.SALES.isAtLeast(cny("100")))
                                .granting(Benefit.fixed(cny("30000"))),
                        ServicePolicy.of(Firm.TYPE, "desk")
                                .when(Firm.AREA.isAtLeast("10"))
                                .granting(Benefit.service(Bilingual.of("专窗", "own desk"))))
                .assess(Firm.of(ImmutableMap.of("listed", true, "rent", cny("1000"))), DAY);
        assertThat(report.missingFacts())
                .extracting(ask -> ask.fact().name(), FactToAsk::couldUnlock)
                .containsExactly(
                        tuple("firm.sales", cny("30000")),
                        tuple("firm.staff", cny("300")),
                        tuple("firm.area", cny("0")));
    }

    @Test
    void askingGoesOnUntilNothingMoreCanChange() {
        ImmutableMap<String, Object> answers = ImmutableMap.of("staff", 3L, "listed", true, "rent", cny("1000"));
        EligibilityScreen<Firm> screen = engine(RENT).screen(DAY);
        Firm firm = Firm.of();
        List<String> asked = new ArrayList<>();
        for (Optional<FactToAsk> ask = screen.next(firm); ask.isPresent(); ask = screen.next(firm)) {
            String name = ask.get().fact().name().substring("firm.".length());
            asked.add(name);
            firm = firm.with(name, answers.get(name));
        }
        // with three of staff the policy is out of reach, and what the rent is does not matter
        assertThat(asked).containsExactly("listed", "staff");
        assertThat(screen.skipping("firm.listed")
                        .skipping("firm.rent")
                        .next(Firm.of())
                        .orElseThrow()
                        .fact()
                        .name())
                .isEqualTo("firm.staff");
    }

    @Test
    void oneReachCountsManySubjects() {
        EligibilityEngine<Firm> engine = engine(RENT);
        PolicyReach reach = engine.reach(List.of(TENANT, TENANT.with("staff", 3L), Firm.of(), TENANT), DAY)
                .get(0);
        assertThat(reach.eligible()).isEqualTo(2);
        assertThat(reach.counts())
                .containsEntry(EligibilityState.INELIGIBLE, 1L)
                .containsEntry(EligibilityState.UNDETERMINED, 1L)
                .containsEntry(EligibilityState.WINDOW_CLOSED, 0L);
        assertThat(engine.assess(TENANT, DAY).counts()).containsEntry(EligibilityState.ELIGIBLE, 1L);
    }

    @Test
    void policiesForOthersAreLeftOut() {
        SubjectType<String> other = SubjectType.officeWorker(String.class);
        PolicyCatalogue catalogue = PolicyCatalogue.of(
                "c", RENT, ServicePolicy.of(other, "meal").when(always()).granting(Benefit.fixed(cny("1"))));
        assertThat(EligibilityEngine.of(catalogue, Firm.TYPE)
                        .assess(TENANT, DAY)
                        .policies())
                .extracting(answer -> answer.id().policy())
                .containsExactly("rent");
        assertThat(EligibilityEngine.of(catalogue, other).assess("x", DAY).policies())
                .extracting(answer -> answer.id().policy())
                .containsExactly("meal");
    }

    @Test
    void anotherCurrencyIsReckonedInIfSaid() {
        EligibilityEngine<Firm> engine =
                engine(ServicePolicy.of(Firm.TYPE, "p").when(always()).granting(Benefit.fixed(usd("7"))));
        PolicyBundle inCny = engine.assess(TENANT, DAY).bestBundle();
        assertThat(inCny.worth()).isEqualTo(cny("0"));
        assertThat(inCny.items()).extracting(PolicyBundle.Item::isValued).containsExactly(false);
        PolicyBundle inUsd =
                engine.reckoningIn(CurrencyUnit.USD).assess(TENANT, DAY).bestBundle();
        assertThat(inUsd.worth()).isEqualTo(usd("7"));
        assertThat(inUsd.items()).extracting(PolicyBundle.Item::isValued).containsExactly(true);
    }

    @Test
    void theAnswerReadsInBothLanguages() {
        assertThat(assess(RENT, TENANT).toText(Locale.ENGLISH)).isEqualTo("""
                        Rent subsidy: eligible
                          holds: all of these
                            holds: staff is at least 10; actual: 12; difference: 2
                            holds: listed is yes; actual: yes
                          CNY 20,000: the first, at most CNY 20,000
                            CNY 27,000: 30% of this
                              CNY 90,000: rent
                            CNY 20,000: as stated
                          documents: lease""");
        assertThat(assess(RENT, TENANT).toText(Locale.CHINESE))
                .startsWith("租房资助：符合条件\n")
                .endsWith("申报材料：租赁合同");
    }

    @Test
    void aPolicyThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> engine(RENT).assess(TENANT, DAY).get("c", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("eligibility report: the policy must be one of c:rent, but was c:x");
    }
}
