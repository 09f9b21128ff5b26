package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableListMultimap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Tells on which days an occurrence still stands: whether, with what is known on the day, the rule showed it at its onset. */
final class Standing {

    private final Occurrence occurrence;
    private final FileReading reading;

    private Standing(Occurrence occurrence, FileReading reading) {
        this.occurrence = occurrence;
        this.reading = reading;
    }

    /**
     * Gives the days on which the occurrence stands.
     *
     * @param until the last day asked about
     * @return whether it stands; not known before its onset
     */
    static Timeline<Boolean> of(Occurrence occurrence, FileReading reading, LocalDate until) {
        Standing standing = new Standing(occurrence, reading);
        Timeline.Builder<Boolean> timeline = Timeline.builder();
        // On its onset it stands by definition; only what revises the past can change that.
        timeline.from(occurrence.onset(), true);
        for (LocalDate day : standing.revisionDays(until)) {
            timeline.from(day, standing.standsOn(day));
        }
        return timeline.build();
    }

    private SortedSet<LocalDate> revisionDays(LocalDate until) {
        LocalDate onset = occurrence.onset();
        RuleVersion version = occurrence.version();
        SortedSet<LocalDate> days =
                new TreeSet<>(reading.revisions(version.scope()).daysFor(onset, until));
        if (occurrence.entry() != null) {
            for (LocalDate day : reading.amendments(occurrence.entry())) {
                if (day.isAfter(onset) && !day.isAfter(until)) {
                    days.add(day);
                }
            }
        }
        if (version.condition() != null) {
            days.addAll(reading.revisions(version.condition()).daysFor(onset, until));
        }
        if (version.rule().trigger() instanceof Trigger.AfterSilence) {
            days.addAll(reading.visitRevisions().daysFor(onset, until));
        }
        return days;
    }

    private boolean standsOn(LocalDate knowledge) {
        Evaluator<EnterpriseFile> scope = occurrence.version().scope();
        return showsWith(knowledge)
                && scope.test(reading.revisions(scope).inHindsight(knowledge), occurrence.onset()) == Truth.TRUE;
    }

    private boolean showsWith(LocalDate knowledge) {
        Trigger trigger = occurrence.version().rule().trigger();
        if (trigger instanceof Trigger.OnEvent on) {
            return isKnown(reading.eventsByEntry(on.kind()), knowledge, event -> true);
        }
        if (trigger instanceof Trigger.Ahead ahead) {
            return isKnown(reading.targetsByEntry(ahead.dates()), knowledge, entry -> looksAhead(ahead, entry));
        }
        if (trigger instanceof Trigger.When) {
            Evaluator<EnterpriseFile> condition = condition();
            return condition.test(reading.revisions(condition).inHindsight(knowledge), occurrence.onset())
                    == Truth.TRUE;
        }
        if (trigger instanceof Trigger.OnFigures figures) {
            return condition()
                            .ofPeriod(figures.series().kind(), ReportingPeriod.parse(occurrence.key()))
                            .test(reading.revisions(condition()).inHindsight(knowledge), occurrence.onset())
                    == Truth.TRUE;
        }
        return trigger instanceof Trigger.Every
                || isSilent(reading.visitRevisions().inHindsight(knowledge), (Trigger.AfterSilence) trigger);
    }

    /** Whether the entry that is the cause is known, as the trigger wants it; it was recorded by the onset, so it is seen on it. */
    private <C extends FileContent> boolean isKnown(
            ImmutableListMultimap<EntryId, Known<C>> versions, LocalDate knowledge, Predicate<Known<C>> shows) {
        return versions.get(Objects.requireNonNull(occurrence.entry())).stream()
                .anyMatch(version -> version.isKnownOn(knowledge) && shows.test(version));
    }

    private Evaluator<EnterpriseFile> condition() {
        return Objects.requireNonNull(occurrence.version().condition());
    }

    private boolean looksAhead(Trigger.Ahead ahead, Known<? extends FileContent> entry) {
        LocalDate target = ahead.dates().target(entry.content());
        if (target == null || !target.equals(occurrence.target())) {
            return false;
        }
        Span lead = ahead.lead();
        LocalDate begins = lead == null
                ? entry.recordedOn()
                : lead.before(target, reading.calendar()).date();
        return begins.isBefore(target.plusDays(1))
                && DateRange.ofClosed(begins, target).contains(occurrence.onset());
    }

    private boolean isSilent(EnterpriseFile hindsight, Trigger.AfterSilence trigger) {
        LocalDate onset = occurrence.onset();
        return hindsight.history(Visit.class).stream()
                .filter(visit -> visit.isKnownOn(onset))
                .map(visit -> visit.content().on())
                .filter(on -> !on.isAfter(onset))
                .max(Comparator.naturalOrder())
                .or(hindsight::openedOn)
                .filter(last -> last.toString().equals(occurrence.key()))
                .filter(last -> onset.isAfter(
                        trigger.silence().after(last, reading.calendar()).date()))
                .isPresent();
    }
}
