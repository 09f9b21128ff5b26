package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves a log into versions and the days on which each was known. */
final class KnownVersions {

    private static final Comparator<Known<?>> BY_ENTRY = Comparator.comparing(Known::entry);

    private final List<Entry> entries;
    private final Map<EntryId, List<Correction>> corrections = new HashMap<>();
    private final Map<EntryId, LocalDate> retractions = new HashMap<>();

    /**
     * Resolves a log.
     *
     * @param log the lines, in the order of the log
     */
    KnownVersions(ImmutableList<LogEntry> log) {
        entries = new ArrayList<>(log.size());
        for (LogEntry line : log) {
            if (line instanceof Entry entry) {
                entries.add(entry);
            } else if (line instanceof Correction correction) {
                corrections
                        .computeIfAbsent(correction.target(), id -> new ArrayList<>(1))
                        .add(correction);
            } else if (line instanceof Retraction retraction) {
                retractions.merge(retraction.target(), retraction.recordedOn(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    /** All versions, by the day from which each was known, then by entry. */
    ImmutableList<Known<?>> all() {
        List<Known<?>> versions = new ArrayList<>(entries.size());
        List<Known<?>> corrected = new ArrayList<>();
        for (Entry entry : entries) {
            LocalDate end = retractions.getOrDefault(entry.id(), LocalDate.MAX);
            LocalDate start = entry.recordedOn();
            LocalDate saidOn = entry.saidOn();
            FileContent content = entry.content();
            List<Known<?>> target = versions;
            for (Correction correction : corrections.getOrDefault(entry.id(), List.of())) {
                addIfEverKnown(target, entry, content, start, earlier(correction.recordedOn(), end), saidOn);
                target = corrected;
                start = correction.recordedOn();
                saidOn = correction.recordedOn();
                content = correction.version();
            }
            addIfEverKnown(target, entry, content, start, end, saidOn);
        }
        if (!corrected.isEmpty()) { // else they are in order, as the log is
            versions.addAll(corrected);
            Known<?>[] sorted = versions.toArray(new Known<?>[0]);
            DayOrder.sort(sorted, version -> version.known().start(), BY_ENTRY);
            return ImmutableList.copyOf(sorted);
        }
        return ImmutableList.copyOf(versions);
    }

    /** The entries as they stand in the end, each known from the earlier of its first recording and its effective date. */
    ImmutableList<LogEntry> inHindsight() {
        ImmutableList.Builder<LogEntry> result = ImmutableList.builderWithExpectedSize(entries.size());
        for (Entry entry : entries) {
            if (retractions.containsKey(entry.id())) {
                continue;
            }
            Correction last = last(corrections.get(entry.id()));
            FileContent content = last == null ? entry.content() : last.version();
            LocalDate saidOn = last == null ? entry.saidOn() : last.recordedOn();
            LocalDate known = earlier(entry.recordedOn(), content.effective().start());
            result.add(new Entry(entry.id(), known, saidOn, content));
        }
        return result.build();
    }

    private static @Nullable Correction last(@Nullable List<Correction> list) {
        return list == null ? null : list.get(list.size() - 1);
    }

    private static void addIfEverKnown(
            List<Known<?>> versions,
            Entry entry,
            FileContent content,
            LocalDate start,
            LocalDate end,
            LocalDate saidOn) {
        if (start.isBefore(end)) {
            versions.add(new Known<>(entry.id(), content, DateRange.of(start, end), entry.recordedOn(), saidOn));
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
