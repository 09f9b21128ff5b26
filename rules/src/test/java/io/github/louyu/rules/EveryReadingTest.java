package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One full file, read by every kind of leaf and of fact on every day of half a year: all readings agree with the naive one. */
class EveryReadingTest {

    private static final DateRange RANGE = DateRange.of(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 12, 1));
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .rate(
                    CurrencyUnit.USD,
                    CNY,
                    Timeline.<BigDecimal>builder()
                            .from(day(5, 1), new BigDecimal("7"))
                            .from(day(9, 15), new BigDecimal("6.5"))
                            .unknownFrom(day(11, 15))
                            .build())
            .build();
    private static final Bilingual SAME = Bilingual.same("same");
    private static final Attribute<BigDecimal> AREA = Attribute.decimal("area", SAME, "m2");
    private static final Attribute<Money> CAPITAL = Attribute.money("capital", SAME);
    private static final Attribute<ImmutableSet<GoldenConditions.Title>> TITLES =
            Attribute.of("titles", SAME, ValueType.codes(GoldenConditions.Title.class));
    private static final ImmutableSet<GoldenConditions.Title> ONE = ImmutableSet.of(GoldenConditions.Title.SPECIALISED);
    private static final ImmutableSet<GoldenConditions.Title> TWO =
            ImmutableSet.copyOf(GoldenConditions.Title.values());
    private static final EnterpriseFile FILE = file();
    private static final CountFact<EnterpriseFile> LINES =
            Facts.of(EnterpriseFile.class, "host").count("lines", SAME, EveryReadingTest::lines);
    private static final Condition<EnterpriseFile> DATED =
            Conditions.dated(EnterpriseFile.class, "dated", SAME, EveryReadingTest::opinion);
    private static final CodeFact<EnterpriseFile, String> GROUP =
            EnterpriseFacts.investmentOrigin().grouped("group", SAME, Map.of(InvestmentOrigin.FOREIGN, "abroad"));
    private static final Relation<EnterpriseFile, EnterpriseFile> OTHER =
            Relation.dated(EnterpriseFile.class, "other", Bilingual.of("关联企业", "affiliate"), EveryReadingTest::others);

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static Timeline<EnterpriseFile> others(EnterpriseFile file) {
        return Timeline.<EnterpriseFile>builder()
                .from(day(6, 20), file)
                .unknownFrom(day(10, 20))
                .build();
    }

    private static Timeline<Truth> opinion(EnterpriseFile file) {
        return Timeline.<Truth>builder()
                .from(day(7, 1), Truth.of(file.log().size() > 20))
                .unknownFrom(day(10, 1))
                .from(day(11, 1), Truth.FALSE)
                .build();
    }

    private static long lines(EnterpriseFile file) {
        if (file.log().size() == 25) {
            throw new IllegalStateException("twenty-five");
        }
        return file.log().size();
    }

    private static EnterpriseFile file() {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E1"));
        List<Entry> entries = new ArrayList<>();
        for (Object[] line : lines()) {
            Entry entry = Entry.of(EntryId.of("e" + entries.size()), (LocalDate) line[0], (FileContent) line[1]);
            entries.add(entry);
            builder.line(entry);
        }
        builder.line(new Correction(
                EntryId.of("c1"),
                day(10, 10),
                entries.get(0).id(),
                AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, day(5, 1))));
        builder.line(new Retraction(EntryId.of("r1"), day(8, 20), entries.get(1).id()));
        return builder.build();
    }

    /** When a line is recorded, and what it says. */
    private static List<Object[]> lines() {
        return List.of(
                line(day(5, 1), AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(5, 1))),
                line(day(6, 10), FileEvent.of(EventKind.RELOCATION_NOTICE, day(6, 10))),
                line(day(6, 12), FileEvent.of(EventKind.RELOCATION_NOTICE, day(6, 11))),
                line(day(6, 20), FileEvent.of(EventKind.RELOCATION_WITHDRAWN, day(6, 18))),
                line(day(8, 1), FileEvent.of(EventKind.RELOCATION_NOTICE, day(8, 1))),
                line(day(8, 4), Visit.on(day(8, 4))),
                line(day(9, 9), FileEvent.of(EventKind.RELOCATION_NOTICE, day(9, 5))),
                line(day(10, 8), Visit.on(day(10, 8))),
                line(day(6, 5), FileEvent.of(EventKind.EXECUTIVE_CHANGE, day(6, 3))),
                line(day(9, 2), FileEvent.of(EventKind.EXECUTIVE_CHANGE, day(9, 1))),
                line(day(7, 1), FileEvent.of(EventKind.HEADQUARTERS_LEADER_VISIT, day(7, 20))),
                line(
                        day(6, 1),
                        AttributeValue.during(
                                EnterpriseAttributes.KEY_TIER, KeyTier.NONE, DateRange.of(day(7, 1), day(7, 15)))),
                line(
                        day(6, 2),
                        AttributeValue.from(
                                EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.FOREIGN, day(6, 2))),
                line(
                        day(8, 2),
                        AttributeValue.from(
                                EnterpriseAttributes.INVESTMENT_ORIGIN,
                                InvestmentOrigin.HONG_KONG_MACAO_TAIWAN,
                                day(8, 2))),
                line(
                        day(6, 2),
                        AttributeValue.from(
                                EnterpriseAttributes.HEADQUARTERS_STATUS,
                                HeadquartersStatus.REGIONAL_HEADQUARTERS,
                                day(6, 2))),
                line(day(6, 3), AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 60L, day(6, 3))),
                line(day(8, 3), AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 120L, day(8, 1))),
                line(day(10, 3), AttributeValue.notKnown(EnterpriseAttributes.HEADCOUNT, DateRange.from(day(11, 10)))),
                line(day(6, 3), AttributeValue.from(count("insured"), 100L, day(6, 3))),
                line(day(6, 3), AttributeValue.from(count("patents"), 5L, day(7, 3))),
                line(day(6, 4), AttributeValue.from(AREA, new BigDecimal("1000"), day(6, 4))),
                line(day(9, 4), AttributeValue.from(AREA, new BigDecimal("99"), day(9, 4))),
                line(day(6, 4), AttributeValue.from(CAPITAL, Money.parse("CNY 8500000"), day(6, 4))),
                line(day(8, 14), AttributeValue.from(CAPITAL, Money.parse("USD 1200000"), day(8, 14))),
                line(day(6, 4), AttributeValue.from(Attribute.flag("listed", SAME), true, day(6, 4))),
                line(day(9, 4), AttributeValue.from(Attribute.flag("listed", SAME), false, day(9, 14))),
                line(day(6, 4), AttributeValue.from(Attribute.text("floor", SAME), "18", day(6, 4))),
                line(day(7, 4), AttributeValue.from(TITLES, TWO, day(7, 4))),
                line(day(9, 4), AttributeValue.from(TITLES, ONE, day(9, 4))),
                line(day(6, 4), AttributeValue.from(date("founded"), day(7, 1), day(6, 4))),
                line(day(6, 4), AttributeValue.from(date("moved-in"), day(9, 2), day(6, 4))),
                line(day(6, 6), area(Lease.ofClosed(day(5, 1), day(9, 30)), "600")),
                line(day(7, 6), area(Lease.ofClosed(day(7, 1), day(12, 20)), "300")),
                line(day(9, 20), Lease.openEnded(day(9, 20))),
                line(day(7, 7), Officer.of(PersonId.of("p1"), OfficerRole.LEGAL_REPRESENTATIVE, day(7, 7))),
                line(day(6, 1), tax(2018, 1, "100")),
                line(day(6, 2), tax(2018, 2, "90")),
                line(day(7, 25), tax(2019, 1, "79")),
                line(day(10, 25), tax(2019, 2, "75")),
                line(day(6, 1), yearly(FigureKind.REVENUE, 2016, "5000000")),
                line(day(6, 1), yearly(FigureKind.REVENUE, 2017, "7000000")),
                line(day(7, 1), yearly(FigureKind.REVENUE, 2018, "9000000")),
                line(day(8, 1), yearly(FigureKind.PROFIT, 2018, "900000")),
                line(day(6, 1), staff(2018, 2, 310)),
                line(day(6, 1), staff(2018, 3, 320)),
                line(day(6, 1), staff(2018, 4, 300)),
                line(day(6, 1), staff(2019, 1, 290)),
                line(day(6, 21), staff(2019, 2, 280)),
                line(day(10, 21), staff(2019, 3, 270)));
    }

    private static Object[] line(LocalDate recordedOn, FileContent content) {
        return new Object[] {recordedOn, content};
    }

    private static Attribute<Long> count(String name) {
        return Attribute.count(name, SAME, name.equals("patents") ? "patents" : "persons");
    }

    private static Attribute<LocalDate> date(String name) {
        return Attribute.date(name, SAME);
    }

    private static Lease area(Lease lease, String area) {
        return lease.withAreaSquareMetres(new BigDecimal(area));
    }

    private static Figure<Money> tax(int year, int half, String amount) {
        ReportingPeriod period = ReportingPeriod.halfYear(year, half);
        return Figure.of(FigureKind.TAX, period, Money.of(CNY, new BigDecimal(amount)), day(6, 1));
    }

    private static Figure<Money> yearly(FigureKind<Money> kind, int year, String amount) {
        return Figure.of(kind, ReportingPeriod.year(year), Money.of(CNY, new BigDecimal(amount)), day(6, 1));
    }

    private static Figure<Long> staff(int year, int quarter, long count) {
        return Figure.of(FigureKind.HEADCOUNT, ReportingPeriod.quarter(year, quarter), count, day(6, 1));
    }

    static Stream<Condition<EnterpriseFile>> conditions() {
        return Stream.concat(GoldenConditions.all60().stream(), more().stream());
    }

    /** Everything that the others speak of, by name. */
    static FactRegistry registry() {
        FactRegistry.Builder registry = FactRegistry.builder();
        List.of(
                        count("insured"),
                        count("patents"),
                        AREA,
                        CAPITAL,
                        TITLES,
                        date("founded"),
                        date("moved-in"),
                        Attribute.flag("listed", SAME),
                        Attribute.text("floor", SAME))
                .forEach(registry::attribute);
        return registry.fact(EnterpriseFile.class, GROUP, Codes.of(List.of("abroad"), code -> code))
                .fact(EnterpriseFile.class, LINES)
                .relation(EnterpriseFile.class, OTHER, EnterpriseFile.class)
                .condition(EnterpriseFile.class, DATED)
                .build();
    }

    /** What an office has not in every year. */
    static List<Condition<EnterpriseFile>> more() {
        CountFact<EnterpriseFile> headcount = EnterpriseFacts.headcount();
        CountFact<EnterpriseFile> insured = EnterpriseFacts.count(count("insured"));
        MoneyFact<EnterpriseFile> capital = EnterpriseFacts.money(CAPITAL);
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        FigureSeries<MoneyFact<EnterpriseFile>> revenue = EnterpriseFacts.revenue(PeriodKind.YEAR);
        FigureSeries<DecimalFact<EnterpriseFile>> staff =
                EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
        EventFact notice = EnterpriseFacts.event(EventKind.RELOCATION_NOTICE);
        DateFact<EnterpriseFile> founded = EnterpriseFacts.date(date("founded"));
        CodeFact<EnterpriseFile, String> table = DecisionTable.<EnterpriseFile, String>named(
                        "table", SAME, HitPolicy.UNIQUE)
                .row("a", headcount.isAtLeast(100), "a")
                .row("b", notice.happenedWithinLast(Span.days(20)), "b")
                .build()
                .asFact("none");
        DatedParameter<Long> limit = DatedParameter.of(
                "limit",
                SAME,
                Timeline.<Long>builder()
                        .from(day(6, 15), 50L)
                        .unknownFrom(day(9, 1))
                        .from(day(9, 20), 200L)
                        .build());
        return List.of(
                GROUP.is("abroad"),
                table.is("a"),
                table.isIn("b", "none"),
                table.isKnown(),
                headcount.isBelow(limit),
                headcount.plus(insured).isAbove("200"),
                headcount.minus(insured).isAtLeast("0"),
                headcount.dividedBy(insured).isAtLeast("0.6"),
                headcount.times(EnterpriseFacts.decimal(AREA)).isAbove("50000"),
                headcount.orLess(insured).isAtLeast("100"),
                headcount.orMore(insured).isAtMost("100"),
                headcount.percentChangeFrom(insured).isBelow("0"),
                capital.isIn(BigMoney.parse("CNY 8500000"), BigMoney.parse("CNY 7800000")),
                capital.plus(revenue.latest()).isAtLeast(Money.parse("CNY 17000000")),
                capital.isAbove(capital.times("0.5")),
                capital.times(insured).isAtLeast(Money.parse("CNY 850000000")),
                capital.dividedBy(headcount).isAtMost(Money.parse("CNY 100000")),
                capital.dividedBy(revenue.latest()).isAtLeast("0.9"),
                tax.latest().isBelow(tax.meanBefore(2)),
                tax.leastOfLast(2).isBelow(Money.parse("CNY 80")),
                tax.greatestOfLast(2).isBelow(Money.parse("CNY 95")),
                tax.changeFromPeriodBefore().isBelow(Money.parse("CNY -10")),
                tax.percentChangeFromYearBefore().isBelow("-20"),
                tax.before(3).isAtLeast(Money.parse("CNY 1")),
                staff.endingWithYear().latest().isAtLeast("300"),
                staff.meanOfLast(3).isBelow("290"),
                staff.declinesInARow(2).isAtLeast(2),
                founded.via(OTHER).isWithinLast(Span.months(2)),
                founded.via(OTHER).isAtLeastAgo(Span.workdays(30)),
                headcount.via(OTHER).isBelow(insured),
                EnterpriseFacts.keyTier().via(OTHER).isAtLeast(KeyTier.CITY),
                headcount.plus(insured).via(OTHER).isAtLeast("220"),
                Conditions.not(notice.happenedWithinLast(Span.days(9))).via(OTHER),
                notice.happenedWithinLastNotFollowedBy(Span.days(20), EnterpriseFacts.visit())
                        .via(OTHER),
                notice.happenedWithinLast(Span.days(9)).via(OTHER).via(OTHER),
                Conditions.exactlyOne(headcount.isAtLeast(100), insured.isAtLeast(100), founded.isKnown()),
                Conditions.atLeast(
                        2, headcount.isAtLeast(100), insured.isAtLeast(100), founded.isWithinNext(Span.days(9))),
                Conditions.atLeast(1, headcount.isAtLeast(100)),
                Conditions.atLeast(2, headcount.isAtLeast(100)),
                Conditions.exactlyOne(headcount.isAtLeast(100)),
                Conditions.all(headcount.isAtLeast(100)),
                EnterpriseFacts.leases().atLeast(2, LeaseFacts.running().isTrue()),
                EnterpriseFacts.leases().any(LeaseFacts.running().isTrue()).via(OTHER),
                EnterpriseFacts.leases()
                        .where(LeaseFacts.area().isAtLeast("500"))
                        .count()
                        .isAtLeast(1),
                EnterpriseFacts.leases().next(LeaseFacts.lastDay()).isBefore(day(12, 1)),
                EnterpriseFacts.leases()
                        .where(LeaseFacts.running().isTrue())
                        .all(LeaseFacts.area().isAtLeast("300"))
                        .via(OTHER),
                headcount.asDecimal().isAtLeast("99.5"),
                headcount
                        .dividedBy(insured)
                        .labelled(Bilingual.of("参保比", "staff per insured"))
                        .isAtLeast("0.6"),
                LINES.isAbove(20),
                LINES.isKnown(),
                DATED);
    }

    private static NaiveRules naive() {
        return new NaiveRules(
                WorkCalendar.china(),
                (pair, day) -> RATES.on(CurrencyUnit.of(pair.substring(0, 3)), CurrencyUnit.of(pair.substring(4)), day)
                        .orElse(null),
                new NaiveRules.Host(
                        Map.of(
                                "lease.last-day",
                                        (lease, on) -> ((Lease) lease).lastDay().orElse(null),
                                "lease.area",
                                        (lease, on) -> ((Lease) lease)
                                                .areaSquareMetres()
                                                .orElse(null),
                                "lease.running", (lease, on) -> ((Lease) lease).isActiveOn(on),
                                "officer.role", (officer, on) -> ((Officer) officer).role(),
                                "parent", (file, on) -> file,
                                "other",
                                        (file, on) -> others((EnterpriseFile) file)
                                                .at(on)
                                                .orElse(null),
                                "group", (origin, on) -> origin == InvestmentOrigin.FOREIGN ? "abroad" : null,
                                "host.lines", (file, on) -> lines((EnterpriseFile) file)),
                        Map.of(
                                "opinion",
                                (file, on) -> Truth3.TRUE,
                                "dated",
                                (file, on) -> RandomHost.naive(
                                        opinion((EnterpriseFile) file).at(on).orElse(Truth.UNKNOWN)))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void allReadingsAgreeWithTheNaiveOne(Condition<EnterpriseFile> condition) {
        Evaluator<EnterpriseFile> bound = condition.using(WorkCalendar.china(), RATES);
        Timeline<Truth> timeline = bound.timeline(FILE, RANGE);
        NaiveRules naive = naive();
        RuleNode meaning = condition.view();
        Truth last = null;
        for (LocalDate day = RANGE.start(); day.isBefore(RANGE.endExclusive()); day = day.plusDays(1)) {
            Truth truth = bound.test(FILE, day);
            assertThat(RandomHost.naive(truth)).as("on %s", day).isEqualTo(naive.truth(meaning, FILE, day));
            assertThat(timeline.at(day)).as("timeline on %s", day).contains(truth);
            if (truth != last) {
                assertThat(bound.explain(FILE, day).truth())
                        .as("explanation on %s", day)
                        .isEqualTo(truth);
                last = truth;
            }
        }
    }
}
