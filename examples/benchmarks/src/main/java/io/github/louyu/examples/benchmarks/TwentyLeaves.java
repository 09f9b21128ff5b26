package io.github.louyu.examples.benchmarks;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.headquartersStatus;
import static io.github.louyu.rules.EnterpriseFacts.investmentOrigin;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.profit;
import static io.github.louyu.rules.EnterpriseFacts.revenue;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static io.github.louyu.rules.EnterpriseFacts.visit;

import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.BigMoney;

/** A rule of twenty leaves of many kinds, as an office would write it, and files to read with it. */
final class TwentyLeaves {

    /** The days asked about. */
    static final DateRange RANGE = DateRange.of(BenchmarkFiles.TODAY.minusYears(1), BenchmarkFiles.TODAY);

    private static final BigMoney MILLION = BigMoney.parse("CNY 1000000");

    private static final Condition<EnterpriseFile> KEY = any(
            keyTier().isAtLeast(KeyTier.DISTRICT),
            headcount().isAtLeast(100),
            investmentOrigin().is(InvestmentOrigin.FOREIGN),
            headquartersStatus().isNot(HeadquartersStatus.NONE));
    private static final Condition<EnterpriseFile> SHRINKING = any(
            tax(PeriodKind.HALF_YEAR)
                    .latest()
                    .isBelow(tax(PeriodKind.HALF_YEAR).yearBefore().times("0.80")),
            revenue(PeriodKind.QUARTER)
                    .latest()
                    .isBelow(revenue(PeriodKind.QUARTER).periodBefore()),
            profit(PeriodKind.MONTH).declinesInARow(3).isAtLeast(2),
            tax(PeriodKind.QUARTER).latest().isAtMost(MILLION),
            revenue(PeriodKind.MONTH).percentChangeFromPeriodBefore().isBelow("-10"));
    private static final Condition<EnterpriseFile> RESTLESS = atLeast(
            2,
            event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(60)),
            event(EventKind.HEADQUARTERS_LEADER_VISIT).isAnnouncedWithinNext(Span.days(14)),
            event(EventKind.RELOCATION_NOTICE)
                    .happenedWithinLastNotFollowedBy(Span.months(6), event(EventKind.RELOCATION_WITHDRAWN)),
            event(EventKind.SPECIAL_CASE_OPENED)
                    .happenedWithinLastFollowedBy(Span.months(6), event(EventKind.SPECIAL_CASE_CLOSED)),
            leases().next(LeaseFacts.lastDay()).isWithinNext(Span.months(3)),
            leases().where(LeaseFacts.running().isTrue()).count().isAtLeast(1),
            visit().didNotHappenWithinLast(Span.workdays(40)));
    private static final Condition<EnterpriseFile> OPEN = not(all(
            event(EventKind.LEASE_RENEWED).happenedWithinLast(Span.days(30)),
            visit().happenedWithinLast(Span.days(30), 2),
            headcount().isKnown(),
            tax(PeriodKind.HALF_YEAR).latest().isAbove(MILLION)));

    /** The rule. */
    static final Evaluator<EnterpriseFile> RULE =
            all(any(KEY, SHRINKING), any(RESTLESS, OPEN)).using(WorkCalendar.china());

    private TwentyLeaves() {}

    /**
     * Counts the days in the range on which a line that the rule reads becomes known, or what it speaks of begins or ends. A
     * reading from day to day must look again on each of them, and also where its windows open and close, which are not counted.
     */
    static int breakpoints(EnterpriseFile file) {
        Set<LocalDate> days = new HashSet<>();
        for (LogEntry line : file.log()) {
            FileContent content = line instanceof Entry entry
                    ? entry.content()
                    : line instanceof Correction correction ? correction.version() : null;
            if (content != null && RULE.reads(content)) {
                days.add(line.recordedOn());
                days.add(content.effective().start());
                days.add(content.effective().endExclusive());
            }
        }
        days.removeIf(day -> !RANGE.contains(day));
        return days.size();
    }

    /** Reads what an explanation says as data, of every leaf, those that were not needed included; gives how many there are. */
    static int read(Explanation explanation, Consumer<Object> reader) {
        reader.accept(explanation.truth());
        if (explanation.parts().isEmpty()) {
            reader.accept(explanation.evidence());
            reader.accept(explanation.unknownFacts());
            reader.accept(explanation.failures());
            return 1;
        }
        int leaves = 0;
        for (Explanation part : explanation.parts()) {
            leaves += read(part, reader);
        }
        return leaves;
    }

    /** Reads what an explanation says in words: the value, the limit and the margin of every leaf, in both languages. */
    static void readWords(Explanation explanation, Consumer<Object> reader) {
        reader.accept(explanation.value());
        reader.accept(explanation.limit());
        reader.accept(explanation.margin());
        explanation.parts().forEach(part -> readWords(part, reader));
    }
}
