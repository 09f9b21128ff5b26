package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Visit;
import java.time.LocalDate;
import java.util.List;

/**
 * The versions of the visits that can count, by the day they were made. In a long file each obligation looks for its own; most come
 * soon after those of the obligation before, so it is looked from there. Not thread-safe.
 */
final class CountingVisits {

    private final List<Known<Visit>> visits;
    private int lastFound;

    /**
     * Takes visits.
     *
     * @param visits the versions, by the day they were made
     */
    CountingVisits(List<Known<Visit>> visits) {
        this.visits = visits;
    }

    List<Known<Visit>> all() {
        return visits;
    }

    /** How many were made before a day. */
    int countBefore(LocalDate day) {
        int low = lastFound;
        int high = lastFound;
        for (int step = 1; low > 0 && !isBefore(low - 1, day); step *= 2) {
            high = low - 1;
            low = Math.max(0, low - step);
        }
        for (int step = 1; high < visits.size() && isBefore(high, day); step *= 2) {
            low = high + 1;
            high = Math.min(visits.size(), high + step);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(middle, day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        lastFound = low;
        return low;
    }

    private boolean isBefore(int index, LocalDate day) {
        return visits.get(index).content().on().isBefore(day);
    }
}
