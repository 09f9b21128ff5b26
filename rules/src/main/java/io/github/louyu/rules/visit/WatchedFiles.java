package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a monitor, with what was said of each, and found by the day on which that changes next. Not thread-safe. */
final class WatchedFiles {

    static final Comparator<EnterpriseId> BY_ID = Comparator.comparing(EnterpriseId::value);

    private final Map<EnterpriseId, Watched> files = new HashMap<>();
    private final TreeMap<LocalDate, Set<EnterpriseId>> byNextDay = new TreeMap<>();

    /**
     * A file under watch.
     *
     * @param said the obligations as they were said last
     * @param nextDay the day on which it must be looked at again, null for never
     */
    record Watched(
            EnterpriseFile file,
            ImmutableList<VisitObligation> said,
            @Nullable LocalDate nextDay) {}

    int size() {
        return files.size();
    }

    @Nullable Watched get(EnterpriseId enterprise) {
        return files.get(enterprise);
    }

    /** Puts a file, in the place of the one of the same enterprise. */
    void put(Watched watched) {
        EnterpriseId enterprise = watched.file().id();
        remove(enterprise);
        files.put(enterprise, watched);
        if (watched.nextDay() != null) {
            byNextDay.computeIfAbsent(watched.nextDay(), day -> new HashSet<>()).add(enterprise);
        }
    }

    @Nullable Watched remove(EnterpriseId enterprise) {
        Watched removed = files.remove(enterprise);
        if (removed != null && removed.nextDay() != null) {
            Set<EnterpriseId> sameDay = byNextDay.getOrDefault(removed.nextDay(), new HashSet<>());
            sameDay.remove(enterprise);
            if (sameDay.isEmpty()) {
                byNextDay.remove(removed.nextDay());
            }
        }
        return removed;
    }

    /** The first day on which a file must be looked at again, null if none ever must. */
    @Nullable LocalDate nextDay() {
        return byNextDay.isEmpty() ? null : byNextDay.firstKey();
    }

    /** The enterprises whose files must be looked at again on a day, by id. */
    List<EnterpriseId> dueOn(LocalDate day) {
        List<EnterpriseId> enterprises = new ArrayList<>(byNextDay.getOrDefault(day, Collections.emptySet()));
        enterprises.sort(BY_ID);
        return enterprises;
    }

    /** All enterprises, by id. */
    List<EnterpriseId> enterprises() {
        List<EnterpriseId> enterprises = new ArrayList<>(files.keySet());
        enterprises.sort(BY_ID);
        return enterprises;
    }
}
