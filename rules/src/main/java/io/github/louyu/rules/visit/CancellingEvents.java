package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the events of one kind, by what they cancel: the cause they name, or whatever began before them. */
final class CancellingEvents {

    private final Map<EntryId, List<Known<FileEvent>>> byCause = new HashMap<>();
    private final List<Known<FileEvent>> ofNoCause = new ArrayList<>();

    CancellingEvents(List<Known<FileEvent>> events) {
        for (Known<FileEvent> event : events) {
            Optional<EntryId> cause = event.content().about();
            List<Known<FileEvent>> sameCause =
                    cause.isEmpty() ? ofNoCause : byCause.computeIfAbsent(cause.get(), named -> new ArrayList<>(1));
            sameCause.add(event);
        }
        ofNoCause.sort(Comparator.comparing(event -> event.content().on()));
    }

    /** Adds the days, from an onset on, on which an event is known and has happened that names the cause. */
    void addNaming(EntryId cause, LocalDate onset, List<DateRange> days) {
        for (Known<FileEvent> event : byCause.getOrDefault(cause, List.of())) {
            happenedAndKnown(event, onset).ifPresent(days::add);
        }
    }

    /**
     * Adds the days, from an onset on, on which an event is known and has happened that names no cause and is not before the day
     * on which the cause began. What lies behind days that never end is left out.
     */
    void addNamingNone(LocalDate begins, LocalDate onset, List<DateRange> days) {
        LocalDate settled = LocalDate.MAX;
        for (int i = firstOnOrAfter(begins); i < ofNoCause.size(); i++) {
            Known<FileEvent> event = ofNoCause.get(i);
            if (!event.content().on().isBefore(settled)) {
                return;
            }
            DateRange range = happenedAndKnown(event, onset).orElse(null);
            if (range != null) {
                days.add(range);
                if (!range.hasEnd() && range.start().isBefore(settled)) {
                    settled = range.start();
                }
            }
        }
    }

    /** Whether an event is known on a day and has happened that names the cause, or names none and is not before the cause began. */
    boolean cancelOn(LocalDate date, EntryId cause, LocalDate begins) {
        for (Known<FileEvent> event : byCause.getOrDefault(cause, List.of())) {
            if (hasHappened(event, date)) {
                return true;
            }
        }
        for (int i = firstOnOrAfter(begins); i < ofNoCause.size(); i++) {
            if (hasHappened(ofNoCause.get(i), date)) {
                return true;
            }
        }
        return false;
    }

    /** The same of events that are few. */
    static boolean cancelOn(LocalDate date, EntryId cause, LocalDate begins, List<Known<FileEvent>> events) {
        for (Known<FileEvent> event : events) {
            if (hasHappened(event, date)) {
                Optional<EntryId> about = event.content().about();
                if (about.isPresent()
                        ? about.get().equals(cause)
                        : !event.content().on().isBefore(begins)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasHappened(Known<FileEvent> event, LocalDate date) {
        return event.isKnownOn(date) && !event.content().on().isAfter(date);
    }

    private static Optional<DateRange> happenedAndKnown(Known<FileEvent> event, LocalDate onset) {
        LocalDate on = event.content().on();
        return DateRange.from(on.isAfter(onset) ? on : onset).intersection(event.known());
    }

    private int firstOnOrAfter(LocalDate day) {
        int low = 0;
        int high = ofNoCause.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ofNoCause.get(middle).content().on().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
