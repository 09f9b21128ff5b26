package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition with the calendar by which it counts working days (条件求值). Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Evaluator<S> {

    private final Node<S> node;
    private final Context context;

    Evaluator(Node<S> node, Context context) {
        this.node = node;
        this.context = context;
    }

    /**
     * Tells whether the condition holds of a subject on a date, as known on that date.
     *
     * @param subject the subject
     * @param date the date
     * @return TRUE, FALSE, or UNKNOWN where a fact is missing that would decide
     */
    public Truth test(S subject, LocalDate date) {
        return node.truth(requireNonNull(subject, "subject"), requireNonNull(date, "date"), context);
    }

    /**
     * Tells why the condition holds of a subject on a date, or why not, or what is missing.
     *
     * @param subject the subject
     * @param date the date
     * @return the explanation, of the same truth as {@link #test}
     */
    public Explanation explain(S subject, LocalDate date) {
        return node.explain(requireNonNull(subject, "subject"), requireNonNull(date, "date"), context);
    }

    /**
     * Gives the truth over time, on each day as known that day. It is exact, and made of the days on which something can change,
     * not of every day.
     *
     * @param subject the subject
     * @return the truth on every day, which is never "not known" in the sense of the timeline: where a fact is missing it is
     *     UNKNOWN
     */
    public Timeline<Truth> timeline(S subject) {
        return node.timeline(requireNonNull(subject, "subject"), context);
    }

    /**
     * Gives the truth over a range of days, on each day as known that day.
     *
     * @param subject the subject
     * @param range the days asked about
     * @return the truth on every day of the range; outside it the timeline holds nothing
     */
    public Timeline<Truth> timeline(S subject, DateRange range) {
        Timeline.Builder<Truth> within = Timeline.builder();
        for (Timeline.Segment<Truth> segment : timeline(subject).segmentsIn(range)) {
            within.from(segment.range().start(), segment.value().orElse(Truth.UNKNOWN));
        }
        if (range.hasEnd()) {
            within.unknownFrom(range.endExclusive());
        }
        return within.build();
    }

    /**
     * Finds the first day after a day on which the truth is another, if nothing more becomes known than is known on the day. The
     * search has no horizon: every later day is looked at.
     *
     * @param subject the subject; an enterprise file is read as known on the day
     * @param date the day
     * @return the day of the next change, empty if the truth stays for ever
     */
    public Optional<LocalDate> nextChange(S subject, LocalDate date) {
        requireNonNull(subject, "subject");
        return node.timeline(HostCodeReader.knownOn(subject, requireNonNull(date, "date")), context)
                .nextChangeAfter(date);
    }

    /**
     * Tells whether what an entry says can bear on the truth.
     *
     * @param content what an entry says
     * @return false only if the condition reads nothing of that sort
     */
    public boolean reads(FileContent content) {
        return node.reads(requireNonNull(content, "content"));
    }

    /**
     * Tells whether the condition can be tested with the knowledge of another day.
     *
     * @return false if that needs the subject {@linkplain io.github.louyu.enterprise.EnterpriseFile#inHindsight() in hindsight}
     */
    public boolean readsKnowledge() {
        return node.readsKnowledge();
    }

    /**
     * Tells whether the condition held of a subject on a date, with what is known on another day: as {@link #test} does of the
     * subject as known on that day and in hindsight, but without making it.
     *
     * @param subject the subject
     * @param date the date
     * @param knowledge the day whose knowledge counts
     * @return TRUE, FALSE, or UNKNOWN where a fact is missing that would decide
     * @throws IllegalStateException unless it {@link #readsKnowledge}
     */
    public Truth test(S subject, LocalDate date, LocalDate knowledge) {
        if (!readsKnowledge()) {
            throw new IllegalStateException("condition: it must be tested on the subject in hindsight, but was not");
        }
        return node.truth(subject, date, context.knowing(knowledge));
    }

    /**
     * Finds the days on which something becomes known that speaks of an earlier day.
     *
     * @param subject the subject
     * @param day the earlier day
     * @param until the last day looked at
     * @return the days after the one and up to the other, in order
     * @throws IllegalStateException unless it {@link #readsKnowledge}
     */
    public ImmutableSortedSet<LocalDate> revisions(S subject, LocalDate day, LocalDate until) {
        if (!readsKnowledge()) {
            throw new IllegalStateException(
                    "condition: its revisions must be found in the log, but were asked for here");
        }
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        node.addRevisions(subject, day, until, days);
        return days.build();
    }

    /**
     * Tells whether the truth of a day is settled for those who know what is known on a later day: nothing that the condition
     * reads of the day was recorded, corrected or retracted in between. Much quicker than to read the subject again.
     *
     * @param subject the subject
     * @param day the day
     * @param until the later day
     * @return true only if it is certain; false says nothing
     */
    public boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return node.isSettled(subject, day, until);
    }

    /**
     * Tells whether the truth is one and the same throughout a range of days. Much quicker than {@link #timeline}.
     *
     * @param subject the subject
     * @param days the days
     * @return true only if it is certain; false says nothing
     */
    public boolean isSteady(S subject, DateRange days) {
        return node.isSteady(subject, days, context);
    }

    /**
     * Tells whether the condition reads a fact of the host's own code, which may throw, such as a {@link Formula} that may; not if it
     * promises {@linkplain Facts#neverThrowing() never to}.
     *
     * @return true if it does
     */
    public boolean hasHostCode() {
        return node.hasHostCode();
    }

    /**
     * Gives the facts whose host code threw when they were read on a date. Such a fact counts as missing.
     *
     * @param subject the subject
     * @param date the date
     * @return the failures, in the order of the condition; usually none
     */
    public ImmutableList<FactFailure> failures(S subject, LocalDate date) {
        List<FactFailure> failures = new ArrayList<>();
        node.addFailures(requireNonNull(subject, "subject"), requireNonNull(date, "date"), context, failures);
        return ImmutableList.copyOf(failures);
    }

    /**
     * Reads figures of a kind for one period, whether it is the latest published or not.
     *
     * @param kind the kind of figure
     * @param period the period that counts as the latest
     * @return the same condition, of that period
     */
    public Evaluator<S> ofPeriod(FigureKind<?> kind, ReportingPeriod period) {
        return new Evaluator<>(node, context.pinnedTo(requireNonNull(kind, "kind"), requireNonNull(period, "period")));
    }
}
