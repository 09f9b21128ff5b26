package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whom the office must visit (必访引擎), why, by when, and who goes. A pure function of rulebooks, calendar, file and date:
 * the same question has the same answer, now and years later. Immutable and thread-safe.
 *
 * <pre>{@code
 * VisitEngine engine = VisitEngine.of(rulebook, WorkCalendar.china());
 * VisitAssessment today = engine.assess(file, LocalDate.of(2019, 9, 24));
 * today.pending().forEach(visit -> System.out.println(visit.toText(Locale.CHINESE)));
 * }</pre>
 */
public final class VisitEngine {

    private static final Logger LOG = LoggerFactory.getLogger(VisitEngine.class);

    private static final Comparator<VisitObligation> MOST_URGENT_FIRST = Comparator.comparingInt(VisitEngine::urgency)
            .thenComparing(VisitObligation::level, Comparator.reverseOrder())
            .thenComparing(VisitObligation::due)
            .thenComparing(VisitObligation::priority, Comparator.reverseOrder())
            .thenComparing(VisitObligation::rule)
            .thenComparing(obligation -> obligation.enterprise().value())
            .thenComparing(VisitObligation::key);

    private final ImmutableSortedMap<String, ImmutableList<RuleVersion>> rules;
    private final WorkCalendar calendar;

    private VisitEngine(ImmutableSortedMap<String, ImmutableList<RuleVersion>> rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * Makes an engine for one rulebook.
     *
     * @param rulebook the rulebook, in force from its first day on
     * @param calendar the calendar by which working days are counted
     * @return the engine
     */
    public static VisitEngine of(VisitRulebook rulebook, WorkCalendar calendar) {
        return of(ImmutableList.of(rulebook), calendar);
    }

    /**
     * Makes an engine for several versions of a rulebook, each in force until the next.
     *
     * @param rulebooks the versions, in any order
     * @param calendar the calendar by which working days are counted
     * @return the engine
     * @throws io.github.louyu.text.ProblemsException if two versions begin on one day, or a rule changes its kind of trigger
     */
    public static VisitEngine of(List<VisitRulebook> rulebooks, WorkCalendar calendar) {
        requireNonNull(calendar, "calendar");
        return new VisitEngine(RuleHistories.of(rulebooks, calendar), calendar);
    }

    /**
     * Gives the order of urgency, for obligations of one enterprise or of many: overdue by level (highest first), then open, then
     * the others; among these by due date, priority (highest first), rule, enterprise and key.
     *
     * @return the order, in which no two different obligations are equal
     */
    public static Comparator<VisitObligation> mostUrgentFirst() {
        return MOST_URGENT_FIRST;
    }

    /**
     * Assesses one enterprise on one day, as known on that day: entries recorded later change nothing. It throws
     * nothing for what a file holds or lacks; a rule whose host code throws is logged at WARN and is among the
     * failures.
     *
     * @param file the file
     * @param date the day asked about; before the first rulebook is in force there are no obligations
     * @return the obligations, what is undetermined, and what failed
     */
    public VisitAssessment assess(EnterpriseFile file, LocalDate date) {
        requireNonNull(file, "file");
        requireNonNull(date, "date");
        VisitAssessment assessment = assessment(new FileCase(file, calendar, rules.values(), date), file, date);
        for (RuleFailure failure : assessment.failures()) {
            LOG.warn("rule {} failed on {} for enterprise {}: {}", failure.rule(), date, file.id(), failure.facts());
        }
        LOG.debug("assessed {} on {}: {}", file.id(), date, assessment);
        return assessment;
    }

    private VisitAssessment assessment(FileCase fileCase, EnterpriseFile file, LocalDate date) {
        List<VisitObligation> obligations = new ArrayList<>();
        for (ObligationHistory history : fileCase.obligations()) {
            if (!history.leader().onset().isAfter(date)) {
                obligations.add(ObligationView.of(history, history.statusOn(date), file, date));
            }
        }
        obligations.sort(MOST_URGENT_FIRST);
        return new VisitAssessment(
                this,
                file,
                date,
                ImmutableList.copyOf(obligations),
                fileCase.undetermined(date),
                fileCase.failures(date));
    }

    /**
     * Gives every change of an obligation over a range of days, each day as known that day: what entries changed, and
     * what time did.
     *
     * @param file the file
     * @param range the days asked about, with a start and an end
     * @return the changes, by day, then by obligation
     * @throws IllegalArgumentException if the range has no start or no end
     */
    public ImmutableList<ObligationChange> agenda(EnterpriseFile file, DateRange range) {
        requireNonNull(file, "file");
        if (!range.hasStart() || !range.hasEnd()) {
            throw new IllegalArgumentException("agenda: the range must have a start and an end, but was " + range);
        }
        LocalDate last = range.endExclusive().minusDays(1);
        FileCase fileCase = new FileCase(file, calendar, rules.values(), last);
        List<ObligationChange> changes = new ArrayList<>();
        for (ObligationHistory history : fileCase.obligations()) {
            addChanges(history, file, range, changes);
        }
        changes.sort(Comparator.comparing(ObligationChange::date).thenComparing(ObligationChange::id));
        return ImmutableList.copyOf(changes);
    }

    private static void addChanges(
            ObligationHistory history, EnterpriseFile file, DateRange range, List<ObligationChange> changes) {
        TreeSet<LocalDate> days = new TreeSet<>();
        history.addBreakpoints(days);
        days.add(range.start());
        VisitObligation before = null;
        LocalDate dayBefore = range.start().minusDays(1);
        if (!history.leader().onset().isAfter(dayBefore)) {
            before = ObligationView.of(history, history.statusOn(dayBefore), file, dayBefore);
        }
        for (LocalDate day : days.subSet(range.start(), range.endExclusive())) {
            if (history.leader().onset().isAfter(day)) {
                continue;
            }
            VisitObligation after = ObligationView.of(history, history.statusOn(day), file, day);
            if (before == null || !after.isSameAnswerAs(before)) {
                changes.add(new ObligationChange(day, Optional.ofNullable(before), after));
                before = after;
            }
        }
    }

    /**
     * Finds the first day after a day on which the assessment is another, if nothing more is recorded than is known on the day.
     *
     * @param file the file
     * @param date the day
     * @return the day of the next change, empty if the answer stays for ever
     */
    public Optional<LocalDate> nextChange(EnterpriseFile file, LocalDate date) {
        EnterpriseFile known = requireNonNull(file, "file").knownOn(requireNonNull(date, "date"));
        FileCase fileCase = new FileCase(known, calendar, rules.values(), LocalDate.MAX);
        VisitAssessment now = assessment(fileCase, known, date);
        for (LocalDate day : fileCase.breakpointsAfter(date)) {
            if (!assessment(fileCase, known, day).isSameAnswerAs(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /**
     * Explains the conditions that made a rule oblige: on the day of the onset, as known that day.
     *
     * @param file the file
     * @param obligation an obligation of an assessment of that file by this engine
     * @return the explanation
     * @throws IllegalArgumentException if this engine has no such rule on the day of the onset
     */
    public VisitExplanation explain(EnterpriseFile file, VisitObligation obligation) {
        RuleVersion version = governing(obligation);
        LocalDate onset = obligation.onset();
        return new VisitExplanation(
                version.scope().explain(file, onset),
                Optional.ofNullable(version.condition()).map(condition -> condition.explain(file, onset)));
    }

    /**
     * Finds the rule that obliges, as the version has it that was in force on the onset.
     *
     * @param obligation an obligation of an assessment by this engine
     * @return the rule
     * @throws IllegalArgumentException if this engine has no such rule on the day of the onset
     */
    public VisitRule ruleOf(VisitObligation obligation) {
        return governing(obligation).rule();
    }

    private RuleVersion governing(VisitObligation obligation) {
        LocalDate onset = obligation.onset();
        for (RuleVersion version : rules.getOrDefault(obligation.rule(), ImmutableList.of())) {
            if (version.inForce().contains(onset)) {
                return version;
            }
        }
        throw new IllegalArgumentException(
                "obligation: the rule must be in force on the onset " + onset + ", but was " + obligation.rule());
    }

    private static int urgency(VisitObligation obligation) {
        return switch (obligation.state()) {
            case OVERDUE -> 0;
            case OPEN -> 1;
            case FULFILLED, FULFILLED_LATE, CANCELLED, LAPSED -> 2;
        };
    }
}
