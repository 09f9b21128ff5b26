package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.exactlyOne;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What an explanation says, in both languages. */
class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> TAX = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);

    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(NEW_YEAR)
            .add("tier", AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, NEW_YEAR))
            .add("old-tier", AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, NEW_YEAR.minusDays(1)))
            .add("lease", AttributeValue.from(RandomValues.MOVED_IN, LocalDate.of(2019, 10, 1), NEW_YEAR))
            .add("tax-2018", tax(2018, "CNY 100"))
            .recordedOn(LocalDate.of(2019, 9, 20))
            .add("tax-2019", tax(2019, "CNY 79.50"))
            .event("notice-2", EventKind.RELOCATION_NOTICE, LocalDate.of(2019, 9, 2))
            .event("notice-1", EventKind.RELOCATION_NOTICE, LocalDate.of(2019, 9, 1))
            .event("closed", EventKind.SPECIAL_CASE_CLOSED, LocalDate.of(2019, 8, 31))
            .event("opened", EventKind.SPECIAL_CASE_OPENED, LocalDate.of(2019, 9, 1))
            .build();

    private static Figure<Money> tax(int year, String amount) {
        return Figure.of(FigureKind.TAX, ReportingPeriod.halfYear(year, 1), Money.parse(amount), NEW_YEAR);
    }

    private static void assertSays(Condition<EnterpriseFile> condition, String zh, String en) {
        Explanation explanation = condition.explain(FILE, DAY);
        assertThat(explanation.toText(Locale.CHINESE)).isEqualTo(zh);
        assertThat(explanation.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(explanation).hasToString(en);
    }

    @Test
    void aTreeLineByLine() {
        assertSays(
                all(
                        keyTier().isAtLeast(KeyTier.DISTRICT),
                        any(
                                event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30)),
                                headcount().isAtLeast(100)),
                        atLeast(1, headcount().isAtLeast(100), not(keyTier().isKnown()))),
                """
                不明：以下各项均成立
                  成立：重点企业级别不低于区级；实际：市级；依据：tier
                  成立：以下任一项成立
                    成立：过去30天内有搬迁通知；实际：2次；依据：notice-1, notice-2
                    无须判定：从业人数不少于100人
                  不明：以下至少1项成立
                    不明：从业人数不少于100人；缺少：从业人数
                    不成立：重点企业级别未登记
                      成立：重点企业级别已登记；实际：市级；依据：tier\
                """,
                """
                not known: all of these
                  holds: key tier is at least district; actual: city; evidence: tier
                  holds: one of these
                    holds: relocation notice within the last 30 days; actual: 2 times; evidence: notice-1, notice-2
                    not needed: headcount is at least 100
                  not known: at least 1 of these
                    not known: headcount is at least 100; missing: headcount
                    does not hold: key tier is not on file
                      holds: key tier is on file; actual: city; evidence: tier\
                """);
    }

    @Test
    void figuresWithTheirMarginAndBothEntries() {
        assertSays(
                TAX.latest().isBelow(TAX.yearBefore().times("0.80")),
                "成立：最近一期半年度税收低于上年同期半年度税收的80%；实际：79.5元；界限：80元；相差：-0.5元；期间：2019年上半年、2018年上半年；依据：tax-2019, tax-2018",
                "holds: tax of the latest half-year is below 80% of the tax of the same half-year a year before;"
                        + " actual: CNY 79.5; limit: CNY 80; difference: CNY -0.5; period: 2019 H1, 2018 H1; evidence: tax-2019, tax-2018");
        assertThat(TAX.latest()
                        .isBelow(TAX.yearBefore().times("0.80"))
                        .explain(FILE, DAY)
                        .limit())
                .contains(Bilingual.of("80元", "CNY 80"));
    }

    /** Of a year, of a half-year, a quarter and a month, of many as from when to when, of another subject too. */
    @Test
    void figuresNameThePeriodsThatAreRead() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .add("year", taxOf(ReportingPeriod.year(2018)))
                .add("half", taxOf(ReportingPeriod.halfYear(2018, 2)))
                .add("quarter", taxOf(ReportingPeriod.quarter(2019, 1)))
                .add("month", taxOf(ReportingPeriod.month(2019, 3)))
                .build();
        assertPeriods(file, EnterpriseFacts.tax(PeriodKind.YEAR).latest(), "2018年", "2018");
        assertPeriods(file, TAX.latest(), "2018年下半年", "2018 H2");
        assertPeriods(file, TAX.percentChangeFromPeriodBefore(), "2018年下半年、2018年上半年", "2018 H2, 2018 H1");
        FigureSeries<MoneyFact<EnterpriseFile>> quarters = EnterpriseFacts.tax(PeriodKind.QUARTER);
        assertPeriods(file, quarters.sumOfLast(3), "2019年第一季度、2018年第四季度、2018年第三季度", "2019 Q1, 2018 Q4, 2018 Q3");
        FigureSeries<MoneyFact<EnterpriseFile>> months = EnterpriseFacts.tax(PeriodKind.MONTH);
        assertPeriods(file, months.sumOfLast(12), "2018年4月至2019年3月", "2018-04 to 2019-03");
        assertPeriods(file, months.endingWithYear().latest(), "2018年12月", "2018-12");
        Relation<EnterpriseFile, EnterpriseFile> self =
                Relation.of(EnterpriseFile.class, "self", Bilingual.of("本企业", "self"), each -> each);
        assertPeriods(file, TAX.latest().via(self), "2018年下半年", "2018 H2");
        assertThat(TAX.latest().isKnown().explain(FILE, DAY).toText(Locale.ENGLISH))
                .contains("; period: 2019 H1;");
        assertThat(TAX.latest().isKnown().explain(FILE, DAY.minusYears(9)).toText(Locale.ENGLISH))
                .as("none is published")
                .doesNotContain("period:");
    }

    private static Figure<Money> taxOf(ReportingPeriod period) {
        return Figure.of(FigureKind.TAX, period, Money.parse("CNY 5"), DAY);
    }

    private static <T> void assertPeriods(
            EnterpriseFile file, QuantityFact<EnterpriseFile, T> fact, String zh, String en) {
        Explanation known = fact.isKnown().explain(file, DAY);
        assertThat(known.toText(Locale.CHINESE)).contains("；期间：" + zh);
        assertThat(known.toText(Locale.ENGLISH)).contains("; period: " + en);
        assertThat(fact.compared(Comparison.IS_NOT, fact).explain(file, DAY).toText(Locale.ENGLISH))
                .contains("; period: " + en);
    }

    @Test
    void aMissingLimitIsAskedForByItsOwnName() {
        Explanation explanation =
                TAX.latest().isBelow(TAX.periodBefore().times("0.80")).explain(FILE, DAY);
        assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.unknownFacts())
                .containsExactly(new MissingFact(
                        "TAX/HALF_YEAR/period-before", Bilingual.of("上一期半年度税收", "tax of the half-year before")));
        assertThat(explanation.evidence()).containsExactly(EntryId.of("tax-2019"));
    }

    @Test
    void datesWithTheDaysBetween() {
        DateFact<EnterpriseFile> movedIn = EnterpriseFacts.date(RandomValues.MOVED_IN);
        assertSays(
                movedIn.isWithinNext(Span.days(7)),
                "成立：入驻日期在今后7天内；实际：2019-10-01；相差：7天；依据：lease",
                "holds: moved in is within the next 7 days; actual: 2019-10-01; difference: 7 days; evidence: lease");
        assertSays(
                movedIn.isBefore(LocalDate.of(2019, 9, 30)),
                "不成立：入驻日期早于2019-09-30；实际：2019-10-01；相差：1天；依据：lease",
                "does not hold: moved in is before 2019-09-30; actual: 2019-10-01; difference: 1 day; evidence: lease");
    }

    @Test
    void whatWasNotFollowed() {
        assertSays(
                event(EventKind.SPECIAL_CASE_OPENED)
                        .happenedWithinLastNotFollowedBy(Span.days(30), event(EventKind.SPECIAL_CASE_CLOSED)),
                "成立：过去30天内有重要个性情况，其后没有个性情况办结；实际：2019-09-01；依据：opened",
                "holds: significant individual case within the last 30 days, not followed by significant individual case"
                        + " closed; actual: 2019-09-01; evidence: opened");
    }

    @Test
    void membership() {
        assertSays(
                keyTier().isIn(KeyTier.NONE, KeyTier.DISTRICT),
                "不成立：重点企业级别为下列之一：非重点企业、区级；实际：市级；依据：tier",
                "does not hold: key tier is one of: not a key enterprise, district; actual: city; evidence: tier");
        assertSays(
                headcount().isIn(1L, 2L),
                "不明：从业人数为下列之一：1、2；缺少：从业人数",
                "not known: headcount is one of: 1, 2; missing: headcount");
    }

    @Test
    void whatNobodyJoins() {
        assertSays(Conditions.always(), "成立：恒成立", "holds: always");
        assertSays(Conditions.never(), "不成立：恒不成立", "does not hold: never");
    }

    @Test
    void aFactThatThrowsWithoutItsMessage() {
        FlagFact<EnterpriseFile> throwing = Facts.of(EnterpriseFile.class, "host")
                .flag("throwing", Bilingual.of("宿主事实", "host fact"), file -> {
                    throw new IllegalStateException("Zhang San");
                });
        assertSays(
                throwing.isTrue(),
                "不明：宿主事实为“是”；缺少：宿主事实；取值出错：java.lang.IllegalStateException",
                "not known: host fact is yes; missing: host fact; failed: java.lang.IllegalStateException");
        assertThat(throwing.isTrue().explain(FILE, DAY).failures())
                .containsExactly(new FactFailure("host.throwing", "java.lang.IllegalStateException"));
    }

    @Test
    void evidenceAndUnknownFactsAreGatheredOnceEach() {
        Explanation explanation = all(
                        headcount().isAtLeast(1),
                        headcount().isAtLeast(2),
                        keyTier().isKnown(),
                        keyTier().isAtLeast(KeyTier.CITY))
                .explain(FILE, DAY);
        assertThat(explanation.unknownFacts())
                .containsExactly(new MissingFact("headcount", Bilingual.of("从业人数", "headcount")));
        assertThat(explanation.evidence()).containsExactly(EntryId.of("tier"));
        assertThat(explanation.parts()).hasSize(4);
        assertThat(explanation.parts().get(0).conditionText(Locale.ENGLISH)).isEqualTo("headcount is at least 1");
        assertThat(explanation.value()).isEmpty();
        assertThat(explanation.limit()).isEmpty();
        assertThat(explanation.margin()).isEmpty();
    }

    @Test
    void theLimitOfAConstantAndOfAParameter() {
        assertThat(headcount().isAtLeast(100).explain(FILE, DAY).limit()).contains(Bilingual.same("100"));
        DatedParameter<Long> later = DatedParameter.of(
                "limit",
                Bilingual.same("limit"),
                Timeline.<Long>builder().from(DAY.plusDays(1), 5L).build());
        assertThat(headcount().isAtLeast(later).explain(FILE, DAY).limit()).isEmpty();
        assertThat(headcount().isAtLeast(later).explain(FILE, DAY.plusDays(1)).limit())
                .contains(Bilingual.same("5"));
    }

    @Test
    void theConditionAsDataSaysTheSameAsTheCondition() {
        Condition<EnterpriseFile> condition =
                all(keyTier().isKnown(), headcount().isAtLeast(100));
        assertThat(condition.view().toText(Locale.ENGLISH)).isEqualTo(condition.toText(Locale.ENGLISH));
        assertThat(condition.view().toText(Locale.CHINESE)).isEqualTo(condition.toText(Locale.CHINESE));
    }

    @Test
    void theReasonsOfThePartsAreThoseOfTheWhole() {
        Condition<EnterpriseFile> share =
                TAX.latest().dividedBy(TAX.latest().minus(TAX.latest())).isAtLeast("1");
        Explanation explanation = all(keyTier().isKnown(), not(share)).explain(FILE, DAY);
        assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.reasons())
                .hasSize(1)
                .isEqualTo(share.explain(FILE, DAY).reasons());
        assertThat(explanation.reasonCode()).isEqualTo("ALL");
        assertThat(explanation.parts().get(0).reasonCode()).isEqualTo("IS_KNOWN:key-tier");
    }

    @Test
    void whatIsDecidedAsksNoFurther() {
        AtomicInteger reads = new AtomicInteger();
        Condition<EnterpriseFile> counting = Facts.of(EnterpriseFile.class, "host")
                .count("reads", Bilingual.of("读取", "reads"), file -> reads.incrementAndGet())
                .isAtLeast(1);
        Condition<EnterpriseFile> no = headcount().isKnown();
        Condition<EnterpriseFile> yes = keyTier().isKnown();
        for (Condition<EnterpriseFile> decided : List.of(
                all(no, counting),
                any(yes, counting),
                atLeast(2, no, no, counting),
                atLeast(2, yes, yes, counting),
                exactlyOne(yes, yes, counting))) {
            assertThat(decided.test(FILE, DAY)).as("%s", decided).isNotEqualTo(Truth.UNKNOWN);
            Explanation explanation = decided.explain(FILE, DAY);
            assertThat(explanation.parts())
                    .last()
                    .as("%s", decided)
                    .satisfies(last -> assertThat(last.isNeeded()).isFalse());
        }
        assertThat(reads).hasValue(0);
        for (Condition<EnterpriseFile> open : List.of(
                all(yes, counting), any(no, counting), atLeast(2, no, yes, counting), exactlyOne(no, yes, counting))) {
            assertThat(open.test(FILE, DAY)).as("%s", open).isNotEqualTo(Truth.UNKNOWN);
            assertThat(open.explain(FILE, DAY).parts()).as("%s", open).allMatch(Explanation::isNeeded);
        }
        assertThat(reads).hasPositiveValue();
    }

    @Test
    void whatIsNotNeededIsReadOnlyWhenItIsAskedFor() {
        AtomicInteger reads = new AtomicInteger();
        CountFact<EnterpriseFile> counting = Facts.of(EnterpriseFile.class, "host")
                .count("reads", Bilingual.of("读取", "reads"), file -> reads.incrementAndGet());
        Explanation explanation = any(
                        keyTier().isKnown(),
                        all(counting.isAtLeast(1), headcount().isAtLeast(1)))
                .explain(FILE, DAY);
        assertThat(explanation.toText(Locale.ENGLISH)).contains("not needed: all of these");
        assertThat(explanation.toMermaid(Locale.ENGLISH)).contains(":::NOT_NEEDED");
        assertThat(explanation.unknownFacts()).isEmpty();
        Explanation second = explanation.parts().get(1);
        assertThat(second.isNeeded()).isFalse();
        assertThat(reads).hasValue(0);
        assertThat(second.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(second.parts()).extracting(Explanation::truth).containsExactly(Truth.TRUE, Truth.UNKNOWN);
        assertThat(second.unknownFacts()).hasSize(1);
        assertThat(second.missingFacts().facts()).hasSize(1);
        assertThat(reads).hasPositiveValue();
        assertThat(explanation.parts().get(0).isNeeded()).isTrue();
    }
}
