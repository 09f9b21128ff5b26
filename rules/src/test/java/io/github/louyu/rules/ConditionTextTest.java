package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every leaf and combination in the words of both languages. */
class ConditionTextTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final DateFact<EnterpriseFile> FOUNDED = EnterpriseFacts.date(RandomValues.FOUNDED);
    private static final MoneyFact<EnterpriseFile> CAPITAL = EnterpriseFacts.money(RandomValues.CAPITAL);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> REVENUE = EnterpriseFacts.revenue(PeriodKind.YEAR);
    private static final FigureSeries<DecimalFact<EnterpriseFile>> STAFF =
            EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> TAX = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
    private static final CodeSetFact<EnterpriseFile, RandomValues.Certificate> CERTIFICATES =
            EnterpriseFacts.codes(RandomValues.CERTIFICATES);
    private static final Relation<EnterpriseFile, EnterpriseFile> PARENT =
            Relation.of(EnterpriseFile.class, "parent", Bilingual.of("母公司", "parent"), file -> file);
    private static final Condition<EnterpriseFile> A = headcount().isAtLeast(1);
    private static final Condition<EnterpriseFile> B = headcount().isAtLeast(2);
    private static final Condition<EnterpriseFile> C = headcount().isAtLeast(3);

    private record Said(Condition<EnterpriseFile> condition, String zh, String en) {}

    private static List<Said> leaves() {
        return List.of(
                new Said(headcount().is(5L), "从业人数为5人", "headcount is 5"),
                new Said(headcount().isNot(5L), "从业人数不为5人", "headcount is not 5"),
                new Said(headcount().isAtLeast(5), "从业人数不少于5人", "headcount is at least 5"),
                new Said(headcount().isAtMost(5), "从业人数不多于5人", "headcount is at most 5"),
                new Said(headcount().isAbove(5), "从业人数多于5人", "headcount is more than 5"),
                new Said(headcount().isBelow(5), "从业人数少于5人", "headcount is less than 5"),
                new Said(
                        keyTier().isIn(KeyTier.DISTRICT, KeyTier.CITY),
                        "重点企业级别为下列之一：区级、市级",
                        "key tier is one of: district, city"),
                new Said(keyTier().isKnown(), "重点企业级别已登记", "key tier is on file"),
                new Said(FOUNDED.is(NEW_YEAR), "成立日期为2019-01-01", "founded is 2019-01-01"),
                new Said(FOUNDED.isNot(NEW_YEAR), "成立日期不为2019-01-01", "founded is not 2019-01-01"),
                new Said(FOUNDED.isOnOrAfter(NEW_YEAR), "成立日期不早于2019-01-01", "founded is on or after 2019-01-01"),
                new Said(FOUNDED.isOnOrBefore(NEW_YEAR), "成立日期不晚于2019-01-01", "founded is on or before 2019-01-01"),
                new Said(FOUNDED.isAfter(NEW_YEAR), "成立日期晚于2019-01-01", "founded is after 2019-01-01"),
                new Said(FOUNDED.isBefore(NEW_YEAR), "成立日期早于2019-01-01", "founded is before 2019-01-01"),
                new Said(FOUNDED.isWithinNext(Span.months(3)), "成立日期在今后3个月内", "founded is within the next 3 months"),
                new Said(
                        FOUNDED.isWithinLast(Span.workdays(1)),
                        "成立日期在过去1个工作日内",
                        "founded is within the last 1 working day"),
                new Said(
                        event(EventKind.HEADQUARTERS_LEADER_VISIT).isAnnouncedWithinNext(Span.days(14)),
                        "今后14天内有总部领导来沪考察",
                        "headquarters leaders' visit within the next 14 days"),
                new Said(
                        event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(1)),
                        "过去1天内有高管变动",
                        "executive change within the last 1 day"),
                new Said(
                        event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(30), 2),
                        "过去30天内高管变动不少于2次",
                        "executive change at least 2 times within the last 30 days"),
                new Said(FOUNDED.isAtLeastAgo(Span.months(12)), "成立日期距今已满12个月", "founded is at least 12 months ago"),
                new Said(
                        FOUNDED.isAtLeastAhead(Span.workdays(1)),
                        "距成立日期至少还有1个工作日",
                        "founded is at least 1 working day ahead"),
                new Said(
                        CERTIFICATES.contains(RandomValues.Certificate.FIRST),
                        "资质包含FIRST",
                        "certificates include FIRST"),
                new Said(
                        CERTIFICATES.containsAny(RandomValues.Certificate.FIRST, RandomValues.Certificate.SECOND),
                        "资质包含下列任一项：FIRST、SECOND",
                        "certificates include at least one of: FIRST, SECOND"),
                new Said(
                        CERTIFICATES.isWithin(RandomValues.Certificate.FIRST, RandomValues.Certificate.SECOND),
                        "资质不超出下列范围：FIRST、SECOND",
                        "certificates are none other than: FIRST, SECOND"),
                new Said(
                        leases().any(LeaseFacts.lastDay().isWithinNext(Span.months(3))),
                        "租赁中有符合下列条件的：到期日在今后3个月内",
                        "one of the leases satisfies: expiry date is within the next 3 months"),
                new Said(
                        leases().all(all(
                                LeaseFacts.running().isTrue(), LeaseFacts.area().isAtLeast("500"))),
                        "租赁均符合下列条件：（在租为“是”，且租赁面积不低于500平方米）",
                        "all of the leases satisfy: (running is yes and leased area is at least 500 square metres)"),
                new Said(
                        EnterpriseFacts.officers()
                                .atLeast(2, OfficerFacts.inOffice().isTrue()),
                        "高管中至少有2个符合下列条件：在任为“是”",
                        "at least 2 of the officers satisfy: in office is yes"),
                new Said(
                        event(EventKind.EXECUTIVE_CHANGE)
                                .happenedWithinLastFollowedBy(
                                        Span.days(90), event(EventKind.HEADQUARTERS_LEADER_VISIT)),
                        "过去90天内有高管变动，其后有总部领导来沪考察",
                        "executive change within the last 90 days, followed by headquarters leaders' visit"),
                new Said(
                        event(EventKind.EXECUTIVE_CHANGE)
                                .happenedWithinLastFollowedWithin(Span.days(90), visit(), Span.workdays(10)),
                        "过去90天内有高管变动，其后10个工作日内有走访",
                        "executive change within the last 90 days, followed within 10 working days by visit"),
                new Said(
                        event(EventKind.EXECUTIVE_CHANGE)
                                .happenedWithinLastNotFollowedWithin(Span.days(90), visit(), Span.workdays(10)),
                        "过去90天内有高管变动，其后满10个工作日仍无走访",
                        "executive change within the last 90 days, not followed within 10 working days by visit"),
                new Said(
                        Conditions.undated(
                                EnterpriseFile.class,
                                "reviewed",
                                Bilingual.of("已经专家评审", "reviewed by experts"),
                                file -> true),
                        "已经专家评审",
                        "reviewed by experts"),
                new Said(
                        event(EventKind.EXECUTIVE_CHANGE)
                                .happenedWithinLast(Span.days(30))
                                .via(PARENT),
                        "母公司：过去30天内有高管变动",
                        "parent: executive change within the last 30 days"),
                new Said(
                        event(EventKind.SPECIAL_CASE_OPENED)
                                .happenedWithinLastNotFollowedBy(Span.days(30), event(EventKind.SPECIAL_CASE_CLOSED)),
                        "过去30天内有重要个性情况，其后没有个性情况办结",
                        "significant individual case within the last 30 days, not followed by significant individual"
                                + " case closed"));
    }

    private static List<Said> values() {
        DatedParameter<Long> limit = DatedParameter.of("limit", Bilingual.of("限额", "the limit"), Timeline.always(5L));
        return List.of(
                new Said(headcount().isAtLeast(limit), "从业人数不少于限额", "headcount is at least the limit"),
                new Said(
                        headcount().isBelow(EnterpriseFacts.count(RandomValues.SEATS)),
                        "从业人数少于席位",
                        "headcount is less than the seats"),
                new Said(
                        TAX.latest().isBelow(TAX.yearBefore().times("0.80")),
                        "最近一期半年度税收低于上年同期半年度税收的80%",
                        "tax of the latest half-year is below 80% of the tax of the same half-year a year before"),
                new Said(FOUNDED.isAtLeastAgo(Span.days(0)), "成立日期已到", "founded has come"),
                new Said(FOUNDED.isAtLeastAhead(Span.days(0)), "成立日期未过", "founded has not passed"),
                new Said(
                        REVENUE.sumOfLast(3).isAtLeast(Money.parse("CNY 5000000")),
                        "最近3期年度营业收入合计不低于500万元",
                        "the sum of revenue of the last 3 years is at least CNY 5,000,000"),
                new Said(
                        REVENUE.sumOfLast(1).isAtLeast(REVENUE.greatestOfLast(1)),
                        "最近一期年度营业收入合计不低于最近一期年度营业收入最高值",
                        "the sum of revenue of the latest year is at least the greatest revenue of the latest year"),
                new Said(
                        TAX.latest().isBelow(TAX.meanBefore(4)),
                        "最近一期半年度税收低于此前4期半年度税收平均值",
                        "tax of the latest half-year is below the mean of tax of the 4 half-years before the latest"),
                new Said(
                        TAX.meanBefore(1).isBelow(TAX.leastOfLast(2)),
                        "此前一期半年度税收平均值低于最近2期半年度税收最低值",
                        "the mean of tax of the half-year before the latest is below the least tax of the last 2"
                                + " half-years"),
                new Said(
                        TAX.meanOfLast(2).isBelow(TAX.before(5)),
                        "最近2期半年度税收平均值低于最近一期之前第5期半年度税收",
                        "the mean of tax of the last 2 half-years is below the tax of the half-year 5 before the latest"),
                new Said(
                        TAX.declinesInARow(3).isAtLeast(3),
                        "半年度税收连续下降期数（至多计3期）不少于3",
                        "the number of half-years in a row in which tax fell (up to 3) is at least 3"),
                new Said(
                        TAX.declinesInARow(1).is(1L),
                        "最近一期半年度税收下降期数为1",
                        "the number of half-years in which tax fell (the latest only) is 1"),
                new Said(
                        TAX.percentChangeFromYearBefore().isBelow("-20"),
                        "最近一期半年度税收较上年同期增减幅度低于-20%",
                        "the percent change of tax of the latest half-year from the same one a year before is below -20%"),
                new Said(
                        TAX.changeFromPeriodBefore().isBelow(TAX.changeFromYearBefore()),
                        "最近一期半年度税收较上一期增减额低于最近一期半年度税收较上年同期增减额",
                        "the change of tax of the latest half-year from the one before is below the change of tax of the"
                                + " latest half-year from the same one a year before"),
                new Said(
                        STAFF.endingWithYear().meanOfQuarterAverages().isAtMost("300"),
                        "最近四个季度截至年末的从业人数平均值（各季度取期初、期末平均）不高于300人",
                        "the mean of headcount up to a year's end of the last four quarters (each averaged over its start"
                                + " and end) is at most 300"),
                new Said(
                        headcount()
                                .dividedBy(EnterpriseFacts.count(RandomValues.SEATS))
                                .isAbove("1.5"),
                        "从业人数与席位之比高于1.5",
                        "the ratio of headcount to seats is above 1.5"),
                new Said(
                        CAPITAL.plus(TAX.latest()).minus(CAPITAL).isAbove(Money.parse("CNY 1")),
                        "注册资本与最近一期半年度税收之和减注册资本高于1元",
                        "the sum of capital and tax of the latest half-year less capital is above CNY 1"),
                new Said(
                        CAPITAL.orLess(TAX.latest()).isBelow(CAPITAL.orMore(TAX.latest())),
                        "注册资本与最近一期半年度税收中较低者低于注册资本与最近一期半年度税收中较高者",
                        "the lesser of capital and tax of the latest half-year is below the greater of capital and tax of"
                                + " the latest half-year"),
                new Said(
                        headcount()
                                .percentChangeFrom(EnterpriseFacts.count(RandomValues.SEATS))
                                .isAbove("10"),
                        "从业人数较席位增减幅度高于10%",
                        "the percent change of headcount from seats is above 10%"),
                new Said(
                        CAPITAL.dividedBy(headcount())
                                .times(EnterpriseFacts.count(RandomValues.SEATS))
                                .labelled(Bilingual.of("折算注册资本", "capital by seats"))
                                .isAbove(Money.parse("CNY 1")),
                        "折算注册资本高于1元",
                        "capital by seats is above CNY 1"),
                new Said(
                        leases().where(LeaseFacts.running().isTrue()).count().isAtLeast(2),
                        "租赁（在租为“是”）数量不少于2",
                        "the number of leases (running is yes) is at least 2"),
                new Said(
                        leases().next(LeaseFacts.lastDay()).isWithinNext(Span.months(3)),
                        "租赁中下一个到期日在今后3个月内",
                        "the next expiry date of the leases is within the next 3 months"),
                new Said(
                        headcount().via(PARENT).isAtLeast(5), "母公司的从业人数不少于5人", "headcount of the parent is at least 5"),
                new Said(
                        EnterpriseFacts.revenue(PeriodKind.QUARTER)
                                .periodBefore()
                                .isAbove(Money.parse("CNY 1000000.50")),
                        "上一期季度营业收入高于1000000.5元",
                        "revenue of the quarter before is above CNY 1,000,000.5"),
                new Said(CAPITAL.is(BigMoney.parse("CNY 100.00")), "注册资本为100元", "capital is CNY 100"),
                new Said(
                        EnterpriseFacts.decimal(RandomValues.AREA).isAtLeast("1E+3"),
                        "面积不低于1000平方米",
                        "area is at least 1000 square metres"),
                new Said(
                        EnterpriseFacts.decimal(RandomValues.AREA).is(new BigDecimal("0.00")),
                        "面积为0平方米",
                        "area is 0 square metres"),
                new Said(EnterpriseFacts.flag(RandomValues.LISTED).isTrue(), "上市为“是”", "listed is yes"),
                new Said(EnterpriseFacts.flag(RandomValues.LISTED).isFalse(), "上市为“否”", "listed is no"),
                new Said(EnterpriseFacts.text(RandomValues.STREET).is(" "), "街道为''", "street is ''"),
                new Said(EnterpriseFacts.industry().is(IndustryCode.of("F51")), "行业为F51", "industry is F51"));
    }

    private static List<Said> combinations() {
        return List.of(
                new Said(Conditions.always(), "恒成立", "always"),
                new Said(Conditions.never(), "恒不成立", "never"),
                new Said(all(A), "从业人数不少于1人", "headcount is at least 1"),
                new Said(all(A, B), "从业人数不少于1人，且从业人数不少于2人", "headcount is at least 1 and headcount is at least 2"),
                new Said(any(A, B), "从业人数不少于1人，或从业人数不少于2人", "headcount is at least 1 or headcount is at least 2"),
                new Said(
                        all(A, any(B, C)),
                        "从业人数不少于1人，且（从业人数不少于2人，或从业人数不少于3人）",
                        "headcount is at least 1 and (headcount is at least 2 or headcount is at least 3)"),
                new Said(
                        any(all(A, B), C),
                        "（从业人数不少于1人，且从业人数不少于2人），或从业人数不少于3人",
                        "(headcount is at least 1 and headcount is at least 2) or headcount is at least 3"),
                new Said(
                        atLeast(2, A, B, all(A, C)),
                        "至少符合下列2项：从业人数不少于1人；从业人数不少于2人；（从业人数不少于1人，且从业人数不少于3人）",
                        "at least 2 of: headcount is at least 1; headcount is at least 2; (headcount is at least 1 and"
                                + " headcount is at least 3)"),
                new Said(
                        Conditions.exactlyOne(A, B),
                        "符合且仅符合下列一项：从业人数不少于1人；从业人数不少于2人",
                        "exactly one of: headcount is at least 1; headcount is at least 2"),
                new Said(not(A), "从业人数少于1人", "headcount is less than 1"),
                new Said(
                        all(not(all(A, B)), C),
                        "不符合（从业人数不少于1人，且从业人数不少于2人），且从业人数不少于3人",
                        "not (headcount is at least 1 and headcount is at least 2) and headcount is at least 3"),
                new Said(
                        visit().didNotHappenWithinLast(Span.days(90)),
                        "过去90天内没有走访",
                        "no visit within the last 90 days"));
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return Stream.of(leaves(), values(), combinations())
                .flatMap(List::stream)
                .map(said -> DynamicTest.dynamicTest(said.en(), () -> {
                    assertThat(said.condition().toText(Locale.CHINESE)).isEqualTo(said.zh());
                    assertThat(said.condition().toText(Locale.SIMPLIFIED_CHINESE))
                            .isEqualTo(said.zh());
                    assertThat(said.condition().toText(Locale.ENGLISH)).isEqualTo(said.en());
                    assertThat(said.condition().toText(Locale.FRENCH)).isEqualTo(said.en());
                    assertThat(said.condition()).hasToString(said.en());
                }));
    }

    @Test
    void noKindOfLeafIsLeftOut() {
        Set<String> kinds = new LinkedHashSet<>();
        leaves().forEach(said ->
                kinds.addAll(RandomWorld.leafKinds(Node.of(said.condition()).view())));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(LeafKinds.ALL);
    }

    @Test
    void aPartThatStandsAloneNeedsNoBrackets() {
        Condition<EnterpriseFile> staff = EnterpriseFacts.headcount().isAtLeast(10);
        Condition<EnterpriseFile> tier = EnterpriseFacts.keyTier().isKnown();
        String any = Conditions.any(staff, tier).toText(Locale.CHINESE);
        assertThat(Conditions.all(Conditions.any(staff, tier)).toText(Locale.CHINESE))
                .isEqualTo(any);
        assertThat(Conditions.all(Conditions.any(staff), tier).toText(Locale.CHINESE))
                .isEqualTo(Conditions.all(staff, tier).toText(Locale.CHINESE));
        assertThat(Conditions.all(Conditions.any(staff, tier), tier).toText(Locale.CHINESE))
                .startsWith("（" + any + "）");
    }

    @Test
    void aYesThatIsHeldAgainstALimitIsNoPlainQuestion() {
        DatedParameter<Boolean> limit =
                DatedParameter.of("limit", Bilingual.of("规定", "the rule"), Timeline.always(true));
        FlagFact<EnterpriseFile> listed = EnterpriseFacts.flag(RandomValues.LISTED);
        assertThat(listed.compared(Comparison.IS, limit).toText(Locale.ENGLISH)).contains("the rule");
        assertThat(listed.isKnown().toText(Locale.ENGLISH)).doesNotContain("yes");
        assertThat(listed.isNot(true).toText(Locale.ENGLISH))
                .isEqualTo(listed.isFalse().toText(Locale.ENGLISH))
                .isNotEqualTo(listed.isTrue().toText(Locale.ENGLISH));
    }
}
