package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One file while it is read by one engine call. What is worked out once is kept. Not thread-safe. */
final class FileReading {

    private final EnterpriseFile file;
    private final WorkCalendar calendar;
    private final IdentityHashMap<Evaluator<EnterpriseFile>, Timeline<Truth>> timelines = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Revisions> revisions = new IdentityHashMap<>();
    private final Map<VisitCriteria, List<Known<Visit>>> countingVisits = new HashMap<>();
    private final Map<EventKind, CancellingEvents> cancellingEvents = new HashMap<>();
    private final Map<EventKind, ImmutableListMultimap<EntryId, Known<FileEvent>>> events = new HashMap<>();
    private final Map<TargetDates, ImmutableListMultimap<EntryId, Known<FileContent>>> targets = new HashMap<>();
    private @Nullable List<Known<Visit>> visits;
    private @Nullable List<Revisions.LateLine> lateLines;
    private @Nullable ImmutableListMultimap<EntryId, LocalDate> amendments;
    private @Nullable ImmutableListMultimap<ObligationId, Known<DueDateExtension>> extensions;
    private @Nullable ImmutableListMultimap<ObligationId, Known<VisitWaiver>> waivers;

    FileReading(EnterpriseFile file, WorkCalendar calendar) {
        this.file = file;
        this.calendar = calendar;
    }

    EnterpriseFile file() {
        return file;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** The truth of a condition on the diagonal. */
    Timeline<Truth> timeline(Evaluator<EnterpriseFile> condition) {
        return timelines.computeIfAbsent(condition, evaluator -> evaluator.timeline(file));
    }

    /** How what a condition reads is revised. */
    Revisions revisions(Evaluator<EnterpriseFile> condition) {
        return revisions(condition, condition::reads);
    }

    /** How the visits are revised. */
    Revisions visitRevisions() {
        return revisions(Visit.class, Visit.class::isInstance);
    }

    private Revisions revisions(Object reader, Predicate<FileContent> reads) {
        Revisions known = revisions.get(reader);
        if (known == null) {
            if (lateLines == null) {
                lateLines = Revisions.lateLines(file);
            }
            known = new Revisions(file, lateLines, reads);
            revisions.put(reader, known);
        }
        return known;
    }

    /** The versions of the events of a kind, by entry. */
    ImmutableListMultimap<EntryId, Known<FileEvent>> eventsByEntry(EventKind kind) {
        return events.computeIfAbsent(kind, asked -> byEntry(file.events(asked)));
    }

    /** The versions of the entries that have target dates, by entry. */
    ImmutableListMultimap<EntryId, Known<FileContent>> targetsByEntry(TargetDates dates) {
        return targets.computeIfAbsent(dates, asked -> byEntry(asked.versions(file)));
    }

    private static <C extends FileContent> ImmutableListMultimap<EntryId, Known<C>> byEntry(
            List<? extends Known<? extends C>> versions) {
        ImmutableListMultimap.Builder<EntryId, Known<C>> entries = ImmutableListMultimap.builder();
        for (Known<? extends C> version : versions) {
            entries.put(version.entry(), upcast(version));
        }
        return entries.build();
    }

    @SuppressWarnings("unchecked") // a version only gives its content
    private static <C extends FileContent> Known<C> upcast(Known<? extends C> version) {
        return (Known<C>) version;
    }

    /** The days on which an entry was corrected or retracted, in order. */
    ImmutableList<LocalDate> amendments(EntryId entry) {
        if (amendments == null) {
            ImmutableListMultimap.Builder<EntryId, LocalDate> days = ImmutableListMultimap.builder();
            for (LogEntry line : file.log()) {
                if (!(line instanceof Entry)) {
                    days.put(Revisions.entryOf(line), line.recordedOn());
                }
            }
            amendments = days.build();
        }
        return amendments.get(entry);
    }

    /** All versions of all visits, by the day they were made. */
    List<Known<Visit>> visits() {
        if (visits == null) {
            visits = new ArrayList<>(file.history(Visit.class));
            visits.sort(
                    Comparator.comparing((Known<Visit> visit) -> visit.content().on())
                            .thenComparing(Known::entry));
        }
        return visits;
    }

    /** The versions of the visits that meet criteria, by the day they were made. */
    List<Known<Visit>> visits(VisitCriteria criteria) {
        return countingVisits.computeIfAbsent(
                criteria,
                asked -> visits().stream()
                        .filter(visit -> asked.admits(visit.content()))
                        .toList());
    }

    /** The events of a kind, as they cancel. */
    CancellingEvents cancellingEvents(EventKind kind) {
        return cancellingEvents.computeIfAbsent(kind, asked -> new CancellingEvents(file.events(asked)));
    }

    ImmutableList<Known<DueDateExtension>> extensions(ObligationId obligation) {
        if (extensions == null) {
            extensions = byObligation(file.history(DueDateExtension.class), DueDateExtension::obligation);
        }
        return extensions.get(obligation);
    }

    ImmutableList<Known<VisitWaiver>> waivers(ObligationId obligation) {
        if (waivers == null) {
            waivers = byObligation(file.history(VisitWaiver.class), VisitWaiver::obligation);
        }
        return waivers.get(obligation);
    }

    private static <C extends FileContent> ImmutableListMultimap<ObligationId, Known<C>> byObligation(
            List<Known<C>> versions, Function<C, ObligationId> obligation) {
        return versions.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        version -> obligation.apply(version.content()), version -> version));
    }
}
