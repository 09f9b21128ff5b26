package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hours at which an office is open on a working day (办公时间), the same on each, such as 9:00 to 11:30 and 13:30 to 17:30.
 * Which days are worked is for the {@link WorkCalendar} to say; {@link WorkingClock} puts the two together.
 *
 * <pre>{@code
 * OfficeHours hours = OfficeHours.of(
 *     OfficeHours.open(LocalTime.of(9, 0), LocalTime.of(11, 30)),
 *     OfficeHours.open(LocalTime.of(13, 30), LocalTime.of(17, 30)));
 * }</pre>
 *
 * @param stretches when the office is open, ascending; none overlap, at least one
 */
public record OfficeHours(ImmutableList<Stretch> stretches) {

    /**
     * A stretch of a day during which an office is open (开放时段), from whole minute to whole minute.
     *
     * @param opens the first minute
     * @param closes the minute at which it closes, on the same day; 23:59 at the latest
     */
    public record Stretch(LocalTime opens, LocalTime closes) {

        /**
         * Checks the minutes.
         *
         * @param opens the first minute
         * @param closes the minute at which it closes
         * @throws IllegalArgumentException if it closes before it opens or at once, or names parts of a minute
         */
        public Stretch {
            WholeMinutes.check("office-opens", requireNonNull(opens, "opens"));
            WholeMinutes.check("office-closes", requireNonNull(closes, "closes"));
            if (!opens.isBefore(closes)) {
                throw SENTENCES.refusal("office-hours.order", Map.of("opens", opens, "closes", closes));
            }
        }

        int minutes() {
            return (int) ChronoUnit.MINUTES.between(opens, closes);
        }

        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    /**
     * Checks the stretches and puts them in order.
     *
     * @param stretches when the office is open, in any order
     * @throws IllegalArgumentException if the office never opens, or two stretches overlap
     */
    public OfficeHours {
        requireNonNull(stretches, "stretches");
        if (stretches.isEmpty()) {
            throw SENTENCES.refusal("office-hours.none", Map.of());
        }
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::opens));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).opens().isBefore(sorted.get(i - 1).closes())) {
                throw SENTENCES.refusal(
                        "office-hours.overlap", Map.of("first", sorted.get(i - 1), "second", sorted.get(i)));
            }
        }
        stretches = ImmutableList.copyOf(sorted);
    }

    /**
     * Makes office hours of their stretches.
     *
     * @param stretches when the office is open, in any order
     * @return the office hours
     * @throws IllegalArgumentException if the office never opens, or two stretches overlap
     */
    public static OfficeHours of(Stretch... stretches) {
        return new OfficeHours(ImmutableList.copyOf(stretches));
    }

    /**
     * Makes a stretch of a day.
     *
     * @param opens the first minute
     * @param closes the minute at which it closes
     * @return the stretch
     * @throws IllegalArgumentException if it closes before it opens or at once, or names parts of a minute
     */
    public static Stretch open(LocalTime opens, LocalTime closes) {
        return new Stretch(opens, closes);
    }

    /**
     * Gives how long the office is open on a working day.
     *
     * @return the minutes, at least 1
     */
    public int minutesPerDay() {
        return stretches.stream().mapToInt(Stretch::minutes).sum();
    }

    /**
     * Gives when the office closes for the day.
     *
     * @return the minute at which the last stretch ends
     */
    public LocalTime closesForTheDay() {
        return stretches.get(stretches.size() - 1).closes();
    }

    /**
     * Tells whether the office is open at a time of a working day.
     *
     * @param time the time
     * @return true from the minute at which a stretch opens on, until before that at which it closes
     */
    public boolean isOpenAt(LocalTime time) {
        requireNonNull(time, "time");
        return stretches.stream()
                .anyMatch(stretch -> !time.isBefore(stretch.opens()) && time.isBefore(stretch.closes()));
    }

    /** The open minutes of a working day before a time. */
    int minutesBefore(LocalTime time) {
        int minutes = 0;
        for (Stretch stretch : stretches) {
            if (!time.isBefore(stretch.closes())) {
                minutes += stretch.minutes();
            } else if (time.isAfter(stretch.opens())) {
                minutes += (int) ChronoUnit.MINUTES.between(stretch.opens(), time);
            }
        }
        return minutes;
    }

    /** The earliest time at which so many open minutes of a working day are over, from 1 to all of them. */
    LocalTime timeAfter(int minutes) {
        int left = minutes;
        for (Stretch stretch : stretches) {
            if (left <= stretch.minutes()) {
                return stretch.opens().plusMinutes(left);
            }
            left -= stretch.minutes();
        }
        throw new IllegalArgumentException(
                "office hours: a day has " + minutesPerDay() + " open minutes, but asked for was " + minutes);
    }

    /**
     * Gives the stretches as text, such as {@code 09:00-11:30, 13:30-17:30}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return stretches.stream().map(Stretch::toString).collect(Collectors.joining(", "));
    }
}
