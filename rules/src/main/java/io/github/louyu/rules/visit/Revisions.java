package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How what one reader sees of a file is revised after the fact. Only the entries that the reader can see are looked at, so that
 * a long file costs no more than what is read of it. Not thread-safe.
 */
final class Revisions {

    /** The entries that the reader can see. */
    private final EnterpriseFile seen;

    private final List<LateLine> lines;
    /** For each line the first day that it or a later line can change. */
    private final LocalDate[] firstChanged;

    private final Map<LocalDate, EnterpriseFile> hindsight = new HashMap<>();

    /**
     * A line that changes what was so on earlier days.
     *
     * @param recordedOn since when
     * @param from the first day of which it can change the reading
     * @param contents what it says, and what it says otherwise
     */
    record LateLine(LocalDate recordedOn, LocalDate from, ImmutableList<FileContent> contents) {}

    /**
     * Makes the revisions that a reader sees.
     *
     * @param reads whether what an entry says can bear on what is read
     */
    Revisions(EnterpriseFile file, Predicate<FileContent> reads) {
        this.seen = part(file, reads);
        this.lines = new ArrayList<>();
        for (LateLine line : lateLines(seen)) {
            if (line.contents().stream().anyMatch(reads)) {
                lines.add(line);
            }
        }
        firstChanged = new LocalDate[lines.size()];
        LocalDate first = LocalDate.MAX;
        for (int i = firstChanged.length - 1; i >= 0; i--) {
            first = earlier(first, lines.get(i).from());
            firstChanged[i] = first;
        }
    }

    /** The days after a day, up to another, on which what is read of the first day can change. */
    List<LocalDate> daysFor(LocalDate read, LocalDate until) {
        return days(read, until, read);
    }

    /** The days after a day, up to another, on which what is read of any earlier day can change. */
    List<LocalDate> daysAfter(LocalDate day, LocalDate until) {
        return days(day, until, LocalDate.MAX);
    }

    private List<LocalDate> days(LocalDate after, LocalDate until, LocalDate lastFrom) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = firstAfter(after); i < lines.size(); i++) {
            LateLine line = lines.get(i);
            if (line.recordedOn().isAfter(until) || firstChanged[i].isAfter(lastFrom)) {
                break;
            }
            if (!line.from().isAfter(lastFrom)
                    && (days.isEmpty() || !days.get(days.size() - 1).equals(line.recordedOn()))) {
                days.add(line.recordedOn());
            }
        }
        return days;
    }

    private int firstAfter(LocalDate day) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).recordedOn().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What really was, with what is known on a day, as far as the reader sees it. */
    EnterpriseFile inHindsight(LocalDate knowledge) {
        return hindsight.computeIfAbsent(
                lastRecordingBy(seen.log(), knowledge), day -> seen.knownOn(day).inHindsight());
    }

    /** Knowledge changes only on days on which something is recorded. */
    private static LocalDate lastRecordingBy(ImmutableList<LogEntry> log, LocalDate day) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.get(middle).recordedOn().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? LocalDate.MIN : log.get(low - 1).recordedOn();
    }

    /** The lines of the entries of which some version can be seen. */
    private static EnterpriseFile part(EnterpriseFile file, Predicate<FileContent> reads) {
        Set<EntryId> seenOnceCorrected = new HashSet<>();
        for (LogEntry line : file.log()) {
            if (line instanceof Correction correction && reads.test(correction.version())) {
                seenOnceCorrected.add(correction.target());
            }
        }
        EnterpriseFileBuilder builder = EnterpriseFile.builder(file.id());
        file.creditCode().ifPresent(builder::creditCode);
        file.openedOn().ifPresent(builder::openedOn);
        Set<EntryId> seen = new HashSet<>();
        for (LogEntry line : file.log()) {
            if (line instanceof Entry entry
                    && (reads.test(entry.content()) || seenOnceCorrected.contains(entry.id()))) {
                seen.add(entry.id());
                builder.line(entry);
            }
        }
        for (LogEntry line : file.log()) {
            if (!(line instanceof Entry) && seen.contains(entryOf(line))) {
                builder.line(line);
            }
        }
        EnterpriseFile part = builder.build();
        return part.log().size() == file.log().size() ? file : part;
    }

    /** The entry that a line speaks of. */
    static EntryId entryOf(LogEntry line) {
        if (line instanceof Correction correction) {
            return correction.target();
        }
        return line instanceof Retraction retraction ? retraction.target() : line.id();
    }

    /** The lines of a file that can change what a reader saw on an earlier day, by the day they were recorded. */
    private static List<LateLine> lateLines(EnterpriseFile file) {
        Map<EntryId, List<FileContent>> versions = new HashMap<>();
        Map<EntryId, LocalDate> earliest = new HashMap<>();
        for (LogEntry line : file.log()) {
            if (!(line instanceof Entry)) {
                versions.computeIfAbsent(entryOf(line), id -> new ArrayList<>());
            }
        }
        for (LogEntry line : file.log()) {
            List<FileContent> ofEntry = versions.get(entryOf(line));
            if (ofEntry == null || line instanceof Retraction) {
                continue;
            }
            FileContent content = line instanceof Entry entry ? entry.content() : ((Correction) line).version();
            ofEntry.add(content);
            LocalDate known = earlier(line.recordedOn(), content.effective().start());
            earliest.merge(entryOf(line), known, Revisions::earlier);
        }
        List<LateLine> late = new ArrayList<>();
        for (LogEntry line : file.log()) {
            if (line instanceof Entry entry) {
                LocalDate effective = entry.content().effective().start();
                if (effective.isBefore(entry.recordedOn())) {
                    late.add(new LateLine(line.recordedOn(), effective, ImmutableList.of(entry.content())));
                }
            } else {
                EntryId entry = entryOf(line);
                late.add(new LateLine(
                        line.recordedOn(),
                        earliest.getOrDefault(entry, LocalDate.MIN),
                        ImmutableList.copyOf(versions.getOrDefault(entry, List.of()))));
            }
        }
        return late;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
