package io.github.louyu.rules.visit;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /**
     * Whether it is certain that the occurrence stands from its onset to a day, because nothing that becomes known in between
     * bears on it. So it is with most, and it is much quicker to see than which days to look at.
     */
    static boolean isSettled(Occurrence occurrence, FileReading reading, LocalDate until) {
        RuleVersion version = occurrence.version();
        LocalDate onset = occurrence.onset();
        return (occurrence.shown() == null || staysKnown(occurrence.shown(), until))
                && version.scope().isSettled(reading.file(), onset, until)
                && (version.condition() == null || version.condition().isSettled(reading.file(), onset, until))
                && (version.asking().isEmpty()
                        || version.asking().values().stream()
                                .allMatch(asking -> asking.isSettled(reading.file(), onset, until)))
                && !(version.rule().trigger() instanceof Trigger.AfterSilence)
                && !(version.rule().trigger() instanceof Trigger.OfHost);
    }

    /** Whether the occurrence stands on a day from its onset on. */
    static boolean standsOn(Occurrence occurrence, FileReading reading, LocalDate date) {
        return isSettled(occurrence, reading, date) || new Standing(occurrence, reading).standsOn(date);
    }

    private static boolean staysKnown(Known<? extends FileContent> version, LocalDate until) {
        return !version.known().hasEnd() || version.known().endExclusive().isAfter(until);
    }

    private SortedSet<LocalDate> revisionDays(LocalDate until) {
        LocalDate onset = occurrence.onset();
        RuleVersion version = occurrence.version();
        SortedSet<LocalDate> days = new TreeSet<>(revisionDays(version.scope(), until));
        for (Known<? extends FileContent> amended : amendedVersions()) {
            addIfAfter(onset, amended.known().start(), until, days);
            addIfAfter(onset, amended.known().endExclusive(), until, days);
        }
        if (version.condition() != null) {
            days.addAll(revisionDays(version.condition(), until));
        }
        Evaluator<EnterpriseFile> asking = asking();
        if (asking != null) {
            days.addAll(revisionDays(asking, until));
        }
        if (version.rule().trigger() instanceof Trigger.AfterSilence) {
            days.addAll(reading.visitRevisions().daysFor(onset, until));
        } else if (version.rule().trigger() instanceof Trigger.OfHost) {
            days.addAll(reading.allRevisions().daysAfter(onset, until));
        }
        days.remove(LocalDate.MAX); // which stands for never
        return days;
    }

    private static void addIfAfter(LocalDate onset, LocalDate day, LocalDate until, SortedSet<LocalDate> days) {
        if (day.isAfter(onset) && !day.isAfter(until)) {
            days.add(day);
        }
    }

    private Collection<LocalDate> revisionDays(Evaluator<EnterpriseFile> condition, LocalDate until) {
        return condition.readsKnowledge()
                ? condition.revisions(reading.file(), occurrence.onset(), until)
                : reading.revisions(condition).daysFor(occurrence.onset(), until);
    }

    /** The versions of the entry that is the cause, if it was ever amended. */
    private List<? extends Known<? extends FileContent>> amendedVersions() {
        EntryId entry = occurrence.entry();
        Trigger trigger = occurrence.version().rule().trigger();
        if (entry != null && trigger instanceof Trigger.OnEvent on) {
            return reading.amendedEvents(on.kind()).get(entry);
        }
        return entry != null && trigger instanceof Trigger.Ahead ahead
                ? reading.amendedTargets(ahead.dates()).get(entry)
                : List.of();
    }

    private boolean standsOn(LocalDate knowledge) {
        Evaluator<EnterpriseFile> scope = occurrence.version().scope();
        return showsWith(knowledge) && truth(scope, knowledge) == Truth.TRUE;
    }

    /** The truth of the onset with what is known on a day. */
    private Truth truth(Evaluator<EnterpriseFile> condition, LocalDate knowledge) {
        return condition.readsKnowledge()
                ? condition.test(reading.file(), occurrence.onset(), knowledge)
                : condition.test(reading.revisions(condition).inHindsight(knowledge), occurrence.onset());
    }

    private boolean showsWith(LocalDate knowledge) {
        Trigger trigger = occurrence.version().rule().trigger();
        if (trigger instanceof Trigger.OnEvent) {
            return isKnown(knowledge, event -> true);
        }
        if (trigger instanceof Trigger.Ahead ahead) {
            return isKnown(knowledge, entry -> looksAhead(ahead, entry));
        }
        if (trigger instanceof Trigger.When) {
            return truth(condition(), knowledge) == Truth.TRUE;
        }
        if (trigger instanceof Trigger.OnFigures figures) {
            return condition()
                            .ofPeriod(figures.series().kind(), ReportingPeriod.parse(occurrence.key()))
                            .test(reading.revisions(condition()).inHindsight(knowledge), occurrence.onset())
                    == Truth.TRUE;
        }
        if (trigger instanceof Trigger.OfHost host) {
            return HostShowings.shows(
                    host.trigger(),
                    reading.allRevisions().inHindsight(knowledge),
                    occurrence.key(),
                    occurrence.onset());
        }
        if (trigger instanceof Trigger.Every) {
            return truth(Objects.requireNonNull(asking()), knowledge) == Truth.TRUE;
        }
        return isSilent(reading.visitRevisions().inHindsight(knowledge), (Trigger.AfterSilence) trigger);
    }

    /** Whether the entry that is the cause is known, as the trigger wants it; it was recorded by the onset, so it is seen on it. */
    private boolean isKnown(LocalDate knowledge, Predicate<Known<? extends FileContent>> shows) {
        if (occurrence.shown() != null && occurrence.shown().isKnownOn(knowledge)) {
            return true; // as it was on the onset
        }
        return amendedVersions().stream().anyMatch(version -> version.isKnownOn(knowledge) && shows.test(version));
    }

    /** When the period of a cadence is asked for, null if the trigger is none. */
    private @Nullable Evaluator<EnterpriseFile> asking() {
        return occurrence.version().rule().trigger() instanceof Trigger.Every
                ? occurrence
                        .version()
                        .asking()
                        .get(ReportingPeriod.parse(occurrence.key()).kind())
                : null;
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
