package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of a condition. All kinds of nodes live in this package, so that every reading knows them all. */
abstract sealed class Node<S> implements Condition<S> permits AtLeastNode, NotNode, LeafNode {

    /** Deeper trees are refused, so that no reading overflows the stack. */
    static final int MAX_DEPTH = 500;

    /** Trees of more nodes, written out, are refused: parts that share parts would explode in every reading. */
    static final long MAX_SIZE = 100_000;

    /** Whether it holds on the date. */
    abstract Truth truth(S subject, LocalDate date, Context context);

    /** Its truth on every day; no day is without one. */
    abstract Timeline<Truth> timeline(S subject, Context context);

    /** The same for one date alone: of what goes by versions, the one that is in force on it. */
    abstract Node<S> on(LocalDate date);

    /** What it makes of the truths of its leaves. */
    abstract Shape shape(LeafIndex<S> leaves);

    /** The explanation with all that is said of this node; of its parts no more than the truth. */
    abstract Explanation explainNow(S subject, LocalDate date, Context context);

    /** The explanation, its words put together when they are asked for. */
    final Explanation explain(S subject, LocalDate date, Context context) {
        return Explanation.needed(new Question<>(this, subject, date, context));
    }

    /** Whether an entry with this content can bear on the truth. */
    abstract boolean reads(FileContent content);

    /** Whether it reads a fact of the host's own code. */
    abstract boolean hasHostCode();

    /** Adds the host code that threw while the facts of this node were read. */
    abstract void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures);

    /** Whether its truth can be read with the knowledge of another day. */
    boolean readsKnowledge() {
        return false;
    }

    /** Adds the days, after one and up to another, on which something becomes known that speaks of the first. */
    void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        throw new IllegalStateException("node: must read knowledge to tell its revisions, but was " + view().kind());
    }

    /** Whether it is certain that what becomes known after a day, by another, leaves the truth of the day as it is. */
    boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return false;
    }

    /** Whether it is certain that the truth is one and the same throughout the days. */
    boolean isSteady(S subject, DateRange days, Context context) {
        return false;
    }

    @Override
    public abstract RuleNode view();

    /** The facts that its leaves compare, in order, each once. */
    abstract ImmutableSet<Fact<S, ?>> readFacts();

    /** What makes it equal to another node of its kind. */
    abstract ImmutableList<Object> identity();

    abstract int depth();

    /** How many nodes it has, parts that stand in it several times counted each time. */
    abstract long size();

    @Override
    public abstract <R> Node<R> via(Relation<R, S> relation);

    /** Refuses what is too deep or too large to be read. */
    final void checkSize() {
        if (depth() > MAX_DEPTH) {
            throw SENTENCES.refusal("condition.depth", Map.of("most", MAX_DEPTH, "depth", depth()));
        }
        if (size() > MAX_SIZE) {
            throw SENTENCES.refusal("condition.size", Map.of("most", MAX_SIZE, "size", size()));
        }
    }

    @Override
    public Truth test(S subject, LocalDate date) {
        return truth(requireNonNull(subject, "subject"), requireNonNull(date, "date"), Context.NONE);
    }

    @Override
    public Explanation explain(S subject, LocalDate date) {
        return explain(requireNonNull(subject, "subject"), requireNonNull(date, "date"), Context.NONE);
    }

    @Override
    public Timeline<Truth> timeline(S subject, DateRange range) {
        return using(Context.NONE).timeline(subject, range);
    }

    @Override
    public Optional<LocalDate> nextChange(S subject, LocalDate date) {
        return using(Context.NONE).nextChange(subject, date);
    }

    private Evaluator<S> using(Context context) {
        return new Evaluator<>(this, context);
    }

    @Override
    public Evaluator<S> using(WorkCalendar calendar) {
        return using(calendar, ExchangeRates.none());
    }

    @Override
    public Evaluator<S> using(WorkCalendar calendar, ExchangeRates rates) {
        return new Evaluator<>(this, Context.of(requireNonNull(calendar, "calendar"), requireNonNull(rates, "rates")));
    }

    @Override
    public String toText(Locale locale) {
        return RuleText.of(view(), locale);
    }

    @SuppressWarnings("unchecked") // Condition is sealed, and this is the only class it permits
    static <S> Node<S> of(Condition<S> condition) {
        return (Node<S>) requireNonNull(condition, "condition");
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Node<?> that
                        && getClass() == that.getClass()
                        && identity().equals(that.identity()));
    }

    @Override
    public final int hashCode() {
        return identity().hashCode();
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
