package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What would do, and what an office must not advise. */
class ChangesNeededTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> TAX = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
    private static final DecimalFact<EnterpriseFile> AREA = EnterpriseFacts.decimal(RandomValues.AREA);
    private static final DateFact<EnterpriseFile> MOVED_IN = EnterpriseFacts.date(RandomValues.MOVED_IN);

    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(NEW_YEAR)
            .add(AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, NEW_YEAR))
            .add(AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 120L, NEW_YEAR))
            .add(AttributeValue.from(RandomValues.MOVED_IN, LocalDate.of(2019, 1, 31), NEW_YEAR))
            .add(Figure.of(FigureKind.TAX, ReportingPeriod.halfYear(2018, 1), Money.parse("CNY 5000000"), NEW_YEAR))
            .add(Figure.of(FigureKind.TAX, ReportingPeriod.halfYear(2019, 1), Money.parse("CNY 3800000"), NEW_YEAR))
            .build();

    private static ChangesNeeded forTrue(Condition<EnterpriseFile> condition, ChangePolicy policy) {
        return condition.explain(FILE, DAY).changesNeeded(Truth.TRUE, policy);
    }

    private static void assertSays(
            Condition<EnterpriseFile> condition, Truth goal, ChangePolicy policy, String zh, String en) {
        ChangesNeeded needed = condition.explain(FILE, DAY).changesNeeded(goal, policy);
        assertThat(needed.toText(Locale.CHINESE)).isEqualTo(zh);
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void howMuchIsShort() {
        assertSays(
                TAX.latest().isAtLeast(Money.parse("CNY 5000000")),
                Truth.TRUE,
                ChangePolicy.ofOffice(),
                "最近一期半年度税收：现为380万元，达到500万元即可，尚差120万元",
                "tax of the latest half-year: CNY 3,800,000 now, CNY 5,000,000 would do, CNY 1,200,000 short");
    }

    @Test
    void anAmountIsOfWholeFenOnTheSideThatWouldDo() {
        MoneyFact<EnterpriseFile> threefold = TAX.latest().times("3");

        assertSays(
                threefold.isAtLeast(Money.parse("CNY 20000000")),
                Truth.TRUE,
                ChangePolicy.ofOffice(),
                "最近一期半年度税收：现为380万元，达到6666666.67元即可，尚差2866666.67元",
                "tax of the latest half-year: CNY 3,800,000 now, CNY 6,666,666.67 would do, CNY 2,866,666.67 short");
        assertThat(forTrue(threefold.isBelow(Money.parse("CNY 1000000")), ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .isEqualTo(
                        "tax of the latest half-year: CNY 3,800,000 now, CNY 333,333.33 would do, CNY 3,466,666.67 too much");
    }

    @Test
    void betweenTwoLimitsThatNoWholeFenLiesBetweenTheAmountIsExact() {
        MoneyFact<EnterpriseFile> threefold = TAX.latest().times("3");

        assertThat(forTrue(
                                all(
                                        threefold.isAbove(Money.parse("CNY 20000000")),
                                        threefold.isBelow(Money.parse("CNY 20000000.01"))),
                                ChangePolicy.ofOffice())
                        .toText(Locale.ENGLISH))
                .startsWith("tax of the latest half-year: CNY 3,800,000 now, CNY 6,666,666.66");
    }

    @Test
    void whatIsComparedWithAFactIsSolvedForEither() {
        Condition<EnterpriseFile> noDecline =
                TAX.latest().isAtLeast(TAX.yearBefore().times("0.80"));
        assertSays(
                noDecline,
                Truth.TRUE,
                ChangePolicy.ofOffice(),
                "最近一期半年度税收：现为380万元，达到400万元即可，尚差20万元",
                "tax of the latest half-year: CNY 3,800,000 now, CNY 4,000,000 would do, CNY 200,000 short");
        assertThat(noDecline
                        .explain(FILE, DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything().keeping(TAX.latest()))
                        .toText(Locale.ENGLISH))
                .isEqualTo("tax of the same half-year a year before: CNY 5,000,000 now, CNY 4,750,000 would do,"
                        + " CNY 250,000 too much");
    }

    @Test
    void neitherDismissalsNorEarningLessAreAdvised() {
        assertThat(forTrue(headcount().isAtMost(100), ChangePolicy.ofOffice()).changes())
                .isEmpty();
        assertThat(forTrue(TAX.latest().isBelow(Money.parse("CNY 1")), ChangePolicy.ofOffice())
                        .changes())
                .isEmpty();
        assertSays(headcount().isAtMost(100), Truth.TRUE, ChangePolicy.ofOffice(), "没有可行的变更", "no change would do");
        assertSays(
                headcount().isAtMost(100),
                Truth.TRUE,
                ChangePolicy.anything(),
                "从业人数：现为120，降至100即可，超出20",
                "headcount: 120 now, 100 would do, 20 too much");
    }

    @Test
    void theWayItMayGoIsThePolicysToSay() {
        ChangePolicy less = ChangePolicy.anything().allowingLess(headcount());
        assertThat(forTrue(headcount().isAtLeast(130), less).changes()).isEmpty();
        assertThat(forTrue(headcount().isAtMost(100), less).changes()).hasSize(1);
        ChangePolicy kept = ChangePolicy.anything().keeping(TAX.yearBefore().times("0.80"));
        assertThat(forTrue(TAX.yearBefore().isAtLeast(Money.parse("CNY 9000000")), kept)
                        .changes())
                .isEmpty();
        assertThat(forTrue(headcount().isAtMost(100), less.allowingAnyChange(headcount()))
                        .changes())
                .hasSize(1);
    }

    @Test
    void moreMayBeAllowedWithoutLess() {
        ChangePolicy more = ChangePolicy.anything().allowingMore(headcount());
        assertThat(forTrue(headcount().isAtLeast(130), more).changes()).hasSize(1);
        assertThat(forTrue(headcount().isAtMost(100), more).changes()).isEmpty();
    }

    @Test
    void noFigureOfABusinessIsAdvisedToBeLess() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(NEW_YEAR)
                .add(yuan(FigureKind.REVENUE, 2018))
                .add(yuan(FigureKind.REVENUE, 2017))
                .add(yuan(FigureKind.PROFIT, 2018))
                .add(yuan(RENT, 2018))
                .add(Figure.of(FigureKind.HEADCOUNT, ReportingPeriod.year(2018), 5L, NEW_YEAR))
                .build();
        Money limit = Money.parse("CNY 4");
        FigureSeries<MoneyFact<EnterpriseFile>> revenue = EnterpriseFacts.revenue(PeriodKind.YEAR);
        for (Condition<EnterpriseFile> advice : List.of(
                revenue.latest().isAtMost(limit),
                EnterpriseFacts.profit(PeriodKind.YEAR).latest().isAtMost(limit),
                EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.YEAR)
                        .latest()
                        .isAtMost("4"),
                revenue.periodBefore().isAtLeast(Money.parse("CNY 6")))) {
            assertThat(advice.explain(file, DAY)
                            .changesNeeded(Truth.TRUE, ChangePolicy.ofOffice())
                            .changes())
                    .as("%s", advice)
                    .isEmpty();
        }
        for (Condition<EnterpriseFile> advice : List.of(
                revenue.latest().isAtLeast(Money.parse("CNY 6")),
                EnterpriseFacts.moneyFigures(RENT, PeriodKind.YEAR).latest().isAtMost(limit))) {
            assertThat(advice.explain(file, DAY)
                            .changesNeeded(Truth.TRUE, ChangePolicy.ofOffice())
                            .changes())
                    .as("%s", advice)
                    .hasSize(1);
        }
    }

    private static final FigureKind<Money> RENT = FigureKind.of("RENT", Bilingual.of("租金", "rent"), ValueType.money());

    private static Figure<Money> yuan(FigureKind<Money> kind, int year) {
        return Figure.of(kind, ReportingPeriod.year(year), Money.parse("CNY 5"), NEW_YEAR);
    }

    /** Two leaves on one fact: turning the first turns the second, so it is not on its own a change. */
    @Test
    void leavesOnOneFactMoveTogether() {
        ChangesNeeded needed = forTrue(
                all(
                        any(headcount().isAtLeast(150), keyTier().isAtLeast(KeyTier.CITY)),
                        headcount().isAtMost(130)),
                ChangePolicy.anything());
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo("key tier: not a key enterprise now, city would do");
    }

    @Test
    void severalFactsAtOnce() {
        assertSays(
                all(
                        keyTier().isAtLeast(KeyTier.DISTRICT),
                        AREA.isAbove("100"),
                        headcount().isAtLeast(100)),
                Truth.TRUE,
                ChangePolicy.ofOffice(),
                "重点企业级别：现为非重点企业，改为区级即可；同时 面积：尚未登记，如为101即可",
                "key tier: not a key enterprise now, district would do; and area: not on file, 101 would do");
    }

    @Test
    void aVisitMayBeMadeAndAnEventIsNotOrdered() {
        assertSays(
                visit().happenedWithinLast(Span.days(30), 2),
                Truth.TRUE,
                ChangePolicy.ofOffice(),
                "走访：当日再有2次即可",
                "visit: 2 times more on the day would do");
        Condition<EnterpriseFile> notice = event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30));
        assertThat(forTrue(notice, ChangePolicy.ofOffice()).changes()).isEmpty();
        assertThat(forTrue(notice, ChangePolicy.anything()).changes()).hasSize(1);
    }

    @Test
    void whatWasFollowedIsBegunAgainOnlyIfItIsNotFollowedAtOnce() {
        Condition<EnterpriseFile> open = event(EventKind.SPECIAL_CASE_OPENED)
                .happenedWithinLastNotFollowedBy(Span.days(30), event(EventKind.SPECIAL_CASE_CLOSED));
        assertThat(forTrue(open, ChangePolicy.anything()).toText(Locale.ENGLISH))
                .isEqualTo("significant individual case: once more on the day would do");
    }

    @Test
    void whatMustBeFollowedHappensTogetherWithWhatFollowsIt() {
        EventFact opened = event(EventKind.SPECIAL_CASE_OPENED);
        String both =
                "significant individual case: once more on the day would do; and visit: once more on the day would do";
        assertThat(forTrue(opened.happenedWithinLastFollowedBy(Span.days(30), visit()), ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .isEqualTo(both);
        assertThat(forTrue(
                                opened.happenedWithinLastFollowedWithin(Span.days(30), visit(), Span.days(5)),
                                ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .isEqualTo(both);
    }

    @Test
    void aVisitFollowsWhatHappenedBeforeWhileItsTermRuns() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY.minusDays(5))
                .event("opened", EventKind.SPECIAL_CASE_OPENED, DAY.minusDays(5))
                .build();
        EventFact opened = event(EventKind.SPECIAL_CASE_OPENED);
        ChangePolicy visits = ChangePolicy.ofOffice();
        assertThat(opened.happenedWithinLastFollowedWithin(Span.days(30), visit(), Span.days(5))
                        .explain(file, DAY)
                        .changesNeeded(Truth.TRUE, visits)
                        .toText(Locale.ENGLISH))
                .isEqualTo("visit: once more on the day would do");
        assertThat(opened.happenedWithinLastFollowedWithin(Span.days(30), visit(), Span.days(4))
                        .explain(file, DAY)
                        .changesNeeded(Truth.TRUE, visits)
                        .toText(Locale.ENGLISH))
                .isEqualTo("no change would do");
        assertThat(opened.happenedWithinLastNotFollowedWithin(Span.days(30), visit(), Span.days(4))
                        .explain(file, DAY)
                        .changesNeeded(Truth.FALSE, visits)
                        .toText(Locale.ENGLISH))
                .isEqualTo("no change would do");
    }

    @Test
    void eitherOfTwoEventsWouldDo() {
        assertThat(forTrue(
                                any(
                                        visit().happenedWithinLast(Span.days(30)),
                                        event(EventKind.LEASE_RENEWED).happenedWithinLast(Span.days(30))),
                                ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .isEqualTo("visit: once more on the day would do\nlease renewed: once more on the day would do");
    }

    @Test
    void aDayIsMovedNoFartherThanNeeded() {
        assertThat(forTrue(MOVED_IN.isWithinLast(Span.months(3)), ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .isEqualTo("moved in: 2019-01-31 now, 2019-06-24 would do, 144 days short");
    }

    @Test
    void aGoalThatIsReachedNeedsNothing() {
        assertSays(
                headcount().isAtLeast(100),
                Truth.TRUE,
                ChangePolicy.ofOffice(),
                "已符合要求，无须变更",
                "as wished already, nothing to change");
        assertThatThrownBy(() -> headcount()
                        .isAtLeast(1)
                        .explain(FILE, DAY)
                        .changesNeeded(Truth.UNKNOWN, ChangePolicy.anything()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("changes needed: the goal must be TRUE or FALSE, but was UNKNOWN");
    }

    @Test
    void beyondTheBoundItSaysSo() {
        List<Condition<EnterpriseFile>> parts = IntStream.range(0, 20)
                .<Condition<EnterpriseFile>>mapToObj(
                        i -> EnterpriseFacts.count(Attribute.count("n" + i, Bilingual.same("n" + i), "1"))
                                .isAtLeast(1))
                .toList();
        ChangesNeeded needed = forTrue(
                atLeast(10, parts.get(0), RandomWorld.array(parts.subList(1, parts.size()))), ChangePolicy.anything());
        assertThat(needed.isComplete()).isFalse();
        assertThat(needed.changes()).hasSize(ChangesNeeded.MAX_CHANGES);
        assertThat(needed.changes())
                .allSatisfy(change -> assertThat(change.facts()).hasSize(10));
        assertThat(needed.toText(Locale.ENGLISH)).endsWith("(not every possibility was tried; another change may do)");
        assertThat(needed.toText(Locale.CHINESE)).endsWith("（未穷尽全部可能，或另有可行的变更）");
    }
}
