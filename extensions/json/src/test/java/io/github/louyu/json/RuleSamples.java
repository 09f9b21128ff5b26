package io.github.louyu.json;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.exactlyOne;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.industry;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.officers;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static io.github.louyu.rules.EnterpriseFacts.visit;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.rules.CodeSetFact;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DateFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.EventFact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.OfficerFacts;
import io.github.louyu.rules.Relation;
import io.github.louyu.rules.TextFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Facts of a host, a registry of them, and conditions with every kind of node that there is. */
final class RuleSamples {

    static final LocalDate JULY = LocalDate.of(2019, 7, 1);
    static final DateFact<EnterpriseFile> FOUNDED =
            EnterpriseFacts.date(Attribute.date("founded", Bilingual.of("成立日期", "founding date")));
    static final DateFact<EnterpriseFile> MOVED_IN =
            EnterpriseFacts.date(Attribute.date("moved-in", Bilingual.of("入驻日期", "move-in date")));
    static final MoneyFact<EnterpriseFile> CAPITAL =
            EnterpriseFacts.money(Attribute.money("capital", Bilingual.of("注册资本", "registered capital")));
    static final CountFact<EnterpriseFile> INSURED = EnterpriseFacts.count(
            Attribute.count("insured", Bilingual.of("参保人数", "number of insured staff"), "persons"));
    static final DecimalFact<EnterpriseFile> AREA =
            EnterpriseFacts.decimal(Attribute.decimal("area", Bilingual.of("租赁面积", "leased area"), "m2"));
    static final DecimalFact<EnterpriseFile> SHARE =
            EnterpriseFacts.decimal(Attribute.decimal("share", Bilingual.of("占比", "share"), "%"));
    static final FlagFact<EnterpriseFile> LISTED =
            EnterpriseFacts.flag(Attribute.flag("listed", Bilingual.of("上市公司", "listed")));
    static final TextFact<EnterpriseFile> FLOOR =
            EnterpriseFacts.text(Attribute.text("floor", Bilingual.of("所在楼层", "floor")));
    static final CodeSetFact<EnterpriseFile, HeadquartersStatus> TITLES = EnterpriseFacts.codes(
            Attribute.of("titles", Bilingual.of("认定类型", "recognitions"), ValueType.codes(HeadquartersStatus.class)));
    static final DatedParameter<Long> REGISTERED = DatedParameter.of(
            "registered-threshold",
            Bilingual.of("登记门槛", "registered threshold"),
            Timeline.<Long>builder().from(JULY, 100L).build());
    static final DatedParameter<BigMoney> INLINE = DatedParameter.of(
            "capital-threshold",
            Bilingual.of("资本门槛", "capital threshold"),
            Timeline.<BigMoney>builder()
                    .from(JULY, BigMoney.parse("CNY 100.00"))
                    .unknownFrom(JULY.plusDays(5))
                    .from(JULY.plusDays(9), BigMoney.parse("CNY 80.5"))
                    .build());
    static final Relation<EnterpriseFile, EnterpriseFile> PARENT =
            Relation.of(EnterpriseFile.class, "parent", Bilingual.of("母公司", "parent company"), file -> file);
    static final Condition<EnterpriseFile> OPINION =
            Conditions.undated(EnterpriseFile.class, "opinion", Bilingual.of("街道已出具推荐意见", "recommended"), file -> true);
    static final EventKind DISPUTE = EventKind.of("LABOUR_DISPUTE", Bilingual.of("劳资纠纷", "labour dispute"));

    /** A kind with the code by which documents know visits. */
    static final EventKind CALLED_VISIT = EventKind.of("visit", Bilingual.of("来访", "a call"));

    static final FactRegistry REGISTRY = FactRegistry.builder()
            .fact(EnterpriseFile.class, FOUNDED)
            .fact(EnterpriseFile.class, MOVED_IN)
            .fact(EnterpriseFile.class, CAPITAL)
            .fact(EnterpriseFile.class, INSURED)
            .fact(EnterpriseFile.class, AREA)
            .fact(EnterpriseFile.class, SHARE)
            .fact(EnterpriseFile.class, LISTED)
            .fact(EnterpriseFile.class, FLOOR)
            .codes(EnterpriseFile.class, TITLES, Codes.of(HeadquartersStatus.class))
            .parameter(REGISTERED)
            .relation(EnterpriseFile.class, PARENT, EnterpriseFile.class)
            .condition(EnterpriseFile.class, OPINION)
            .eventKind(DISPUTE)
            .eventKind(CALLED_VISIT)
            .build();

    private static final FigureSeries<MoneyFact<EnterpriseFile>> HALVES = tax(PeriodKind.HALF_YEAR);
    private static final FigureSeries<DecimalFact<EnterpriseFile>> STAFF =
            EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);

    private RuleSamples() {}

    static List<Condition<EnterpriseFile>> leaves() {
        EventFact notice = event(EventKind.RELOCATION_NOTICE);
        EventFact dispute = event(DISPUTE);
        return List.of(
                keyTier().is(KeyTier.CITY),
                keyTier().isNot(KeyTier.NONE),
                keyTier().isIn(KeyTier.DISTRICT, KeyTier.CITY),
                keyTier().isKnown(),
                industry().is(IndustryCode.of("F51")),
                headcount().isAtLeast(100),
                headcount().isAtMost(REGISTERED),
                headcount().isAbove(INSURED),
                headcount().isBelow(20),
                headcount().asDecimal().isAtLeast("2.5"),
                headcount().times("10").isAtLeast("100"),
                headcount()
                        .plus(INSURED)
                        .labelled(Bilingual.of("总人数", "all staff"))
                        .isAtLeast("7"),
                headcount().minus(INSURED).times("1").isBelow("7"),
                headcount().times(AREA).isAbove("1"),
                headcount().labelled(Bilingual.of("员工数", "employees")).isAbove(1),
                INSURED.orLess(headcount())
                        .dividedBy(INSURED.orMore(headcount()))
                        .isAtMost("0.5"),
                INSURED.percentChangeFrom(headcount()).isAtLeast("10"),
                AREA.is(new BigDecimal("1000.50")),
                AREA.isIn(new BigDecimal("1"), new BigDecimal("2.0")),
                SHARE.isAtLeast("12.5"),
                CAPITAL.isAtLeast(Money.parse("CNY 5000000")),
                CAPITAL.isAtMost(INLINE),
                CAPITAL.dividedBy(AREA).isAbove(Money.parse("USD 0.01")),
                LISTED.isTrue(),
                LISTED.isFalse(),
                FLOOR.is("18"),
                FLOOR.isNot("true"),
                TITLES.is(ImmutableSet.of(HeadquartersStatus.REGIONAL_HEADQUARTERS)),
                TITLES.containsAny(HeadquartersStatus.REGIONAL_HEADQUARTERS, HeadquartersStatus.NONE),
                TITLES.contains(HeadquartersStatus.REGIONAL_HEADQUARTERS),
                TITLES.isWithin(HeadquartersStatus.REGIONAL_HEADQUARTERS),
                FOUNDED.is(JULY),
                FOUNDED.isNot(JULY),
                FOUNDED.isOnOrAfter(JULY),
                FOUNDED.isOnOrBefore(JULY),
                FOUNDED.isAfter(JULY),
                MOVED_IN.isBefore(FOUNDED),
                FOUNDED.isAtLeastAgo(Span.months(12)),
                FOUNDED.isAtLeastAhead(Span.workdays(3)),
                MOVED_IN.isWithinLast(Span.workdays(1)),
                leases().where(LeaseFacts.running().isTrue())
                        .next(LeaseFacts.lastDay())
                        .isWithinNext(Span.months(3)),
                leases().where(LeaseFacts.area().isAtLeast("500")).count().isAtLeast(2),
                notice.happenedWithinLast(Span.days(30)),
                event(CALLED_VISIT).happenedWithinLast(Span.months(12), 2),
                dispute.isAnnouncedWithinNext(Span.days(14)),
                visit().didNotHappenWithinLast(Span.days(90)),
                notice.happenedWithinLastNotFollowedBy(Span.days(30), dispute),
                notice.happenedWithinLastFollowedBy(Span.days(30), visit()),
                notice.happenedWithinLastFollowedWithin(Span.days(60), event(CALLED_VISIT), Span.days(5)),
                notice.happenedWithinLastNotFollowedWithin(Span.days(60), visit(), Span.workdays(5)),
                HALVES.latest().isBelow(HALVES.yearBefore().times("0.80")),
                HALVES.declinesInARow(3).isAtLeast(3),
                HALVES.endingWithYear().sumOfLast(2).isAtLeast(Money.parse("CNY 20000000")),
                STAFF.meanOfQuarterAverages().isAtMost("300"),
                STAFF.percentChangeFromYearBefore().isBelow("-5"),
                leases().any(all(
                        LeaseFacts.running().isTrue(), LeaseFacts.noticeBy().isWithinNext(Span.days(9)))),
                leases().all(LeaseFacts.running().isTrue()),
                officers().atLeast(2, OfficerFacts.role().is(OfficerRole.LEGAL_REPRESENTATIVE)),
                headcount().via(PARENT).isAtLeast(1000),
                headcount().plus(INSURED).via(PARENT).isAtLeast("10"),
                leases().next(LeaseFacts.lastDay()).via(PARENT).isWithinNext(Span.days(3)),
                leases().any(LeaseFacts.running().isTrue()).via(PARENT),
                visit().happenedWithinLast(Span.months(6)).via(PARENT),
                OPINION.via(PARENT),
                OPINION);
    }

    /** Each kind of node that holds others, around some leaves. */
    static List<Condition<EnterpriseFile>> composed() {
        List<Condition<EnterpriseFile>> leaves = leaves();
        return List.of(
                Conditions.always(),
                Conditions.never(),
                all(leaves.get(0)),
                all(leaves.get(1), leaves.get(2), any(leaves.get(3), not(leaves.get(4)))),
                atLeast(2, leaves.get(5), leaves.get(6), leaves.get(7)),
                atLeast(0, leaves.get(5)),
                exactlyOne(leaves.get(8), not(not(leaves.get(9)))));
    }
}
