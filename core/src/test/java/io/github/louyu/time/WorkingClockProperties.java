package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Law L15 for working time: adding minutes is a monoid action of the whole numbers from 0, and counting inverts adding. Every
 * reading is compared with a clock that looks at one minute after the other.
 */
class WorkingClockProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 26);
    private static final int DAYS = 12;

    /** Counts by looking at each minute; shares nothing with the clock but the words "worked" and "open". */
    private record MinuteByMinute(WorkCalendar calendar, List<LocalTime[]> open) {

        boolean isOpen(LocalDateTime at) {
            return calendar.isWorkday(at.toLocalDate())
                    && open.stream()
                            .anyMatch(stretch -> !at.toLocalTime().isBefore(stretch[0])
                                    && at.toLocalTime().isBefore(stretch[1]));
        }

        LocalDateTime plus(LocalDateTime from, int minutes) {
            LocalDateTime at = from;
            for (int left = minutes; left > 0; at = at.plusMinutes(1)) {
                if (isOpen(at)) {
                    left--;
                }
            }
            return at;
        }

        long between(LocalDateTime from, LocalDateTime to) {
            long count = 0;
            for (LocalDateTime at = from; at.isBefore(to); at = at.plusMinutes(1)) {
                if (isOpen(at)) {
                    count++;
                }
            }
            return count;
        }
    }

    @Property(tries = 400)
    void l15AddingIsWhatAMinuteByMinuteClockShows(
            @ForAll("hours") List<LocalTime[]> open,
            @ForAll("minutes") LocalDateTime from,
            @ForAll @IntRange(max = 1500) int minutes) {
        MinuteByMinute naive = new MinuteByMinute(WorkCalendar.china(), open);
        WorkingClock clock = clock(open);

        Statistics.label("from an open minute").collect(naive.isOpen(from));
        Statistics.label("on a make-up working day or the day off before")
                .collect(WorkCalendar.china().kindOf(from.toLocalDate()));
        assertThat(clock.isOpenAt(from)).isEqualTo(naive.isOpen(from));
        assertThat(clock.plusMinutes(from, minutes)).isEqualTo(new CountedTime(naive.plus(from, minutes), false));
    }

    @Property(tries = 400)
    void l15CountingIsWhatAMinuteByMinuteClockShows(
            @ForAll("hours") List<LocalTime[]> open,
            @ForAll("minutes") LocalDateTime from,
            @ForAll("minutes") LocalDateTime to) {
        MinuteByMinute naive = new MinuteByMinute(WorkCalendar.china(), open);
        long expected = from.isBefore(to) ? naive.between(from, to) : -naive.between(to, from);

        assertThat(clock(open).minutesBetween(from, to)).isEqualTo(expected);
    }

    @Property
    void l15AddingTwiceIsAddingTheSum(
            @ForAll("hours") List<LocalTime[]> open,
            @ForAll("minutes") LocalDateTime from,
            @ForAll @IntRange(max = 3000) int a,
            @ForAll @IntRange(max = 3000) int b) {
        WorkingClock clock = clock(open);
        CountedTime first = clock.plusMinutes(from, a);
        CountedTime second = clock.plusMinutes(first.at(), b);

        assertThat(clock.plusMinutes(from, 0)).isEqualTo(new CountedTime(from, false));
        // few minutes a day reach days that the calendar does not hold; adding none to such a minute counts no such day
        assertThat(clock.plusMinutes(from, a + b))
                .isEqualTo(new CountedTime(second.at(), first.provisional() || second.provisional()));
    }

    @Property
    void l15CountingInvertsAdding(
            @ForAll("hours") List<LocalTime[]> open,
            @ForAll("minutes") LocalDateTime from,
            @ForAll @IntRange(max = 3000) int minutes) {
        WorkingClock clock = clock(open);

        assertThat(clock.minutesBetween(from, clock.plusMinutes(from, minutes).at()))
                .isEqualTo(minutes);
        assertThat(clock.minutesBetween(clock.plusMinutes(from, minutes).at(), from))
                .isEqualTo(-minutes);
    }

    private static WorkingClock clock(List<LocalTime[]> open) {
        return WorkingClock.of(
                WorkCalendar.china(),
                OfficeHours.of(open.stream()
                        .map(stretch -> OfficeHours.open(stretch[0], stretch[1]))
                        .toArray(OfficeHours.Stretch[]::new)));
    }

    /** One to three stretches that may meet but never overlap. */
    @Provide
    Arbitrary<List<LocalTime[]>> hours() {
        return Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .set()
                .ofSize(6)
                .flatMap(ends -> Arbitraries.integers().between(1, 3).map(count -> {
                    List<Integer> sorted = new ArrayList<>(new TreeSet<>(ends));
                    List<LocalTime[]> stretches = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        stretches.add(new LocalTime[] {time(sorted.get(2 * i)), time(sorted.get(2 * i + 1))});
                    }
                    return stretches;
                }));
    }

    private static LocalTime time(int minuteOfDay) {
        return LocalTime.ofSecondOfDay(60L * minuteOfDay);
    }

    /** Around Labour Day of 2019, with its days off and make-up working days. */
    @Provide
    Arbitrary<LocalDateTime> minutes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> FIRST.plusDays(day).atTime(time(minute)));
    }
}
