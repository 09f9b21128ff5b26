package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.headquartersStatus;
import static io.github.louyu.rules.EnterpriseFacts.industry;
import static io.github.louyu.rules.EnterpriseFacts.investmentOrigin;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.officers;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DateFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.OfficerFacts;
import io.github.louyu.rules.OrderedFact;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;

/** Conditions on enterprise files: every kind of leaf and of connection, over the words that random files use too. */
final class ConditionArbitraries {

    private static final List<OutcomeCode> OUTCOMES = List.of(
            new OutcomeCode("CLOSE", Bilingual.of("重点服务", "close care")),
            new OutcomeCode("REGULAR", Bilingual.of("常规服务", "regular care")),
            new OutcomeCode("LIGHT", Bilingual.same("LIGHT")));
    private static final OutcomeCode NOT_COVERED = new OutcomeCode("NONE", Bilingual.of("不适用", "not covered"));
    private static final OutcomeCode NO_RULE = new OutcomeCode("NO_RULE", Bilingual.of("无现行规定", "no rule in force"));

    private ConditionArbitraries() {}

    static void addTo(Registry registry) {
        registry.addGeneric(Condition.class, conditions());
        registry.addGeneric(DatedParameter.class, parameters());
        registry.addGeneric(Fact.class, facts());
        registry.add(OutcomeCode.class, Arbitraries.of(OUTCOMES));
        registry.addGeneric(DecisionTable.class, tables(2));
        registry.add(ExchangeRates.class, prices().map(ConditionArbitraries::rates));
        registry.add(
                ExchangeRates.Quote.class,
                prices().map(prices -> rates(prices).quotes().get(0)));
    }

    /** What a dollar costs in yuan, with gaps. */
    private static Arbitrary<Timeline<BigDecimal>> prices() {
        return Sources.timelines(Sources.decimals("6", "7.5", 4));
    }

    private static ExchangeRates rates(Timeline<BigDecimal> prices) {
        return ExchangeRates.builder()
                .rate(CurrencyUnit.USD, Sources.CNY, prices)
                .build();
    }

    /** At most three connections deep; shrinks to a leaf. */
    static Arbitrary<Condition<EnterpriseFile>> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition<EnterpriseFile>> conditions(int depth) {
        Arbitrary<Condition<EnterpriseFile>> leaves = leaves().withoutEdgeCases();
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Condition<EnterpriseFile>> parts = conditions(depth - 1).withoutEdgeCases();
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaves),
                Tuple.of(2, Combinators.combine(parts, parts).as((a, b) -> all(a, b))),
                Tuple.of(2, Combinators.combine(parts, parts).as((a, b) -> any(a, b))),
                Tuple.of(1, parts.map(Conditions::not)),
                Tuple.of(
                        1,
                        Combinators.combine(numbers(0, 3), parts, parts, parts)
                                .as((k, a, b, c) -> atLeast(k, a, b, c))),
                Tuple.of(1, Combinators.combine(parts, parts).as((a, b) -> Conditions.exactlyOne(a, b))),
                Tuple.of(1, decided(depth)));
    }

    /** Decision tables of one to three rows, under few names, so that two may have one. */
    private static Arbitrary<DecisionTable<EnterpriseFile, OutcomeCode>> tables(int depth) {
        Arbitrary<Condition<EnterpriseFile>> conditions = conditions(depth - 1).withoutEdgeCases();
        return Combinators.combine(
                        Arbitraries.of("care", "care-level"),
                        Arbitraries.of(HitPolicy.UNIQUE, HitPolicy.FIRST),
                        Combinators.combine(conditions, Arbitraries.of(OUTCOMES))
                                .as(Tuple::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((name, policy, rows) -> {
                    DecisionTable.Builder<EnterpriseFile, OutcomeCode> table =
                            DecisionTable.named(name, Bilingual.of("服务等级", name), policy);
                    for (int i = 0; i < rows.size(); i++) {
                        table.row("row-" + i, rows.get(i).get1(), rows.get(i).get2());
                    }
                    return table.build();
                });
    }

    /** Conditions on what a table decides, or the version of it in force. */
    private static Arbitrary<Condition<EnterpriseFile>> decided(int depth) {
        Arbitrary<DecisionTable<EnterpriseFile, OutcomeCode>> tables =
                tables(depth).withoutEdgeCases();
        Arbitrary<CodeFact<EnterpriseFile, OutcomeCode>> dated = Combinators.combine(tables, days(), tables, days())
                .as((first, from, second, later) -> DecisionTable.asFact(
                        DatedParameter.of(
                                "care-over-time",
                                Bilingual.of("历年服务等级", "care over time"),
                                Timeline.<DecisionTable<EnterpriseFile, OutcomeCode>>builder()
                                        .from(from, first)
                                        .unknownFrom(from.plusDays(200))
                                        .from(from.plusDays(200 + Math.floorMod(later.toEpochDay(), 200L)), second)
                                        .build()),
                        NOT_COVERED,
                        NO_RULE));
        return Arbitraries.frequencyOf(Tuple.of(3, tables.map(table -> table.asFact(NOT_COVERED))), Tuple.of(1, dated))
                .flatMap(fact -> Combinators.combine(numbers(0, 3), Arbitraries.of(given(fact)))
                        .as((way, outcome) -> switch (way) {
                            case 0 -> fact.isKnown();
                            case 1 -> fact.is(outcome);
                            case 2 -> fact.isNot(outcome);
                            default -> fact.isIn(outcome, NOT_COVERED);
                        }));
    }

    /** The codes that a fact may have: a document names no other. */
    private static List<OutcomeCode> given(CodeFact<EnterpriseFile, OutcomeCode> fact) {
        return FactRegistry.standard().codes(EnterpriseFile.class, fact.view()).orElseThrow().all().stream()
                .map(OutcomeCode.class::cast)
                .toList();
    }

    static Arbitrary<Condition<EnterpriseFile>> leaves() {
        return Arbitraries.oneOf(List.of(
                levels(),
                counts(),
                money(),
                decimals(),
                codes(),
                dates(),
                figures(),
                events(),
                leaseItems(),
                officerItems(),
                flagsAndTexts(),
                knownFacts(),
                Arbitraries.of(Conditions.always(), Conditions.never())));
    }

    private static Arbitrary<Condition<EnterpriseFile>> levels() {
        return compared(keyTier(), Arbitraries.of(KeyTier.class));
    }

    private static Arbitrary<Condition<EnterpriseFile>> counts() {
        return Arbitraries.oneOf(
                compared(headcount(), numbers(0, 400).map(Integer::longValue)),
                compared(headcount(), parameters(numbers(0, 400).map(Integer::longValue), "staff")),
                numbers(1, 3).map(n -> tax(PeriodKind.QUARTER).declinesInARow(n).isAtLeast(1)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> money() {
        MoneyFact<EnterpriseFile> capital = EnterpriseFacts.money(Vocabulary.CAPITAL);
        return Arbitraries.oneOf(
                compared(capital, Sources.money().map(money -> money.toBigMoney())),
                Arbitraries.of(
                        capital.isAtLeast(tax(PeriodKind.YEAR).latest()),
                        capital.plus(tax(PeriodKind.YEAR).latest()).isAbove(capital.times("1.5"))));
    }

    private static Arbitrary<Condition<EnterpriseFile>> decimals() {
        return Arbitraries.oneOf(
                compared(EnterpriseFacts.decimal(Vocabulary.AREA), Sources.decimals("0.5", "2000", 1)),
                Arbitraries.of("10", "50", "100")
                        .map(percent ->
                                headcount().percentChangeFrom(headcount()).isBelow(percent)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(InvestmentOrigin.class)
                        .map(origin -> investmentOrigin().is(origin)),
                Arbitraries.of(HeadquartersStatus.class)
                        .map(status -> headquartersStatus().isNot(status)),
                EnterpriseArbitraries.industryCodes().map(code -> industry().isIn(code)),
                Arbitraries.of(ServiceCategory.class)
                        .map(category ->
                                EnterpriseFacts.codes(Vocabulary.WISHES).contains(category)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> dates() {
        DateFact<EnterpriseFile> founded = EnterpriseFacts.date(Vocabulary.FOUNDED);
        return Arbitraries.oneOf(
                spans().map(founded::isWithinNext),
                spans().map(founded::isWithinLast),
                spans().map(founded::isAtLeastAgo),
                spans().map(founded::isAtLeastAhead),
                spans().map(span -> leases().next(LeaseFacts.lastDay()).isWithinNext(span)),
                days().map(founded::isOnOrAfter),
                days().map(founded::isBefore));
    }

    private static Arbitrary<Condition<EnterpriseFile>> figures() {
        return Arbitraries.oneOf(
                Arbitraries.of(PeriodKind.class)
                        .map(kind -> tax(kind)
                                .latest()
                                .isBelow(tax(kind).yearBefore().times("0.8"))),
                Arbitraries.of(PeriodKind.class)
                        .map(kind -> tax(kind).latest().isBelow(tax(kind).periodBefore())),
                Sources.yuan()
                        .map(limit -> EnterpriseFacts.revenue(PeriodKind.YEAR)
                                .sumOfLast(2)
                                .isAtLeast(limit)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> events() {
        Arbitrary<EventKind> kinds = EnterpriseArbitraries.eventKinds();
        return Arbitraries.oneOf(
                Combinators.combine(kinds, spans())
                        .as((kind, span) -> event(kind).happenedWithinLast(span)),
                Combinators.combine(kinds, spans(), numbers(1, 3))
                        .as((kind, span, times) -> event(kind).happenedWithinLast(span, times)),
                Combinators.combine(kinds, spans())
                        .as((kind, span) -> event(kind).isAnnouncedWithinNext(span)),
                Combinators.combine(kinds, kinds, spans())
                        .as((kind, other, span) -> event(kind).happenedWithinLastNotFollowedBy(span, event(other))),
                Combinators.combine(kinds, spans(), spans())
                        .as((kind, span, within) ->
                                event(kind).happenedWithinLastFollowedWithin(span, visit(), within)),
                spans().map(span -> visit().didNotHappenWithinLast(span)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> leaseItems() {
        return Arbitraries.oneOf(
                Sources.decimals("1", "1000", 0)
                        .map(area -> leases().where(LeaseFacts.running().isTrue())
                                .any(LeaseFacts.area().isAtLeast(area))),
                spans().map(span -> leases().all(LeaseFacts.lastDay().isWithinNext(span))),
                numbers(1, 3).map(n -> leases().count().isAtLeast(n)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> officerItems() {
        return Combinators.combine(numbers(1, 2), Arbitraries.of(OfficerRole.class))
                .as((least, role) ->
                        officers().atLeast(least, OfficerFacts.role().is(role)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> flagsAndTexts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        EnterpriseFacts.flag(Vocabulary.LISTED).isTrue(),
                        EnterpriseFacts.flag(Vocabulary.LISTED).isFalse()),
                Sources.names()
                        .map(name -> EnterpriseFacts.text(Vocabulary.PRODUCT).is(name.en())));
    }

    private static Arbitrary<Condition<EnterpriseFile>> knownFacts() {
        return facts().map(Fact::isKnown);
    }

    static Arbitrary<Fact<EnterpriseFile, ?>> facts() {
        return Arbitraries.of(List.of(
                headcount(),
                keyTier(),
                industry(),
                EnterpriseFacts.money(Vocabulary.CAPITAL),
                EnterpriseFacts.date(Vocabulary.FOUNDED),
                tax(PeriodKind.QUARTER).latest()));
    }

    /** Spans of days, months and working days; the edges of windows are seldom those of an entry. */
    private static Arbitrary<Span> spans() {
        return TimeArbitraries.spans();
    }

    private static <T> Arbitrary<Condition<EnterpriseFile>> compared(
            OrderedFact<EnterpriseFile, T> fact, Arbitrary<T> limits) {
        return Combinators.combine(numbers(0, 5), limits).as((way, limit) -> switch (way) {
            case 0 -> fact.isAtLeast(limit);
            case 1 -> fact.isAtMost(limit);
            case 2 -> fact.isAbove(limit);
            case 3 -> fact.isBelow(limit);
            case 4 -> fact.is(limit);
            default -> fact.isNot(limit);
        });
    }

    private static Arbitrary<Condition<EnterpriseFile>> compared(
            CountFact<EnterpriseFile> fact, Arbitrary<DatedParameter<Long>> limits) {
        return Combinators.combine(Sources.flags(), limits)
                .as((below, limit) -> below ? fact.isBelow(limit) : not(fact.isBelow(limit)));
    }

    /** Parameters without a gap: a value from ever on, and steps. */
    private static <T> Arbitrary<DatedParameter<T>> parameters(Arbitrary<T> values, String name) {
        return Combinators.combine(values, days(), values)
                .as((first, day, second) -> DatedParameter.of(
                        name,
                        Bilingual.of("标准", "standard"),
                        Timeline.<T>builder()
                                .from(DateRange.always().start(), first)
                                .from(day, second)
                                .build()));
    }

    private static Arbitrary<DatedParameter<BigDecimal>> parameters() {
        return parameters(Sources.decimals("0", "100", 1), "rate");
    }
}
