package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.exactlyOne;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.headquartersStatus;
import static io.github.louyu.rules.EnterpriseFacts.industry;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.officers;
import static io.github.louyu.rules.EnterpriseFacts.profit;
import static io.github.louyu.rules.EnterpriseFacts.revenue;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static io.github.louyu.rules.EnterpriseFacts.visit;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Sixty conditions as an office has them, with every kind of leaf. */
final class GoldenConditions {

    private static final LocalDate JULY = LocalDate.of(2019, 7, 1);
    private static final DateFact<EnterpriseFile> FOUNDED =
            EnterpriseFacts.date(Attribute.date("founded", Bilingual.of("成立日期", "founding date")));
    private static final DateFact<EnterpriseFile> MOVED_IN =
            EnterpriseFacts.date(Attribute.date("moved-in", Bilingual.of("入驻日期", "move-in date")));
    private static final MoneyFact<EnterpriseFile> CAPITAL =
            EnterpriseFacts.money(Attribute.money("capital", Bilingual.of("注册资本", "registered capital")));
    private static final CountFact<EnterpriseFile> PATENTS = EnterpriseFacts.count(
            Attribute.count("patents", Bilingual.of("有效发明专利数", "number of valid patents"), "patents"));
    private static final CountFact<EnterpriseFile> INSURED = EnterpriseFacts.count(
            Attribute.count("insured", Bilingual.of("参保人数", "number of insured staff"), "persons"));
    private static final DecimalFact<EnterpriseFile> AREA =
            EnterpriseFacts.decimal(Attribute.decimal("area", Bilingual.of("租赁面积", "leased area"), "m2"));
    private static final FlagFact<EnterpriseFile> LISTED =
            EnterpriseFacts.flag(Attribute.flag("listed", Bilingual.of("上市公司", "listed")));
    private static final TextFact<EnterpriseFile> FLOOR =
            EnterpriseFacts.text(Attribute.text("floor", Bilingual.of("所在楼层", "floor")));
    private static final CodeSetFact<EnterpriseFile, Title> TITLES =
            EnterpriseFacts.codes(Attribute.of("titles", Bilingual.of("资质称号", "titles"), ValueType.codes(Title.class)));
    private static final FigureSeries<MoneyFact<EnterpriseFile>> HALF_YEAR_TAX = tax(PeriodKind.HALF_YEAR);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> REVENUE = revenue(PeriodKind.YEAR);
    private static final FigureSeries<DecimalFact<EnterpriseFile>> STAFF =
            EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
    private static final DatedParameter<Long> THRESHOLD = DatedParameter.of(
            "staff-threshold",
            Bilingual.of("人数门槛", "the staff threshold"),
            Timeline.<Long>builder().from(JULY, 100L).build());
    private static final Relation<EnterpriseFile, EnterpriseFile> PARENT =
            Relation.of(EnterpriseFile.class, "parent", Bilingual.of("母公司", "parent company"), file -> file);

    private static final Condition<EnterpriseFile> OPINION = Conditions.undated(
            EnterpriseFile.class,
            "opinion",
            Bilingual.of("街道已出具推荐意见", "the sub-district has recommended it"),
            file -> true);

    /** Everything that they speak of, by name. */
    static FactRegistry registry() {
        return FactRegistry.builder()
                .fact(EnterpriseFile.class, FOUNDED)
                .fact(EnterpriseFile.class, MOVED_IN)
                .fact(EnterpriseFile.class, CAPITAL)
                .fact(EnterpriseFile.class, PATENTS)
                .fact(EnterpriseFile.class, INSURED)
                .fact(EnterpriseFile.class, AREA)
                .fact(EnterpriseFile.class, LISTED)
                .fact(EnterpriseFile.class, FLOOR)
                .codes(EnterpriseFile.class, TITLES, Codes.of(Title.class))
                .relation(EnterpriseFile.class, PARENT, EnterpriseFile.class)
                .condition(EnterpriseFile.class, OPINION)
                .build();
    }

    enum Title implements Labelled {
        HIGH_TECH("高新技术企业", "high-tech enterprise"),
        SPECIALISED("专精特新企业", "specialised and innovative enterprise");

        private final String zh;
        private final String en;

        Title(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    private GoldenConditions() {}

    static List<Condition<EnterpriseFile>> all60() {
        EventFact notice = event(EventKind.RELOCATION_NOTICE);
        EventFact withdrawn = event(EventKind.RELOCATION_WITHDRAWN);
        EventFact change = event(EventKind.EXECUTIVE_CHANGE);
        return List.of(
                keyTier().is(KeyTier.CITY),
                keyTier().isNot(KeyTier.NONE),
                keyTier().isAtLeast(KeyTier.DISTRICT),
                keyTier().isBelow(KeyTier.CITY),
                keyTier().isIn(KeyTier.DISTRICT, KeyTier.CITY),
                keyTier().isKnown(),
                not(keyTier().isKnown()),
                industry().is(IndustryCode.of("F51")),
                headquartersStatus().is(HeadquartersStatus.REGIONAL_HEADQUARTERS),
                headcount().is(5L),
                headcount().isAtLeast(100),
                headcount().isAtMost(300),
                headcount().isAbove(0),
                headcount().isBelow(20),
                headcount().isAtLeast(THRESHOLD),
                headcount().isAbove(INSURED),
                not(headcount().isAtLeast(100)),
                PATENTS.isAtLeast(1),
                AREA.isAtLeast("1000"),
                AREA.isBelow("99.5"),
                CAPITAL.isAtLeast(Money.parse("CNY 5000000")),
                CAPITAL.isAtMost(Money.parse("USD 1250000")),
                CAPITAL.isAbove(Money.parse("CNY 120000000")),
                LISTED.isTrue(),
                LISTED.isFalse(),
                not(LISTED.isTrue()),
                FLOOR.is("18"),
                FLOOR.isNot("18"),
                TITLES.contains(Title.HIGH_TECH),
                TITLES.containsAny(Title.HIGH_TECH, Title.SPECIALISED),
                TITLES.isWithin(Title.SPECIALISED),
                FOUNDED.is(JULY),
                FOUNDED.isNot(JULY),
                FOUNDED.isOnOrAfter(JULY),
                FOUNDED.isOnOrBefore(JULY),
                FOUNDED.isAfter(JULY),
                MOVED_IN.isBefore(FOUNDED),
                FOUNDED.isAtLeastAgo(Span.months(12)),
                leases().where(LeaseFacts.running().isTrue())
                        .next(LeaseFacts.lastDay())
                        .isWithinNext(Span.months(3)),
                MOVED_IN.isWithinLast(Span.workdays(10)),
                MOVED_IN.isAtLeastAhead(Span.days(30)),
                notice.happenedWithinLast(Span.days(30)),
                change.happenedWithinLast(Span.months(12), 2),
                change.didNotHappenWithinLast(Span.months(6)),
                visit().didNotHappenWithinLast(Span.days(90)),
                event(EventKind.HEADQUARTERS_LEADER_VISIT).isAnnouncedWithinNext(Span.days(14)),
                notice.happenedWithinLastNotFollowedBy(Span.days(30), withdrawn),
                any(
                        notice.happenedWithinLastFollowedBy(Span.days(30), withdrawn),
                        notice.happenedWithinLastFollowedWithin(Span.days(60), visit(), Span.days(5))),
                notice.happenedWithinLastNotFollowedWithin(Span.days(60), visit(), Span.workdays(5)),
                HALF_YEAR_TAX.latest().isBelow(HALF_YEAR_TAX.yearBefore().times("0.80")),
                HALF_YEAR_TAX.declinesInARow(3).isAtLeast(3),
                REVENUE.percentChangeFromYearBefore().isAtLeast("20"),
                REVENUE.sumOfLast(3).isAtLeast(Money.parse("CNY 20000000")),
                profit(PeriodKind.YEAR).latest().dividedBy(REVENUE.latest()).isAtLeast("0.1"),
                STAFF.meanOfQuarterAverages().isAtMost("300"),
                leases().any(all(
                        LeaseFacts.running().isTrue(), LeaseFacts.area().isAtLeast("500"))),
                all(
                        leases().all(LeaseFacts.running().isTrue()),
                        officers().atLeast(1, OfficerFacts.role().is(OfficerRole.LEGAL_REPRESENTATIVE))),
                all(
                        headcount().via(PARENT).isAtLeast(1000),
                        visit().happenedWithinLast(Span.months(6)).via(PARENT)),
                all(
                        keyTier().isAtLeast(KeyTier.DISTRICT),
                        any(headcount().isAtLeast(100), CAPITAL.isAtLeast(Money.parse("CNY 10000000"))),
                        not(all(LISTED.isTrue(), TITLES.containsAll(Title.HIGH_TECH, Title.SPECIALISED)))),
                atLeast(
                        2,
                        AREA.is(new BigDecimal("1000")),
                        exactlyOne(headcount().isAtLeast(50), PATENTS.isAtLeast(5)),
                        OPINION));
    }
}
