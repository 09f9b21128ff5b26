package io.github.louyu.json;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.input.DocumentProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts why lines are refused, in bounded memory. Not thread-safe. */
final class ReasonCounts {

    private static final int MOST_REASONS = 1_000;

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private record Key(DocumentProblem.Kind kind, String path) {}

    private record Count(long lines, long firstLine) {}

    void add(long line, ImmutableList<DocumentProblem> problems) {
        Set<Key> ofLine = new HashSet<>();
        for (DocumentProblem problem : problems) {
            Key key = new Key(problem.kind(), problem.path().replaceAll("\\[[0-9]+]", "[]"));
            if (!counts.containsKey(key) && counts.size() >= MOST_REASONS) {
                key = new Key(problem.kind(), "");
            }
            if (ofLine.add(key)) {
                Count before = counts.get(key);
                counts.put(
                        key, before == null ? new Count(1, line) : new Count(before.lines() + 1, before.firstLine()));
            }
        }
    }

    ImmutableList<LinesSummary.Reason> reasons() {
        return counts.entrySet().stream()
                .map(entry -> new LinesSummary.Reason(
                        entry.getKey().kind(),
                        entry.getKey().path(),
                        entry.getValue().lines(),
                        entry.getValue().firstLine()))
                .sorted(comparingLong(LinesSummary.Reason::lines)
                        .reversed()
                        .thenComparing(comparingLong(LinesSummary.Reason::firstLine))
                        .thenComparing(LinesSummary.Reason::kind)
                        .thenComparing(LinesSummary.Reason::path))
                .collect(ImmutableList.toImmutableList());
    }
}
