package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of a file, sorted for reading. Immutable. */
final class FileIndex {

    private static final Comparator<Known<?>> BY_KNOWLEDGE = Comparator.<Known<?>, LocalDate>comparing(
                    known -> known.known().start())
            .thenComparing(Known::entry);

    private final ImmutableListMultimap<Class<?>, Known<?>> byType;
    private final ImmutableListMultimap<EventKind, Known<FileEvent>> events;
    private final ImmutableListMultimap<FigureKind<?>, Known<Figure<?>>> figures;
    private final ImmutableMap<Attribute<?>, Timeline<?>> attributes;
    private final ImmutableMap<FigureKind<?>, ImmutableMap<PeriodKind, FigureTimelines>> figureTimelines;

    FileIndex(ImmutableList<LogEntry> log) {
        List<Known<?>> versions = new ArrayList<>(new KnownVersions(log).all());
        versions.sort(BY_KNOWLEDGE);
        ImmutableListMultimap.Builder<Class<?>, Known<?>> typeBuilder = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<EventKind, Known<FileEvent>> eventBuilder = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<FigureKind<?>, Known<Figure<?>>> figureBuilder = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Attribute<?>, Known<?>> attributeBuilder = ImmutableListMultimap.builder();
        for (Known<?> version : versions) {
            FileContent content = version.content();
            if (content instanceof FileEvent event) {
                eventBuilder.put(event.kind(), typed(version));
                typeBuilder.put(FileEvent.class, version);
            } else if (content instanceof Figure<?> figure) {
                figureBuilder.put(figure.kind(), typed(version));
                typeBuilder.put(Figure.class, version);
            } else if (content instanceof AttributeValue<?> value) {
                attributeBuilder.put(value.attribute(), version);
                typeBuilder.put(AttributeValue.class, version);
            } else {
                typeBuilder.put(ContentTypes.typeOf(content), version);
            }
        }
        byType = typeBuilder.build();
        events = eventBuilder.build();
        figures = figureBuilder.build();
        attributes = timelines(attributeBuilder.build());
        ImmutableMap.Builder<FigureKind<?>, ImmutableMap<PeriodKind, FigureTimelines>> seriesBuilder =
                ImmutableMap.builder();
        for (FigureKind<?> kind : figures.keySet()) {
            seriesBuilder.put(kind, FigureTimelines.byPeriodKind(figures.get(kind)));
        }
        figureTimelines = seriesBuilder.buildOrThrow();
    }

    private static ImmutableMap<Attribute<?>, Timeline<?>> timelines(
            ImmutableListMultimap<Attribute<?>, Known<?>> versions) {
        ImmutableMap.Builder<Attribute<?>, Timeline<?>> timelines = ImmutableMap.builder();
        for (Attribute<?> attribute : versions.keySet()) {
            timelines.put(attribute, diagonal(versions.get(attribute)));
        }
        return timelines.buildOrThrow();
    }

    @SuppressWarnings("unchecked") // the versions were collected by their attribute, so they are of one type
    private static <T> Timeline<T> diagonal(ImmutableList<Known<?>> versions) {
        return Diagonal.of((List<Known<AttributeValue<T>>>) (List<?>) versions, AttributeValue::value);
    }

    @SuppressWarnings("unchecked") // the caller has just looked at the content
    private static <C extends FileContent> Known<C> typed(Known<?> version) {
        return (Known<C>) version;
    }

    @SuppressWarnings("unchecked") // an attribute's timeline was made of values of that attribute
    <T> Timeline<T> timeline(Attribute<T> attribute) {
        Timeline<?> timeline = attributes.get(attribute);
        return timeline == null ? Timeline.unknown() : (Timeline<T>) timeline;
    }

    @SuppressWarnings("unchecked") // versions are filed under the type of their content
    <C extends FileContent> ImmutableList<Known<C>> history(Class<C> type) {
        return (ImmutableList<Known<C>>) (ImmutableList<?>) byType.get(type);
    }

    ImmutableList<Known<FileEvent>> events(EventKind kind) {
        return events.get(kind);
    }

    @SuppressWarnings("unchecked") // figures are filed under their kind, which carries the type of their value
    <T> ImmutableList<Known<Figure<T>>> figures(FigureKind<T> kind) {
        return (ImmutableList<Known<Figure<T>>>) (ImmutableList<?>) figures.get(kind);
    }

    Timeline<ReportingPeriod> latestPeriod(FigureKind<?> kind, PeriodKind periods) {
        FigureTimelines series = series(kind, periods);
        return series == null ? Timeline.unknown() : series.latest();
    }

    @SuppressWarnings("unchecked") // figures are filed under their kind, which carries the type of their value
    <T> Timeline<T> timeline(FigureKind<T> kind, ReportingPeriod period) {
        FigureTimelines series = series(kind, period.kind());
        return series == null ? Timeline.unknown() : (Timeline<T>) series.of(period);
    }

    private @Nullable FigureTimelines series(FigureKind<?> kind, PeriodKind periods) {
        ImmutableMap<PeriodKind, FigureTimelines> ofKind = figureTimelines.get(kind);
        return ofKind == null ? null : ofKind.get(periods);
    }
}
