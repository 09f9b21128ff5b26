package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.FactFailure;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All rules applied to one file, for one question. Not thread-safe. */
final class FileCase {

    private static final Comparator<OccurrenceFinder.UnknownKey> BY_RULE_AND_KEY = Comparator.comparing(
                    (OccurrenceFinder.UnknownKey unknown) ->
                            unknown.version().rule().id())
            .thenComparing(OccurrenceFinder.UnknownKey::key, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private final EnterpriseFile file;
    private final FileReading reading;
    private final Collection<ImmutableList<RuleVersion>> rules;
    private final List<ObligationHistory> obligations = new ArrayList<>();
    private final List<OccurrenceFinder.UnknownKey> unknown = new ArrayList<>();

    /**
     * Applies the rules.
     *
     * @param until the last day asked about
     */
    FileCase(
            EnterpriseFile file, WorkCalendar calendar, Collection<ImmutableList<RuleVersion>> rules, LocalDate until) {
        this(file, calendar, rules, until, until);
    }

    /**
     * Applies the rules.
     *
     * @param asked the day from which on changes are asked for
     * @param until the last day asked about; {@link LocalDate#MAX}: until nothing new can happen any more
     */
    FileCase(
            EnterpriseFile file,
            WorkCalendar calendar,
            Collection<ImmutableList<RuleVersion>> rules,
            LocalDate asked,
            LocalDate until) {
        this.file = file;
        this.reading = new FileReading(file, calendar);
        this.rules = rules;
        for (ImmutableList<RuleVersion> versions : rules) {
            LocalDate horizon = until.equals(LocalDate.MAX) ? endOfNews(versions, asked) : until.plusDays(1);
            addObligations(OccurrenceFinder.find(versions, reading, horizon, unknown), until);
        }
    }

    /**
     * The day before which all that a rule will ever newly show is shown once. Only calendar periods go on for ever; once the scope
     * has changed for the last time they repeat themselves, so two whole years after that, and after the day asked about, tell all.
     */
    private LocalDate endOfNews(ImmutableList<RuleVersion> versions, LocalDate asked) {
        if (!(versions.get(0).rule().trigger() instanceof Trigger.Every)) {
            return LocalDate.MAX;
        }
        TreeSet<LocalDate> changes = new TreeSet<>();
        changes.add(asked);
        changes.add(lastRecording());
        for (RuleVersion version : versions) {
            changes.add(version.inForce().start());
            if (version.inForce().hasEnd()) {
                changes.add(version.inForce().endExclusive());
            }
            addChanges(version.scope(), changes);
            version.asking().values().forEach(condition -> addChanges(condition, changes));
        }
        return ReportingPeriod.of(PeriodKind.YEAR, changes.last())
                .next()
                .next()
                .next()
                .firstDay();
    }

    private LocalDate lastRecording() {
        return file.log().isEmpty()
                ? LocalDate.of(1, 1, 1)
                : file.log().get(file.log().size() - 1).recordedOn();
    }

    private void addObligations(List<Occurrence> occurrences, LocalDate until) {
        for (int i = 0; i < occurrences.size(); ) {
            Occurrence leader = occurrences.get(i);
            if (leader.onset().isAfter(until)) {
                return; // nothing is asked of what begins later, nor is it known what becomes of it
            }
            int mergeDays = leader.version().rule().terms().mergeDays();
            int next = i + 1;
            while (mergeDays > 0
                    && next < occurrences.size()
                    && !occurrences.get(next).onset().isAfter(leader.onset().plusDays(mergeDays))) {
                next++;
            }
            List<Occurrence> merged = next == i + 1 ? ImmutableList.of(leader) : occurrences.subList(i, next);
            obligations.add(new ObligationHistory(merged, reading, until));
            i = next;
        }
    }

    List<ObligationHistory> obligations() {
        return obligations;
    }

    /** The unknown keys of a day, of rules that did not fail, by rule and key. */
    List<OccurrenceFinder.UnknownKey> unknown(LocalDate date) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        List<OccurrenceFinder.UnknownKey> ofDay = new ArrayList<>();
        for (OccurrenceFinder.UnknownKey key : unknown) {
            if (key.days().contains(date) && failuresOf(key.version(), date).isEmpty()) {
                ofDay.add(key);
            }
        }
        ofDay.sort(BY_RULE_AND_KEY);
        return ofDay;
    }

    /** What is missing to decide an unknown key. */
    static UndeterminedVisit undetermined(OccurrenceFinder.UnknownKey key, EnterpriseFile file, LocalDate date) {
        return new UndeterminedVisit(
                key.version().rule().id(),
                key.version().rule().title(),
                Optional.ofNullable(key.key()),
                missing(key, file, date),
                reasons(key, file, date));
    }

    private static ImmutableSet<Bilingual> reasons(
            OccurrenceFinder.UnknownKey key, EnterpriseFile file, LocalDate date) {
        ImmutableSet.Builder<Bilingual> reasons = ImmutableSet.builder();
        for (Evaluator<EnterpriseFile> condition : key.version().obliging(key.key())) {
            reasons.addAll(condition.explain(file, date).reasons());
        }
        return reasons.build();
    }

    private static ImmutableSet<MissingFact> missing(
            OccurrenceFinder.UnknownKey key, EnterpriseFile file, LocalDate date) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (Evaluator<EnterpriseFile> condition : key.version().obliging(key.key())) {
            missing.addAll(condition.explain(file, date).missingFacts().facts());
        }
        if (key.version().rule().trigger() instanceof Trigger.Ahead ahead
                && key.key() != null
                && key.key().endsWith("@?")) {
            missing.add(new MissingFact(ahead.dates().name(), ahead.dates().label()));
        }
        return ImmutableSet.copyOf(missing);
    }

    /** The rules that fail on a day, by rule. */
    ImmutableList<RuleFailure> failures(LocalDate date) {
        ImmutableList.Builder<RuleFailure> failures = ImmutableList.builder();
        for (ImmutableList<RuleVersion> versions : rules) {
            for (RuleVersion version : versions) {
                if (version.hasHostCode() && version.inForce().contains(date)) {
                    List<FactFailure> facts = failuresOf(version, date);
                    if (!facts.isEmpty()) {
                        failures.add(new RuleFailure(version.rule().id(), ImmutableList.copyOf(facts)));
                    }
                }
            }
        }
        return failures.build();
    }

    /** What threw and left the rule without an answer. */
    private List<FactFailure> failuresOf(RuleVersion version, LocalDate date) {
        if (!version.hasHostCode()) {
            return List.of();
        }
        List<FactFailure> failures = new ArrayList<>();
        for (Evaluator<EnterpriseFile> condition : version.conditions()) {
            failures.addAll(undecided(condition, date));
        }
        if (version.rule().trigger() instanceof Trigger.OfHost host) {
            reading.showings(host.trigger()).failureOn(date).ifPresent(failures::add);
        }
        return failures;
    }

    private List<FactFailure> undecided(Evaluator<EnterpriseFile> condition, LocalDate date) {
        return !condition.hasHostCode()
                ? List.of()
                : condition.test(file, date) == Truth.UNKNOWN ? condition.failures(file, date) : List.of();
    }

    /** The first day after a day, up to another, on which the answer is another. */
    Optional<LocalDate> nextChange(LocalDate date, LocalDate last) {
        AnswerKey now = answerOn(date);
        for (LocalDate day : breakpointsAfter(date)) {
            if (day.isAfter(last)) {
                break;
            }
            if (!answerOn(day).equals(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** What two answers must share to be the same. */
    private record AnswerKey(List<ObligationKey> obligations, Set<UnknownKey> undetermined, Set<String> failing) {}

    private record ObligationKey(ObligationId id, ObligationState state, int level, LocalDate due) {}

    private record UnknownKey(String rule, @Nullable String key) {}

    private AnswerKey answerOn(LocalDate date) {
        List<ObligationKey> states = new ArrayList<>();
        for (ObligationHistory history : obligations) {
            if (!history.leader().onset().isAfter(date)) {
                ObligationHistory.Status status = history.statusOn(date);
                states.add(new ObligationKey(
                        history.id(),
                        status.state(),
                        status.level(),
                        status.due().date()));
            }
        }
        Set<UnknownKey> undetermined = new HashSet<>();
        for (OccurrenceFinder.UnknownKey key : unknown) {
            if (key.days().contains(date) && failuresOf(key.version(), date).isEmpty()) {
                undetermined.add(new UnknownKey(key.version().rule().id(), key.key()));
            }
        }
        Set<String> failing = new HashSet<>();
        failures(date).forEach(failure -> failing.add(failure.rule()));
        return new AnswerKey(states, undetermined, failing);
    }

    /** Every day after a day on which the answer can change, if nothing more is recorded. */
    private NavigableSet<LocalDate> breakpointsAfter(LocalDate date) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ImmutableList<RuleVersion> versions : rules) {
            for (RuleVersion version : versions) {
                days.add(version.inForce().start());
                days.add(version.inForce().endExclusive());
                version.conditions().forEach(condition -> addChanges(condition, days));
                if (version.rule().trigger() instanceof Trigger.OfHost host) {
                    days.addAll(reading.showings(host.trigger()).failureChanges());
                }
            }
        }
        for (LogEntry line : file.log()) {
            days.add(line.recordedOn());
        }
        for (OccurrenceFinder.UnknownKey key : unknown) {
            days.add(key.days().start());
            days.add(key.days().endExclusive());
        }
        obligations.forEach(obligation -> obligation.addBreakpoints(days));
        days.remove(LocalDate.MAX);
        return new TreeSet<>(days.tailSet(date, false));
    }

    private void addChanges(Evaluator<EnterpriseFile> condition, Set<LocalDate> days) {
        days.addAll(reading.timeline(condition).changes());
    }
}
