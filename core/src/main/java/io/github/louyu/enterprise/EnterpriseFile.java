package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one file per enterprise (一企一档): an append-only log of what the office knows, since when it is so, and since when the
 * office knows it. Immutable; appending gives a new file.
 *
 * <p>Every reading at a date sees what was true on that date <em>as known on that date</em>: entries recorded later do not
 * count yet, so nothing that was once answered is unsaid by what is learned later. {@link #inHindsight()} asks what really was.
 *
 * <pre>{@code
 * EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E0001"))
 *     .recordedOn(LocalDate.of(2019, 1, 2))
 *     .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.of(2018, 1, 1))
 *     .add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 31)))
 *     .build();
 * }</pre>
 */
public final class EnterpriseFile {

    private final EnterpriseId id;
    private final @Nullable RecordedCreditCode creditCode;
    private final @Nullable LocalDate statedOpening;
    private final ImmutableList<LogEntry> log;

    /** Computed when first read; two threads may both compute it, with equal results. */
    private @Nullable FileIndex index;

    EnterpriseFile(
            EnterpriseId id,
            @Nullable RecordedCreditCode creditCode,
            @Nullable LocalDate statedOpening,
            ImmutableList<LogEntry> log) {
        this.id = id;
        this.creditCode = creditCode;
        this.statedOpening = statedOpening;
        this.log = log;
    }

    /**
     * Starts a file.
     *
     * @param id the enterprise
     * @return a builder
     */
    public static EnterpriseFileBuilder builder(EnterpriseId id) {
        return new EnterpriseFileBuilder(requireNonNull(id, "id"), List.of());
    }

    /**
     * Starts a copy of this file, to which entries can be added.
     *
     * @return a builder that holds all of this file
     */
    public EnterpriseFileBuilder toBuilder() {
        EnterpriseFileBuilder builder = new EnterpriseFileBuilder(id, log);
        if (creditCode != null) {
            builder.creditCode(creditCode);
        }
        if (statedOpening != null) {
            builder.openedOn(statedOpening);
        }
        return builder;
    }

    /**
     * Appends lines to the log.
     *
     * @param lines entries, corrections and retractions; one that is there already changes nothing
     * @return the longer file
     * @throws io.github.louyu.text.ProblemsException if a line does not fit, such as another content under the same id
     */
    public EnterpriseFile append(LogEntry... lines) {
        requireNonNull(lines, "lines");
        EnterpriseFileBuilder builder = toBuilder();
        for (LogEntry line : lines) {
            builder.line(line);
        }
        return builder.build();
    }

    /**
     * Gives the enterprise.
     *
     * @return its identity
     */
    public EnterpriseId id() {
        return id;
    }

    /**
     * Gives the unified social credit code as it was recorded.
     *
     * @return the code, verified or suspect; empty if none is on file
     */
    public Optional<RecordedCreditCode> creditCode() {
        return Optional.ofNullable(creditCode);
    }

    /**
     * Gives the day on which the office opened the file: as stated, else the first day on which an entry was recorded.
     *
     * @return the day, empty if none is stated and there is no entry
     */
    public Optional<LocalDate> openedOn() {
        if (statedOpening != null) {
            return Optional.of(statedOpening);
        }
        return log.stream().filter(Entry.class::isInstance).findFirst().map(LogEntry::recordedOn);
    }

    /**
     * Gives the day on which the office opened the file, where the file says it itself; {@link #openedOn()} tells it of any file. Whoever
     * stores a file needs to know the difference.
     *
     * @return the day as stated, empty if none is
     */
    public Optional<LocalDate> statedOpening() {
        return Optional.ofNullable(statedOpening);
    }

    /**
     * Gives the whole log.
     *
     * @return entries, corrections and retractions, by the day they were recorded, then by id
     */
    public ImmutableList<LogEntry> log() {
        return log;
    }

    /**
     * Gives the file as it was known on a day: what was recorded later is not in it.
     *
     * @param date the day
     * @return the file of that day; this file if nothing was recorded later
     */
    public EnterpriseFile knownOn(LocalDate date) {
        requireNonNull(date, "date");
        if (log.isEmpty() || !log.get(log.size() - 1).recordedOn().isAfter(date)) {
            return this;
        }
        return new EnterpriseFile(
                id,
                creditCode,
                statedOpening,
                log.stream().filter(line -> !line.recordedOn().isAfter(date)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Gives the file in hindsight: corrections applied, retracted entries gone, and each entry known from the earlier of its
     * first recording and the day it is effective. For those who ask what really was.
     *
     * @return a file on which everything works that works on this one
     */
    public EnterpriseFile inHindsight() {
        ImmutableList<LogEntry> lines = LogOrder.sort(new KnownVersions(log).inHindsight());
        return new EnterpriseFile(id, creditCode, openedOn().orElse(null), lines);
    }

    /**
     * Gives an attribute over time, on each day as known that day.
     *
     * @param <T> the type of the values
     * @param attribute the attribute
     * @return its timeline; not known on any day if the file does not speak of it
     */
    public <T> Timeline<T> timeline(Attribute<T> attribute) {
        return index().timeline(requireNonNull(attribute, "attribute"));
    }

    /**
     * Gives all versions of the entries of a type.
     *
     * @param <C> the type
     * @param type the type, such as {@code Lease.class}
     * @return the versions, by the day from which each was known, then by entry
     * @throws IllegalArgumentException if it is no type of what entries say, such as {@link FileContent} itself
     */
    public <C extends FileContent> ImmutableList<Known<C>> history(Class<C> type) {
        ImmutableList<Known<C>> versions = index().history(requireNonNull(type, "type"));
        if (versions.isEmpty()) {
            ContentTypes.check(type);
        }
        return versions;
    }

    /**
     * Gives what the entries of a type say, as known on a day, whatever days they speak of.
     *
     * @param <C> the type
     * @param type the type, such as {@code Lease.class}
     * @param date the day
     * @return the versions known on that day
     * @throws IllegalArgumentException if it is no type of what entries say, such as {@link FileContent} itself
     */
    public <C extends FileContent> ImmutableList<Known<C>> known(Class<C> type, LocalDate date) {
        requireNonNull(date, "date");
        return filter(history(type), version -> version.isKnownOn(date));
    }

    /**
     * Gives all versions of what is said of an attribute.
     *
     * @param <T> the type of the values
     * @param attribute the attribute
     * @return the versions, by the day from which each was known, then by entry
     */
    public <T> ImmutableList<Known<AttributeValue<T>>> values(Attribute<T> attribute) {
        return index().values(requireNonNull(attribute, "attribute"));
    }

    /**
     * Gives the value of an attribute on a date, with what is known on another day.
     *
     * @param <T> the type of the values
     * @param attribute the attribute
     * @param date the date
     * @param knowledge the day whose knowledge counts
     * @return the value; empty if it is not known, or said to be unknown
     */
    public <T> Optional<T> value(Attribute<T> attribute, LocalDate date, LocalDate knowledge) {
        return index().value(
                        requireNonNull(attribute, "attribute"),
                        requireNonNull(date, "date"),
                        requireNonNull(knowledge, "knowledge"));
    }

    /**
     * Gives the days on which something became known of an attribute that speaks of an earlier day, or was known on it: a value that
     * was recorded, corrected or retracted.
     *
     * @param attribute the attribute
     * @param day the earlier day
     * @param until the last day looked at
     * @return the days after the one and up to the other, in order
     */
    public ImmutableList<LocalDate> revisions(Attribute<?> attribute, LocalDate day, LocalDate until) {
        return index().revisions(
                        requireNonNull(attribute, "attribute"),
                        requireNonNull(day, "day"),
                        requireNonNull(until, "until"));
    }

    /**
     * Tells whether what was known of an attribute on a day is settled for those who know what is known on a later day: no value
     * that speaks of the day, or was known on it, was recorded, corrected or retracted in between. Quick in a long file too.
     *
     * @param attribute the attribute
     * @param day the day
     * @param until the later day
     * @return false if something became known after the day, by the later day, that can bear on the value of the day
     */
    public boolean isSettled(Attribute<?> attribute, LocalDate day, LocalDate until) {
        return index().isSettled(
                        requireNonNull(attribute, "attribute"),
                        requireNonNull(day, "day"),
                        requireNonNull(until, "until"));
    }

    /**
     * Gives all versions of all visits in the order in which they were made, which {@link #history} does not.
     *
     * @return the versions, by the day of the visit, then by entry
     */
    public ImmutableList<Known<Visit>> visits() {
        return index().visits();
    }

    /**
     * Gives all versions of the events of a kind.
     *
     * @param kind the kind
     * @return the versions, by the day from which each was known, then by entry
     */
    public ImmutableList<Known<FileEvent>> events(EventKind kind) {
        return index().events(requireNonNull(kind, "kind"));
    }

    /**
     * Gives all versions of the figures of a kind.
     *
     * @param <T> the type of the values
     * @param kind the kind
     * @return the versions, by the day from which each was known, then by entry
     */
    public <T> ImmutableList<Known<Figure<T>>> figures(FigureKind<T> kind) {
        return index().figures(requireNonNull(kind, "kind"));
    }

    /**
     * Gives the latest period of which a figure was published, over time, on each day as known that day.
     *
     * @param kind the kind of figure
     * @param periods the kind of period
     * @return the latest period, whether its value is known or not; nothing as long as none was published
     */
    public Timeline<ReportingPeriod> latestPeriod(FigureKind<?> kind, PeriodKind periods) {
        return index().latestPeriod(requireNonNull(kind, "kind"), requireNonNull(periods, "periods"));
    }

    /**
     * Gives the figure of one period over time, from its publication on, on each day as known that day.
     *
     * @param <T> the type of the value
     * @param kind the kind of figure
     * @param period the period
     * @return its timeline; not known on any day if the file does not speak of it
     */
    public <T> Timeline<T> timeline(FigureKind<T> kind, ReportingPeriod period) {
        return index().timeline(requireNonNull(kind, "kind"), requireNonNull(period, "period"));
    }

    /**
     * Tells whether a section is marked complete, so that none on file means none.
     *
     * @param section the section
     * @param date the day asked about, as known that day
     * @return true if a mark known on that day says so for that day
     */
    public boolean isComplete(Section section, LocalDate date) {
        requireNonNull(section, "section");
        requireNonNull(date, "date");
        return history(SectionCompletion.class).stream()
                .anyMatch(version -> version.content().section() == section
                        && version.isKnownOn(date)
                        && version.content().effective().contains(date));
    }

    private static <C extends FileContent> ImmutableList<Known<C>> filter(
            ImmutableList<Known<C>> versions, Predicate<Known<C>> predicate) {
        return versions.stream().filter(predicate).collect(ImmutableList.toImmutableList());
    }

    private FileIndex index() {
        FileIndex result = index;
        if (result == null) {
            result = new FileIndex(log);
            index = result;
        }
        return result;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnterpriseFile that
                && id.equals(that.id)
                && Objects.equals(creditCode, that.creditCode)
                && Objects.equals(statedOpening, that.statedOpening)
                && log.equals(that.log);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, creditCode, statedOpening, log);
    }

    @Override
    public String toString() {
        return "EnterpriseFile[" + id + ", " + log.size() + " lines]";
    }
}
