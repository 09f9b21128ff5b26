package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
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
    private static final DateFact<EnterpriseFile> FOUNDED = EnterpriseFacts.date(RandomWorld.FOUNDED);
    private static final MoneyFact<EnterpriseFile> CAPITAL = EnterpriseFacts.money(RandomWorld.CAPITAL);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> TAX = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
    private static final Condition<EnterpriseFile> A = headcount().isAtLeast(1);
    private static final Condition<EnterpriseFile> B = headcount().isAtLeast(2);
    private static final Condition<EnterpriseFile> C = headcount().isAtLeast(3);

    private record Said(Condition<EnterpriseFile> condition, String zh, String en) {}

    private static List<Said> leaves() {
        return List.of(
                new Said(headcount().is(5L), "从业人数为5", "headcount is 5"),
                new Said(headcount().isNot(5L), "从业人数不为5", "headcount is not 5"),
                new Said(headcount().isAtLeast(5), "从业人数不低于5", "headcount is at least 5"),
                new Said(headcount().isAtMost(5), "从业人数不高于5", "headcount is at most 5"),
                new Said(headcount().isAbove(5), "从业人数高于5", "headcount is above 5"),
                new Said(headcount().isBelow(5), "从业人数低于5", "headcount is below 5"),
                new Said(
                        keyTier().isIn(KeyTier.DISTRICT, KeyTier.CITY),
                        "重点企业级别是下列之一：区级、市级",
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
                        "过去30天内有高管变动至少2次",
                        "at least 2 of executive change within the last 30 days"),
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
                new Said(headcount().isAtLeast(limit), "从业人数不低于限额", "headcount is at least the limit"),
                new Said(
                        headcount().isBelow(EnterpriseFacts.count(RandomWorld.SEATS)),
                        "从业人数低于席位",
                        "headcount is below seats"),
                new Said(
                        TAX.latest().isBelow(TAX.yearBefore().times("0.80")),
                        "最近一期半年度税收低于上年同期半年度税收的80%",
                        "tax of the latest half-year is below 80% of tax of the same half-year a year before"),
                new Said(
                        EnterpriseFacts.revenue(PeriodKind.QUARTER)
                                .periodBefore()
                                .isAbove(Money.parse("CNY 1000000.50")),
                        "上一期季度营业收入高于CNY 1000000.5",
                        "revenue of the quarter before is above CNY 1000000.5"),
                new Said(CAPITAL.is(BigMoney.parse("CNY 100.00")), "注册资本为CNY 100", "capital is CNY 100"),
                new Said(
                        EnterpriseFacts.decimal(RandomWorld.AREA).isAtLeast("1E+3"),
                        "面积不低于1000",
                        "area is at least 1000"),
                new Said(EnterpriseFacts.decimal(RandomWorld.AREA).is(new BigDecimal("0.00")), "面积为0", "area is 0"),
                new Said(EnterpriseFacts.flag(RandomWorld.LISTED).isTrue(), "上市为是", "listed is yes"),
                new Said(EnterpriseFacts.flag(RandomWorld.LISTED).isFalse(), "上市为否", "listed is no"),
                new Said(EnterpriseFacts.text(RandomWorld.STREET).is(" "), "街道为''", "street is ''"),
                new Said(EnterpriseFacts.industry().is(IndustryCode.of("F51")), "行业为F51", "industry is F51"));
    }

    private static List<Said> combinations() {
        return List.of(
                new Said(Conditions.always(), "恒成立", "always"),
                new Said(Conditions.never(), "恒不成立", "never"),
                new Said(all(A), "从业人数不低于1", "headcount is at least 1"),
                new Said(all(A, B), "从业人数不低于1 且 从业人数不低于2", "headcount is at least 1 and headcount is at least 2"),
                new Said(any(A, B), "从业人数不低于1 或 从业人数不低于2", "headcount is at least 1 or headcount is at least 2"),
                new Said(
                        all(A, any(B, C)),
                        "从业人数不低于1 且 （从业人数不低于2 或 从业人数不低于3）",
                        "headcount is at least 1 and (headcount is at least 2 or headcount is at least 3)"),
                new Said(
                        any(all(A, B), C),
                        "（从业人数不低于1 且 从业人数不低于2） 或 从业人数不低于3",
                        "(headcount is at least 1 and headcount is at least 2) or headcount is at least 3"),
                new Said(
                        atLeast(2, A, B, all(A, C)),
                        "以下至少2项成立：从业人数不低于1；从业人数不低于2；（从业人数不低于1 且 从业人数不低于3）",
                        "at least 2 of: headcount is at least 1; headcount is at least 2; (headcount is at least 1 and"
                                + " headcount is at least 3)"),
                new Said(not(A), "并非（从业人数不低于1）", "not (headcount is at least 1)"),
                new Said(
                        all(not(all(A, B)), C),
                        "并非（从业人数不低于1 且 从业人数不低于2） 且 从业人数不低于3",
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
}
