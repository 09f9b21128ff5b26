package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file of one enterprise: what was entered, corrected and retracted, and when (SEMANTICS 1). */
public record NeutralFile(List<Entry> entries, List<Correction> corrections, List<Retraction> retractions) {

    /** An original entry. */
    public record Entry(String id, LocalDate recordedOn, NeutralPayload payload) {}

    /** The whole new version of an entry. */
    public record Correction(String id, LocalDate recordedOn, String target, NeutralPayload version) {}

    /** The end of an entry, corrected or not. */
    public record Retraction(String id, LocalDate recordedOn, String target) {}

    public NeutralFile {
        entries = List.copyOf(entries);
        corrections = List.copyOf(corrections);
        retractions = List.copyOf(retractions);
    }

    /** The file less what was recorded after the date. */
    public NeutralFile knownOn(LocalDate date) {
        return new NeutralFile(
                entries.stream().filter(e -> !e.recordedOn().isAfter(date)).toList(),
                corrections.stream().filter(c -> !c.recordedOn().isAfter(date)).toList(),
                retractions.stream().filter(r -> !r.recordedOn().isAfter(date)).toList());
    }

    /** The day the file was opened: the earliest day on which anything was entered, if anything was. */
    public Optional<LocalDate> openedOn() {
        return entries.stream().map(Entry::recordedOn).min(Comparator.naturalOrder());
    }

    /** Every day on which something was recorded, in order. */
    public List<LocalDate> recordingDays() {
        return Stream.of(
                        entries.stream().map(Entry::recordedOn),
                        corrections.stream().map(Correction::recordedOn),
                        retractions.stream().map(Retraction::recordedOn))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }
}
