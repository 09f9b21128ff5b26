package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is taken to be so of a subject instead of what it says itself: completions of what is missing, and what-ifs. Facts that
 * read the same are one here, whatever their names. Immutable.
 */
final class Assumptions {

    static final Assumptions NONE = new Assumptions(ImmutableMap.of(), ImmutableMap.of());

    /** By what a fact reads: the value. */
    private final Map<Object, Object> values;
    /** How many more entries than the file has happen on the date asked about. */
    private final Map<DatedEntries, Integer> more;

    private Assumptions(Map<Object, Object> values, Map<DatedEntries, Integer> more) {
        this.values = values;
        this.more = more;
    }

    /** The same, with a value for a fact. */
    Assumptions with(Fact<?, ?> fact, Object value) {
        Map<Object, Object> all = new HashMap<>(values);
        all.put(fact.source(), value);
        return new Assumptions(all, more);
    }

    /** The same, with so many more entries on the date asked about. */
    Assumptions withMore(DatedEntries entries, int count) {
        Map<DatedEntries, Integer> all = new HashMap<>(more);
        all.put(entries, count);
        return new Assumptions(values, all);
    }

    boolean speakOf(Fact<?, ?> fact) {
        return values.containsKey(fact.source());
    }

    /** The value of a fact that is spoken of. */
    @SuppressWarnings("unchecked") // what is assumed of a fact is of its type
    <T> @Nullable T of(Fact<?, T> fact) {
        return (T) values.get(fact.source());
    }

    int more(DatedEntries entries) {
        return more.getOrDefault(entries, 0);
    }
}
