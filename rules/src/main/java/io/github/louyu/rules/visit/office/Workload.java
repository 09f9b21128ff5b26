package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.VisitObligation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has how many visits to make up to a day (走访工作量), by liaison officer, team or building. Counted are the obligations
 * that are overdue, or open and due by that day.
 *
 * @param <K> the type of the keys
 * @param on the day asked about
 * @param until the last due date that counts
 * @param loads the loads: the greatest overload first, then the most enterprises, then by key; with everybody who has a
 *     capacity of its own, loaded or not
 * @param unassigned the visits of which the file does not say whose they are, most urgent first
 */
public record Workload<K>(
        LocalDate on, LocalDate until, ImmutableList<Load<K>> loads, ImmutableList<VisitObligation> unassigned) {

    /**
     * Checks that nothing is null.
     *
     * @param on the day asked about
     * @param until the last due date that counts
     * @param loads the loads: the greatest overload first, then the most enterprises, then by key; with everybody who has
     *     a capacity of its own, loaded or not
     * @param unassigned the visits of which the file does not say whose they are, most urgent first
     */
    public Workload {
        requireNonNull(on, "on");
        requireNonNull(until, "until");
        requireNonNull(loads, "loads");
        requireNonNull(unassigned, "unassigned");
    }

    /**
     * Finds the load of one of them.
     *
     * @param key whose load
     * @return the load, empty if there is nothing to do and no capacity of its own was stated
     */
    public Optional<Load<K>> of(K key) {
        return loads.stream().filter(load -> load.key().equals(key)).findFirst();
    }
}
