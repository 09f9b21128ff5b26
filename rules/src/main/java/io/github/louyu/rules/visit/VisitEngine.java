package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** How far the next change is looked for first. Most are found there, and it costs much less than to look for ever. */
    private static final int SOON_DAYS = 100;

    private final ImmutableList<VisitRulebook> rulebooks;
    private final ImmutableSortedMap<String, ImmutableList<RuleVersion>> rules;
    private final WorkCalendar calendar;

    private final boolean isSelfChecking;

    private VisitEngine(ImmutableList<VisitRulebook> rulebooks, WorkCalendar calendar) {
        this(rulebooks, calendar, false);
    }

    private VisitEngine(ImmutableList<VisitRulebook> rulebooks, WorkCalendar calendar, boolean isSelfChecking) {
        this.isSelfChecking = isSelfChecking;
        this.rulebooks = rulebooks;
        this.rules = RuleHistories.of(rulebooks, calendar);
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
        return new VisitEngine(
                ImmutableList.sortedCopyOf(Comparator.comparing(VisitRulebook::from), rulebooks), calendar);
    }

    /**
     * Gives an engine that counts working days by another calendar, such as the one that was published since. Due dates may move;
     * no obligation takes another identity, unless a rule has a window of working days inside its condition.
     *
     * @param newCalendar the calendar
     * @return the engine
     */
    public VisitEngine withCalendar(WorkCalendar newCalendar) {
        return new VisitEngine(rulebooks, requireNonNull(newCalendar, "newCalendar"), isSelfChecking);
    }

    /**
     * Gives an engine that works out every assessment, agenda and next change a second time, off the definitions day by day, and compares.
     * It is for tests of hosts, with files and rules of their own: it takes seconds where this engine takes microseconds.
     *
     * @return the engine; its {@link #assess}, {@link #agenda} and {@link #nextChange} throw {@link IllegalStateException} where the two
     *     differ, which is a defect of this library, or of a host's fact that gives another timeline than values
     */
    public VisitEngine selfChecking() {
        return new VisitEngine(rulebooks, calendar, true);
    }

    /**
     * Gives an engine with one more version of the rulebook. What began before its first day stays under the version of its onset.
     *
     * @param version the version
     * @return the engine
     * @throws io.github.louyu.text.ProblemsException if a version begins on that day already, or a rule changes its kind of trigger
     */
    public VisitEngine withVersion(VisitRulebook version) {
        VisitEngine longer = of(
                ImmutableList.<VisitRulebook>builder()
                        .addAll(rulebooks)
                        .add(version)
                        .build(),
                calendar);
        return isSelfChecking ? longer.selfChecking() : longer;
    }

    /**
     * Gives the versions of the rulebook.
     *
     * @return the versions, by the day from which each is in force
     */
    public ImmutableList<VisitRulebook> rulebooks() {
        return rulebooks;
    }

    /**
     * Gives the calendar by which it counts working days.
     *
     * @return the calendar
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * Gives the order of urgency, for obligations of one enterprise or of many: overdue by level (highest first), then open, then
     * the others; among these by due date, priority (highest first), rule, enterprise and key.
     *
     * @return the order, in which no two different obligations are equal
     */
    public static Comparator<VisitObligation> mostUrgentFirst() {
        return Urgency.MOST_URGENT_FIRST;
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
        report(assessment);
        if (isSelfChecking) {
            SelfCheck.check(this, file, assessment);
        }
        return assessment;
    }

    /**
     * Assesses many enterprises on one day, each as {@link #assess} does.
     *
     * @param files the files
     * @param date the day asked about
     * @return an assessment for each file, in the order of the files
     */
    public ImmutableList<VisitAssessment> assessAll(Collection<EnterpriseFile> files, LocalDate date) {
        return assessAll(files.stream(), date).collect(ImmutableList.toImmutableList());
    }

    /**
     * Assesses many enterprises on one day as they come, for populations that do not fit into memory at once. It runs in parallel if
     * the stream does; the answers are the same.
     *
     * @param files the files
     * @param date the day asked about
     * @return an assessment for each file, in the order of the stream
     */
    public Stream<VisitAssessment> assessAll(Stream<EnterpriseFile> files, LocalDate date) {
        requireNonNull(date, "date");
        return files.map(file -> assess(file, date));
    }

    /**
     * Gives what became of the obligations of many enterprises from one day to another, such as since last week: each whose answer is
     * another, once, whatever happened in between.
     *
     * @param files the files, each enterprise once
     * @param from the earlier day, as known that day
     * @param to the later day, as known that day
     * @return the changes, dated the later day, by enterprise and obligation
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public ImmutableList<ObligationChange> changesBetween(
            Collection<EnterpriseFile> files, LocalDate from, LocalDate to) {
        requireNonNull(from, "from");
        if (requireNonNull(to, "to").isBefore(from)) {
            throw new IllegalArgumentException(
                    "changesBetween: to must not be before from, which is " + from + ", but was " + to);
        }
        List<ObligationChange> changes = new ArrayList<>();
        for (EnterpriseFile file : files) {
            FileCase fileCase = new FileCase(file, calendar, rules.values(), to);
            for (ObligationHistory history : fileCase.obligations()) {
                change(history, file, from, to).ifPresent(changes::add);
            }
        }
        changes.sort(Comparator.comparing(
                        (ObligationChange change) -> change.after().enterprise().value())
                .thenComparing(ObligationChange::id));
        return ImmutableList.copyOf(changes);
    }

    private static Optional<ObligationChange> change(
            ObligationHistory history, EnterpriseFile file, LocalDate from, LocalDate to) {
        LocalDate onset = history.leader().onset();
        if (onset.isAfter(to)) {
            return Optional.empty();
        }
        Optional<VisitObligation> before = onset.isAfter(from) ? Optional.empty() : Optional.of(history.on(from, file));
        VisitObligation after = history.on(to, file);
        return before.filter(after::isSameAnswerAs).isPresent()
                ? Optional.empty()
                : Optional.of(new ObligationChange(to, before, after));
    }

    /**
     * Foresees which visits of many enterprises will fall due, if nothing is recorded but what is known on the first day of the range.
     *
     * @param files the files, each enterprise once
     * @param range the days asked about, with a start and an end
     * @return the visits, by day, enterprise and obligation
     * @throws IllegalArgumentException if the range has no start or no end
     */
    public VisitForecast forecast(Collection<EnterpriseFile> files, DateRange range) {
        if (!range.hasStart() || !range.hasEnd()) {
            throw new IllegalArgumentException("forecast: the range must have a start and an end, but was " + range);
        }
        ImmutableList.Builder<ForecastVisit> visits = ImmutableList.builder();
        for (EnterpriseFile file : files) {
            EnterpriseFile known = file.knownOn(range.start());
            FileCase fileCase = new FileCase(
                    known, calendar, rules.values(), range.endExclusive().minusDays(1));
            for (ObligationHistory history : fileCase.obligations()) {
                VisitForecast.add(history, known, range, visits);
            }
        }
        return VisitForecast.of(range, visits.build());
    }

    /**
     * Records what is decided of one enterprise on one day, for an office that must be able to defend it later.
     *
     * @param file the file
     * @param date the day asked about
     * @return the record, the same whatever is recorded later
     */
    public VisitDecisionRecord record(EnterpriseFile file, LocalDate date) {
        EnterpriseFile known = requireNonNull(file, "file").knownOn(requireNonNull(date, "date"));
        VisitAssessment assessment = assess(known, date);
        ImmutableMap.Builder<LocalDate, String> versions = ImmutableMap.builder();
        rulebooks.stream()
                .filter(rulebook -> !rulebook.from().isAfter(date))
                .forEach(rulebook -> versions.put(rulebook.from(), rulebook.id()));
        return new VisitDecisionRecord(
                file.id(),
                date,
                known.log().size(),
                versions.buildOrThrow(),
                calendar.id() + " " + calendar.version(),
                assessment.obligations().stream()
                        .map(obligation -> VisitDecision.of(obligation, explain(known, obligation)))
                        .collect(ImmutableList.toImmutableList()),
                assessment.undetermined(),
                assessment.failures());
    }

    /**
     * An answer, and when it changes.
     *
     * @param assessment the answer of a day
     * @param nextChange the first later day on which the answer is another, if nothing is recorded but what is known on the day
     */
    record Outlook(VisitAssessment assessment, Optional<LocalDate> nextChange) {}

    /** Assesses one enterprise on one day and finds when the answer changes, at the price of the latter. */
    Outlook outlook(EnterpriseFile file, LocalDate date) {
        EnterpriseFile known = file.knownOn(date);
        LocalDate soon = date.plusDays(SOON_DAYS);
        FileCase nearby = new FileCase(known, calendar, rules.values(), date, soon);
        VisitAssessment assessment = assessment(nearby, known, date);
        report(assessment);
        return new Outlook(assessment, nextChange(nearby, known, date, soon));
    }

    private Optional<LocalDate> nextChange(FileCase nearby, EnterpriseFile known, LocalDate date, LocalDate soon) {
        return nearby.nextChange(date, soon)
                .or(() -> new FileCase(known, calendar, rules.values(), date, LocalDate.MAX)
                        .nextChange(date, LocalDate.MAX));
    }

    private static void report(VisitAssessment assessment) {
        for (RuleFailure failure : assessment.failures()) {
            LOG.warn(
                    "rule {} failed on {} for enterprise {}: {}",
                    failure.rule(),
                    assessment.date(),
                    assessment.enterprise(),
                    failure.facts());
        }
        LOG.debug("assessed: {}", assessment);
    }

    private VisitAssessment assessment(FileCase fileCase, EnterpriseFile file, LocalDate date) {
        List<VisitObligation> obligations = new ArrayList<>();
        for (ObligationHistory history : fileCase.obligations()) {
            if (!history.leader().onset().isAfter(date)) {
                obligations.add(history.on(date, file));
            }
        }
        obligations.sort(Urgency.MOST_URGENT_FIRST);
        return new VisitAssessment(
                this, file, date, ImmutableList.copyOf(obligations), fileCase.unknown(date), fileCase.failures(date));
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
        if (isSelfChecking) {
            SelfCheck.check(this, file, range, changes);
        }
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
            before = history.on(dayBefore, file);
        }
        for (LocalDate day : days.subSet(range.start(), range.endExclusive())) {
            if (history.leader().onset().isAfter(day)) {
                continue;
            }
            VisitObligation after = history.on(day, file);
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
        LocalDate soon = date.plusDays(SOON_DAYS);
        Optional<LocalDate> next =
                nextChange(new FileCase(known, calendar, rules.values(), date, soon), known, date, soon);
        if (isSelfChecking) {
            SelfCheck.check(this, known, date, next);
        }
        return next;
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
}
