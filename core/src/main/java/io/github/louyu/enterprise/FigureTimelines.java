package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one kind over periods of one kind, on the diagonal. */
final class FigureTimelines {

    private final Timeline<ReportingPeriod> latest;
    private final ImmutableMap<ReportingPeriod, Timeline<?>> byPeriod;

    private FigureTimelines(List<Known<Figure<?>>> figures) {
        latest = latestPublished(figures);
        Map<ReportingPeriod, List<Known<Figure<?>>>> grouped = new TreeMap<>();
        for (Known<Figure<?>> figure : figures) {
            grouped.computeIfAbsent(figure.content().period(), period -> new ArrayList<>(1))
                    .add(figure);
        }
        ImmutableMap.Builder<ReportingPeriod, Timeline<?>> timelines = ImmutableMap.builder();
        grouped.forEach((period, versions) -> timelines.put(
                period, Diagonal.of(versions, figure -> figure.value().map(Object.class::cast))));
        byPeriod = timelines.buildOrThrow();
    }

    static ImmutableMap<PeriodKind, FigureTimelines> byPeriodKind(List<Known<Figure<?>>> figures) {
        Map<PeriodKind, List<Known<Figure<?>>>> grouped = new EnumMap<>(PeriodKind.class);
        for (Known<Figure<?>> figure : figures) {
            grouped.computeIfAbsent(figure.content().period().kind(), kind -> new ArrayList<>())
                    .add(figure);
        }
        ImmutableMap.Builder<PeriodKind, FigureTimelines> result = ImmutableMap.builder();
        grouped.forEach((kind, ofKind) -> result.put(kind, new FigureTimelines(ofKind)));
        return result.buildOrThrow();
    }

    Timeline<ReportingPeriod> latest() {
        return latest;
    }

    Timeline<?> of(ReportingPeriod period) {
        return byPeriod.getOrDefault(period, Timeline.unknown());
    }

    private static Timeline<ReportingPeriod> latestPublished(List<Known<Figure<?>>> figures) {
        record Step(LocalDate day, ReportingPeriod period, int change) {}
        List<Step> steps = new ArrayList<>();
        for (Known<Figure<?>> figure : figures) {
            figure.known().intersection(figure.content().effective()).ifPresent(days -> {
                steps.add(new Step(days.start(), figure.content().period(), 1));
                if (days.hasEnd()) {
                    steps.add(new Step(days.endExclusive(), figure.content().period(), -1));
                }
            });
        }
        steps.sort(Comparator.comparing(Step::day));
        TreeMap<ReportingPeriod, Integer> published = new TreeMap<>();
        Timeline.Builder<ReportingPeriod> latest = Timeline.builder();
        for (Step step : steps) {
            if (published.merge(step.period(), step.change(), Integer::sum) == 0) {
                published.remove(step.period());
            }
            if (published.isEmpty()) {
                latest.unknownFrom(step.day());
            } else {
                latest.from(step.day(), published.lastKey());
            }
        }
        return latest.build();
    }
}
