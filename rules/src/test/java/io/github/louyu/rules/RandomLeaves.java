package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.RandomComparisons.againstFact;
import static io.github.louyu.rules.RandomComparisons.membership;
import static io.github.louyu.rules.RandomComparisons.ordered;
import static io.github.louyu.rules.RandomComparisons.parameters;
import static io.github.louyu.rules.RandomHost.FEW;
import static io.github.louyu.rules.RandomHost.GROUP;
import static io.github.louyu.rules.RandomHost.LINES;
import static io.github.louyu.rules.RandomHost.ODDS;
import static io.github.louyu.rules.RandomHost.PARENT;
import static io.github.louyu.rules.RandomHost.THROWING;
import static io.github.louyu.rules.RandomTables.tableLeaves;
import static io.github.louyu.rules.RandomTables.tables;
import static io.github.louyu.rules.RandomValues.AREA;
import static io.github.louyu.rules.RandomValues.CAPITAL;
import static io.github.louyu.rules.RandomValues.CERTIFICATES;
import static io.github.louyu.rules.RandomValues.EVENTS;
import static io.github.louyu.rules.RandomValues.FIRST_DAY;
import static io.github.louyu.rules.RandomValues.FOUNDED;
import static io.github.louyu.rules.RandomValues.LISTED;
import static io.github.louyu.rules.RandomValues.MOVED_IN;
import static io.github.louyu.rules.RandomValues.SEATS;
import static io.github.louyu.rules.RandomValues.STREET;
import static io.github.louyu.rules.RandomValues.counts;
import static io.github.louyu.rules.RandomValues.decimals;
import static io.github.louyu.rules.RandomValues.moneys;
import static io.github.louyu.rules.RandomValues.offset;
import static io.github.louyu.rules.RandomValues.spans;
import static io.github.louyu.rules.RandomValues.streets;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Random leaves of every kind that the library has, on every type of fact. */
final class RandomLeaves {

    private RandomLeaves() {}

    static Arbitrary<Condition<EnterpriseFile>> leaves(boolean opaqueToo) {
        List<Arbitrary<Condition<EnterpriseFile>>> leaves = new ArrayList<>(List.of(
                ordered(EnterpriseFacts.keyTier(), Arbitraries.of(KeyTier.class)),
                ordered(EnterpriseFacts.headcount(), counts()),
                againstFact(EnterpriseFacts.headcount(), EnterpriseFacts.count(SEATS)),
                ordered(EnterpriseFacts.decimal(AREA), decimals()),
                ordered(EnterpriseFacts.decimal(AREA).times("1.5"), decimals()),
                ordered(EnterpriseFacts.money(CAPITAL), moneys().map(Money::toBigMoney)),
                ordered(EnterpriseFacts.date(FOUNDED), offset(-30, 100).map(FIRST_DAY::plusDays)),
                againstFact(EnterpriseFacts.date(FOUNDED), EnterpriseFacts.date(MOVED_IN)),
                membership(EnterpriseFacts.keyTier(), Arbitraries.of(KeyTier.class)),
                membership(EnterpriseFacts.investmentOrigin(), Arbitraries.of(InvestmentOrigin.class)),
                membership(EnterpriseFacts.text(STREET), streets()),
                membership(EnterpriseFacts.flag(LISTED), Arbitraries.of(true, false)),
                membership(EnterpriseFacts.money(CAPITAL), moneys().map(Money::toBigMoney)),
                figureLeaves(),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isWithinNext(span)),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isWithinLast(span)),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isAtLeastAgo(span)),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isAtLeastAhead(span)),
                calculatedLeaves(),
                calculatedLeaves(),
                codeSetLeaves(),
                groupLeaves(),
                tableLeaves(),
                leaseLeaves(),
                eventLeaves(),
                eventLeaves(),
                eventLeaves()));
        if (opaqueToo) {
            leaves.add(Arbitraries.of(EnterpriseFacts.keyTier(), EnterpriseFacts.date(FOUNDED), lateTax())
                    .map(Fact::isKnown));
            leaves.add(hostLeaves());
            leaves.add(relatedLeaves());
            leaves.add(relatedLeaves());
        }
        return Arbitraries.oneOf(leaves);
    }

    /** Leaves that turn when days pass. */
    static Arbitrary<Condition<EnterpriseFile>> leavesOfTime() {
        Arbitrary<DateFact<EnterpriseFile>> dates =
                Arbitraries.of(EnterpriseFacts.date(FOUNDED), EnterpriseFacts.date(MOVED_IN));
        return Arbitraries.oneOf(
                Combinators.combine(dates, spans()).as(DateFact::isWithinNext),
                Combinators.combine(dates, spans()).as(DateFact::isWithinLast),
                Combinators.combine(dates, spans()).as(DateFact::isAtLeastAgo),
                Combinators.combine(dates, spans()).as(DateFact::isAtLeastAhead),
                Combinators.combine(Arbitraries.of(Comparison.class), parameters(counts()))
                        .as((comparison, limit) -> EnterpriseFacts.headcount().compared(comparison, limit)),
                eventLeaves(),
                leaseLeaves(),
                tableLeaves());
    }

    private static MoneyFact<EnterpriseFile> lateTax() {
        return EnterpriseFacts.tax(PeriodKind.HALF_YEAR).yearBefore();
    }

    static Arbitrary<Condition<EnterpriseFile>> figureLeaves() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        FigureSeries<DecimalFact<EnterpriseFile>> headcount =
                EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
        return Arbitraries.oneOf(
                againstFact(tax.latest(), tax.yearBefore().times("0.80")),
                againstFact(tax.latest(), tax.periodBefore()),
                ordered(tax.latest(), moneys().map(Money::toBigMoney)),
                againstFact(headcount.latest(), headcount.periodBefore()),
                ordered(headcount.yearBefore(), counts().map(BigDecimal::valueOf)));
    }

    /** Facts that are worked out of others, every operation among them. */
    private static Arbitrary<Condition<EnterpriseFile>> calculatedLeaves() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        FigureSeries<DecimalFact<EnterpriseFile>> staff =
                EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
        CountFact<EnterpriseFile> headcount = EnterpriseFacts.headcount();
        CountFact<EnterpriseFile> seats = EnterpriseFacts.count(SEATS);
        DecimalFact<EnterpriseFile> area = EnterpriseFacts.decimal(AREA);
        MoneyFact<EnterpriseFile> capital = EnterpriseFacts.money(CAPITAL);
        Arbitrary<DecimalFact<EnterpriseFile>> numbers = Arbitraries.of(
                headcount.plus(seats),
                headcount.minus(seats),
                headcount.times(area),
                headcount.dividedBy(seats),
                area.dividedBy(headcount),
                headcount.orLess(seats).times("2"),
                headcount.orMore(seats),
                headcount.percentChangeFrom(seats),
                staff.sumOfLast(2),
                staff.meanOfLast(3),
                staff.meanOfQuarterAverages(),
                staff.endingWithYear().meanOfLast(2),
                staff.changeFromPeriodBefore(),
                staff.percentChangeFromPeriodBefore(),
                tax.latest().dividedBy(capital),
                tax.percentChangeFromYearBefore());
        Arbitrary<MoneyFact<EnterpriseFile>> amounts = Arbitraries.of(
                capital.plus(tax.latest()),
                capital.minus(tax.latest()),
                capital.dividedBy(headcount).times(seats),
                tax.latest().orLess(tax.periodBefore()),
                tax.latest().orMore(capital),
                tax.sumOfLast(2),
                tax.meanBefore(3),
                tax.leastOfLast(2),
                tax.greatestOfLast(3),
                tax.changeFromYearBefore());
        return Arbitraries.oneOf(
                numbers.flatMap(fact -> ordered(fact, decimals())),
                amounts.flatMap(fact -> ordered(fact, moneys().map(Money::toBigMoney))),
                againstFact(tax.latest(), tax.meanBefore(3).times("0.9")),
                againstFact(headcount.asDecimal(), staff.meanOfLast(3)),
                membership(headcount.dividedBy(seats), decimals()),
                Arbitraries.of(1, 2, 3).flatMap(n -> ordered(tax.declinesInARow(n), counts())),
                ordered(staff.declinesInARow(2), counts()));
    }

    private static Arbitrary<Condition<EnterpriseFile>> codeSetLeaves() {
        CodeSetFact<EnterpriseFile, RandomValues.Certificate> fact = EnterpriseFacts.codes(CERTIFICATES);
        Arbitrary<RandomValues.Certificate> one = Arbitraries.of(RandomValues.Certificate.class);
        return Arbitraries.oneOf(
                one.map(fact::contains),
                Combinators.combine(one, one).as((a, b) -> fact.containsAll(a, b)),
                Combinators.combine(one, one).as((a, b) -> fact.containsAny(a, b)),
                Combinators.combine(one, one).as((a, b) -> fact.isWithin(a, b)));
    }

    static Arbitrary<Condition<EnterpriseFile>> groupLeaves() {
        return membership(GROUP, Arbitraries.of("home", "abroad", "elsewhere"));
    }

    private static Arbitrary<Condition<EnterpriseFile>> leaseLeaves() {
        Items<EnterpriseFile, Lease> leases = EnterpriseFacts.leases();
        Arbitrary<LocalDate> days = offset(-30, 100).map(FIRST_DAY::plusDays);
        Arbitrary<Condition<Lease>> conditions = Arbitraries.oneOf(
                days.map(LeaseFacts.start()::isBefore),
                spans().map(LeaseFacts.lastDay()::isWithinNext),
                decimals().map(LeaseFacts.area()::isAtLeast),
                Arbitraries.of(LeaseFacts.running().isTrue()));
        return Arbitraries.oneOf(
                conditions.map(leases::any),
                conditions.map(leases::all),
                conditions.map(condition -> leases.atLeast(2, condition)),
                conditions.flatMap(condition -> ordered(leases.where(condition).count(), counts())));
    }

    /** Of the parent; the next lease to end is here too, because there may be none, and nothing to learn. */
    private static Arbitrary<Condition<EnterpriseFile>> relatedLeaves() {
        Arbitrary<Condition<EnterpriseFile>> conditions = Arbitraries.oneOf(
                ordered(EnterpriseFacts.headcount(), counts()),
                ordered(EnterpriseFacts.headcount().plus(EnterpriseFacts.count(SEATS)), decimals()),
                spans().map(EnterpriseFacts.date(FOUNDED)::isWithinLast),
                spans().map(event(EventKind.EXECUTIVE_CHANGE)::happenedWithinLast),
                spans().map(event(EventKind.EXECUTIVE_CHANGE)::happenedWithinLast),
                Arbitraries.of(EnterpriseFacts.leases().any(LeaseFacts.running().isTrue())));
        DateFact<EnterpriseFile> next = EnterpriseFacts.leases().next(LeaseFacts.lastDay());
        return Arbitraries.oneOf(
                conditions.map(condition -> condition.via(PARENT)),
                conditions.map(condition -> Conditions.not(condition).via(PARENT)),
                againstFact(
                        EnterpriseFacts.headcount(), EnterpriseFacts.headcount().via(PARENT)),
                membership(GROUP.via(PARENT), Arbitraries.of("home", "abroad", "elsewhere")),
                tables().flatMap(fact -> membership(fact.via(PARENT), Arbitraries.of("a", "b", "none"))),
                spans().map(next::isWithinNext),
                spans().map(next.via(PARENT)::isWithinNext));
    }

    private static Arbitrary<Condition<EnterpriseFile>> eventLeaves() {
        Arbitrary<EventFact> facts = Arbitraries.of(
                Stream.concat(EVENTS.stream().map(EnterpriseFacts::event), Stream.of(EnterpriseFacts.visit()))
                        .toList());
        return Arbitraries.oneOf(
                Combinators.combine(facts, spans(), offset(1, 2)).as(EventFact::happenedWithinLast),
                Combinators.combine(facts, spans()).as(EventFact::didNotHappenWithinLast),
                Combinators.combine(facts, spans()).as(EventFact::isAnnouncedWithinNext),
                Combinators.combine(facts, spans(), facts).as(EventFact::happenedWithinLastNotFollowedBy),
                Combinators.combine(facts, spans(), facts).as(EventFact::happenedWithinLastFollowedBy),
                Combinators.combine(facts, spans(), facts, spans()).as(EventFact::happenedWithinLastFollowedWithin),
                Combinators.combine(facts, spans(), facts, spans()).as(EventFact::happenedWithinLastNotFollowedWithin),
                Arbitraries.just(event(EventKind.RELOCATION_NOTICE)
                        .happenedWithinLastNotFollowedBy(Span.days(40), event(EventKind.RELOCATION_WITHDRAWN))));
    }

    /** Facts that read how long the log is, and throw or give nothing for some lengths. */
    private static Arbitrary<Condition<EnterpriseFile>> hostLeaves() {
        return Arbitraries.oneOf(
                ordered(LINES, Arbitraries.longs().between(0, 12)),
                Arbitraries.of(THROWING.isTrue(), THROWING.isFalse(), THROWING.isKnown()),
                Arbitraries.of(ODDS, FEW));
    }
}
