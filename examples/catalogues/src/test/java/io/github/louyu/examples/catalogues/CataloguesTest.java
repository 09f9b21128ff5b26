package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.Enterprises.unknown;
import static io.github.louyu.examples.catalogues.Enterprises.with;
import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.examples.catalogues.PolicyFacts.usd;
import static io.github.louyu.rules.eligibility.EligibilityState.ELIGIBLE;
import static io.github.louyu.rules.eligibility.EligibilityState.INELIGIBLE;
import static io.github.louyu.rules.eligibility.EligibilityState.NOT_IN_FORCE;
import static io.github.louyu.rules.eligibility.EligibilityState.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.Grant;
import io.github.louyu.rules.eligibility.GrantReview;
import io.github.louyu.rules.eligibility.Payment;
import io.github.louyu.rules.eligibility.PolicyBundle;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.PolicyId;
import io.github.louyu.rules.eligibility.SubjectType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each list at its limits: one below, at it, one above; and on the days on which it begins and ends. */
class CataloguesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Money FEN = cny("0.01");

    private static final EligibilityEngine<EnterpriseFile> ENTERPRISES =
            EligibilityEngine.of(Catalogues.all(), SubjectType.ENTERPRISE);
    private static final EligibilityEngine<BuildingProfile> BUILDINGS =
            EligibilityEngine.of(Catalogues.all(), BuildingProfile.TYPE);

    private static PolicyEligibility ask(EnterpriseFile file, LocalDate date, String catalogue, String policy) {
        return ENTERPRISES.assess(file, date).get(catalogue, policy);
    }

    private static EligibilityState state(EnterpriseFile file, String catalogue, String policy) {
        return ask(file, DAY, catalogue, policy).state();
    }

    private static EligibilityState state(BuildingProfile building, String catalogue, String policy) {
        return BUILDINGS.assess(building, DAY).get(catalogue, policy).state();
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    /** One more than it needs of everything in Huangpu. */
    private static EnterpriseFile headquarters() {
        EnterpriseFile file =
                with(unknown(), EnterpriseAttributes.HEADQUARTERS_STATUS, HeadquartersStatus.REGIONAL_HEADQUARTERS);
        file = with(file, PolicyFacts.PAID_IN_CAPITAL, usd("2000000"));
        file = with(file, PolicyFacts.INSURED_STAFF, 10L);
        file = with(file, PolicyFacts.YEARS_OF_OPERATION, 1L);
        file = with(file, PolicyFacts.OFFICE_IS_RENTED, true);
        file = with(file, PolicyFacts.OWN_USE_AREA, number("1200"));
        return with(file, PolicyFacts.DAILY_RENT, cny("9"));
    }

    @Test
    void everyListIsRightAndReadsInBothLanguages() {
        List<PolicyCatalogue> all = new ArrayList<>(Catalogues.all());
        all.add(HuaihaiMeasures.catalogue());
        EligibilityReport report =
                EligibilityEngine.of(all, SubjectType.ENTERPRISE).assess(headquarters(), DAY);
        assertThat(report.policies()).hasSize(40);
        for (PolicyEligibility policy : report.policies()) {
            assertThat(policy.policy().basis()).as("source of %s", policy.id()).isPresent();
            assertThat(policy.toText(Locale.CHINESE)).as("%s", policy.id()).containsPattern("\\p{IsHan}");
            assertThat(policy.toText(Locale.ENGLISH)).as("%s", policy.id()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void huangpuCountsACappedAreaAtACappedPriceForThreeYears() {
        PolicyEligibility rent = ask(headquarters(), DAY, HuangpuHeadquartersFund.ID, "rent");
        assertThat(rent.state()).isEqualTo(ELIGIBLE);
        // 1,000 sq m * CNY 8 * 365 * 30% = CNY 876,000 a year
        assertThat(rent.benefits().get(0).payments())
                .containsExactly(
                        new Payment(Authorities.HUANGPU, 2024, cny("876000.00")),
                        new Payment(Authorities.HUANGPU, 2025, cny("876000.00")),
                        new Payment(Authorities.HUANGPU, 2026, cny("876000.00")));
        EnterpriseFile bought = with(headquarters(), PolicyFacts.OFFICE_IS_RENTED, false);
        assertThat(ask(bought, DAY, HuangpuHeadquartersFund.ID, "purchase")
                        .benefits()
                        .get(0)
                        .payments())
                .containsExactly(new Payment(Authorities.HUANGPU, 2024, cny("2628000.00")));
        assertThat(state(bought, HuangpuHeadquartersFund.ID, "rent")).isEqualTo(INELIGIBLE);
    }

    @Test
    void huangpuAtItsLimits() {
        assertHuangpu(with(headquarters(), PolicyFacts.PAID_IN_CAPITAL, usd("1999999.99")), INELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.PAID_IN_CAPITAL, usd("2000000.01")), ELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.PAID_IN_CAPITAL, cny("99000000.00")), UNDETERMINED);
        assertHuangpu(with(headquarters(), PolicyFacts.INSURED_STAFF, 9L), INELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.INSURED_STAFF, 11L), ELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.YEARS_OF_OPERATION, 0L), INELIGIBLE);
        assertHuangpu(
                with(headquarters(), EnterpriseAttributes.HEADQUARTERS_STATUS, HeadquartersStatus.HEADQUARTERS_TYPE),
                INELIGIBLE);
    }

    @Test
    void huangpuLooksBackThreeYearsOnCreditAndTwoOnSafety() {
        assertHuangpu(with(headquarters(), PolicyFacts.SERIOUS_DISHONESTY, LocalDate.of(2021, 6, 3)), INELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.SERIOUS_DISHONESTY, LocalDate.of(2021, 6, 2)), ELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.SAFETY_PENALTY, LocalDate.of(2022, 6, 3)), INELIGIBLE);
        assertHuangpu(with(headquarters(), PolicyFacts.SAFETY_PENALTY, LocalDate.of(2022, 6, 2)), ELIGIBLE);
    }

    private static void assertHuangpu(EnterpriseFile file, EligibilityState expected) {
        assertThat(state(file, HuangpuHeadquartersFund.ID, "rent")).isEqualTo(expected);
    }

    @Test
    void huangpuBeginsOnItsDay() {
        LocalDate first = LocalDate.of(2024, 5, 10);
        assertThat(ask(headquarters(), first.minusDays(1), HuangpuHeadquartersFund.ID, "rent")
                        .state())
                .isEqualTo(NOT_IN_FORCE);
        assertThat(ask(headquarters(), first, HuangpuHeadquartersFund.ID, "rent")
                        .state())
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void huangpuSendsToTheCityFirst() {
        EnterpriseFile both = with(headquarters(), ShanghaiHeadquartersFund.RENT_CONDITIONS, true);
        both = with(both, ShanghaiHeadquartersFund.RENT_SUPPORT, cny("500000"));
        EligibilityReport report = ENTERPRISES.assess(both, DAY);
        assertThat(report.get(HuangpuHeadquartersFund.ID, "rent").applyFirst())
                .containsExactly(new PolicyId(ShanghaiHeadquartersFund.ID, "rent"));
        assertThat(report.bestBundle().items())
                .extracting(item -> item.policy().id().toString())
                .containsExactly("shanghai-rhq:rent");
        assertThat(report.bestBundle().totals())
                .containsExactly(new Payment(Authorities.DISTRICT, 2024, cny("500000.00")));
    }

    @Test
    void huangpuAsksBackWhatWasSublet() {
        LocalDate granted = LocalDate.of(2024, 9, 2);
        Grant grant = new Grant(new PolicyId(HuangpuHeadquartersFund.ID, "rent"), DAY, granted, cny("876000"));
        EnterpriseFile sublet = with(headquarters(), PolicyFacts.SUBLETTING, LocalDate.of(2025, 3, 1));
        GrantReview before = ENTERPRISES.review(grant, sublet, LocalDate.of(2025, 2, 28));
        assertThat(before.state()).isEqualTo(GrantReview.State.BOUND);
        GrantReview after = ENTERPRISES.review(grant, sublet, LocalDate.of(2025, 4, 1));
        assertThat(after.state()).isEqualTo(GrantReview.State.CLAWED_BACK);
        assertThat(after.toRepay()).isEqualTo(cny("876000.00"));
    }

    @Test
    void theCityBearsTwoFifthsOfStartUpSupport() {
        EnterpriseFile file = with(headquarters(), PolicyFacts.PAID_IN_CAPITAL, usd("30000000"));
        assertThat(state(file, ShanghaiHeadquartersFund.ID, "start-up")).isEqualTo(UNDETERMINED);
        file = with(file, ShanghaiHeadquartersFund.OTHER_START_UP_CONDITIONS, true);
        PolicyEligibility startUp = ask(file, DAY, ShanghaiHeadquartersFund.ID, "start-up");
        assertThat(startUp.state()).isEqualTo(ELIGIBLE);
        assertThat(startUp.benefits().get(0).payments())
                .containsExactly(
                        new Payment(Authorities.SHANGHAI, 2024, cny("2000000.00")),
                        new Payment(Authorities.DISTRICT, 2024, cny("3000000.00")));
        assertThat(state(
                        with(file, PolicyFacts.PAID_IN_CAPITAL, usd("29999999.99")),
                        ShanghaiHeadquartersFund.ID,
                        "start-up"))
                .isEqualTo(INELIGIBLE);
        for (LocalDate outside : List.of(LocalDate.of(2024, 1, 31), LocalDate.of(2029, 2, 1))) {
            assertThat(ask(file, outside, ShanghaiHeadquartersFund.ID, "start-up")
                            .state())
                    .isEqualTo(NOT_IN_FORCE);
        }
        for (LocalDate inside : List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2029, 1, 31))) {
            assertThat(ask(file, inside, ShanghaiHeadquartersFund.ID, "start-up")
                            .state())
                    .isEqualTo(ELIGIBLE);
        }
    }

    @Test
    void upgradingIsAwardedUntilTheEndOfFebruary2030() {
        EnterpriseFile file = with(unknown(), ShanghaiHeadquartersFund.BECAME_ASIA_PACIFIC, true);
        EnterpriseFile one = with(file, ShanghaiHeadquartersFund.FUNCTIONS, 1L);
        EnterpriseFile two = with(file, ShanghaiHeadquartersFund.FUNCTIONS, 2L);
        assertThat(state(one, ShanghaiHeadquartersFund.ID, "asia-pacific")).isEqualTo(INELIGIBLE);
        LocalDate last = LocalDate.of(2030, 2, 28);
        assertThat(ask(two, last, ShanghaiHeadquartersFund.ID, "asia-pacific").amount())
                .contains(cny("3000000.00"));
        assertThat(ask(two, last.plusDays(1), ShanghaiHeadquartersFund.ID, "asia-pacific")
                        .state())
                .isEqualTo(NOT_IN_FORCE);
        EnterpriseFile unit = with(unknown(), ShanghaiHeadquartersFund.GLOBAL_BUSINESS_UNIT, true);
        assertThat(ask(unit, DAY, ShanghaiHeadquartersFund.ID, "global-business-unit")
                        .amount())
                .contains(cny("10000000.00"));
        EnterpriseFile treasury = with(unknown(), ShanghaiHeadquartersFund.NEW_TREASURY, true);
        assertThat(state(treasury, ShanghaiHeadquartersFund.ID, "new-function")).isEqualTo(ELIGIBLE);
    }

    @Test
    void innovativeHeadquartersAreAwardedForEachThresholdOnce() {
        EnterpriseFile file = with(unknown(), InnovativeHeadquarters.RECOGNISED, true);
        file = with(file, PolicyFacts.NEW_CONTRIBUTION, cny("10000000"));
        file = with(file, PolicyFacts.BEST_SALES_BEFORE, cny("499999999.99"));
        assertThat(ask(with(file, PolicyFacts.SALES, cny("1000000000")), DAY, InnovativeHeadquarters.ID, "growth")
                        .amount())
                .contains(cny("8000000.00"));
        assertThat(ask(with(file, PolicyFacts.SALES, cny("999999999.99")), DAY, InnovativeHeadquarters.ID, "growth")
                        .amount())
                .contains(cny("5000000.00"));
        assertThat(state(
                        with(file, PolicyFacts.NEW_CONTRIBUTION, cny("9999999.99")),
                        InnovativeHeadquarters.ID,
                        "growth"))
                .isEqualTo(INELIGIBLE);
    }

    @Test
    void innovativeStartUpSupportIsACeilingAndNotOnTopOfTheCitys() {
        EnterpriseFile file = with(headquarters(), InnovativeHeadquarters.RECOGNISED, true);
        file = with(file, PolicyFacts.SETTLED_ON, LocalDate.of(2022, 1, 2));
        file = with(file, PolicyFacts.PAID_IN_CAPITAL, cny("100000000.01"));
        PolicyEligibility startUp = ask(file, DAY, InnovativeHeadquarters.ID, "start-up");
        assertThat(startUp.state()).isEqualTo(ELIGIBLE);
        assertThat(startUp.benefits().get(0).isCeiling()).isTrue();
        assertThat(startUp.benefits().get(0).sureAmount()).isEmpty();
        assertThat(state(
                        with(file, PolicyFacts.SETTLED_ON, LocalDate.of(2022, 1, 1)),
                        InnovativeHeadquarters.ID,
                        "start-up"))
                .isEqualTo(INELIGIBLE);
        assertThat(state(
                        with(file, PolicyFacts.PAID_IN_CAPITAL, cny("100000000")),
                        InnovativeHeadquarters.ID,
                        "start-up"))
                .isEqualTo(INELIGIBLE);

        EnterpriseFile both = with(file, ShanghaiHeadquartersFund.GLOBAL_BUSINESS_UNIT, true);
        PolicyBundle bundle = ENTERPRISES.assess(both, DAY).bestBundle();
        assertThat(bundle.items())
                .extracting(item -> item.policy().id().toString())
                .containsExactly("shanghai-rhq:global-business-unit");
        assertThat(bundle.isProvenOptimal()).isTrue();
    }

    @Test
    void privateHeadquartersAtTheirLimits() {
        EnterpriseFile file = with(unknown(), PrivateHeadquarters.PRIVATE_CAPITAL, number("50.01"));
        file = with(file, PolicyFacts.YEARS_OF_OPERATION, 1L);
        file = with(file, PolicyFacts.ASSETS, cny("100000000"));
        file = with(file, PolicyFacts.REVENUE, cny("1000000000").plus(FEN));
        file = with(file, PrivateHeadquarters.BRANCHES_OUTSIDE, 2L);
        assertThat(state(file, PrivateHeadquarters.ID, "headquarters")).isEqualTo(ELIGIBLE);
        for (EnterpriseFile below : List.of(
                with(file, PrivateHeadquarters.PRIVATE_CAPITAL, number("50")),
                with(file, PolicyFacts.YEARS_OF_OPERATION, 0L),
                with(file, PolicyFacts.ASSETS, cny("99999999.99")),
                with(file, PolicyFacts.REVENUE, cny("1000000000")),
                with(file, PrivateHeadquarters.BRANCHES_OUTSIDE, 1L))) {
            assertThat(state(below, PrivateHeadquarters.ID, "headquarters")).isEqualTo(INELIGIBLE);
        }
        EnterpriseFile smaller = with(file, PolicyFacts.ASSETS, cny("50000000"));
        assertThat(state(smaller, PrivateHeadquarters.ID, "headquarters-type")).isEqualTo(UNDETERMINED);
        smaller = with(smaller, PrivateHeadquarters.PARENT_FROM_OUTSIDE, true);
        assertThat(state(smaller, PrivateHeadquarters.ID, "headquarters-type")).isEqualTo(ELIGIBLE);
    }

    @Test
    void oneLineOfTradeIsEnoughForATradeHeadquarters() {
        assertTradeHeadquarters(PrivateHeadquarters.DOMESTIC_TRADE, "10000000000", PrivateHeadquarters.DOMESTIC_SHARE);
        assertTradeHeadquarters(PrivateHeadquarters.GOODS_TRADE, "6000000000", PrivateHeadquarters.GOODS_SHARE);
        assertTradeHeadquarters(PrivateHeadquarters.SERVICE_TRADE, "4000000000", PrivateHeadquarters.SERVICE_SHARE);
    }

    private static void assertTradeHeadquarters(Attribute<Money> trade, String limit, Attribute<BigDecimal> share) {
        EnterpriseFile file = with(unknown(), PrivateHeadquarters.PRIVATE_CAPITAL, number("100"));
        EnterpriseFile above = with(with(file, trade, cny(limit).plus(FEN)), share, number("50"));
        assertThat(state(above, PrivateHeadquarters.ID, "trade-headquarters")).isEqualTo(ELIGIBLE);
        for (EnterpriseFile below : List.of(with(above, trade, cny(limit)), with(above, share, number("49.99")))) {
            // the other two lines are not known
            assertThat(state(below, PrivateHeadquarters.ID, "trade-headquarters"))
                    .isEqualTo(UNDETERMINED);
        }
    }

    @Test
    void qingpuPaysAPurchaseInThreePartsAndTheHigherOfTwoOffices() {
        EnterpriseFile file = with(unknown(), PolicyFacts.OWN_USE_AREA, number("500.01"));
        EnterpriseFile bought = with(file, PolicyFacts.OFFICE_IS_RENTED, false);
        bought = with(bought, PolicyFacts.OFFICE_PRICE, cny("20000000"));
        assertThat(ask(bought, DAY, QingpuBuildings.ID, "office-bought")
                        .benefits()
                        .get(0)
                        .payments())
                .extracting(Payment::amount)
                .containsExactly(cny("800000.00"), cny("600000.00"), cny("600000.00"));
        EnterpriseFile dearer = with(bought, PolicyFacts.OFFICE_PRICE, cny("30000000.10"));
        assertThat(ask(dearer, DAY, QingpuBuildings.ID, "office-bought").amount())
                .contains(cny("3000000.00"));
        assertThat(state(with(bought, PolicyFacts.OWN_USE_AREA, number("500")), QingpuBuildings.ID, "office-bought"))
                .isEqualTo(INELIGIBLE);

        EnterpriseFile leased = with(file, PolicyFacts.OFFICE_IS_RENTED, true);
        leased = with(leased, PolicyFacts.YEARLY_RENT, cny("4000000"));
        assertThat(state(with(leased, PolicyFacts.LEASE_YEARS, 4L), QingpuBuildings.ID, "office-leased"))
                .isEqualTo(INELIGIBLE);
        EligibilityReport report = ENTERPRISES.assess(with(leased, PolicyFacts.LEASE_YEARS, 5L), DAY);
        // 30% of 4 m for three years is 3.6 m; together at most 3 m, the last year is cut
        assertThat(report.get(QingpuBuildings.ID, "office-leased").amount()).contains(cny("3600000.00"));
        assertThat(report.bestBundle().worth()).isEqualTo(cny("3000000.00"));
        assertThat(report.bestBundle().totals())
                .extracting(Payment::amount)
                .containsExactly(cny("1000000.00"), cny("1000000.00"), cny("1000000.00"));
    }

    @Test
    void themedBuildingsAtTheirLimits() {
        BuildingProfile building = BuildingProfile.unknown()
                .with("floor-area", number("10000"))
                .with("leading-sector-share", number("60"));
        assertThat(state(building, QingpuBuildings.ID, "themed-building")).isEqualTo(ELIGIBLE);
        assertThat(state(building.with("floor-area", number("9999.99")), QingpuBuildings.ID, "themed-building"))
                .isEqualTo(INELIGIBLE);
        assertThat(state(building.with("leading-sector-share", number("59.99")), QingpuBuildings.ID, "themed-building"))
                .isEqualTo(INELIGIBLE);
        assertThat(BUILDINGS
                        .assess(building, LocalDate.of(2024, 2, 9))
                        .get(QingpuBuildings.ID, "themed-building")
                        .state())
                .isEqualTo(NOT_IN_FORCE);
    }

    @Test
    void yangpuTakesTheTargetOrTheLandingRateAndOfNewBuildingsNeither() {
        BuildingProfile building = BuildingProfile.unknown()
                .with("floor-area", number("10000"))
                .with("reports-data", true)
                .with("science-park-policy", false);
        assertThat(state(building, YangpuBuildings.ID, "operator")).isEqualTo(UNDETERMINED);
        BuildingProfile settled = building.with("first-year", false).with("contribution-target-reached", false);
        assertThat(state(settled.with("landing-rate", number("39.99")), YangpuBuildings.ID, "operator"))
                .isEqualTo(INELIGIBLE);
        assertThat(state(settled.with("landing-rate", number("40")), YangpuBuildings.ID, "operator"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(settled.with("contribution-target-reached", true), YangpuBuildings.ID, "operator"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(building.with("first-year", true), YangpuBuildings.ID, "operator"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(
                        building.with("first-year", true).with("science-park-policy", true),
                        YangpuBuildings.ID,
                        "operator"))
                .isEqualTo(INELIGIBLE);
    }

    @Test
    void hongkouGivesUpToSoMuch() {
        BuildingProfile building = BuildingProfile.unknown()
                .with("floor-area", number("12000"))
                .with("contribution", cny("50000000"))
                .with("contribution-growth", cny("10000000"))
                .with("landing-rate-gain", number("4.99"))
                .with("renewal-investment", cny("1000000"));
        assertThat(state(building, HongkouBuildings.ID, "contribution")).isEqualTo(INELIGIBLE);
        assertThat(state(building.with("contribution", cny("50000000.01")), HongkouBuildings.ID, "contribution"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(building, HongkouBuildings.ID, "growth")).isEqualTo(ELIGIBLE);
        assertThat(state(building, HongkouBuildings.ID, "landing-rate")).isEqualTo(INELIGIBLE);
        PolicyBundle bundle = BUILDINGS.assess(building, DAY).bestBundle();
        assertThat(bundle.worth()).isEqualTo(cny("0.00"));
        assertThat(bundle.most()).isEqualTo(cny("1200000.00"));
    }

    @Test
    void hongqiaoPaysBySpaceInThreeYears() {
        EnterpriseFile file = with(unknown(), PolicyFacts.OWN_USE_AREA, number("2000"));
        file = with(file, PolicyFacts.PAID_IN_CAPITAL, cny("50000000"));
        file = with(file, PolicyFacts.REVENUE, cny("799999999.99"));
        file = with(file, PolicyFacts.CONTRIBUTION, cny("30000000"));
        file = with(file, PolicyFacts.LEASE_YEARS, 3L);
        PolicyEligibility project = ask(file, DAY, HongqiaoDistrict.ID, "leading-project");
        assertThat(project.state()).isEqualTo(ELIGIBLE);
        assertThat(project.benefits().get(0).payments())
                .extracting(Payment::amount)
                .containsExactly(cny("1600000.00"), cny("1200000.00"), cny("1200000.00"));
        assertThat(ask(
                                with(file, PolicyFacts.OWN_USE_AREA, number("3001")),
                                DAY,
                                HongqiaoDistrict.ID,
                                "leading-project")
                        .amount())
                .contains(cny("6000000.00"));
        for (EnterpriseFile below : List.of(
                with(file, PolicyFacts.OWN_USE_AREA, number("1999.99")),
                with(file, PolicyFacts.PAID_IN_CAPITAL, cny("49999999.99")),
                with(file, PolicyFacts.CONTRIBUTION, cny("29999999.99")),
                with(file, PolicyFacts.LEASE_YEARS, 2L))) {
            assertThat(state(below, HongqiaoDistrict.ID, "leading-project")).isEqualTo(INELIGIBLE);
        }
        assertThat(ask(with(unknown(), HongqiaoDistrict.POINTS, number("101")), DAY, HongqiaoDistrict.ID, "points")
                        .amount())
                .contains(cny("30000000.00"));
        assertThat(ask(with(unknown(), HongqiaoDistrict.POINTS, number("7")), DAY, HongqiaoDistrict.ID, "points")
                        .amount())
                .contains(cny("2100000.00"));
    }

    @Test
    void rentReliefIsForTheTimeLeasedAndForFinalTenants() {
        LocalDate day = LocalDate.of(2022, 6, 1);
        EnterpriseFile file = with(unknown(), RentRelief2022.STATE_LANDLORD, true);
        file = with(file, RentRelief2022.FINAL_TENANT, true);
        file = with(file, RentRelief2022.SMALL_FIRM, true);
        file = with(file, PolicyFacts.MONTHLY_RENT, cny("10000"));
        file = with(file, RentRelief2022.LEASED_MONTHS, 7L);
        // 3 * 10,000 * 7 / 12
        assertThat(ask(file, day, RentRelief2022.ID, "first-tier").amount()).contains(cny("17500.00"));
        assertThat(ask(file, day, RentRelief2022.ID, "second-tier").state()).isEqualTo(UNDETERMINED);
        EnterpriseFile closed = with(file, RentRelief2022.CLOSED_BY_ORDER, true);
        assertThat(ENTERPRISES.assess(closed, day).bestBundle().worth()).isEqualTo(cny("35000.00"));
        assertThat(ask(closed, day, RentRelief2022.ID, "second-tier").documents())
                .hasSize(1);
        EnterpriseFile all = with(closed, RentRelief2022.LEASED_MONTHS, 12L);
        assertThat(ENTERPRISES.assess(all, day).bestBundle().worth()).isEqualTo(cny("60000.00"));
        assertThat(ask(with(file, RentRelief2022.FINAL_TENANT, false), day, RentRelief2022.ID, "first-tier")
                        .state())
                .isEqualTo(INELIGIBLE);
        assertThat(state(file, RentRelief2022.ID, "first-tier")).isEqualTo(NOT_IN_FORCE);
    }

    @Test
    void theRefundGoesByTheVersionOfTheDay() {
        EnterpriseFile file = with(unknown(), JobStabilityRefund.LAY_OFF_RATE, number("5.5"));
        file = with(file, JobStabilityRefund.PREMIUMS, cny("100000"));
        EnterpriseFile large = with(file, RentRelief2022.SMALL_FIRM, false);
        EnterpriseFile small = with(file, RentRelief2022.SMALL_FIRM, true);
        LocalDate in2022 = LocalDate.of(2022, 12, 31);
        assertThat(ask(large, in2022, JobStabilityRefund.ID, "refund").amount()).contains(cny("50000.00"));
        PolicyEligibility ofSmall = ask(small, in2022, JobStabilityRefund.ID, "refund");
        assertThat(ofSmall.benefits().get(1).amount()).contains(cny("90000.00"));
        assertThat(ofSmall.benefits().get(1).isCeiling()).isTrue();
        assertThat(ask(large, in2022.plusDays(1), JobStabilityRefund.ID, "refund")
                        .state())
                .isEqualTo(NOT_IN_FORCE);
        LocalDate in2024 = LocalDate.of(2024, 5, 29);
        assertThat(ask(large, in2024.minusDays(1), JobStabilityRefund.ID, "refund")
                        .state())
                .isEqualTo(NOT_IN_FORCE);
        assertThat(ask(large, in2024, JobStabilityRefund.ID, "refund").amount()).contains(cny("30000.00"));
        assertThat(ask(small, in2024, JobStabilityRefund.ID, "refund").amount()).contains(cny("60000.00"));
    }

    @Test
    void fewStaffMayLayOffMore() {
        EnterpriseFile file = with(unknown(), JobStabilityRefund.LAY_OFF_RATE, number("5.51"));
        assertThat(state(with(file, PolicyFacts.INSURED_STAFF, 30L), JobStabilityRefund.ID, "refund"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(with(file, PolicyFacts.INSURED_STAFF, 31L), JobStabilityRefund.ID, "refund"))
                .isEqualTo(INELIGIBLE);
        EnterpriseFile fifth = with(file, PolicyFacts.INSURED_STAFF, 30L);
        assertThat(state(with(fifth, JobStabilityRefund.LAY_OFF_RATE, number("20")), JobStabilityRefund.ID, "refund"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(
                        with(fifth, JobStabilityRefund.LAY_OFF_RATE, number("20.01")), JobStabilityRefund.ID, "refund"))
                .isEqualTo(INELIGIBLE);
    }

    @Test
    void theHuaihaiListHasItsShapeAndNoMore() {
        PolicyCatalogue catalogue = HuaihaiMeasures.catalogue();
        assertThat(catalogue.policies()).hasSize(20);
        assertThat(HuaihaiMeasures.CATEGORIES).hasSize(6);
        assertThat(HuaihaiMeasures.CATEGORIES.stream()
                        .filter(category -> category.label().zh().contains("未公开")))
                .hasSize(3);
        EligibilityEngine<EnterpriseFile> engine = EligibilityEngine.of(catalogue, SubjectType.ENTERPRISE);
        assertThat(engine.assess(unknown(), DAY).in(UNDETERMINED)).hasSize(20);
        EnterpriseFile third = with(unknown(), HuaihaiMeasures.meets(3), true);
        assertThat(engine.assess(third, DAY).in(ELIGIBLE))
                .extracting(policy -> policy.title().zh())
                .containsExactly("第3条");
    }

    @Test
    void everyFactThatIsAskedForIsInTheListOfAttributes() {
        List<String> names =
                Catalogues.attributes().stream().map(Attribute::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        for (LocalDate day : List.of(LocalDate.of(2022, 6, 1), DAY)) {
            assertThat(ENTERPRISES.assess(unknown(), day).missingFacts())
                    .extracting(ask -> ask.fact().name())
                    .filteredOn(name -> !name.equals("headquarters-status"))
                    .isNotEmpty()
                    .isSubsetOf(names);
        }
    }
}
