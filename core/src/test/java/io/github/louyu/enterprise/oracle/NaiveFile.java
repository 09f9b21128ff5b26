package io.github.louyu.enterprise.oracle;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An enterprise file read literally (SEMANTICS 1): for every question it looks at every line of the log. */
public final class NaiveFile {

    private static final Comparator<Version> LATEST_EFFECTIVE = Comparator.comparing(
                    (Version version) -> version.content().effective().start())
            .thenComparing(Version::saidOn)
            .thenComparing(Version::entry);

    private final Function<LocalDate, List<Version>> known;
    private final Function<LocalDate, Optional<LocalDate>> opened;

    /**
     * What an entry says as known on some day.
     *
     * @param recordedOn its first R, or in hindsight the day from which it is known
     * @param saidOn S
     */
    public record Version(EntryId entry, LocalDate recordedOn, LocalDate saidOn, FileContent content) {}

    private NaiveFile(Function<LocalDate, List<Version>> known, Function<LocalDate, Optional<LocalDate>> opened) {
        this.known = known;
        this.opened = opened;
    }

    public static NaiveFile of(List<? extends LogEntry> lines, Optional<LocalDate> statedOpening) {
        List<LogEntry> distinct = List.copyOf(Set.copyOf(lines));
        return new NaiveFile(
                day -> knownOn(distinct, day),
                day -> statedOpening.or(
                        () -> entries(distinct, day).map(Entry::recordedOn).min(Comparator.naturalOrder())));
    }

    private static Stream<Entry> entries(List<LogEntry> lines, LocalDate day) {
        return lines.stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .filter(entry -> !entry.recordedOn().isAfter(day));
    }

    private static List<Version> knownOn(List<LogEntry> lines, LocalDate day) {
        List<LogEntry> recorded =
                lines.stream().filter(line -> !line.recordedOn().isAfter(day)).toList();
        return entries(recorded, day)
                .filter(entry -> recorded.stream()
                        .noneMatch(line -> line instanceof Retraction retraction
                                && retraction.target().equals(entry.id())))
                .map(entry -> recorded.stream()
                        .filter(line -> line instanceof Correction correction
                                && correction.target().equals(entry.id()))
                        .map(Correction.class::cast)
                        .max(Comparator.comparing(Correction::recordedOn).thenComparing(Correction::id))
                        .map(last -> new Version(entry.id(), entry.recordedOn(), last.recordedOn(), last.version()))
                        .orElseGet(() -> new Version(entry.id(), entry.recordedOn(), entry.saidOn(), entry.content())))
                .toList();
    }

    /** 1.3: K(d). */
    public List<Version> known(LocalDate day) {
        return known.apply(day);
    }

    /** 1.8: the earliest R of any entry, unless given. */
    public Optional<LocalDate> openedOn() {
        return opened.apply(LocalDate.MAX);
    }

    /** 1.7: what has R <= k. */
    public NaiveFile knownOn(LocalDate last) {
        return new NaiveFile(day -> known.apply(earlier(day, last)), day -> opened.apply(earlier(day, last)));
    }

    /** 1.8: the live versions in the end, each known from min(first R, E). */
    public NaiveFile inHindsight() {
        List<Version> live = known.apply(LocalDate.MAX).stream()
                .map(version -> new Version(
                        version.entry(),
                        earlier(
                                version.recordedOn(),
                                version.content().effective().start()),
                        version.saidOn(),
                        version.content()))
                .toList();
        Optional<LocalDate> openedOn = openedOn();
        return new NaiveFile(
                day -> live.stream()
                        .filter(version -> !version.recordedOn().isAfter(day))
                        .toList(),
                day -> openedOn);
    }

    /** 1.4 and 1.6: the value on the day, as known on it. */
    @SuppressWarnings("unchecked") // equal attributes are of one type
    public <T> Optional<T> value(Attribute<T> attribute, LocalDate day) {
        return known(day).stream()
                .filter(version -> version.content() instanceof AttributeValue<?> value
                        && value.attribute().equals(attribute)
                        && holds(value.effective(), day))
                .max(LATEST_EFFECTIVE)
                .flatMap(version -> ((AttributeValue<T>) version.content()).value());
    }

    /** 1.5: the latest period of which a figure, known or not, was published by the day. */
    public Optional<ReportingPeriod> latestPeriod(FigureKind<?> kind, PeriodKind periods, LocalDate day) {
        return published(kind, day)
                .map(version -> ((Figure<?>) version.content()).period())
                .filter(period -> period.kind() == periods)
                .max(Comparator.comparing(ReportingPeriod::lastDay));
    }

    /** 1.5: the figure of the period, as published by the day. */
    @SuppressWarnings("unchecked") // equal kinds are of one type
    public <T> Optional<T> figure(FigureKind<T> kind, ReportingPeriod period, LocalDate day) {
        return published(kind, day)
                .filter(version -> ((Figure<?>) version.content()).period().equals(period))
                .max(LATEST_EFFECTIVE)
                .flatMap(version -> ((Figure<T>) version.content()).value());
    }

    private Stream<Version> published(FigureKind<?> kind, LocalDate day) {
        return known(day).stream()
                .filter(version -> version.content() instanceof Figure<?> figure
                        && figure.kind().equals(kind)
                        && !figure.publishedOn().isAfter(day));
    }

    /** 1.5: whether the section is marked complete. */
    public boolean isComplete(Section section, LocalDate day) {
        return known(day).stream()
                .anyMatch(version -> version.content() instanceof SectionCompletion completion
                        && completion.section() == section
                        && !completion.asOf().isAfter(day));
    }

    /** The versions of a type in K(d). */
    public Set<Version> known(Class<? extends FileContent> type, LocalDate day) {
        return known(day).stream()
                .filter(version -> type.isInstance(version.content()))
                .collect(Collectors.toSet());
    }

    private static boolean holds(DateRange range, LocalDate day) {
        return !day.isBefore(range.start()) && (!range.hasEnd() || day.isBefore(range.endExclusive()));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
