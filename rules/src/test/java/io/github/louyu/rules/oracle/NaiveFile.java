package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.Knowledge.Version;
import io.github.louyu.rules.oracle.NeutralFile.Correction;
import io.github.louyu.rules.oracle.NeutralFile.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A file as SEMANTICS 1 reads it: what is known of it on each day. */
public final class NaiveFile {

    private final NeutralFile file;
    private final Function<LocalDate, List<Version>> known;
    private final Map<LocalDate, Knowledge> knowledge = new HashMap<>();
    private final Map<LocalDate, NaiveFile> hindsight = new HashMap<>();

    private NaiveFile(NeutralFile file, Function<LocalDate, List<Version>> known) {
        this.file = file;
        this.known = known;
    }

    public static NaiveFile of(NeutralFile file) {
        return new NaiveFile(file, day -> knownOn(file, day));
    }

    /** K(d). */
    public Knowledge on(LocalDate day) {
        return knowledge.computeIfAbsent(day, d -> new Knowledge(known.apply(d), file.openedOn()));
    }

    /** The days by {@code day} on which something was recorded: on the diagonal nothing becomes known on others. */
    List<LocalDate> recordingDaysUntil(LocalDate day) {
        return file.recordingDays().stream().filter(d -> !d.isAfter(day)).toList();
    }

    /** The file with all corrections applied and retracted entries gone (SEMANTICS 1.8). */
    public NaiveFile inHindsight() {
        List<Version> versions = known.apply(LocalDate.MAX).stream()
                .map(v -> new Version(v.id(), v.payload(), earlier(v), v.saidOn()))
                .toList();
        return new NaiveFile(
                file,
                day -> versions.stream()
                        .filter(v -> !v.knownFrom().isAfter(day))
                        .toList());
    }

    /** What is to be read at {@code x} with what is known on {@code day} (SEMANTICS 1.9). */
    public Knowledge withWhatIsKnownOn(LocalDate day, LocalDate x) {
        return hindsight
                .computeIfAbsent(day, d -> of(file.knownOn(d)).inHindsight())
                .on(x);
    }

    private static List<Version> knownOn(NeutralFile file, LocalDate day) {
        return file.entries().stream()
                .filter(e -> !e.recordedOn().isAfter(day))
                .filter(e -> file.retractions().stream()
                        .noneMatch(r ->
                                r.target().equals(e.id()) && !r.recordedOn().isAfter(day)))
                .map(e -> latestCorrection(file, e, day)
                        .map(c -> new Version(e.id(), c.version(), e.recordedOn(), c.recordedOn()))
                        .orElseGet(() -> new Version(e.id(), e.payload(), e.recordedOn(), e.recordedOn())))
                .toList();
    }

    private static Optional<Correction> latestCorrection(NeutralFile file, Entry entry, LocalDate day) {
        return file.corrections().stream()
                .filter(c -> c.target().equals(entry.id()) && !c.recordedOn().isAfter(day))
                .max(Comparator.comparing(Correction::recordedOn).thenComparing(Correction::id));
    }

    private static LocalDate earlier(Version version) {
        return version.payload()
                .effective()
                .filter(effective -> effective.isBefore(version.knownFrom()))
                .orElse(version.knownFrom());
    }
}
