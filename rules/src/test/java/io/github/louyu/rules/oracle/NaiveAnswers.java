package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedTruths;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedVisits;
import io.github.louyu.rules.oracle.NeutralCase.NextChange;
import java.time.LocalDate;
import java.util.List;

/** What the oracle answers to the questions that a case asks. */
public final class NaiveAnswers {

    private NaiveAnswers() {}

    /** The oracle's answers, with the next change asked for on each of the days. */
    public static ExpectedTruths about(
            NeutralCondition condition,
            NeutralCalendar calendar,
            NeutralFile file,
            DayRange range,
            List<LocalDate> nextChangeOn,
            LocalDate searchedTo) {
        NaiveConditions conditions = new NaiveConditions(calendar);
        NaiveFile read = NaiveFile.of(file);
        return new ExpectedTruths(
                conditions.timeline(condition, read, range),
                conditions.timeline(condition, read.inHindsight(), range),
                nextChangeOn.stream()
                        .map(on -> new NextChange(
                                on,
                                conditions
                                        .nextChange(condition, file, on, searchedTo)
                                        .orElse(null),
                                searchedTo))
                        .toList());
    }

    /** The oracle's answers, with the next change asked for on each of the days. */
    public static ExpectedVisits about(
            List<NeutralRulebook> rulebooks,
            NeutralCalendar calendar,
            NeutralFile file,
            DayRange range,
            List<LocalDate> nextChangeOn,
            LocalDate searchedTo) {
        NaiveVisits visits = NaiveVisits.of(rulebooks, calendar, file);
        return new ExpectedVisits(
                visits.obligations(range),
                visits.undetermined(range),
                nextChangeOn.stream()
                        .map(on -> new NextChange(
                                on, visits.nextChange(on, searchedTo).orElse(null), searchedTo))
                        .toList());
    }
}
