package io.github.louyu.enterprise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a file, sorted for reading: of events, figures and attributes by their kind, of all else by their type. What
 * is read off those of one kind, such as the timeline of an attribute, is worked out when it is first asked for.
 */
final class FileIndex {

    private static final Comparator<Known<?>> BY_ENTRY = Comparator.comparing(Known::entry);

    private final ImmutableList<Known<?>> versions;
    /** Never changed once the index is made. */
    private final Map<Object, Shelf> shelves;

    FileIndex(ImmutableList<LogEntry> log) {
        versions = new KnownVersions(log).all();
        Map<Object, ImmutableList.Builder<Known<?>>> sorted = new LinkedHashMap<>();
        for (Known<?> version : versions) {
            sorted.computeIfAbsent(sortOf(version.content()), sort -> ImmutableList.builder())
                    .add(version);
        }
        shelves = new HashMap<>();
        sorted.forEach((sort, builder) -> shelves.put(sort, new Shelf(builder.build())));
    }

    private static Object sortOf(FileContent content) {
        if (content instanceof FileEvent event) {
            return event.kind();
        }
        if (content instanceof Figure<?> figure) {
            return figure.kind();
        }
        return content instanceof AttributeValue<?> value ? value.attribute() : ContentTypes.typeOf(content);
    }

    /**
     * Versions of one sort. What is worked out is not synchronized: two threads may both do it, with equal results, which are
     * immutable.
     */
    private static final class Shelf {

        /** All of it is worked out, so it never changes. */
        static final Shelf EMPTY = new Shelf(
                ImmutableList.of(),
                Timeline.unknown(),
                ImmutableMap.of(),
                LaterKnowledge.of(ImmutableList.of()),
                ImmutableList.of());

        final ImmutableList<Known<?>> versions;
        private @Nullable Timeline<?> timeline;
        private @Nullable ImmutableMap<PeriodKind, FigureTimelines> series;
        private @Nullable LaterKnowledge laterKnowledge;
        private @Nullable ImmutableList<Known<?>> byDay;

        Shelf(ImmutableList<Known<?>> versions) {
            this(versions, null, null, null, null);
        }

        private Shelf(
                ImmutableList<Known<?>> versions,
                @Nullable Timeline<?> timeline,
                @Nullable ImmutableMap<PeriodKind, FigureTimelines> series,
                @Nullable LaterKnowledge laterKnowledge,
                @Nullable ImmutableList<Known<?>> byDay) {
            this.versions = versions;
            this.timeline = timeline;
            this.series = series;
            this.laterKnowledge = laterKnowledge;
            this.byDay = byDay;
        }

        /** The versions as of a type of content, which the caller has taken the shelf for. */
        @SuppressWarnings("unchecked")
        <C extends FileContent> ImmutableList<Known<C>> typed() {
            return (ImmutableList<Known<C>>) (ImmutableList<?>) versions;
        }

        /** The values of the attribute whose shelf this is, on the diagonal. */
        Timeline<?> timeline() {
            Timeline<?> known = timeline;
            if (known == null) {
                known = Diagonal.of(this.<AttributeValue<Object>>typed(), AttributeValue::value);
                timeline = known;
            }
            return known;
        }

        /** The figures of the kind whose shelf this is, null if there are none of such periods. */
        @Nullable FigureTimelines series(PeriodKind periods) {
            ImmutableMap<PeriodKind, FigureTimelines> known = series;
            if (known == null) {
                known = FigureTimelines.byPeriodKind(this.<Figure<?>>typed());
                series = known;
            }
            return known.get(periods);
        }

        /** What became known of earlier days. */
        LaterKnowledge laterKnowledge() {
            LaterKnowledge known = laterKnowledge;
            if (known == null) {
                known = LaterKnowledge.of(versions);
                laterKnowledge = known;
            }
            return known;
        }

        /** The versions by the day from which they are effective, then by entry. */
        ImmutableList<Known<?>> byDay() {
            ImmutableList<Known<?>> known = byDay;
            if (known == null) {
                known = versions.size() > 1 ? sortedByDay() : versions;
                byDay = known;
            }
            return known;
        }

        private ImmutableList<Known<?>> sortedByDay() {
            Known<?>[] sorted = versions.toArray(new Known<?>[0]);
            DayOrder.sort(sorted, version -> version.content().effective().start(), BY_ENTRY);
            return ImmutableList.copyOf(sorted);
        }
    }

    private Shelf shelf(Object sort) {
        return shelves.getOrDefault(sort, Shelf.EMPTY);
    }

    @SuppressWarnings("unchecked") // an attribute's timeline was made of values of that attribute
    <T> Timeline<T> timeline(Attribute<T> attribute) {
        return (Timeline<T>) shelf(attribute).timeline();
    }

    <T> ImmutableList<Known<AttributeValue<T>>> values(Attribute<T> attribute) {
        return shelf(attribute).typed();
    }

    @SuppressWarnings("unchecked") // the shelf of an attribute holds values of that attribute
    <T> Optional<T> value(Attribute<T> attribute, LocalDate date, LocalDate knowledge) {
        ImmutableList<Known<AttributeValue<T>>> byDay = (ImmutableList<Known<AttributeValue<T>>>)
                (ImmutableList<?>) shelf(attribute).byDay();
        return Diagonal.speaking(byDay, date, knowledge)
                .flatMap(version -> version.content().value());
    }

    ImmutableList<LocalDate> revisions(Attribute<?> attribute, LocalDate day, LocalDate until) {
        return shelf(attribute).laterKnowledge().revisions(day, until);
    }

    boolean isSettled(Attribute<?> attribute, LocalDate day, LocalDate until) {
        return shelf(attribute).laterKnowledge().isSettled(day, until);
    }

    @SuppressWarnings("unchecked") // the shelf of visits holds visits
    ImmutableList<Known<Visit>> visits() {
        return (ImmutableList<Known<Visit>>)
                (ImmutableList<?>) shelf(Visit.class).byDay();
    }

    <C extends FileContent> ImmutableList<Known<C>> history(Class<C> type) {
        return isOnSeveralShelves(type) ? select(type) : shelf(type).typed();
    }

    private static boolean isOnSeveralShelves(Class<?> type) {
        return type == FileEvent.class || type == Figure.class || type == AttributeValue.class;
    }

    @SuppressWarnings("unchecked") // only versions of that type are chosen
    private <C extends FileContent> ImmutableList<Known<C>> select(Class<C> type) {
        ImmutableList.Builder<Known<C>> selected = ImmutableList.builder();
        for (Known<?> version : versions) {
            if (type.isInstance(version.content())) {
                selected.add((Known<C>) version);
            }
        }
        return selected.build();
    }

    ImmutableList<Known<FileEvent>> events(EventKind kind) {
        return shelf(kind).typed();
    }

    <T> ImmutableList<Known<Figure<T>>> figures(FigureKind<T> kind) {
        return shelf(kind).typed();
    }

    Timeline<ReportingPeriod> latestPeriod(FigureKind<?> kind, PeriodKind periods) {
        FigureTimelines series = shelf(kind).series(periods);
        return series == null ? Timeline.unknown() : series.latest();
    }

    @SuppressWarnings("unchecked") // figures are filed under their kind, which carries the type of their value
    <T> Timeline<T> timeline(FigureKind<T> kind, ReportingPeriod period) {
        FigureTimelines series = shelf(kind).series(period.kind());
        return series == null ? Timeline.unknown() : (Timeline<T>) series.of(period);
    }
}
