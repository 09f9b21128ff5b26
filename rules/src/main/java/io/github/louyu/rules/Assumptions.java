package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is taken to be so of a subject instead of what it says itself: completions of what is missing, and what-ifs. Facts that
 * read the same are one here, whatever their names. Immutable.
 */
final class Assumptions {

    static final Assumptions NONE = new Assumptions(ImmutableMap.of(), ImmutableMap.of());

    /** By what a fact reads: the value, or empty for "missing". */
    private final Map<Object, Optional<Object>> values;
    /** How many more entries than the file has happen on the date asked about. */
    private final Map<DatedEntries, Integer> more;

    private Assumptions(Map<Object, Optional<Object>> values, Map<DatedEntries, Integer> more) {
        this.values = values;
        this.more = more;
    }

    /** The same, with a value for a fact. */
    Assumptions with(Fact<?, ?> fact, Object value) {
        return withValue(fact, Optional.of(value));
    }

    /** The same, with a fact taken to be missing. */
    Assumptions without(Fact<?, ?> fact) {
        return withValue(fact, Optional.empty());
    }

    /** The same, with so many more entries on the date asked about. */
    Assumptions withMore(DatedEntries entries, int count) {
        Map<DatedEntries, Integer> all = new HashMap<>(more);
        all.put(entries, count);
        return new Assumptions(values, all);
    }

    private Assumptions withValue(Fact<?, ?> fact, Optional<Object> value) {
        Map<Object, Optional<Object>> all = new HashMap<>(values);
        all.put(fact.source(), value);
        return new Assumptions(all, more);
    }

    boolean speakOf(Fact<?, ?> fact) {
        return values.containsKey(fact.source());
    }

    /** The value of a fact that is spoken of, null if it is taken to be missing. */
    @SuppressWarnings("unchecked") // what is assumed of a fact is of its type
    <T> @Nullable T of(Fact<?, T> fact) {
        return (T) values.getOrDefault(fact.source(), Optional.empty()).orElse(null);
    }

    int more(DatedEntries entries) {
        return more.getOrDefault(entries, 0);
    }
}
