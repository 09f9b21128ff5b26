package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days on which something became known of earlier days: a version said late, or one corrected or retracted. */
final class LaterKnowledge {

    private static final LaterKnowledge NONE = new LaterKnowledge(List.of());

    /** In ascending order. */
    private final Step[] steps;
    /** For each step the first day of which it or a later one speaks. */
    private final LocalDate[] first;

    /**
     * A day on which something becomes known.
     *
     * @param on the day
     * @param from the first day of which it speaks
     */
    private record Step(LocalDate on, LocalDate from) {}

    private LaterKnowledge(List<Step> ordered) {
        steps = ordered.toArray(new Step[0]);
        first = new LocalDate[steps.length];
        LocalDate earliest = LocalDate.MAX;
        for (int i = steps.length - 1; i >= 0; i--) {
            earliest = earlier(earliest, steps[i].from());
            first[i] = earliest;
        }
    }

    static LaterKnowledge of(List<? extends Known<?>> versions) {
        List<Step> steps = new ArrayList<>(0);
        for (Known<?> version : versions) {
            LocalDate start = version.known().start();
            LocalDate effective = version.content().effective().start();
            if (effective.isBefore(start)) {
                steps.add(new Step(start, effective));
            }
            if (version.known().hasEnd()) {
                steps.add(new Step(version.known().endExclusive(), earlier(start, effective)));
            }
        }
        if (steps.isEmpty()) {
            return NONE;
        }
        steps.sort(Comparator.comparing(Step::on));
        return new LaterKnowledge(steps);
    }

    /** Whether nothing that becomes known after a day, by another, speaks of the first. */
    boolean isSettled(LocalDate day, LocalDate until) {
        int i = firstAfter(day);
        if (i == steps.length || first[i].isAfter(day)) {
            return true;
        }
        if (!steps[steps.length - 1].on().isAfter(until)) {
            return false;
        }
        for (; !steps[i].on().isAfter(until); i++) {
            if (!steps[i].from().isAfter(day)) {
                return false;
            }
        }
        return true;
    }

    /** The days after one, up to another, on which something becomes known that speaks of the first. */
    ImmutableList<LocalDate> revisions(LocalDate day, LocalDate until) {
        ImmutableList.Builder<LocalDate> revisions = ImmutableList.builder();
        LocalDate last = day;
        for (int i = firstAfter(day); i < steps.length && !first[i].isAfter(day); i++) {
            LocalDate on = steps[i].on();
            if (on.isAfter(until)) {
                break;
            }
            if (on.isAfter(last) && !steps[i].from().isAfter(day)) {
                revisions.add(on);
                last = on;
            }
        }
        return revisions.build();
    }

    private int firstAfter(LocalDate day) {
        int low = 0;
        int high = steps.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps[middle].on().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
