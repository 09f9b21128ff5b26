package io.github.louyu.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * At least k of its parts hold, or exactly one. {@code all} and {@code any} are the k of their size and of one, kept apart for
 * their words.
 */
final class AtLeastNode<S> extends Node<S> {

    /** In which words it was said. */
    enum Form {
        ALL,
        ANY,
        AT_LEAST,
        EXACTLY_ONE
    }

    private final Form form;
    private final int required;
    private final ImmutableList<Node<S>> parts;
    private final int depth;
    private final long size;

    AtLeastNode(Form form, int required, ImmutableList<Node<S>> parts) {
        this.form = form;
        this.required = required;
        this.parts = parts;
        this.depth = 1 + parts.stream().mapToInt(Node::depth).max().orElse(0);
        this.size = 1 + parts.stream().mapToLong(Node::size).sum();
        checkSize();
    }

    /** The same of other parts, each in the place of one. */
    AtLeastNode<S> mapped(UnaryOperator<Node<S>> mapper) {
        return new AtLeastNode<>(form, required, parts.stream().map(mapper).collect(ImmutableList.toImmutableList()));
    }

    @Override
    AtLeastNode<S> on(LocalDate date) {
        return mapped(part -> part.on(date));
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        int open = parts.size();
        int held = 0;
        int unknown = 0;
        for (Node<S> part : parts) {
            if (isDecided(held, held + unknown + open)) {
                break;
            }
            open--;
            switch (part.truth(subject, date, context)) {
                case TRUE -> held++;
                case UNKNOWN -> unknown++;
                case FALSE -> {}
            }
        }
        return decide(held, unknown);
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        record Count(int held, int unknown) {
            Count plus(Truth truth) {
                return switch (truth) {
                    case TRUE -> new Count(held + 1, unknown);
                    case UNKNOWN -> new Count(held, unknown + 1);
                    case FALSE -> this;
                };
            }
        }
        if (parts.size() == 1 && required == 1) { // of one part, all forms say the same
            return parts.get(0).timeline(subject, context);
        }
        Timeline<Count> counts = Timeline.always(new Count(0, 0));
        for (Node<S> part : parts) {
            counts = counts.combine(
                    part.timeline(subject, context),
                    (count, truth) -> count.orElseThrow().plus(truth.orElseThrow()));
        }
        return counts.map(count -> decide(count.held(), count.unknown()));
    }

    /** Whether the parts still open cannot change the answer. */
    private boolean isDecided(int held, int possible) {
        return form == Form.EXACTLY_ONE ? held > 1 || possible < 1 : held >= required || possible < required;
    }

    private Truth decide(int held, int unknown) {
        if (form == Form.EXACTLY_ONE) {
            return held > 1 ? Truth.FALSE : unknown > 0 ? Truth.UNKNOWN : Truth.of(held == 1);
        }
        if (held >= required) {
            return Truth.TRUE;
        }
        return held + unknown < required ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    Shape shape(LeafIndex<S> leaves) {
        return new Shape.Count(
                this::decide, parts.stream().map(part -> part.shape(leaves)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
        ImmutableList.Builder<Explanation> explained = ImmutableList.builderWithExpectedSize(parts.size());
        int open = parts.size();
        int held = 0;
        int unknown = 0;
        for (Node<S> part : parts) {
            if (isDecided(held, held + unknown + open)) {
                explained.add(Explanation.notNeeded(new Question<>(part, subject, date, context)));
                continue;
            }
            open--;
            Explanation each = part.explain(subject, date, context);
            explained.add(each);
            switch (each.truth()) {
                case TRUE -> held++;
                case UNKNOWN -> unknown++;
                case FALSE -> {}
            }
        }
        return Explanation.ofParts(this, decide(held, unknown), explained.build());
    }

    @Override
    boolean reads(FileContent content) {
        return parts.stream().anyMatch(part -> part.reads(content));
    }

    @Override
    boolean hasHostCode() {
        return parts.stream().anyMatch(Node::hasHostCode);
    }

    @Override
    void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        parts.forEach(part -> part.addFailures(subject, date, context, failures));
    }

    @Override
    boolean readsKnowledge() {
        return parts.stream().allMatch(Node::readsKnowledge);
    }

    @Override
    void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        parts.forEach(part -> part.addRevisions(subject, day, until, days));
    }

    @Override
    boolean isSettled(S subject, LocalDate day, LocalDate until) {
        for (Node<S> part : parts) {
            if (!part.isSettled(subject, day, until)) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isSteady(S subject, DateRange days, Context context) {
        for (Node<S> part : parts) {
            if (!part.isSteady(subject, days, context)) {
                return false;
            }
        }
        return true;
    }

    @Override
    ImmutableSet<Fact<S, ?>> readFacts() {
        return parts.stream().flatMap(part -> part.readFacts().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(form, required, parts);
    }

    @Override
    public RuleNode view() {
        return new RuleNode(
                form.name(),
                form == Form.AT_LEAST
                        ? ImmutableMap.of("required", RuleAttribute.OfNumber.of(required))
                        : ImmutableMap.of(),
                parts.stream().map(Node::view).collect(ImmutableList.toImmutableList()));
    }

    @Override
    int depth() {
        return depth;
    }

    @Override
    long size() {
        return size;
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new AtLeastNode<>(
                form,
                required,
                parts.stream().map(part -> part.via(relation)).collect(ImmutableList.toImmutableList()));
    }
}
