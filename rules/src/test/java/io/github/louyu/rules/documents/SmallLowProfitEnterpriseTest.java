package io.github.louyu.rules.documents;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small low-profit enterprises (小型微利企业, Regulations for the enterprise income tax law, Art. 92, and later announcements): limits
 * of income, staff and assets by year, all included; staff and assets as means of quarters. A year is settled in the next one, so
 * its limits are those of the year before the date asked about. The rates of tax are no part of it.
 */
class SmallLowProfitEnterpriseTest {

    private static final FigureKind<Money> TAXABLE_INCOME =
            FigureKind.of("TAXABLE_INCOME", Bilingual.of("应纳税所得额", "taxable income"), ValueType.money());
    private static final FigureKind<Money> ASSETS =
            FigureKind.of("ASSETS", Bilingual.of("资产总额", "total assets"), ValueType.money());
    private static final Attribute<Boolean> RESTRICTED =
            Attribute.flag("restricted-sector", Bilingual.of("国家限制或禁止行业", "restricted or prohibited sector"));
    private static final Attribute<Boolean> INDUSTRIAL =
            Attribute.flag("industrial", Bilingual.of("工业企业", "industrial enterprise"));

    private static final MoneyFact<EnterpriseFile> INCOME =
            EnterpriseFacts.moneyFigures(TAXABLE_INCOME, PeriodKind.YEAR).latest();
    private static final DecimalFact<EnterpriseFile> STAFF = EnterpriseFacts.countFigures(
                    FigureKind.HEADCOUNT, PeriodKind.QUARTER)
            .endingWithYear()
            .meanOfQuarterAverages();
    private static final MoneyFact<EnterpriseFile> MEAN_ASSETS = EnterpriseFacts.moneyFigures(
                    ASSETS, PeriodKind.QUARTER)
            .endingWithYear()
            .meanOfQuarterAverages();

    /** Of 2018 the limit is not certain: the office states it. */
    private static final DatedParameter<BigMoney> INCOME_LIMIT = parameter(
            "income-limit",
            Bilingual.of("应纳税所得额上限", "income limit"),
            Timeline.<BigMoney>builder()
                    .from(settling(2008), yuan("300000"))
                    .from(settling(2017), yuan("500000"))
                    .from(settling(2018), yuan("1000000"))
                    .from(settling(2019), yuan("3000000"))
                    .unknownFrom(settling(2028))
                    .build());

    private static final DatedParameter<BigDecimal> INDUSTRY_STAFF = staff("industry-staff", "100");
    private static final DatedParameter<BigDecimal> OTHER_STAFF = staff("other-staff", "80");
    private static final DatedParameter<BigMoney> INDUSTRY_ASSETS = assets("industry-assets", "30000000");
    private static final DatedParameter<BigMoney> OTHER_ASSETS = assets("other-assets", "10000000");

    private static final Condition<EnterpriseFile> IS_INDUSTRIAL =
            EnterpriseFacts.flag(INDUSTRIAL).isTrue();

    private static final Condition<EnterpriseFile> SMALL_LOW_PROFIT = all(
            EnterpriseFacts.flag(RESTRICTED).isFalse(),
            INCOME.isAtMost(INCOME_LIMIT),
            any(
                    all(IS_INDUSTRIAL, STAFF.isAtMost(INDUSTRY_STAFF), MEAN_ASSETS.isAtMost(INDUSTRY_ASSETS)),
                    all(not(IS_INDUSTRIAL), STAFF.isAtMost(OTHER_STAFF), MEAN_ASSETS.isAtMost(OTHER_ASSETS))));

    private static DatedParameter<BigDecimal> staff(String name, String before2019) {
        return parameter(
                name,
                Bilingual.of("从业人数上限", "staff limit"),
                Timeline.<BigDecimal>builder()
                        .from(settling(2008), new BigDecimal(before2019))
                        .from(settling(2019), new BigDecimal("300"))
                        .unknownFrom(settling(2028))
                        .build());
    }

    private static DatedParameter<BigMoney> assets(String name, String before2019) {
        return parameter(
                name,
                Bilingual.of("资产总额上限", "asset limit"),
                Timeline.<BigMoney>builder()
                        .from(settling(2008), yuan(before2019))
                        .from(settling(2019), yuan("50000000"))
                        .unknownFrom(settling(2028))
                        .build());
    }

    private static <T> DatedParameter<T> parameter(String name, Bilingual label, Timeline<T> values) {
        return DatedParameter.of(name, label, values);
    }

    /** The first day on which a tax year is settled. */
    private static LocalDate settling(int taxYear) {
        return LocalDate.of(taxYear + 1, 1, 1);
    }

    private static BigMoney yuan(String amount) {
        return BigMoney.parse("CNY " + amount);
    }

    /** A tax year with the same staff and assets at the ends of its quarters and of the quarter before. */
    private static EnterpriseFile file(int taxYear, String income, long staff, String assets, boolean industrial) {
        EnterpriseFileBuilder file = beginning(taxYear, income, industrial);
        for (int quarter = 0; quarter <= 4; quarter++) {
            add(file, taxYear, quarter, staff, assets);
        }
        return file.build();
    }

    private static EnterpriseFileBuilder beginning(int taxYear, String income, boolean industrial) {
        LocalDate recorded = settling(taxYear);
        return EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(recorded)
                .attribute(RESTRICTED, false, recorded)
                .attribute(INDUSTRIAL, industrial, recorded)
                .add(
                        "income",
                        Figure.of(
                                TAXABLE_INCOME,
                                ReportingPeriod.year(taxYear),
                                yuan(income).toMoney(),
                                recorded));
    }

    /** Quarter 0 is the last one of the year before. */
    private static void add(EnterpriseFileBuilder file, int taxYear, int quarter, long staff, String assets) {
        ReportingPeriod period = ReportingPeriod.quarter(taxYear, 1).plus(quarter - 1L);
        LocalDate recorded = settling(taxYear);
        file.add("staff-" + quarter, Figure.of(FigureKind.HEADCOUNT, period, staff, recorded));
        file.add("assets-" + quarter, Figure.of(ASSETS, period, yuan(assets).toMoney(), recorded));
    }

    private static Truth decide(EnterpriseFile file, int taxYear) {
        return SMALL_LOW_PROFIT.test(file, LocalDate.of(taxYear + 1, 5, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2008, 300000, 80, 10000000, false",
        "2008, 300000, 100, 30000000, true",
        "2016, 300000, 100, 30000000, true",
        "2017, 500000, 80, 10000000, false",
        "2017, 500000, 100, 30000000, true",
        "2019, 3000000, 300, 50000000, true",
        "2019, 3000000, 300, 50000000, false",
        "2020, 3000000, 300, 50000000, false",
        "2027, 3000000, 300, 50000000, false"
    })
    void theLimitsOfEachPeriodAreIncluded(int year, String income, long staff, String assets, boolean industrial) {
        assertThat(decide(file(year, income, staff, assets, industrial), year)).isEqualTo(Truth.TRUE);
        assertThat(decide(file(year, income + ".01", staff, assets, industrial), year))
                .isEqualTo(Truth.FALSE);
        assertThat(decide(file(year, income, staff + 1, assets, industrial), year))
                .isEqualTo(Truth.FALSE);
        assertThat(decide(file(year, income, staff, assets + ".01", industrial), year))
                .isEqualTo(Truth.FALSE);
        assertThat(decide(file(year, "0", staff - 1, assets, industrial), year)).isEqualTo(Truth.TRUE);
    }

    @Test
    void beforeTheRegulationsAndAfterTheLastAnnouncementNothingIsSaid() {
        assertThat(decide(file(2007, "1", 1, "1", false), 2007)).isEqualTo(Truth.UNKNOWN);
        assertThat(decide(file(2028, "1", 1, "1", false), 2028)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void staffIsTheMeanOfTheAveragesOfFourQuarters() {
        EnterpriseFileBuilder file = beginning(2020, "1", false);
        long[] ends = {200, 400, 200, 400, 400};
        for (int quarter = 0; quarter <= 4; quarter++) {
            add(file, 2020, quarter, ends[quarter], "1");
        }
        // (300 + 300 + 300 + 400) / 4 = 325, though the mean of the last four ends is 350 and of the five 320
        EnterpriseFile whole = file.build();
        assertThat(STAFF.read(whole, LocalDate.of(2021, 5, 31))).contains(new BigDecimal("325"));
        assertThat(decide(whole, 2020)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aMissingQuarterIsAskedForUnlessItCannotMatter() {
        EnterpriseFileBuilder file = beginning(2020, "1", false);
        for (int quarter = 1; quarter <= 4; quarter++) {
            add(file, 2020, quarter, 300, "1");
        }
        var explanation = SMALL_LOW_PROFIT.explain(file.build(), LocalDate.of(2021, 5, 31));
        assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly(
                        "HEADCOUNT/QUARTER/ending-with-year/year-before",
                        "ASSETS/QUARTER/ending-with-year/year-before");
        EnterpriseFile rich = file.add(
                        "income-2",
                        Figure.of(
                                TAXABLE_INCOME,
                                ReportingPeriod.year(2020),
                                Money.parse("CNY 3000001"),
                                settling(2020).plusDays(1)))
                .build();
        assertThat(decide(rich, 2020)).isEqualTo(Truth.FALSE);
    }

    @Test
    void theRuleReadsAsAClerkWouldWriteIt() {
        assertThat(SMALL_LOW_PROFIT.toText(Locale.CHINESE))
                .isEqualTo("国家限制或禁止行业为“否”，且最近一期年度应纳税所得额不高于应纳税所得额上限，且（（工业企业为“是”"
                        + "，且最近四个季度截至年末的从业人数平均值（各季度取期初、期末平均）不高于从业人数上限"
                        + "，且最近四个季度截至年末的资产总额平均值（各季度取期初、期末平均）不高于资产总额上限），或"
                        + "（工业企业为“否”，且最近四个季度截至年末的从业人数平均值（各季度取期初、期末平均）不高于从业人数上限"
                        + "，且最近四个季度截至年末的资产总额平均值（各季度取期初、期末平均）不高于资产总额上限））");
    }
}
