package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One file while it is read by one engine call. What is worked out once is kept. Not thread-safe. */
final class FileReading {

    private final EnterpriseFile file;
    private final WorkCalendar calendar;
    private final Map<Evaluator<EnterpriseFile>, Timeline<Truth>> timelines = new HashMap<>();
    private final Map<Object, Revisions> revisions = new HashMap<>();
    private final Map<VisitCriteria, CountingVisits> countingVisits = new HashMap<>();
    private final Map<EventKind, CancellingEvents> cancellingEvents = new HashMap<>();
    private final Map<EventKind, ImmutableListMultimap<EntryId, Known<FileEvent>>> events = new HashMap<>();
    private final Map<TargetDates, ImmutableListMultimap<EntryId, Known<FileContent>>> targets = new HashMap<>();
    private final Map<HostTrigger, HostShowings> showings = new HashMap<>();
    private final boolean hasExtensions;
    private final boolean hasWaivers;
    private @Nullable Evaluator<EnterpriseFile> scope;
    private @Nullable DateRange inForce;
    private boolean isScopeNeverMet;
    private @Nullable VisitCriteria countingCriteria;
    private @Nullable CountingVisits counting;
    private @Nullable ImmutableListMultimap<ObligationId, Known<DueDateExtension>> extensions;
    private @Nullable ImmutableListMultimap<ObligationId, Known<VisitWaiver>> waivers;

    FileReading(EnterpriseFile file, WorkCalendar calendar) {
        this.file = file;
        this.calendar = calendar;
        this.hasExtensions = !file.history(DueDateExtension.class).isEmpty();
        this.hasWaivers = !file.history(VisitWaiver.class).isEmpty();
    }

    EnterpriseFile file() {
        return file;
    }

    /** What a trigger of the host's own shows. */
    HostShowings showings(HostTrigger trigger) {
        return showings.computeIfAbsent(trigger, asked -> HostShowings.of(asked, file));
    }

    /** How all that a file holds is revised, which a trigger of the host's own may read. */
    Revisions allRevisions() {
        return revisions(FileContent.class, content -> true);
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** Whether the scope is FALSE as long as the version is in force, as with most rules and most enterprises. */
    @SuppressWarnings("ReferenceEquality") // another scope or range that is equal is only read once more
    boolean isNobodysRule(RuleVersion version) {
        // the rules of a rulebook mostly share one scope, which is then read once
        if (version.scope() != scope || version.inForce() != inForce) {
            scope = version.scope();
            inForce = version.inForce();
            isScopeNeverMet = scope.isSteady(file, inForce) && scope.test(file, inForce.start()) == Truth.FALSE;
        }
        return isScopeNeverMet;
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
        return revisions.computeIfAbsent(reader, asked -> new Revisions(file, reads));
    }

    /** The versions of the events of a kind that were ever corrected or retracted, by entry. */
    ImmutableListMultimap<EntryId, Known<FileEvent>> amendedEvents(EventKind kind) {
        return events.computeIfAbsent(kind, asked -> amendedByEntry(file.events(asked)));
    }

    /** The versions of the entries with target dates that were ever corrected or retracted, by entry. */
    ImmutableListMultimap<EntryId, Known<FileContent>> amendedTargets(TargetDates dates) {
        return targets.computeIfAbsent(dates, asked -> amendedByEntry(asked.versions(file)));
    }

    /** Whether a version is the only one of its entry; else it was corrected, or is a correction, or was retracted. */
    static boolean isOnlyVersion(Known<?> version) {
        return !version.known().hasEnd() && version.known().start().equals(version.recordedOn());
    }

    private static <C extends FileContent> ImmutableListMultimap<EntryId, Known<C>> amendedByEntry(
            List<? extends Known<? extends C>> versions) {
        ImmutableListMultimap.Builder<EntryId, Known<C>> entries = ImmutableListMultimap.builder();
        for (Known<? extends C> version : versions) {
            if (!isOnlyVersion(version)) {
                entries.put(version.entry(), upcast(version));
            }
        }
        return entries.build();
    }

    @SuppressWarnings("unchecked") // a version only gives its content
    private static <C extends FileContent> Known<C> upcast(Known<? extends C> version) {
        return (Known<C>) version;
    }

    /** All versions of all visits, by the day they were made. */
    List<Known<Visit>> visits() {
        return file.visits();
    }

    /** The versions of the visits that meet criteria. */
    CountingVisits visits(VisitCriteria criteria) {
        // the rules of a rulebook mostly share their criteria, which are then read once
        if (counting == null || !criteria.equals(countingCriteria)) {
            countingCriteria = criteria;
            counting = countingVisits.computeIfAbsent(criteria, this::countingVisits);
        }
        return counting;
    }

    private CountingVisits countingVisits(VisitCriteria criteria) {
        return new CountingVisits(
                criteria.equals(VisitCriteria.any())
                        ? visits()
                        : visits().stream()
                                .filter(visit -> criteria.admits(visit.content()))
                                .toList());
    }

    /** The events of a kind, as they cancel. */
    CancellingEvents cancellingEvents(EventKind kind) {
        return cancellingEvents.computeIfAbsent(kind, asked -> new CancellingEvents(file.events(asked)));
    }

    /** Whether the due date of any obligation was extended, as it is in few files. */
    boolean hasExtensions() {
        return hasExtensions;
    }

    /** Whether any obligation was waived, as it is in few files. */
    boolean hasWaivers() {
        return hasWaivers;
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
