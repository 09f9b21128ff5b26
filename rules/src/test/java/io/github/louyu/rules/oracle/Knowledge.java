package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralPayload.Attribute;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Figure;
import io.github.louyu.rules.oracle.NeutralPayload.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known of an enterprise: the version of each entry that counts (SEMANTICS 1.3).
 *
 * @param openedOn the day the file was opened, if anything was ever entered
 */
public record Knowledge(List<Version> versions, Optional<LocalDate> openedOn) {

    /**
     * What an entry says.
     *
     * @param knownFrom first R, or in hindsight the earlier of it and E
     * @param saidOn S: the R of the correction, else of the entry
     */
    public record Version(String id, NeutralPayload payload, LocalDate knownFrom, LocalDate saidOn) {}

    private record Known<P extends NeutralPayload>(Version version, P payload) {}

    public Knowledge {
        versions = List.copyOf(versions);
    }

    public Optional<Version> entry(String id) {
        return versions.stream().filter(v -> v.id().equals(id)).findAny();
    }

    /** What the entries of the type say, announced or not. */
    public <P extends NeutralPayload> Stream<P> all(Class<P> type) {
        return known(type).map(Known::payload);
    }

    public Stream<Event> events(String kind) {
        return all(Event.class).filter(e -> e.kind().equals(kind));
    }

    /** The value of the attribute on the day (SEMANTICS 1.4), or empty for "not known". */
    public Optional<NeutralValue> value(String attribute, LocalDate day) {
        return latest(
                        known(Attribute.class)
                                .filter(a -> a.payload().name().equals(attribute)
                                        && a.payload().holds(day)),
                        Attribute::from)
                .flatMap(a -> Optional.ofNullable(a.value()));
    }

    /** The latest period of which a figure, known or not, was published by the day. */
    public Optional<YearMonth> latestPeriod(LocalDate day) {
        // v1000026: a figure published as "not known" makes its period the latest.
        return published(day).map(f -> f.payload().period()).max(Comparator.naturalOrder());
    }

    /** The figure of the period as published by the day, or empty for "not known". */
    public Optional<Integer> figure(YearMonth period, LocalDate day) {
        return latest(published(day).filter(f -> f.payload().period().equals(period)), Figure::publishedOn)
                .flatMap(f -> Optional.ofNullable(f.value()));
    }

    /** The last contact made by the day, else the day the file was opened. */
    public Optional<LocalDate> lastContact(LocalDate day) {
        return all(Visit.class)
                .map(Visit::on)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .or(() -> openedOn); // v1000041: by an entry that was retracted since too; v1000001: the same day in
        // hindsight.
    }

    private Stream<Known<Figure>> published(LocalDate day) {
        return known(Figure.class).filter(f -> !f.payload().publishedOn().isAfter(day));
    }

    private <P extends NeutralPayload> Stream<Known<P>> known(Class<P> type) {
        return versions.stream()
                .filter(v -> type.isInstance(v.payload()))
                .map(v -> new Known<>(v, type.cast(v.payload())));
    }

    private static <P extends NeutralPayload> Optional<P> latest(
            Stream<Known<P>> candidates, Function<P, LocalDate> effective) {
        return candidates
                .max(Comparator.comparing((Known<P> k) -> effective.apply(k.payload()))
                        .thenComparing(k -> k.version().saidOn())
                        .thenComparing(k -> k.version().id()))
                .map(Known::payload);
    }
}
