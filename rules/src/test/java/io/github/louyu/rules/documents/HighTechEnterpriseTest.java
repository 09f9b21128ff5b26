package io.github.louyu.rules.documents;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DateFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Tiers;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Recognition of high-tech enterprises (高新技术企业认定管理办法, 2016): the share of research spending by sales, and the conditions
 * beside it.
 */
class HighTechEnterpriseTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final LocalDate RECORDED = LocalDate.of(2019, 3, 1);

    private static final FigureKind<Money> RESEARCH =
            FigureKind.of("RESEARCH", Bilingual.of("研发费用", "R&D spending"), ValueType.money());
    private static final FigureKind<Money> RESEARCH_IN_CHINA =
            FigureKind.of("RESEARCH_IN_CHINA", Bilingual.of("境内研发费用", "R&D spending in China"), ValueType.money());
    private static final FigureKind<Money> HIGH_TECH_INCOME =
            FigureKind.of("HIGH_TECH_INCOME", Bilingual.of("高新技术产品收入", "high-tech income"), ValueType.money());
    private static final EventKind MAJOR_CASE =
            EventKind.of("MAJOR_CASE", Bilingual.of("重大安全、质量事故或环境违法", "major safety, quality or environment case"));
    private static final Attribute<LocalDate> REGISTERED =
            Attribute.date("registered", Bilingual.of("注册成立日期", "registered"));
    private static final Attribute<Long> TECHNICIANS =
            Attribute.count("technicians", Bilingual.of("科技人员", "technical staff"), "persons");
    private static final Attribute<Boolean> OWNS_CORE_IP =
            Attribute.flag("owns-core-ip", Bilingual.of("拥有核心自主知识产权", "owns core IP"));
    private static final Attribute<Boolean> LISTED_FIELD =
            Attribute.flag("listed-field", Bilingual.of("属于国家重点支持的高新技术领域", "listed field"));
    private static final Attribute<BigDecimal> SCORE =
            Attribute.decimal("innovation-score", Bilingual.of("创新能力评分", "innovation score"), "1");

    private static final FigureSeries<MoneyFact<EnterpriseFile>> SALES = EnterpriseFacts.revenue(PeriodKind.YEAR);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> SPENDING =
            EnterpriseFacts.moneyFigures(RESEARCH, PeriodKind.YEAR);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> SPENDING_IN_CHINA =
            EnterpriseFacts.moneyFigures(RESEARCH_IN_CHINA, PeriodKind.YEAR);
    private static final DateFact<EnterpriseFile> REGISTERED_ON = EnterpriseFacts.date(REGISTERED);

    /** 5% up to 50 million yuan included, 4% up to 200 million included, 3% above. */
    private static final DecisionTable<EnterpriseFile, BigDecimal> REQUIRED_SHARE =
            Tiers.<EnterpriseFile, BigMoney, BigDecimal>of(
                            "required-rd-share", Bilingual.of("研发费用占比要求", "required R&D share"), SALES.latest())
                    .tier("small", Range.atMost(yuan("50000000")), new BigDecimal("0.05"))
                    .tier("medium", Range.openClosed(yuan("50000000"), yuan("200000000")), new BigDecimal("0.04"))
                    .tier("large", Range.greaterThan(yuan("200000000")), new BigDecimal("0.03"))
                    .build();

    /** Whether 70 points pass is not certain, so the score that must be passed is a parameter of the office. */
    private static final DatedParameter<BigDecimal> PASS_MARK = DatedParameter.of(
            "pass-mark", Bilingual.of("创新能力评分及格线", "pass mark"), Timeline.always(new BigDecimal("70")));

    /** Research over sales of so many years meets what the sales of the latest year ask for. */
    private static Condition<EnterpriseFile> spendsEnough(int years) {
        DecimalFact<EnterpriseFile> share = SPENDING.sumOfLast(years).dividedBy(SALES.sumOfLast(years));
        return any(
                all(requires("0.05"), share.isAtLeast("0.05")),
                all(requires("0.04"), share.isAtLeast("0.04")),
                all(requires("0.03"), share.isAtLeast("0.03")));
    }

    private static Condition<EnterpriseFile> requires(String share) {
        return REQUIRED_SHARE.asFact(BigDecimal.ONE.negate()).is(new BigDecimal(share));
    }

    private static Condition<EnterpriseFile> registeredFor(int years) {
        return REGISTERED_ON.isAtLeastAgo(Span.months(12 * years));
    }

    /** Of three fiscal years, or of the years since the enterprise was registered. */
    private static final Condition<EnterpriseFile> SPENDS_ENOUGH = any(
            all(registeredFor(3), spendsEnough(3)),
            all(registeredFor(2), not(registeredFor(3)), spendsEnough(2)),
            all(registeredFor(1), not(registeredFor(2)), spendsEnough(1)));

    private static final Condition<EnterpriseFile> RECOGNISED = all(
            registeredFor(1),
            EnterpriseFacts.flag(OWNS_CORE_IP).isTrue(),
            EnterpriseFacts.flag(LISTED_FIELD).isTrue(),
            EnterpriseFacts.count(TECHNICIANS)
                    .dividedBy(EnterpriseFacts.headcount())
                    .isAtLeast("0.10"),
            SPENDS_ENOUGH,
            SPENDING_IN_CHINA.sumOfLast(3).dividedBy(SPENDING.sumOfLast(3)).isAtLeast("0.60"),
            EnterpriseFacts.moneyFigures(HIGH_TECH_INCOME, PeriodKind.YEAR)
                    .latest()
                    .dividedBy(SALES.latest())
                    .isAtLeast("0.60"),
            EnterpriseFacts.decimal(SCORE).isAbove(PASS_MARK),
            EnterpriseFacts.event(MAJOR_CASE).didNotHappenWithinLast(Span.months(12)));

    private static BigMoney yuan(String amount) {
        return BigMoney.parse("CNY " + amount);
    }

    private static EnterpriseFileBuilder builder() {
        return EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(RECORDED);
    }

    private static EnterpriseFileBuilder figure(
            EnterpriseFileBuilder file, FigureKind<Money> kind, int year, String amount) {
        return file.add(
                kind.code() + year,
                Figure.of(kind, ReportingPeriod.year(year), yuan(amount).toMoney(), RECORDED));
    }

    /** Three years of the same sales and the same research spending. */
    private static EnterpriseFile spending(LocalDate registered, String sales, String research) {
        EnterpriseFileBuilder file = builder().attribute(REGISTERED, registered, registered);
        for (int year = 2016; year <= 2018; year++) {
            figure(file, FigureKind.REVENUE, year, sales);
            figure(file, RESEARCH, year, research);
        }
        return file.build();
    }

    @ParameterizedTest
    @CsvSource({
        "49999999.99, 2500000.00, TRUE",
        "49999999.99, 2499999.00, FALSE",
        "50000000.00, 2500000.00, TRUE",
        "50000000.00, 2499999.99, FALSE",
        "50000000.01, 2000000.01, TRUE",
        "50000000.01, 2000000.00, FALSE",
        "200000000.00, 8000000.00, TRUE",
        "200000000.00, 7999999.99, FALSE",
        "200000000.01, 6000000.01, TRUE",
        "200000000.01, 6000000.00, FALSE"
    })
    void theShareOfResearchSpendingBySales(String sales, String research, Truth truth) {
        EnterpriseFile file = spending(LocalDate.of(2010, 1, 1), sales, research);
        assertThat(SPENDS_ENOUGH.test(file, DAY)).isEqualTo(truth);
    }

    @Test
    void theYearsAreAddedUpAndNotAveraged() {
        EnterpriseFileBuilder file =
                builder().attribute(REGISTERED, LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1));
        figure(file, FigureKind.REVENUE, 2016, "10000000");
        figure(file, FigureKind.REVENUE, 2017, "20000000");
        figure(file, FigureKind.REVENUE, 2018, "30000000");
        figure(file, RESEARCH, 2016, "3000000");
        figure(file, RESEARCH, 2017, "0");
        figure(file, RESEARCH, 2018, "0");
        // 3 of 60 million are exactly 5 percent, though the mean of the yearly shares would be ten
        assertThat(SPENDS_ENOUGH.test(file.build(), DAY)).isEqualTo(Truth.TRUE);
        assertThat(SPENDING.sumOfLast(3)
                        .dividedBy(SALES.sumOfLast(3))
                        .is(new BigDecimal("0.05"))
                        .test(file.build(), DAY))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aYoungerEnterpriseCountsItsOwnYears() {
        LocalDate registered = LocalDate.of(2017, 5, 1);
        EnterpriseFileBuilder file = builder().attribute(REGISTERED, registered, registered);
        for (int year = 2017; year <= 2018; year++) {
            figure(file, FigureKind.REVENUE, year, "10000000");
            figure(file, RESEARCH, year, "500000");
        }
        assertThat(SPENDS_ENOUGH.test(file.build(), DAY)).isEqualTo(Truth.TRUE);
        LocalDate threeYears = registered.plusYears(3);
        assertThat(SPENDS_ENOUGH.test(file.build(), threeYears.minusDays(1))).isEqualTo(Truth.TRUE);
        assertThat(SPENDS_ENOUGH.explain(file.build(), threeYears).unknownFacts())
                .extracting(MissingFact::name)
                .contains("REVENUE/YEAR/2-before", "RESEARCH/YEAR/2-before");
    }

    private static EnterpriseFileBuilder recognised() {
        EnterpriseFileBuilder file = builder()
                .attribute(REGISTERED, LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1))
                .attribute(OWNS_CORE_IP, true, RECORDED)
                .attribute(LISTED_FIELD, true, RECORDED)
                .attribute(TECHNICIANS, 10L, RECORDED)
                .attribute(EnterpriseAttributes.HEADCOUNT, 100L, RECORDED)
                .attribute(SCORE, new BigDecimal("95"), RECORDED);
        for (int year = 2016; year <= 2018; year++) {
            figure(file, FigureKind.REVENUE, year, "10000000");
            figure(file, RESEARCH, year, "500000");
            figure(file, RESEARCH_IN_CHINA, year, "300000");
            figure(file, HIGH_TECH_INCOME, year, "6000000");
        }
        return file;
    }

    @Test
    void allConditionsAtTheirLimits() {
        assertThat(RECOGNISED.test(recognised().build(), DAY)).isEqualTo(Truth.TRUE);
        assertThat(RECOGNISED.test(
                        recognised()
                                .attribute(TECHNICIANS, 9L, RECORDED.plusDays(1))
                                .build(),
                        DAY))
                .isEqualTo(Truth.FALSE);
        assertThat(RECOGNISED.test(
                        recognised()
                                .attribute(OWNS_CORE_IP, false, RECORDED.plusDays(1))
                                .build(),
                        DAY))
                .isEqualTo(Truth.FALSE);
        LocalDate accident = DAY.minusMonths(12);
        EnterpriseFile afterACase =
                recognised().add("case", FileEvent.of(MAJOR_CASE, accident)).build();
        assertThat(RECOGNISED.test(afterACase, DAY)).isEqualTo(Truth.FALSE);
        assertThat(RECOGNISED.test(afterACase, DAY.plusDays(1))).isEqualTo(Truth.TRUE);
    }

    @Test
    void registeredForAYearToTheDay() {
        LocalDate registered = LocalDate.of(2018, 6, 1);
        EnterpriseFile file =
                builder().attribute(REGISTERED, registered, registered).build();
        assertThat(registeredFor(1).test(file, LocalDate.of(2019, 5, 31))).isEqualTo(Truth.FALSE);
        assertThat(registeredFor(1).test(file, LocalDate.of(2019, 6, 1))).isEqualTo(Truth.TRUE);
    }

    @Test
    void theTiersReadAsTheMeasuresDo() {
        assertThat(REQUIRED_SHARE.toText(Locale.CHINESE)).isEqualTo("""
                        研发费用占比要求（至多一行成立）
                          0.05：最近一期年度营业收入不高于5000万元
                          0.04：最近一期年度营业收入高于5000万元，且最近一期年度营业收入不高于2亿元
                          0.03：最近一期年度营业收入高于2亿元""");
        assertThat(REQUIRED_SHARE
                        .using(WorkCalendar.china())
                        .decide(builder().build(), DAY)
                        .outcomes())
                .hasSize(3);
    }
}
