package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.visit.UndeterminedVisit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ranks missing facts by how many open questions they would decide. */
final class Asking {

    private final Map<MissingFact, int[]> counts = new LinkedHashMap<>();

    Asking add(Iterable<UndeterminedVisit> undetermined) {
        for (UndeterminedVisit question : undetermined) {
            for (MissingFact fact : question.missing()) {
                int[] count = counts.computeIfAbsent(fact, none -> new int[2]);
                count[0] += question.missing().size() == 1 ? 1 : 0;
                count[1]++;
            }
        }
        return this;
    }

    ImmutableList<FactGap> ranked() {
        return counts.entrySet().stream()
                .map(entry -> new FactGap(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
