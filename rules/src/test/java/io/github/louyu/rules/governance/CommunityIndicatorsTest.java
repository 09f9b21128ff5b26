package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.community.Activity;
import io.github.louyu.community.ActivityId;
import io.github.louyu.community.ActivityKind;
import io.github.louyu.community.Attendances;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.FigureComparator;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.SectorCluster;
import io.github.louyu.community.SectorClusterId;
import io.github.louyu.community.SquareMetres;
import io.github.louyu.community.StatedFigure;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CommunityIndicatorsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2019, 1, 1), DAY.plusDays(1));
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Money THRESHOLD = Money.of(CNY, 100);
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final BuildingId B1 = BuildingId.of("B1");
    private static final BuildingId B2 = BuildingId.of("B2");
    private static final AreaCode HUANGPU = AreaCode.of("310101");
    private static final Subdistrict PLACES = Subdistrict.of(SubdistrictId.of("S"), NAME)
            .withBuildings(
                    Building.of(B1, NAME)
                            .withLettableAreas(Timeline.always(SquareMetres.of("300")))
                            .withLetAreas(Timeline.always(SquareMetres.of("200"))),
                    Building.of(B2, NAME));

    private static EnterpriseFileBuilder file(String id, BuildingId building) {
        return EnterpriseFile.builder(EnterpriseId.of(id))
                .recordedOn(START)
                .attribute(EnterpriseAttributes.BUILDING, building, START);
    }

    private static void tax(EnterpriseFileBuilder file, ReportingPeriod period, int amount) {
        file.figure(Figure.of(FigureKind.TAX, period, Money.of(CNY, amount), period.lastDay()));
    }

    private static CommunityIndicators indicators(EnterpriseFileBuilder... files) {
        return CommunityIndicators.of(
                PLACES,
                List.of(files).stream().map(EnterpriseFileBuilder::build).toList(),
                DAY);
    }

    @Test
    void aYearThatIsNotPublishedIsPutTogetherOfItsHalvesOrQuarters() {
        EnterpriseFileBuilder halves = file("E1", B1);
        tax(halves, ReportingPeriod.halfYear(2018, 1), 40);
        tax(halves, ReportingPeriod.quarter(2018, 3), 10);
        tax(halves, ReportingPeriod.quarter(2018, 4), 20);
        EnterpriseFileBuilder year = file("E2", B1);
        tax(year, ReportingPeriod.year(2018), 30);
        EnterpriseFileBuilder gap = file("E3", B1);
        tax(gap, ReportingPeriod.halfYear(2018, 1), 500);
        EnterpriseFileBuilder elsewhere = file("E4", B2);
        tax(elsewhere, ReportingPeriod.year(2018), 99);

        CommunityIndicators indicators = indicators(halves, year, gap, elsewhere);
        assertThat(indicators.buildingTax(B1, ReportingPeriod.year(2018), CNY))
                .isEqualTo(new BuildingTax(B1, ReportingPeriod.year(2018), Money.of(CNY, 100), 2, 3));
    }

    @Test
    void overAThresholdAndReachingItAreToldApart() {
        EnterpriseFileBuilder exactly = file("E1", B1);
        tax(exactly, ReportingPeriod.year(2018), 100);
        EnterpriseFileBuilder below = file("E2", B2);
        tax(below, ReportingPeriod.year(2018), 99);
        CommunityIndicators indicators = indicators(exactly, below, file("E3", B2));

        Indicator over = indicators.taxThresholdBuildings(ReportingPeriod.year(2018), THRESHOLD, TaxComparator.OVER);
        Indicator reaching =
                indicators.taxThresholdBuildings(ReportingPeriod.year(2018), THRESHOLD, TaxComparator.REACHING);
        assertThat(over.value()).contains(BigDecimal.ZERO);
        assertThat(reaching.value()).contains(BigDecimal.ONE);
        assertThat(reaching.basis())
                .isEqualTo(Bilingual.of(
                        "楼宇内企业税收合计达到 CNY 100.00",
                        "taxes of the enterprises of a building, compared with CNY 100.00: Reaching"));
        assertThat(reaching.covered()).isEqualTo(2);
        assertThat(reaching.population()).isEqualTo(3);
    }

    @Test
    void aMonth100MillionBuildingHasTwoSenses() {
        EnterpriseFileBuilder file = file("E1", B1);
        for (int month = 1; month <= 12; month++) {
            tax(file, ReportingPeriod.month(2018, month), month == 6 ? 150 : 90);
        }
        CommunityIndicators indicators = indicators(file);

        assertThat(indicators
                        .monthlyTaxBuildings(
                                ReportingPeriod.month(2018, 6),
                                THRESHOLD,
                                TaxComparator.OVER,
                                MonthlySense.SINGLE_MONTH)
                        .value())
                .contains(BigDecimal.ONE);
        // 1,140 in the year is 95 a month
        assertThat(indicators
                        .monthlyTaxBuildings(
                                ReportingPeriod.year(2018), THRESHOLD, TaxComparator.OVER, MonthlySense.MONTHLY_AVERAGE)
                        .value())
                .contains(BigDecimal.ZERO);
        assertThatThrownBy(() -> indicators.monthlyTaxBuildings(
                        ReportingPeriod.year(2018), THRESHOLD, TaxComparator.OVER, MonthlySense.SINGLE_MONTH))
                .hasMessage("month-100-million buildings by SINGLE_MONTH: the period must be a month, but was 2018");
    }

    @Test
    void occupancyIsOfTheBuildingsOfWhichBothAreasAreKnown() {
        Indicator occupancy = indicators().occupancy(DAY);

        assertThat(occupancy.numerator()).isEqualByComparingTo("200");
        assertThat(occupancy.denominator().orElseThrow()).isEqualByComparingTo("300");
        assertThat(occupancy.value().orElseThrow()).isEqualByComparingTo("66.67");
        assertThat(occupancy.covered()).isEqualTo(1);
        assertThat(occupancy.population()).isEqualTo(2);
    }

    @Test
    void localRegistrationIsByEnterprisesOrByArea() {
        EnterpriseFileBuilder here = file("E1", B1)
                .attribute(EnterpriseAttributes.REGISTERED_AREA, AreaCode.of("310101022"), START)
                .add("l", Lease.openEnded(START).withAreaSquareMetres(new BigDecimal("100")));
        EnterpriseFileBuilder there = file("E2", B1)
                .attribute(EnterpriseAttributes.REGISTERED_AREA, AreaCode.of("310115"), START)
                .add("l", Lease.openEnded(START).withAreaSquareMetres(new BigDecimal("300")));
        EnterpriseFileBuilder unknown = file("E3", B1).add("l", Lease.openEnded(START));
        EnterpriseFileBuilder gone = file("E4", B1)
                .attribute(EnterpriseAttributes.REGISTERED_AREA, HUANGPU, START)
                .add("l", Lease.ofClosed(START, DAY.minusDays(1)));
        CommunityIndicators indicators = indicators(here, there, unknown, gone);

        Indicator count = indicators.localRegistration(HUANGPU, DAY, RegistrationBasis.COUNT);
        Indicator area = indicators.localRegistration(HUANGPU, DAY, RegistrationBasis.AREA);
        assertThat(count.value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(area.value().orElseThrow()).isEqualByComparingTo("25");
        assertThat(count.covered()).isEqualTo(2);
        assertThat(count.population()).isEqualTo(3);
        assertThatThrownBy(() -> count.since(area))
                .hasMessageStartingWith(
                        "comparison of LOCAL_REGISTRATION during 2019-09-24/2019-09-25: the other must be of"
                                + " the same kind and basis");
    }

    @Test
    void aShareOfNothingIsUnknownAndSaysWhy() {
        Indicator share = indicators().foreignShare(Set.of(InvestmentOrigin.FOREIGN), DAY);

        assertThat(share.value()).isEmpty();
        assertThat(share.unknownBecause()).contains(Bilingual.of("分母为零，无法计算", "there is nothing to be a share of"));
        assertThat(indicators().appealsSettled(YEAR).value()).isEmpty();
    }

    @Test
    void whetherHongKongMacaoAndTaiwanCountAsForeignIsSaid() {
        CommunityIndicators indicators = indicators(
                file("E1", B1).attribute(EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.FOREIGN, START),
                file("E2", B1)
                        .attribute(
                                EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.HONG_KONG_MACAO_TAIWAN, START),
                file("E3", B1).attribute(EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.DOMESTIC, START),
                file("E4", B1));
        Indicator without = indicators.foreignShare(Set.of(InvestmentOrigin.FOREIGN), DAY);
        Indicator with =
                indicators.foreignShare(Set.of(InvestmentOrigin.FOREIGN, InvestmentOrigin.HONG_KONG_MACAO_TAIWAN), DAY);

        assertThat(without.value().orElseThrow()).isEqualByComparingTo("33.33");
        assertThat(with.value().orElseThrow()).isEqualByComparingTo("66.67");
        assertThat(with.covered()).isEqualTo(3);
        assertThat(with.basis()).isNotEqualTo(without.basis());
    }

    @Test
    void headquartersAndClustersAreCounted() {
        CommunityIndicators indicators = indicators(
                file("E1", B1)
                        .attribute(
                                EnterpriseAttributes.HEADQUARTERS_STATUS,
                                HeadquartersStatus.REGIONAL_HEADQUARTERS,
                                START)
                        .attribute(EnterpriseAttributes.INDUSTRY, IndustryCode.of("7231"), START),
                file("E2", B1)
                        .attribute(EnterpriseAttributes.HEADQUARTERS_STATUS, HeadquartersStatus.NONE, START)
                        .attribute(EnterpriseAttributes.INDUSTRY, IndustryCode.of("F51"), START));
        SectorCluster trade =
                SectorCluster.of(SectorClusterId.of("trade"), NAME).withIndustries("F");
        SectorCluster services =
                SectorCluster.of(SectorClusterId.of("services"), NAME).withIndustries("72", "74");

        assertThat(indicators
                        .headquarters(Set.of(HeadquartersStatus.REGIONAL_HEADQUARTERS), DAY)
                        .value())
                .contains(BigDecimal.ONE);
        assertThat(indicators.sectorCluster(trade, DAY).value()).contains(BigDecimal.ONE);
        assertThat(indicators.sectorCluster(services, DAY).value()).contains(BigDecimal.ONE);
        assertThatThrownBy(() -> indicators.sectorCluster(SectorCluster.of(SectorClusterId.of("c"), NAME), DAY))
                .hasMessage("sector cluster c: industries must be stated to count by them, but were not");
    }

    @Test
    void visitsAppealsAndApplicationsAreCountedOfTheirDays() {
        EnterpriseFileBuilder file = file("E1", B1)
                .recordedOn(DAY.minusDays(50))
                .visit("v1", Visit.on(DAY.minusDays(60)))
                .visit("v2", Visit.on(DAY.minusDays(55)))
                .add("a1", Appeal.of(DAY.minusDays(60), AppealChannel.VISIT, AppealKind.FINANCING))
                .add("s1", AppealProgress.of(EntryId.of("a1"), DAY.minusDays(55), AppealStatus.SETTLED))
                .add("a2", Appeal.of(DAY.minusDays(60), AppealChannel.VISIT, AppealKind.FINANCING))
                .add("s2", AppealProgress.of(EntryId.of("a2"), DAY.minusDays(55), AppealStatus.SETTLED))
                .add("s3", AppealProgress.of(EntryId.of("a2"), DAY.minusDays(54), AppealStatus.REOPENED))
                .add("p1", PolicyApplication.of("rent", DAY.minusDays(52)).withAssisted(true))
                .add("p2", PolicyApplication.of("talent", DAY.minusDays(52)).withAssisted(true));
        CommunityIndicators indicators = indicators(file, file("E2", B1));

        assertThat(indicators.enterprisesVisited(YEAR).value()).contains(BigDecimal.ONE);
        assertThat(indicators
                        .enterprisesVisited(ReportingPeriod.year(2018).range())
                        .value())
                .contains(BigDecimal.ZERO);
        assertThat(indicators.appealsReceived(YEAR).value()).contains(BigDecimal.valueOf(2));
        assertThat(indicators.appealsSettled(YEAR).value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(indicators.policyApplicationsAssisted(YEAR).value()).contains(BigDecimal.ONE);
        assertThat(indicators.enterprises(DAY).value()).contains(BigDecimal.valueOf(2));
    }

    @Test
    void attendancesAreSummedAndThoseNotKnownAreTold() {
        Activity activity =
                Activity.of(ActivityId.of("a"), NAME, ActivityKind.MUSIC_SALON, DateRange.ofClosed(DAY, DAY));
        Subdistrict places = PLACES.withActivities(
                activity.withAttendances(Attendances.of(821)),
                activity.withId(ActivityId.of("b")).withAttendances(Attendances.of(9)),
                activity.withId(ActivityId.of("c")),
                activity.withId(ActivityId.of("d")).withOffline(false).withAttendances(Attendances.of(5000)));
        CommunityIndicators indicators = CommunityIndicators.of(places, List.of(), DAY);

        assertThat(indicators.attendances(YEAR).value()).contains(BigDecimal.valueOf(830));
        assertThat(indicators.attendances(YEAR).unit()).isEqualTo(IndicatorUnit.ATTENDANCES);
        assertThat(indicators.attendances(YEAR).covered()).isEqualTo(2);
        assertThat(indicators.activities(YEAR).value()).contains(BigDecimal.valueOf(3));
    }

    @Test
    void timesThatAreNotAsLongAreNotCompared() {
        EnterpriseFileBuilder file = file("E1", B1);
        tax(file, ReportingPeriod.halfYear(2018, 1), 80);
        tax(file, ReportingPeriod.halfYear(2018, 2), 120);
        tax(file, ReportingPeriod.halfYear(2019, 1), 90);
        CommunityIndicators indicators = indicators(file);
        Indicator year = indicators.buildingTaxIndicator(B1, ReportingPeriod.year(2018), CNY);
        Indicator first = indicators.buildingTaxIndicator(B1, ReportingPeriod.halfYear(2018, 1), CNY);
        Indicator second = indicators.buildingTaxIndicator(B1, ReportingPeriod.halfYear(2018, 2), CNY);
        Indicator third = indicators.buildingTaxIndicator(B1, ReportingPeriod.halfYear(2019, 1), CNY);

        assertThat(third.since(first).difference().orElseThrow()).isEqualByComparingTo("10");
        assertThat(third.since(first).percent().orElseThrow()).isEqualByComparingTo("12.5");
        assertThatThrownBy(() -> third.since(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "comparison of BUILDING_TAX during 2019-01-01/2019-07-01: the other must be of as long a time,"
                                + " but was of 2018-01-01/2019-01-01");
        assertThat(IndicatorSeries.of(List.of(first, second, third)).points())
                .extracting(point ->
                        point.from() + " " + point.value().orElseThrow().toPlainString())
                .containsExactly("2018-01-01 80.00", "2018-07-01 120.00", "2019-01-01 90.00");
        assertThatThrownBy(() -> IndicatorSeries.of(List.of(second, first, year)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("series > BUILDING_TAX during 2018-01-01/2018-07-01: must follow")
                .hasMessageContaining("series > BUILDING_TAX during 2018-01-01/2019-01-01: must be of as long a time");
    }

    @Test
    void aStatedFigureIsBorneOutByItsComparator() {
        Indicator files = indicators(file("E1", B1), file("E2", B1)).enterprises(DAY);
        StatedFigure two = StatedFigure.of(IndicatorKind.ENTERPRISES, FigureComparator.EQUAL, BigDecimal.valueOf(2));

        assertThat(files.bearsOut(two)).contains(true);
        assertThat(files.bearsOut(two.withComparator(FigureComparator.MORE_THAN)))
                .contains(false);
        assertThat(files.bearsOut(two.withComparator(FigureComparator.AT_LEAST)))
                .contains(true);
        assertThat(files.bearsOut(two.withComparator(FigureComparator.NEARLY))).isEmpty();
        assertThatThrownBy(() -> files.bearsOut(two.withDuring(YEAR)))
                .hasMessage(
                        "stated figure of ENTERPRISES: must be of the days 2019-09-24/2019-09-25, but was of " + YEAR);
        assertThatThrownBy(() -> files.bearsOut(two.withKind(IndicatorKind.HEADQUARTERS)))
                .hasMessage("stated figure of HEADQUARTERS: must be of the kind ENTERPRISES, but was not");
    }

    @Test
    void whatIsLearnedLaterIsNotInTheFigure() {
        EnterpriseFileBuilder file = file("E1", B1).recordedOn(DAY.plusDays(1)).visit("v", Visit.on(DAY));

        assertThat(indicators(file).enterprisesVisited(YEAR).value()).contains(BigDecimal.ZERO);
    }
}
