package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.eligibility.classification.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Versions of a classification, which share no day. */
final class Versions {

    private Versions() {}

    /** The versions in order of time. */
    static <V> ImmutableList<V> ordered(String what, Collection<V> versions, Function<V, DateRange> days) {
        List<V> ordered = new ArrayList<>(versions);
        ordered.sort(Comparator.comparing(version -> days.apply(version).start()));
        List<Problem> problems = new ArrayList<>();
        if (ordered.isEmpty()) {
            problems.add(SENTENCES.problem(what, "versions.none", Map.of()));
        }
        for (int i = 1; i < ordered.size(); i++) {
            DateRange before = days.apply(ordered.get(i - 1));
            DateRange after = days.apply(ordered.get(i));
            if (before.overlaps(after)) {
                problems.add(SENTENCES.problem(what, "versions.overlap", Map.of("before", before, "after", after)));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(what, problems);
        }
        return ImmutableList.copyOf(ordered);
    }

    /** What holds by date; nothing where no version is in force. */
    static <V, T> Timeline<T> timeline(List<V> ordered, Function<V, DateRange> days, Function<V, T> value) {
        Timeline.Builder<T> timeline = Timeline.builder();
        for (V version : ordered) {
            timeline.from(days.apply(version).start(), value.apply(version));
            if (days.apply(version).hasEnd()) {
                timeline.unknownFrom(days.apply(version).endExclusive());
            }
        }
        return timeline.build();
    }

    /** What the version in force decides. */
    static <V, S, R> CodeFact<S, R> fact(
            String name,
            Bilingual label,
            List<V> ordered,
            Function<V, DateRange> days,
            Function<V, DecisionTable<S, R>> table,
            R notMet,
            R noRuleInForce) {
        return DecisionTable.asFact(
                DatedParameter.of(name, label, timeline(ordered, days, table)), notMet, noRuleInForce);
    }
}
