package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseId;
import java.time.LocalDate;

/**
 * What was decided of one enterprise on one day, with all that is needed to recompute and defend it years later (判定记录): the rulebook
 * versions, the calendar, how much was known, what was read and why. The same engine gives an equal record for the same file and day, however
 * much was recorded since.
 *
 * @param enterprise the enterprise
 * @param date the day asked about, which is also the day as of which things were known
 * @param knownLines how many lines of the file were recorded by that day
 * @param rulebooks the versions of the rulebook, and from when each is in force, by that day
 * @param calendar the work calendar, with its version
 * @param decisions what was decided of each obligation, most urgent first
 * @param undetermined the rules of which it was not known whether they oblige, with the facts that were missing
 * @param failures the rules that could not be judged
 */
public record VisitDecisionRecord(
        EnterpriseId enterprise,
        LocalDate date,
        int knownLines,
        ImmutableMap<LocalDate, String> rulebooks,
        String calendar,
        ImmutableList<VisitDecision> decisions,
        ImmutableList<UndeterminedVisit> undetermined,
        ImmutableList<RuleFailure> failures) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise the enterprise
     * @param date the day asked about, which is also the day as of which things were known
     * @param knownLines how many lines of the file were recorded by that day
     * @param rulebooks the versions of the rulebook, and from when each is in force, by that day
     * @param calendar the work calendar, with its version
     * @param decisions what was decided of each obligation, most urgent first
     * @param undetermined the rules of which it was not known whether they oblige, with the facts that were missing
     * @param failures the rules that could not be judged
     */
    public VisitDecisionRecord {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(date, "date");
        requireNonNull(rulebooks, "rulebooks");
        requireNonNull(calendar, "calendar");
        requireNonNull(decisions, "decisions");
        requireNonNull(undetermined, "undetermined");
        requireNonNull(failures, "failures");
    }
}
