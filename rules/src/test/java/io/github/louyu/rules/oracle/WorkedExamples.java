package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.NeutralFileBuilder.date;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.day;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.event;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.eventAbout;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.extension;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.figure;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.file;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.lease;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.number;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.visit;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.waiver;
import static io.github.louyu.rules.oracle.NeutralLength.days;
import static io.github.louyu.rules.oracle.NeutralLength.months;
import static io.github.louyu.rules.oracle.NeutralLength.workdays;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.afterSilence;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.ahead;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.every;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.on;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.onFiguresBelowPeriodBefore;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.when;

import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedVisits;
import io.github.louyu.rules.oracle.NeutralCase.NextChange;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedKey;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedRun;
import io.github.louyu.rules.oracle.NeutralCondition.Any;
import io.github.louyu.rules.oracle.NeutralCondition.AtLeast;
import io.github.louyu.rules.oracle.NeutralCondition.Compare;
import io.github.louyu.rules.oracle.NeutralCondition.Comparison;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinNext;
import io.github.louyu.rules.oracle.NeutralCondition.EventNotFollowedBy;
import io.github.louyu.rules.oracle.NeutralCondition.EventWithinNext;
import io.github.louyu.rules.oracle.NeutralFileBuilder.Told;
import io.github.louyu.rules.oracle.NeutralTrigger.Cadence;
import io.github.louyu.rules.oracle.NeutralTrigger.Target;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of SEMANTICS 7. */
public final class WorkedExamples {

    /** Calendar C. */
    public static final NeutralCalendar C = calendarUntil(LocalDate.of(2019, 12, 31));

    private static final String RULE = "R";
    private static final Target LEASE_END = new Target.LeaseEnd();
    private static final Target HQ_VISIT = new Target.EventDay("hq");
    private static final NeutralCondition KEY_TIER = tier(Comparison.AT_LEAST, 2);

    /** Later than every target less what is due before it: the target alone says when the visit is due. */
    private static final NeutralLength NO_EARLIER_DEADLINE = days(60);

    private final List<WorkedExample> rows = new ArrayList<>();

    private WorkedExamples() {
        conditions();
        events();
        cancellations();
        terms();
        targets();
        scopes();
        runsAndPeriods();
        mergingAndVersions();
        foreseen();
    }

    /** All 57 rows, in order. */
    public static List<WorkedExample> all() {
        return List.copyOf(new WorkedExamples().rows);
    }

    private void conditions() {
        truths(1, file(number("tier", 2, "01-10").recorded("01-20")), KEY_TIER, """
            01-15 UNKNOWN; 01-20 TRUE; in hindsight 01-15 TRUE\
            """);
        truths(2, file(number("tier", 1, "01-01").corrected("02-01", number("tier", 2, "01-01"))), KEY_TIER, """
            01-31 FALSE; 02-01 TRUE; in hindsight 01-31 TRUE\
            """);
        truths(
                3,
                file(
                        number("tier", 1, "01-10").recorded("01-12"),
                        number("tier", 2, "01-10").recorded("01-11")),
                KEY_TIER,
                "01-11 TRUE; 01-12 FALSE; in hindsight 01-12 FALSE");
        truths(4, file(number("tier", 2, "01-01"), number("tier", 1, "02-01", "03-01")), KEY_TIER, """
            01-31 TRUE; 02-01 FALSE; 03-01 TRUE\
            """);
        truths(
                5,
                file(event("hq", "e1", "02-20").recorded("02-01")),
                new EventWithinNext("hq", days(30)),
                "01-31 FALSE; 02-01 TRUE; 02-21 FALSE; in hindsight 01-31 FALSE; in hindsight 02-01 TRUE");
        truths(
                6,
                file(date("on", "05-31", "01-01")),
                new DateWithinNext("on", months(3)),
                "02-27 FALSE; 02-28 TRUE; 05-31 TRUE; 06-01 FALSE");
        truths(
                7,
                file(date("on", "01-31", "01-01")),
                new DateWithinLast("on", months(1)),
                "01-30 FALSE; 01-31 TRUE; 02-28 TRUE; 03-01 FALSE");
        truths(
                8,
                file(date("on", "02-28", "01-01")),
                new DateWithinLast("on", months(1)),
                "03-28 TRUE; 03-29 FALSE; 03-31 FALSE");
        truths(9, file(date("on", "01-11", "01-01")), new DateWithinLast("on", workdays(3)), "01-16 TRUE; 01-17 FALSE");
        workdaysFrom("2018-12-28", C, "01-03", false);
        workdaysFrom("2018-12-28", calendarUntil(day("2018-12-28")), "01-02", true);
        missing(11, file(), new Any(List.of(x(Comparison.BELOW, 3), x(Comparison.AT_LEAST, 3))), Set.of());
        missing(
                12,
                file(number("y", 5, "01-01")),
                new AtLeast(2, List.of(x(Comparison.AT_LEAST, 1), y(1), y(9))),
                Set.of("x"));
        NeutralCondition notClosed = new EventNotFollowedBy("opened", days(30), "closed");
        truths(13, file(event("opened", "o1", "01-10"), event("closed", "c1", "01-10")), notClosed, "01-10 FALSE");
        truths(
                14,
                file(
                        event("opened", "o1", "01-10"),
                        event("closed", "c1", "01-12").recorded("01-20")),
                notClosed,
                "01-10 TRUE; 01-19 TRUE; 01-20 FALSE; in hindsight 01-13 FALSE");
    }

    private void events() {
        visits(15, file(exec("e1", "01-10"), visit("01-18").recorded("01-25")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE, 01-25 FULFILLED\
            """);
        visits(16, file(exec("e1", "01-10"), visit("01-22")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE, 01-22 FULFILLED_LATE\
            """);
        visits(17, file(exec("e1", "03-01").recorded("03-20"), visit("03-06")), onExec(), """
            `e1`: 03-20 FULFILLED (due 03-30)\
            """);
        visits(18, file(exec("e1", "02-01").recorded("01-10")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE\
            """);
        visits(19, file(exec("e1", "01-10").corrected("01-14", exec("e1", "01-05"))), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE\
            """);
        visits(20, file(exec("e1", "01-10").retracted("01-15"), visit("01-16")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-15 CANCELLED (withdrawn)\
            """);
        visits(21, file(exec("e1", "01-10").retracted("01-15"), visit("01-12")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-12 FULFILLED\
            """);
        visits(22, file(exec("e1", "01-10"), visit("01-12").retracted("02-01")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-12 FULFILLED, 02-01 OVERDUE\
            """);
        visits(
                23,
                file(exec("e1", "01-10"), exec("e2", "01-10"), visit("01-12")),
                onExec(),
                "`e1`: 01-10 OPEN (due 01-20), 01-12 FULFILLED; `e2`: 01-10 OPEN (due 01-20), 01-12 FULFILLED");
    }

    private void cancellations() {
        NeutralRuleBuilder rule = on("relocation").within(days(10)).cancelledBy("withdrawal");
        Told relocation = event("relocation", "e1", "01-10");
        Told withdrawn = eventAbout("e1", "withdrawal", "01-15");
        visits(24, file(relocation, withdrawn, visit("01-14").recorded("01-18")), rule, """
            `e1`: 01-10 OPEN (due 01-20), 01-15 CANCELLED (by rule), 01-18 FULFILLED\
            """);
        visits(25, file(relocation, withdrawn, visit("01-15")), rule, """
            `e1`: 01-10 OPEN (due 01-20), 01-15 FULFILLED\
            """);
        visits(26, file(relocation, withdrawn, visit("01-16")), rule, """
            `e1`: 01-10 OPEN (due 01-20), 01-15 CANCELLED (by rule)\
            """);
        visits(
                27,
                file(relocation, eventAbout("e1", "withdrawal", "01-12").recorded("01-15"), visit("01-14")),
                rule,
                "`e1`: 01-10 OPEN (due 01-20), 01-14 FULFILLED");
        visits(28, file(relocation, withdrawn.retracted("02-01")), rule, """
            `e1`: 01-10 OPEN (due 01-20), 01-15 CANCELLED (by rule), 02-01 OVERDUE\
            """);
    }

    private void terms() {
        visits(29, file(exec("e1", "01-10"), extension("R/e1", "01-25", "01-22")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE, 01-22 OPEN (due 01-25), 01-26 OVERDUE\
            """);
        visits(30, file(exec("e1", "01-10"), waiver("R/e1", "01-22")), onExec(), """
            `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE, 01-22 CANCELLED (waived)\
            """);
        visits(
                31,
                file(exec("e1", "01-10")),
                onExec().escalatesAfterDays(5).lapsesAfter(days(20)),
                "`e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE, 01-26 OVERDUE level 1, 02-10 LAPSED");
    }

    private void targets() {
        NeutralRuleBuilder hqVisit =
                ahead(HQ_VISIT, days(10)).within(NO_EARLIER_DEADLINE).dueBeforeTarget(days(1));
        Told hq = hq("02-20").recorded("01-05");
        visits(
                32,
                file(hq.corrected("02-12", hq("03-10"))),
                hqVisit,
                "`e1@2019-02-20`: 02-10 OPEN (due 02-19), 02-12 CANCELLED (withdrawn); "
                        + "`e1@2019-03-10`: 02-28 OPEN (due 03-09), 03-10 OVERDUE");
        visits(
                33,
                file(hq.corrected("02-12", hq("03-10")), visit("02-11")),
                hqVisit,
                "`e1@2019-02-20`: 02-10 OPEN (due 02-19), 02-11 FULFILLED; "
                        + "`e1@2019-03-10`: 02-28 OPEN (due 03-09), 03-10 OVERDUE");
        visits(
                34,
                file(hq.corrected("02-12", hq("02-21")), visit("02-11")),
                hqVisit,
                "`e1@2019-02-20`: 02-10 OPEN (due 02-19), 02-11 FULFILLED; "
                        + "`e1@2019-02-21`: 02-12 FULFILLED (due 02-20)");
        visits(35, file(hq("02-20")), hqVisit, "`e1@2019-02-20`: 02-20 OPEN (due 02-20), 02-21 OVERDUE");

        NeutralRuleBuilder leaseEnd = ahead(LEASE_END, months(3)).within(workdays(10));
        visits(36, file(lease("l1", "05-31", "01-02")), leaseEnd, """
            `l1@2019-05-31`: 02-28 OPEN (due 03-14), 03-15 OVERDUE\
            """);
        visits(37, file(lease("l1", "05-31", "04-01"), visit("03-20")), leaseEnd, """
            `l1@2019-05-31`: 04-01 FULFILLED (due 04-15)\
            """);
        visits(38, file(lease("l1", "05-31", "06-03")), leaseEnd, "no obligation");
    }

    private void scopes() {
        NeutralRuleBuilder rule = onExec().scope(KEY_TIER);
        UndeterminedRun waits = undetermined("e1", "01-10", "01-19");
        visits(
                39,
                file(exec("e1", "01-10"), number("tier", 2, "01-01").recorded("01-20")),
                rule,
                "`e1`: 01-20 OPEN (due 01-30), 01-31 OVERDUE",
                waits);
        visits(
                40,
                file(exec("e1", "01-10"), number("tier", 1, "01-01").recorded("01-20")),
                rule,
                "no obligation",
                waits);
        visits(
                41,
                file(exec("e1", "01-10"), number("tier", 1, "01-01"), number("tier", 2, "01-20")),
                rule,
                "no obligation");
        visits(
                42,
                file(exec("e1", "01-10"), number("tier", 2, "01-01").corrected("01-15", number("tier", 1, "01-01"))),
                rule,
                "`e1`: 01-10 OPEN (due 01-20), 01-15 CANCELLED (withdrawn)");
        visits(
                43,
                file(lease("l1", "05-31", "01-02"), number("tier", 1, "01-01"), number("tier", 2, "04-01")),
                ahead(LEASE_END, months(3)).within(days(10)).scope(KEY_TIER),
                "`l1@2019-05-31`: 04-01 OPEN (due 04-11), 04-12 OVERDUE");
    }

    private void runsAndPeriods() {
        // The table does not speak of the days before 01-10, on which the tier is not known yet.
        DayRange fromFirstRun = watched("01-10", "06-30");
        NeutralRuleBuilder whenKeyTier = when(KEY_TIER).within(days(200));
        visits(
                44,
                fromFirstRun,
                file(number("tier", 2, "01-10", "02-01"), number("tier", 2, "02-05")),
                whenKeyTier,
                "`2019-01-10`: 01-10 OPEN (due 07-29)",
                undetermined(null, "02-01", "02-04"));
        visits(
                45,
                fromFirstRun,
                file(number("tier", 2, "01-10"), number("tier", 1, "02-01"), number("tier", 2, "02-05")),
                whenKeyTier,
                "`2019-01-10`: 01-10 OPEN (due 07-29); `2019-02-05`: 02-05 OPEN (due 08-24)");
        visits(
                46,
                watched("01-01", "09-30"),
                file(number("tier", 1, "01-01"), number("tier", 2, "02-15"), visit("02-10")),
                every(Cadence.QUARTER).scope(KEY_TIER).lapsesAfter(days(0)),
                "`2019-Q1`: 02-15 FULFILLED (due 03-31); "
                        + "`2019-Q2`: 04-01 OPEN (due 06-30), 07-01 LAPSED; "
                        + "`2019-Q3`: 07-01 OPEN (due 09-30)");
        NeutralRuleBuilder silence = afterSilence(days(30)).within(days(10));
        visits(
                47,
                watched("01-01", "03-02"),
                file(visit("01-01"), visit("01-20").recorded("02-10")),
                silence,
                "`2019-01-01`: 02-01 OPEN (due 02-11), 02-10 CANCELLED (withdrawn); "
                        + "`2019-01-20`: 02-20 OPEN (due 03-02)");
        visits(
                48,
                watched("01-01", "03-05"),
                file(visit("01-01"), visit("02-03")),
                silence,
                "`2019-01-01`: 02-01 OPEN (due 02-11), 02-03 FULFILLED");
        visits(
                54,
                file(
                        figure("2019-01", 5, "01-05"),
                        figure("2019-02", 4, "02-01").corrected("02-05", figure("2019-02", 6, "02-01"))),
                onFiguresBelowPeriodBefore().within(days(10)),
                "`2019-02`: 02-01 OPEN (due 02-11), 02-05 CANCELLED (withdrawn)",
                undetermined("2019-01", "01-05", "01-31"));
    }

    private void mergingAndVersions() {
        NeutralRuleBuilder merging = onExec().mergedWithinDays(10);
        visits(
                49,
                file(exec("e1", "01-10"), exec("e2", "01-15"), exec("e3", "01-21")),
                merging,
                "`e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE; `e3`: 01-21 OPEN (due 01-31), 02-01 OVERDUE");
        visits(50, file(exec("e1", "01-10").retracted("01-17"), exec("e2", "01-15")), merging, """
            `e1`: 01-10 OPEN (due 01-20), 01-17 OPEN (due 01-25), 01-26 OVERDUE\
            """);

        NeutralRule late = ahead(LEASE_END, months(1)).within(days(20)).as(RULE);
        NeutralRule early = ahead(LEASE_END, months(4)).within(days(20)).as(RULE);
        NeutralFile lease = file(lease("l1", "05-31", "01-02"));
        versions(51, lease, List.of(inForce("01-01", late), inForce("02-15", early)), """
            `l1@2019-05-31`: 02-15 OPEN (due 03-07), 03-08 OVERDUE\
            """);
        versions(52, lease, List.of(inForce("01-01", early), inForce("02-15", late)), """
            `l1@2019-05-31`: 01-31 OPEN (due 02-20), 02-21 OVERDUE\
            """);
        versions(53, file(exec("e1", "01-10")), List.of(inForce("01-15", onExec().as(RULE))), "no obligation");
    }

    private void foreseen() {
        NeutralFile file = file(exec("e1", "01-10"), visit("01-12").recorded("01-30"));
        String answer = "`e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE, 01-30 FULFILLED";
        visits(55, file, onExec(), answer);
        LocalDate end = day("2020-01-01");
        nextChange(56, file, onExec(), answer, new NextChange(day("01-10"), day("01-21"), end));
        nextChange(57, file, onExec(), answer, new NextChange(day("01-21"), null, end));
        rows.sort(Comparator.comparingInt(WorkedExample::row));
    }

    private static NeutralRuleBuilder onExec() {
        return on("exec").within(days(10));
    }

    private static Told exec(String id, String on) {
        return event("exec", id, on);
    }

    private static Told hq(String on) {
        return event("hq", "e1", on);
    }

    private static NeutralCondition tier(Comparison is, int value) {
        return new Compare("tier", is, value);
    }

    private static NeutralCondition x(Comparison is, int value) {
        return new Compare("x", is, value);
    }

    private static NeutralCondition y(int atLeast) {
        return new Compare("y", Comparison.AT_LEAST, atLeast);
    }

    private static UndeterminedRun undetermined(@Nullable String key, String first, String last) {
        return new UndeterminedRun(new UndeterminedKey(RULE, key), watched(first, last));
    }

    private static NeutralRulebook inForce(String from, NeutralRule rule) {
        return new NeutralRulebook(day(from), List.of(rule));
    }

    private static DayRange watched(String first, String last) {
        return new DayRange(day(first), day(last).plusDays(1));
    }

    private static NeutralCalendar calendarUntil(LocalDate holdsUntil) {
        return new NeutralCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(day("2018-12-31"), day("2019-01-01")),
                Set.of(day("2018-12-29")),
                holdsUntil);
    }

    private void truths(int row, NeutralFile file, NeutralCondition condition, String answer) {
        rows.add(
                new WorkedExample.OfCondition(row, C, file, condition, WorkedAnswers.truths(answer), Optional.empty()));
    }

    private void missing(int row, NeutralFile file, NeutralCondition condition, Set<String> missingFacts) {
        rows.add(new WorkedExample.OfCondition(
                row, C, file, condition, WorkedAnswers.truths("01-02 UNKNOWN"), Optional.of(missingFacts)));
    }

    private void workdaysFrom(String from, NeutralCalendar calendar, String expected, boolean provisional) {
        rows.add(new WorkedExample.OfWorkdays(
                10, calendar, day(from), 3, new NeutralCalendar.Counted(day(expected), provisional)));
    }

    private void visits(
            int row, NeutralFile file, NeutralRuleBuilder rule, String answer, UndeterminedRun... undetermined) {
        visits(row, watched("01-01", "06-30"), file, rule, answer, undetermined);
    }

    private void visits(
            int row,
            DayRange range,
            NeutralFile file,
            NeutralRuleBuilder rule,
            String answer,
            UndeterminedRun... undetermined) {
        List<NeutralRulebook> rulebooks = List.of(inForce("01-01", rule.as(RULE)));
        add(row, range, file, rulebooks, answer, List.of(undetermined), List.of());
    }

    private void versions(int row, NeutralFile file, List<NeutralRulebook> rulebooks, String answer) {
        add(row, watched("01-01", "06-30"), file, rulebooks, answer, List.of(), List.of());
    }

    private void nextChange(int row, NeutralFile file, NeutralRuleBuilder rule, String answer, NextChange next) {
        List<NeutralRulebook> rulebooks = List.of(inForce("01-01", rule.as(RULE)));
        add(row, watched("01-01", "06-30"), file, rulebooks, answer, List.of(), List.of(next));
    }

    private void add(
            int row,
            DayRange range,
            NeutralFile file,
            List<NeutralRulebook> rulebooks,
            String answer,
            List<UndeterminedRun> undetermined,
            List<NextChange> nextChange) {
        ExpectedVisits expected = new ExpectedVisits(WorkedAnswers.obligations(RULE, answer), undetermined, nextChange);
        rows.add(new WorkedExample.OfVisits(
                row, new NeutralCase.OfVisits("row " + row, C, file, rulebooks, range, expected)));
    }
}
