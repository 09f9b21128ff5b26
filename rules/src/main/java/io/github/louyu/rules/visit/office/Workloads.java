package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts visits to make by who has to make them. */
final class Workloads<K> {

    private final LocalDate on;
    private final LocalDate until;
    private final Map<K, List<VisitObligation>> byKey = new LinkedHashMap<>();
    private final List<VisitObligation> unassigned = new ArrayList<>();

    Workloads(LocalDate on, LocalDate until) {
        this.on = on;
        this.until = until;
    }

    /** Adds a visit to make if it counts. */
    void add(Optional<K> key, VisitObligation obligation) {
        if (obligation.state() == ObligationState.OVERDUE || !obligation.due().isAfter(until)) {
            key.map(whose -> byKey.computeIfAbsent(whose, none -> new ArrayList<>()))
                    .orElse(unassigned)
                    .add(obligation);
        }
    }

    Workload<K> with(Capacity<K> capacity, Comparator<K> byName) {
        capacity.own().keySet().forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()));
        return new Workload<>(
                on,
                until,
                byKey.entrySet().stream()
                        .map(entry -> new Load<>(
                                entry.getKey(), mostUrgentFirst(entry.getValue()), capacity.of(entry.getKey())))
                        .sorted(Comparator.comparing((Load<K> load) -> load.overload(), Comparator.reverseOrder())
                                .thenComparing(Load::enterprises, Comparator.reverseOrder())
                                .thenComparing(Load::key, byName))
                        .collect(ImmutableList.toImmutableList()),
                mostUrgentFirst(unassigned));
    }

    private static ImmutableList<VisitObligation> mostUrgentFirst(List<VisitObligation> obligations) {
        return ImmutableList.sortedCopyOf(VisitEngine.mostUrgentFirst(), obligations);
    }
}
