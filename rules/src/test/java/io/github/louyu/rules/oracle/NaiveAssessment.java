package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralCase.UndeterminedKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one day (SEMANTICS 4.8).
 *
 * @param obligations by {@code rule/key}, most urgent first
 */
public record NaiveAssessment(
        LocalDate day, Map<String, ObligationState> obligations, Set<UndeterminedKey> undetermined) {

    /**
     * A change of one obligation on a day.
     *
     * @param from the state of the day before, or null if the obligation begins
     */
    public record AgendaItem(
            LocalDate day, String obligation, @Nullable ObligationState from, ObligationState to) {}

    public NaiveAssessment {
        obligations = Collections.unmodifiableMap(new LinkedHashMap<>(obligations));
        undetermined = Set.copyOf(undetermined);
    }

    /** Whether nothing that an assessment consists of differs; the day itself and the reasons do not count. */
    public boolean sameAnswer(NaiveAssessment other) {
        return undetermined.equals(other.undetermined)
                && obligations.keySet().equals(other.obligations.keySet())
                && obligations.entrySet().stream().allMatch(o -> {
                    ObligationState same = other.obligations.get(o.getKey());
                    return same != null && o.getValue().sameAnswer(same);
                });
    }

    /** What changed of each obligation since the other assessment, by obligation id. */
    public List<AgendaItem> since(NaiveAssessment before) {
        Stream<AgendaItem> items = obligations.entrySet().stream()
                .map(o -> new AgendaItem(day, o.getKey(), before.obligations.get(o.getKey()), o.getValue()));
        return items.filter(i -> i.from() == null || !i.from().sameAnswer(i.to()))
                .sorted(Comparator.comparing(AgendaItem::obligation))
                .toList();
    }
}
