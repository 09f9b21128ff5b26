package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitObligation;
import java.util.OptionalInt;

/**
 * What one liaison officer, team or building has to bear (走访负荷).
 *
 * @param <K> the type of the keys
 * @param key whose load it is
 * @param obligations the visits to make, most urgent first; none if only a capacity was stated
 * @param capacity how many enterprises can be visited; empty if it is not stated
 */
public record Load<K>(K key, ImmutableList<VisitObligation> obligations, OptionalInt capacity) {

    /**
     * Checks that nothing is null.
     *
     * @param key whose load it is
     * @param obligations the visits to make, most urgent first; none if only a capacity was stated
     * @param capacity how many enterprises can be visited; empty if it is not stated
     */
    public Load {
        requireNonNull(key, "key");
        requireNonNull(obligations, "obligations");
        requireNonNull(capacity, "capacity");
    }

    /**
     * Counts the enterprises to visit. One visit may serve several obligations of an enterprise.
     *
     * @return the number of enterprises
     */
    public int enterprises() {
        return (int)
                obligations.stream().map(VisitObligation::enterprise).distinct().count();
    }

    /**
     * Counts the visits that are overdue.
     *
     * @return the number of obligations
     */
    public int overdue() {
        return (int) obligations.stream()
                .filter(obligation -> obligation.state() == ObligationState.OVERDUE)
                .count();
    }

    /**
     * Counts the enterprises that are too many.
     *
     * @return how many more there are to visit than the capacity allows; 0 if it suffices or is not stated
     */
    public int overload() {
        return capacity.isPresent() ? Math.max(0, enterprises() - capacity.getAsInt()) : 0;
    }
}
