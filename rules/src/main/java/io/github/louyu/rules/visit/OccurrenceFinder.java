package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the occurrences of one rule in one file, over all versions of the rule. Each kind of trigger gives windows: days on which
 * it shows a key, or may show it. The onset is the first day of a window on which the scope is TRUE as well.
 */
final class OccurrenceFinder {

    private final List<RuleVersion> versions;
    private final FileReading reading;
    private final LocalDate horizon;
    private final List<UnknownKey> unknown;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /**
     * Days on which it is unknown whether a rule obliges.
     *
     * @param key the key, null where none is known yet
     */
    record UnknownKey(RuleVersion version, @Nullable String key, DateRange days) {

        boolean isOfSameVisitAs(UnknownKey other) {
            return version.rule().id().equals(other.version.rule().id()) && Objects.equals(key, other.key);
        }
    }

    private OccurrenceFinder(
            List<RuleVersion> versions, FileReading reading, LocalDate horizon, List<UnknownKey> unknown) {
        this.versions = versions;
        this.reading = reading;
        this.horizon = horizon;
        this.unknown = unknown;
    }

    /**
     * Finds occurrences.
     *
     * @param versions the versions of one rule, in order, of one kind of trigger
     * @param horizon the day before which onsets are looked for; later ones may be left out
     * @param unknown where the days are added on which it is unknown whether the rule obliges
     * @return the occurrences, by onset and key
     */
    static List<Occurrence> find(
            List<RuleVersion> versions, FileReading reading, LocalDate horizon, List<UnknownKey> unknown) {
        if (isNothingToFind(versions, reading)) {
            return List.of();
        }
        OccurrenceFinder finder = new OccurrenceFinder(versions, reading, horizon, unknown);
        Trigger trigger = versions.get(0).rule().trigger();
        if (trigger instanceof Trigger.OnEvent) {
            finder.findEvents();
        } else if (trigger instanceof Trigger.When) {
            finder.findRuns();
        } else {
            finder.settle(new TriggerWindows(reading, horizon).of(versions));
        }
        finder.occurrences.sort(Occurrence.BY_ONSET);
        return finder.occurrences;
    }

    /** Whether the file has nothing that the rule looks for, or is of nobody whom it is about; so it is with most. */
    private static boolean isNothingToFind(List<RuleVersion> versions, FileReading reading) {
        for (RuleVersion version : versions) {
            if (!reading.isNobodysRule(version)
                    && !isWithoutCause(version.rule().trigger(), reading)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithoutCause(Trigger trigger, FileReading reading) {
        if (trigger instanceof Trigger.OnEvent on) {
            return reading.file().events(on.kind()).isEmpty();
        }
        return trigger instanceof Trigger.Ahead ahead
                && ahead.dates().versions(reading.file()).isEmpty();
    }

    /** Each key has its onset on the first day on which a window of it and the scope are both TRUE. */
    private void settle(List<ShowingWindow> windows) {
        Set<String> begun = new HashSet<>(2 * windows.size());
        for (ShowingWindow window : windows) {
            if (begun.contains(window.key())) {
                continue;
            }
            RuleVersion version = window.version();
            LocalDate first = window.days().start();
            Truth now = version.scope().test(reading.file(), first);
            if (now == Truth.TRUE && window.truth() == Truth.TRUE) {
                begin(window, first, begun);
                continue;
            }
            if (version.scope().isSteady(reading.file(), window.days())) {
                if (now.and(window.truth()) == Truth.UNKNOWN) {
                    unknown.add(new UnknownKey(version, window.key(), window.days()));
                }
                continue;
            }
            for (Timeline.Segment<Truth> scope :
                    reading.timeline(version.scope()).segmentsIn(window.days())) {
                Truth truth = scope.value().orElse(Truth.UNKNOWN).and(window.truth());
                if (truth == Truth.TRUE) {
                    begin(window, scope.range().start(), begun);
                    break;
                }
                if (truth == Truth.UNKNOWN) {
                    unknown.add(new UnknownKey(version, window.key(), scope.range()));
                }
            }
        }
    }

    private void begin(ShowingWindow window, LocalDate onset, Set<String> begun) {
        begun.add(window.key());
        LocalDate begins = window.begins().equals(LocalDate.MAX) ? onset : window.begins();
        occurrences.add(new Occurrence(window.version(), window.key(), onset, begins, window.target(), window.shown()));
    }

    /**
     * An event obliges from the day it first becomes known as one of the kind, if the rule has been in force for that kind since
     * then; while the scope is UNKNOWN it waits, and one FALSE settles that it obliges nobody.
     */
    private void findEvents() {
        Set<EntryId> begun = new HashSet<>();
        for (int i = 0; i < versions.size(); ) {
            EventKind kind = kind(versions.get(i));
            int next = i + 1;
            while (next < versions.size()
                    && kind(versions.get(next)).equals(kind)
                    && versions.get(next - 1)
                            .inForce()
                            .endExclusive()
                            .equals(versions.get(next).inForce().start())) {
                next++;
            }
            List<RuleVersion> unbroken = versions.subList(i, next);
            DateRange inForce = DateRange.of(
                    unbroken.get(0).inForce().start(),
                    unbroken.get(unbroken.size() - 1).inForce().endExclusive());
            for (Known<FileEvent> event : reading.file().events(kind)) {
                if (!event.known().start().isBefore(horizon)) {
                    break;
                }
                List<Known<FileEvent>> ofEntry = versionsFrom(event, kind);
                if (!ofEntry.isEmpty()
                        && inForce.contains(event.known().start())
                        && (begun.isEmpty() || !begun.contains(event.entry()))
                        && awaitScope(ofEntry, firstKnown(ofEntry), unbroken)
                        && next < versions.size()) { // an entry comes once in each stretch, so the last need not tell
                    begun.add(event.entry());
                }
            }
            i = next;
        }
    }

    private static EventKind kind(RuleVersion version) {
        return ((Trigger.OnEvent) version.rule().trigger()).kind();
    }

    /** The versions of the entry of one, if that one is the first; else none. Few entries have more than one version. */
    private List<Known<FileEvent>> versionsFrom(Known<FileEvent> version, EventKind kind) {
        if (FileReading.isOnlyVersion(version)) {
            return ImmutableList.of(version);
        }
        List<Known<FileEvent>> versions = reading.amendedEvents(kind).get(version.entry());
        return versions.get(0).equals(version) ? versions : ImmutableList.of();
    }

    /** The first unbroken days on which an entry was known as an event of the kind. */
    private static DateRange firstKnown(List<Known<FileEvent>> events) {
        DateRange known = events.get(0).known();
        for (Known<FileEvent> later : events) {
            if (later.known().start().equals(known.endExclusive())) {
                known = DateRange.of(known.start(), later.known().endExclusive());
            }
        }
        return known;
    }

    /** Whether the event obliges, sooner or later. */
    private boolean awaitScope(List<Known<FileEvent>> events, DateRange known, List<RuleVersion> unbroken) {
        for (RuleVersion version : unbroken) {
            Optional<DateRange> waiting = known.intersection(version.inForce());
            if (waiting.isEmpty()) {
                continue;
            }
            LocalDate first = waiting.get().start();
            Truth now = version.scope().test(reading.file(), first);
            if (now == Truth.TRUE) {
                beginEvent(version, events, first);
            }
            if (now != Truth.UNKNOWN) {
                return now == Truth.TRUE;
            }
            for (Timeline.Segment<Truth> scope :
                    reading.timeline(version.scope()).segmentsIn(waiting.get())) {
                Truth truth = scope.value().orElse(Truth.UNKNOWN);
                if (truth == Truth.UNKNOWN) {
                    unknown.add(new UnknownKey(version, events.get(0).entry().value(), scope.range()));
                    continue;
                }
                if (truth == Truth.TRUE) {
                    beginEvent(version, events, scope.range().start());
                }
                return truth == Truth.TRUE;
            }
        }
        return false;
    }

    private void beginEvent(RuleVersion version, List<Known<FileEvent>> events, LocalDate onset) {
        for (Known<FileEvent> event : events) {
            if (event.isKnownOn(onset)) {
                LocalDate begins = earlier(event.content().on(), onset);
                occurrences.add(new Occurrence(version, event.entry().value(), onset, begins, null, event));
                return;
            }
        }
    }

    /** A run of TRUE begins after FALSE, or at the start; UNKNOWN neither begins nor ends it, a time without the rule does. */
    private void findRuns() {
        Truth lastKnown = Truth.FALSE;
        LocalDate end = LocalDate.MIN;
        for (RuleVersion version : versions) {
            if (!version.inForce().start().equals(end)) {
                lastKnown = Truth.FALSE;
            }
            end = version.inForce().endExclusive();
            Timeline<Truth> truths = reading.timeline(Objects.requireNonNull(version.condition()))
                    .combine(
                            reading.timeline(version.scope()),
                            (condition, scope) ->
                                    condition.orElse(Truth.UNKNOWN).and(scope.orElse(Truth.UNKNOWN)));
            for (Timeline.Segment<Truth> truth : truths.segmentsIn(version.inForce())) {
                LocalDate start = truth.range().start();
                Truth now = truth.value().orElse(Truth.UNKNOWN);
                if (now == Truth.UNKNOWN) {
                    unknown.add(new UnknownKey(version, null, truth.range()));
                    continue;
                }
                if (now == Truth.TRUE && lastKnown == Truth.FALSE) {
                    occurrences.add(new Occurrence(version, start.toString(), start, start, null, null));
                }
                lastKnown = now;
            }
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
