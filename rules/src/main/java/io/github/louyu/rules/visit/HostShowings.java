package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.rules.FactFailure;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a host's own trigger shows of a file on each day, as known that day; and when it throws. */
final class HostShowings {

    private final List<HostOccurrence> occurrences = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    private record Failure(DateRange days, FactFailure failure) {}

    private HostShowings() {}

    /** Asks the trigger once for each day on which something is recorded, and reads of the answer the days until the next. */
    static HostShowings of(HostTrigger trigger, EnterpriseFile file) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(LocalDate.MIN);
        for (LogEntry line : file.log()) {
            starts.add(line.recordedOn());
        }
        HostShowings showings = new HostShowings();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            DateRange days = DateRange.of(start, next == null ? LocalDate.MAX : next);
            showings.ask(trigger, file.knownOn(start), days);
        }
        return showings;
    }

    private void ask(HostTrigger trigger, EnterpriseFile known, DateRange days) {
        try {
            for (HostOccurrence occurrence : trigger.showing(known)) {
                occurrence
                        .days()
                        .intersection(days)
                        .ifPresent(shown -> occurrences.add(new HostOccurrence(
                                occurrence.key(),
                                shown,
                                occurrence.begins(),
                                occurrence.target(),
                                occurrence.cause())));
            }
        } catch (RuntimeException e) {
            failures.add(new Failure(
                    days, new FactFailure(trigger.name(), e.getClass().getName())));
        }
    }

    List<HostOccurrence> occurrences() {
        return occurrences;
    }

    Optional<FactFailure> failureOn(LocalDate date) {
        return failures.stream()
                .filter(failure -> failure.days().contains(date))
                .map(Failure::failure)
                .findFirst();
    }

    /** The days on which it begins or ceases to throw. */
    List<LocalDate> failureChanges() {
        return failures.stream()
                .flatMap(failure ->
                        List.of(failure.days().start(), failure.days().endExclusive()).stream())
                .toList();
    }

    /** Whether a file that is known whole shows a key on a day; false if the trigger throws. */
    static boolean shows(HostTrigger trigger, EnterpriseFile file, String key, LocalDate day) {
        try {
            ImmutableList<HostOccurrence> showing = trigger.showing(file.knownOn(day));
            return showing.stream()
                    .anyMatch(occurrence ->
                            occurrence.key().equals(key) && occurrence.days().contains(day));
        } catch (RuntimeException e) {
            return false;
        }
    }
}
