package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.Timeline.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares timelines with maps from days to what was said on them, read day by day. */
class TimelineProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 20;

    private static final List<LocalDate> DAYS_ASKED =
            FIRST.minusDays(1).datesUntil(FIRST.plusDays(DAYS + 2)).toList();

    /** What was said: from each day on, a value or "not known". */
    @Provide
    Arbitrary<NavigableMap<LocalDate, Optional<Integer>>> sayings() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        Arbitrary<Optional<Integer>> values = Arbitraries.integers()
                .between(0, 3)
                .map(value -> value == 0 ? Optional.<Integer>empty() : Optional.of(value));
        return Arbitraries.maps(days, values).ofMaxSize(8).map(TreeMap::new);
    }

    @Property
    void readsAsTheLastThingSaid(@ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> sayings) {
        Timeline<Integer> timeline = timeline(sayings);

        for (LocalDate day : DAYS_ASKED) {
            assertThat(timeline.at(day)).isEqualTo(lastSaid(sayings, day));
            assertThat(Optional.ofNullable(timeline.atOrNull(day))).isEqualTo(timeline.at(day));
        }
    }

    @Property
    void segmentsFollowEachOtherAndNeighboursDiffer(
            @ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> sayings) {
        ImmutableList<Segment<Integer>> segments = timeline(sayings).segments();

        assertThat(segments.get(0).range().hasStart()).isFalse();
        assertThat(segments.get(segments.size() - 1).range().hasEnd()).isFalse();
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).range().start())
                    .isEqualTo(segments.get(i - 1).range().endExclusive());
            assertThat(segments.get(i).value()).isNotEqualTo(segments.get(i - 1).value());
        }
    }

    @Property
    void segmentsInARangeHoldItsDaysAndNoOther(
            @ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> sayings, @ForAll("ranges") DateRange range) {
        ImmutableList<Segment<Integer>> segments = timeline(sayings).segmentsIn(range);

        for (LocalDate day : DAYS_ASKED) {
            List<Optional<Integer>> values = segments.stream()
                    .filter(segment -> segment.range().contains(day))
                    .map(Segment::value)
                    .toList();
            assertThat(values).isEqualTo(range.contains(day) ? List.of(lastSaid(sayings, day)) : List.of());
        }
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> starts =
                Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
        return starts.flatMap(
                start -> Arbitraries.integers().between(1, DAYS).map(n -> DateRange.of(start, start.plusDays(n))));
    }

    @Property
    void nextChangeIsTheFirstDayThatDiffers(@ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> sayings) {
        Timeline<Integer> timeline = timeline(sayings);

        for (LocalDate day : DAYS_ASKED) {
            Optional<LocalDate> swept = DAYS_ASKED.stream()
                    .filter(later -> later.isAfter(day)
                            && !lastSaid(sayings, later).equals(lastSaid(sayings, later.minusDays(1))))
                    .findFirst();
            assertThat(timeline.nextChangeAfter(day)).isEqualTo(swept);
        }
    }

    @Property
    void mappingIsDayByDay(@ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> sayings) {
        Timeline<Boolean> mapped = timeline(sayings).<Boolean>map(value -> value == 1 ? null : value == 2);

        for (LocalDate day : DAYS_ASKED) {
            assertThat(mapped.at(day))
                    .isEqualTo(
                            lastSaid(sayings, day).filter(value -> value != 1).map(value -> value == 2));
        }
    }

    @Property
    void combiningIsDayByDay(
            @ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> first,
            @ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> second) {
        Timeline<String> combined =
                timeline(first).combine(timeline(second), (a, b) -> a.equals(b) ? null : a + " " + b);

        for (LocalDate day : DAYS_ASKED) {
            Optional<Integer> a = lastSaid(first, day);
            Optional<Integer> b = lastSaid(second, day);
            assertThat(combined.at(day)).isEqualTo(a.equals(b) ? Optional.empty() : Optional.of(a + " " + b));
        }
    }

    @Property
    void equalOnEveryDayMeansEqual(
            @ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> first,
            @ForAll("sayings") NavigableMap<LocalDate, Optional<Integer>> second) {
        boolean alike = DAYS_ASKED.stream().allMatch(day -> lastSaid(first, day).equals(lastSaid(second, day)));

        assertThat(timeline(first).equals(timeline(second))).isEqualTo(alike);

        NavigableMap<LocalDate, Optional<Integer>> saidEveryDay = new TreeMap<>();
        DAYS_ASKED.forEach(day -> saidEveryDay.put(day, lastSaid(first, day)));
        assertThat(timeline(saidEveryDay)).isEqualTo(timeline(first)).hasSameHashCodeAs(timeline(first));
    }

    private static Timeline<Integer> timeline(NavigableMap<LocalDate, Optional<Integer>> sayings) {
        Timeline.Builder<Integer> builder = Timeline.builder();
        sayings.forEach((day, value) ->
                value.ifPresentOrElse(known -> builder.from(day, known), () -> builder.unknownFrom(day)));
        return builder.build();
    }

    private static Optional<Integer> lastSaid(NavigableMap<LocalDate, Optional<Integer>> sayings, LocalDate day) {
        Map.Entry<LocalDate, Optional<Integer>> said = sayings.floorEntry(day);
        return said == null ? Optional.empty() : said.getValue();
    }
}
