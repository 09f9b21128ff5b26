package io.github.louyu.enterprise;

import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads versions on the diagonal: on each day what was so that day, as known that day. Of the versions that hold, the latest
 * effective one speaks, then the latest said, then the greatest id.
 */
final class Diagonal {

    private static final Comparator<Known<?>> WEAKEST_FIRST = Comparator.<Known<?>, LocalDate>comparing(
                    version -> version.content().effective().start())
            .thenComparing(Known::saidOn)
            .thenComparing(Known::entry);

    private Diagonal() {}

    static <C extends FileContent, T> Timeline<T> of(List<Known<C>> versions, Function<C, Optional<T>> value) {
        List<Known<C>> sorted = new ArrayList<>(versions);
        sorted.sort(WEAKEST_FIRST);
        Painting<T> painting = new Painting<>();
        for (Known<C> version : sorted) {
            version.known()
                    .intersection(version.content().effective())
                    .ifPresent(days -> painting.paint(days, value.apply(version.content())));
        }
        return painting.timeline();
    }

    /**
     * The version that speaks of a date with what is known on a day.
     *
     * @param byDay the versions by the day from which they are effective
     */
    static <C extends FileContent> Optional<Known<C>> speaking(
            List<Known<C>> byDay, LocalDate date, LocalDate knowledge) {
        Known<C> speaking = null;
        for (int i = effectiveBy(byDay, date) - 1; i >= 0; i--) {
            Known<C> version = byDay.get(i);
            if (speaking != null && isEarlierEffective(version, speaking)) {
                break;
            }
            if (version.isKnownOn(knowledge)
                    && version.content().effective().contains(date)
                    && (speaking == null || WEAKEST_FIRST.compare(version, speaking) > 0)) {
                speaking = version;
            }
        }
        return Optional.ofNullable(speaking);
    }

    private static boolean isEarlierEffective(Known<?> a, Known<?> b) {
        return a.content().effective().start().isBefore(b.content().effective().start());
    }

    /** How many versions are effective by a day. */
    private static int effectiveBy(List<? extends Known<?>> byDay, LocalDate day) {
        int low = 0;
        int high = byDay.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byDay.get(middle).content().effective().start().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Ranges of days laid one over the other. They come by effective date, so that most are laid at the end. */
    private static final class Painting<T> {

        private final List<LocalDate> starts = new ArrayList<>(List.of(LocalDate.MIN));
        private final List<Optional<T>> values = new ArrayList<>(List.of(Optional.empty()));

        void paint(DateRange days, Optional<T> value) {
            int first = firstFrom(days.start());
            if (days.hasEnd()) {
                int after = firstFrom(days.endExclusive());
                if (after == starts.size() || !starts.get(after).equals(days.endExclusive())) {
                    starts.add(after, days.endExclusive());
                    values.add(after, values.get(after - 1));
                }
                remove(first, after);
            } else {
                remove(first, starts.size());
            }
            starts.add(first, days.start());
            values.add(first, value);
        }

        /** The first stretch that begins on a day or after it. */
        private int firstFrom(LocalDate day) {
            int found = Collections.binarySearch(starts, day);
            return found < 0 ? -found - 1 : found;
        }

        private void remove(int from, int to) {
            starts.subList(from, to).clear();
            values.subList(from, to).clear();
        }

        Timeline<T> timeline() {
            Timeline.Builder<T> timeline = Timeline.builder();
            for (int i = 0; i < starts.size(); i++) {
                if (values.get(i).isPresent()) {
                    timeline.from(starts.get(i), values.get(i).get());
                } else {
                    timeline.unknownFrom(starts.get(i));
                }
            }
            return timeline.build();
        }
    }
}
