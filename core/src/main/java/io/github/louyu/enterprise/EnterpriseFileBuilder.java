package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link EnterpriseFile} (一企一档), in any order. Not thread-safe.
 *
 * <p>Each entry needs the day on which the office learned it: {@link #recordedOn} states it for all that follow, until
 * it is called again. An import states the day it was made. A mistake is kept until {@link #build()}, which reports all
 * of them.
 */
public final class EnterpriseFileBuilder {

    private final EnterpriseId id;
    private final List<LogEntry> lines;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable RecordedCreditCode creditCode;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate recordedOn;

    EnterpriseFileBuilder(EnterpriseId id, List<LogEntry> lines) {
        this.id = id;
        this.lines = new ArrayList<>(lines);
    }

    /**
     * States the unified social credit code as it was recorded.
     *
     * @param code the code, verified or suspect
     * @return this builder
     */
    public EnterpriseFileBuilder creditCode(RecordedCreditCode code) {
        creditCode = requireNonNull(code, "code");
        return this;
    }

    /**
     * States the day on which the office opened the file; unless stated it is the first day an entry was recorded.
     *
     * @param date the day, of the calendar
     * @return this builder
     */
    public EnterpriseFileBuilder openedOn(LocalDate date) {
        openedOn = isDay("openedOn", date) ? date : null;
        return this;
    }

    /**
     * States the day on which the office learned all that follows.
     *
     * @param date the day, of the calendar
     * @return this builder
     */
    public EnterpriseFileBuilder recordedOn(LocalDate date) {
        recordedOn = isDay("recordedOn", date) ? date : null;
        return this;
    }

    /**
     * Says what an attribute is from a day on, until an entry of a later day says otherwise. The identity of the entry
     * is taken from what it says; to name it in explanations or to correct it later, give it one:
     * {@code add("tier-1", AttributeValue.from(attribute, value, from))}.
     *
     * @param <T> the type of the value
     * @param attribute the attribute
     * @param value the value
     * @param from the first day
     * @return this builder
     */
    public <T> EnterpriseFileBuilder attribute(Attribute<T> attribute, T value, LocalDate from) {
        return add(AttributeValue.from(attribute, value, from));
    }

    /**
     * Says what an attribute is from a day on, under an identity of the host's, so that it can be corrected and read as evidence.
     *
     * @param <T> the type of the value
     * @param entryId the identity of the entry
     * @param attribute the attribute
     * @param value the value
     * @param from the first day
     * @return this builder
     */
    public <T> EnterpriseFileBuilder attribute(String entryId, Attribute<T> attribute, T value, LocalDate from) {
        return add(entryId, AttributeValue.from(attribute, value, from));
    }

    /**
     * Records an event.
     *
     * @param entryId the identity of the entry
     * @param kind the kind of event
     * @param on the day on which it takes effect; a later day than that of the recording announces it
     * @return this builder
     */
    public EnterpriseFileBuilder event(String entryId, EventKind kind, LocalDate on) {
        return add(entryId, FileEvent.of(kind, on));
    }

    /**
     * Records a figure. The identity of the entry is taken from what it says.
     *
     * @param <T> the type of the value
     * @param figure the figure
     * @return this builder
     */
    public <T> EnterpriseFileBuilder figure(Figure<T> figure) {
        return add(requireNonNull(figure, "figure"));
    }

    /**
     * Records a visit.
     *
     * @param entryId the identity of the entry
     * @param visit the visit
     * @return this builder
     */
    public EnterpriseFileBuilder visit(String entryId, Visit visit) {
        return add(entryId, requireNonNull(visit, "visit"));
    }

    /**
     * Adds an entry under an identity of the host's.
     *
     * @param entryId the identity of the entry, unique in the file
     * @param content what it says
     * @return this builder
     */
    public EnterpriseFileBuilder add(String entryId, FileContent content) {
        requireNonNull(entryId, "entryId");
        requireNonNull(content, "content");
        collect(() -> "entry " + entryId, day -> Entry.of(EntryId.of(entryId), day, content));
        return this;
    }

    /**
     * Adds an entry whose identity is taken from what it says and when it was learned. Two equal ones are one; who means two
     * gives two identities.
     *
     * @param content what it says
     * @return this builder
     */
    public EnterpriseFileBuilder add(FileContent content) {
        requireNonNull(content, "content");
        collect(() -> "entry " + content, day -> Entry.of(day, content));
        return this;
    }

    /**
     * Corrects an entry.
     *
     * @param correctionId the identity of the correction, unique in the file
     * @param targetId the entry that is corrected
     * @param version what it says from now on, of the same type
     * @return this builder
     */
    public EnterpriseFileBuilder correct(String correctionId, String targetId, FileContent version) {
        requireNonNull(correctionId, "correctionId");
        requireNonNull(targetId, "targetId");
        requireNonNull(version, "version");
        collect(
                () -> "correction " + correctionId,
                day -> new Correction(EntryId.of(correctionId), day, EntryId.of(targetId), version));
        return this;
    }

    /**
     * Retracts an entry.
     *
     * @param retractionId the identity of the retraction, unique in the file
     * @param targetId the entry that is retracted
     * @return this builder
     */
    public EnterpriseFileBuilder retract(String retractionId, String targetId) {
        requireNonNull(retractionId, "retractionId");
        requireNonNull(targetId, "targetId");
        collect(
                () -> "retraction " + retractionId,
                day -> new Retraction(EntryId.of(retractionId), day, EntryId.of(targetId)));
        return this;
    }

    /**
     * Adds a line that was made elsewhere; its own day of recording holds.
     *
     * @param line an entry, a correction or a retraction
     * @return this builder
     */
    public EnterpriseFileBuilder line(LogEntry line) {
        lines.add(requireNonNull(line, "line"));
        return this;
    }

    /**
     * Builds the file.
     *
     * @return the file
     * @throws ProblemsException if there are mistakes, all of them: no day of recording, a day that is {@link LocalDate#MIN} or
     *     {@link LocalDate#MAX}, a blank id, one id with two contents, a correction of another type, a correction or a retraction
     *     of an entry that is not there or was recorded later, a visit recorded before it was made, an attribute of two types
     */
    public EnterpriseFile build() {
        List<Problem> all = new ArrayList<>(problems);
        ImmutableList<LogEntry> log = LogCheck.check(id, lines, all);
        if (!all.isEmpty()) {
            throw new ProblemsException("file " + id, all);
        }
        return new EnterpriseFile(id, creditCode, openedOn, log);
    }

    private interface LineOfDay {
        LogEntry on(LocalDate day);
    }

    /** Makes a line; its path is only put into words if it is refused. */
    private void collect(Supplier<String> what, LineOfDay line) {
        if (recordedOn == null) {
            problems.add(SENTENCES.problem(pathOf(what.get()), "recorded-on.missing", Map.of()));
            return;
        }
        try {
            lines.add(line.on(recordedOn));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.refused(pathOf(what.get()), e));
        }
    }

    private boolean isDay(String what, LocalDate date) {
        requireNonNull(date, "date");
        try {
            ContentChecks.checkCalendarDay("what.field", Map.of("field", what), date);
            return true;
        } catch (IllegalArgumentException e) {
            problems.add(Problem.refused(pathOf(what), e));
            return false;
        }
    }

    private String pathOf(String what) {
        return "file " + id + " > " + what;
    }
}
