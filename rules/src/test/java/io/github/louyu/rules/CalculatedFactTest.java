package io.github.louyu.rules;

import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts that are worked out from others: exact, checked when built, and explained part by part. */
class CalculatedFactTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    private record Firm(
            @Nullable Long staff,
            @Nullable Long technicians,
            @Nullable BigDecimal area,
            @Nullable Money sales) {}

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final CountFact<Firm> STAFF = F.count("staff", Bilingual.of("职工", "staff"), "persons", Firm::staff);
    private static final CountFact<Firm> TECHNICIANS =
            F.count("technicians", Bilingual.of("科技人员", "technicians"), "persons", Firm::technicians);
    private static final DecimalFact<Firm> AREA = F.decimal("area", Bilingual.of("面积", "area"), "m2", Firm::area);
    private static final MoneyFact<Firm> SALES = F.money("sales", Bilingual.of("销售收入", "sales"), Firm::sales);

    private static Firm firm(@Nullable Long staff, @Nullable Long technicians) {
        return new Firm(staff, technicians, null, null);
    }

    @Test
    void aThirdIsNotRounded() {
        DecimalFact<Firm> share = TECHNICIANS.dividedBy(STAFF);
        assertThat(share.times("3").is(BigDecimal.ONE).test(firm(3L, 1L), DAY)).isEqualTo(TRUE);
        assertThat(share.isIn(new BigDecimal("0.3333333333333333333333333333333333"))
                        .test(firm(3L, 1L), DAY))
                .isEqualTo(FALSE);
        assertThat(share.isAbove("0.3333333333333333333333333333333333333333").test(firm(3L, 1L), DAY))
                .isEqualTo(TRUE);
        assertThat(share.isAtLeast("0.1").test(firm(1_000_000L, 100_000L), DAY)).isEqualTo(TRUE);
        assertThat(share.isAtLeast("0.1").test(firm(1_000_000L, 99_999L), DAY)).isEqualTo(FALSE);
        assertThat(share.read(firm(3L, 1L), DAY)).contains(new BigDecimal("0.3333333333333333333333333333333333"));
    }

    @Test
    void aYearBeforeAYearIsThePeriodBefore() {
        FigureSeries<MoneyFact<EnterpriseFile>> years = EnterpriseFacts.tax(PeriodKind.YEAR);
        assertThat(years.yearBefore()).isEqualTo(years.periodBefore()).isEqualTo(years.before(1));
        assertThat(years.changeFromYearBefore()).isEqualTo(years.changeFromPeriodBefore());
        assertThat(years.percentChangeFromYearBefore()).isEqualTo(years.percentChangeFromPeriodBefore());
        FigureSeries<MoneyFact<EnterpriseFile>> halves = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        assertThat(halves.yearBefore()).isEqualTo(halves.before(2)).isNotEqualTo(halves.periodBefore());
        assertThat(halves.changeFromYearBefore()).isNotEqualTo(halves.changeFromPeriodBefore());
        assertThat(halves.percentChangeFromYearBefore()).isNotEqualTo(halves.percentChangeFromPeriodBefore());
    }

    @Test
    void aRatioToZeroIsUnknownForThatReason() {
        Condition<Firm> share = TECHNICIANS.dividedBy(STAFF).isAtLeast("0.1");
        Explanation explanation = share.explain(firm(0L, 1L), DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.unknownFacts()).isEmpty();
        assertThat(explanation.reasons())
                .containsExactly(Bilingual.of("职工为零，无法相除", "staff is zero, so there is no ratio"));
        assertThat(explanation.toText(Locale.CHINESE)).isEqualTo("不明：科技人员与职工之比不低于0.1；其中：科技人员为1、职工为0；原因：职工为零，无法相除");
        assertThat(explanation.toText(Locale.ENGLISH))
                .isEqualTo("not known: the ratio of technicians to staff is at least 0.1; from: technicians 1, staff 0;"
                        + " reason: staff is zero, so there is no ratio");
    }

    @Test
    void aMissingPartIsWhatIsAskedFor() {
        Condition<Firm> share = TECHNICIANS.dividedBy(STAFF).isAtLeast("0.1");
        Explanation explanation = share.explain(firm(null, 1L), DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.reasons()).isEmpty();
        assertThat(explanation.unknownFacts()).extracting(MissingFact::name).containsExactly("firm.staff");
        assertThat(explanation.toText(Locale.CHINESE)).isEqualTo("不明：科技人员与职工之比不低于0.1；其中：科技人员为1、职工为不明；缺少：职工");
    }

    @Test
    void theExplanationShowsThePartsAndARoundedValueSaysSo() {
        Explanation explanation = TECHNICIANS.dividedBy(STAFF).isAtLeast("0.1").explain(firm(3L, 1L), DAY);
        assertThat(explanation.workedOutOf())
                .containsExactly(
                        new FactValue(
                                "firm.technicians",
                                Bilingual.of("科技人员", "technicians"),
                                Optional.of(Bilingual.same("1"))),
                        new FactValue("firm.staff", Bilingual.of("职工", "staff"), Optional.of(Bilingual.same("3"))));
        assertThat(explanation.toText(Locale.CHINESE))
                .isEqualTo("成立：科技人员与职工之比不低于0.1；实际：约0.3333；相差：约0.2333；其中：科技人员为1、职工为3");
        assertThat(explanation.toText(Locale.ENGLISH))
                .isEqualTo("holds: the ratio of technicians to staff is at least 0.1; actual: about 0.3333; difference:"
                        + " about 0.2333; from: technicians 1, staff 3");
        Explanation small = TECHNICIANS.dividedBy(STAFF).isAtLeast("0").explain(firm(3_000_000L, 1L), DAY);
        assertThat(small.value()).contains(Bilingual.of("约0.0000003333", "about 0.0000003333"));
    }

    @Test
    void personsAreNotAddedToSquareMetres() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> STAFF.plus(AREA))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "fact sum(firm.staff, firm.area) > firm.area: the unit must be persons, but was m2"));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> AREA.isAtLeast(AREA.dividedBy(STAFF)))
                .withMessage("condition on firm.area > ratio(firm.area, firm.staff): the unit must be m2, but was"
                        + " m2/persons");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> SALES.plus(SALES.dividedBy(STAFF)))
                .withMessageEndingWith("the unit must be 1, but was 1/persons");
    }

    @Test
    void unitsAreMultipliedAndCancelled() {
        assertThat(STAFF.dividedBy(AREA).unit()).contains("persons/m2");
        assertThat(STAFF.dividedBy(AREA).times(AREA).unit()).contains("persons");
        assertThat(STAFF.dividedBy(AREA).times(AREA).plus(STAFF).unit()).contains("persons");
        assertThat(AREA.times(AREA).dividedBy(STAFF).unit()).contains("m2^2/persons");
        assertThat(STAFF.dividedBy(TECHNICIANS).unit()).isEmpty();
        assertThat(STAFF.percentChangeFrom(TECHNICIANS).unit()).contains("%");
        assertThat(SALES.dividedBy(STAFF).times(STAFF).plus(SALES).unit()).isEmpty();
    }

    @Test
    void periodsOfDifferentLengthAreNotAddedOrCompared() {
        FigureSeries<MoneyFact<EnterpriseFile>> halves = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        FigureSeries<MoneyFact<EnterpriseFile>> years = EnterpriseFacts.tax(PeriodKind.YEAR);
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> halves.latest().plus(years.latest()))
                .withMessage(
                        "fact sum(TAX/HALF_YEAR/latest, TAX/YEAR/latest) > TAX/YEAR/latest: the periods must be of 6"
                                + " months, but were of 12");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> halves.latest().isBelow(years.latest()))
                .withMessage("condition on TAX/HALF_YEAR/latest > TAX/YEAR/latest: the periods must be of 6 months, but"
                        + " were of 12");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> halves.latest()
                        .dividedBy(EnterpriseFacts.revenue(PeriodKind.YEAR).latest()));
        assertThat(halves.sumOfLast(2).isBelow(years.latest()).toText(Locale.ENGLISH))
                .isEqualTo("the sum of tax of the last 2 half-years is below the tax of the latest year");
        assertThatIllegalArgumentException()
                .isThrownBy(halves::meanOfQuarterAverages)
                .withMessage("figures TAX > mean of quarter averages: the periods must be QUARTER, but were HALF_YEAR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> halves.sumOfLast(0))
                .withMessage("figures TAX > periods: must be from 1 to 400, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> halves.before(401));
        assertThatIllegalArgumentException().isThrownBy(() -> halves.declinesInARow(0));
    }

    @Test
    void aChangeFromALossHasNoPercentage() {
        FigureSeries<MoneyFact<EnterpriseFile>> profit = EnterpriseFacts.profit(PeriodKind.YEAR);
        EnterpriseFile file = file(FigureKind.PROFIT, PeriodKind.YEAR, "CNY 5", "CNY -10");
        Explanation percent =
                profit.percentChangeFromPeriodBefore().isAbove("10").explain(file, DAY);
        assertThat(percent.truth()).isEqualTo(UNKNOWN);
        assertThat(percent.reasons())
                .containsExactly(Bilingual.of(
                        "上一期年度利润不大于零，无法计算增减幅度",
                        "profit of the year before is not above zero, so there is no percentage"));
        assertThat(profit.changeFromPeriodBefore()
                        .isAbove(Money.parse("CNY 14"))
                        .test(file, DAY))
                .isEqualTo(TRUE);
    }

    @Test
    void aRowOfDeclinesIsCountedToWhereItEnds() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.QUARTER);
        EnterpriseFile twice = file(FigureKind.TAX, PeriodKind.QUARTER, "CNY 1", "CNY 2", "CNY 3", "CNY 3");
        assertThat(tax.declinesInARow(3).read(twice, DAY)).contains(2L);
        assertThat(tax.declinesInARow(1).read(twice, DAY)).contains(1L);
        assertThat(tax.declinesInARow(9).read(twice, DAY)).contains(2L);
        EnterpriseFile open = file(FigureKind.TAX, PeriodKind.QUARTER, "CNY 1", "CNY 2", "CNY 3");
        assertThat(tax.declinesInARow(2).read(open, DAY)).contains(2L);
        assertThat(tax.declinesInARow(3).read(open, DAY)).isEmpty();
        assertThat(tax.declinesInARow(3).isAtLeast(1).explain(open, DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("TAX/QUARTER/3-before");
    }

    @Test
    void theQuarterMeanAveragesStartAndEndOfEachQuarter() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY.minusDays(1))
                .add("q4", staff(2018, 4, 100))
                .add("q1", staff(2019, 1, 200))
                .add("q2", staff(2019, 2, 300))
                .add("q3", staff(2019, 3, 301))
                .add("q4-next", staff(2019, 4, 101))
                .add("q1-next", staff(2020, 1, 999))
                .build();
        DecimalFact<EnterpriseFile> mean = EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER)
                .endingWithYear()
                .meanOfQuarterAverages();
        // (150 + 250 + 300.5 + 201) / 4
        assertThat(mean.is(new BigDecimal("225.375")).test(file, DAY)).isEqualTo(TRUE);
    }

    @Test
    void amountsOfTwoCurrenciesNeedARate() {
        MoneyFact<Firm> costs = F.money("costs", Bilingual.of("成本", "costs"), firm -> Money.parse("USD 10"));
        Firm firm = new Firm(null, null, null, Money.parse("CNY 70"));
        Explanation explanation =
                SALES.minus(costs).isAtLeast(Money.parse("CNY 0")).explain(firm, DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.reasons())
                .containsExactly(Bilingual.of("当日没有USD兑CNY的汇率", "no exchange rate of the day from USD to CNY"));
    }

    @Test
    void numbersOfTooManyDigitsAreNotCalculatedWith() {
        DecimalFact<Firm> huge = F.decimal("huge", Bilingual.of("大数", "huge"), firm -> new BigDecimal("1E+1000000"));
        DecimalFact<Firm> one = F.decimal("one", Bilingual.of("一", "one"), firm -> BigDecimal.ONE);
        Firm firm = firm(1L, 1L);
        assertThat(huge.isAbove("5").test(firm, DAY)).isEqualTo(TRUE);
        Explanation sum = huge.plus(one).isAbove("5").explain(firm, DAY);
        assertThat(sum.truth()).isEqualTo(UNKNOWN);
        assertThat(sum.reasons())
                .containsExactly(Bilingual.of("大数位数过多，无法计算", "huge has too many digits to calculate with"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.times("1E+1001"))
                .withMessage("factor of firm.one: must be of at most 1000 digits, but was of 1 with scale -1001");
    }

    @Test
    void aWorkedOutFactHasATimeline() {
        EnterpriseFile file = file(FigureKind.TAX, PeriodKind.YEAR, "CNY 3", "CNY 2");
        MoneyFact<EnterpriseFile> sum = EnterpriseFacts.tax(PeriodKind.YEAR).sumOfLast(2);
        assertThat(sum.timeline(file).at(DAY)).contains(BigMoney.parse("CNY 5"));
        assertThat(sum.timeline(file).at(DAY.minusDays(2))).isEmpty();
        assertThat(sum.timeline(file).changes()).hasSize(1);
    }

    @Test
    void aLimitThatCannotBeWorkedOutSaysWhy() {
        Condition<Firm> below = AREA.isBelow(AREA.times(STAFF).dividedBy(TECHNICIANS));
        Explanation explanation = below.explain(new Firm(3L, 0L, BigDecimal.TEN, null), DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.reasons())
                .containsExactly(Bilingual.of("科技人员为零，无法相除", "technicians is zero, so there is no ratio"));
    }

    @Test
    void aPartWhoseCodeThrowsIsNamed() {
        CountFact<Firm> throwing = F.count("throwing", Bilingual.of("出错", "throwing"), "persons", firm -> {
            throw new IllegalStateException("no");
        });
        Explanation explanation = STAFF.plus(throwing).isAtLeast("1").explain(firm(1L, 1L), DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.failures())
                .containsExactly(new FactFailure("firm.throwing", "java.lang.IllegalStateException"));
    }

    /** A sum of two counts itself and their parts. */
    private static NumberFact<Firm, ?> sumOf(int parts) {
        if (parts == 1) {
            return STAFF;
        }
        int first = Integer.highestOneBit(parts) - 1;
        int rest = parts - 1 - first;
        return rest % 2 == 1 ? sumOf(first).plus(sumOf(rest)) : sumOf(parts - 1).times("2");
    }

    @Test
    void aThousandPartsAreTheMost() {
        DecimalFact<Firm> sum = sumOf(999).times("2");
        assertThat(sum.isAbove("1").test(firm(1L, 1L), DAY)).isEqualTo(TRUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.plus(STAFF))
                .withMessage("fact sum: must be made of at most 1000 parts, written out, but was of 1002");
    }

    @Test
    void sharedPartsDoNotExplode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    NumberFact<Firm, ?> sum = STAFF;
                    for (int i = 0; i < 40; i++) {
                        sum = sum.plus(sum);
                    }
                })
                .withMessage("fact sum: must be made of at most 1000 parts, written out, but was of 1023");
    }

    private static EnterpriseFile file(FigureKind<Money> kind, PeriodKind periods, String... latestFirst) {
        var builder = EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusDays(1));
        ReportingPeriod period = ReportingPeriod.of(periods, LocalDate.of(2019, 12, 31));
        for (String amount : latestFirst) {
            builder.add("f-" + period, Figure.of(kind, period, Money.parse(amount), DAY.minusDays(1)));
            period = period.previous();
        }
        return builder.build();
    }

    private static Figure<Long> staff(int year, int quarter, long count) {
        return Figure.of(FigureKind.HEADCOUNT, ReportingPeriod.quarter(year, quarter), count, DAY.minusDays(1));
    }
}
