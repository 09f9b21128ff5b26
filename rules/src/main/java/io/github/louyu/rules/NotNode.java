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

/** Its part does not hold. */
final class NotNode<S> extends Node<S> {

    private final Node<S> part;
    private final int depth;
    private final long size;

    NotNode(Node<S> part) {
        this.part = part;
        this.depth = 1 + part.depth();
        this.size = 1 + part.size();
        checkSize();
    }

    /** The same of another part. */
    NotNode<S> mapped(UnaryOperator<Node<S>> mapper) {
        return new NotNode<>(mapper.apply(part));
    }

    @Override
    NotNode<S> on(LocalDate date) {
        return mapped(part -> part.on(date));
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        return part.truth(subject, date, context).not();
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        return part.timeline(subject, context).map(Truth::not);
    }

    @Override
    Shape shape(LeafIndex<S> leaves) {
        return new Shape.Negation(part.shape(leaves));
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
        Explanation explained = part.explain(subject, date, context);
        return Explanation.ofParts(this, explained.truth().not(), ImmutableList.of(explained));
    }

    @Override
    boolean reads(FileContent content) {
        return part.reads(content);
    }

    @Override
    boolean hasHostCode() {
        return part.hasHostCode();
    }

    @Override
    void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        part.addFailures(subject, date, context, failures);
    }

    @Override
    boolean readsKnowledge() {
        return part.readsKnowledge();
    }

    @Override
    void addRevisions(S subject, LocalDate day, LocalDate until, ImmutableCollection.Builder<LocalDate> days) {
        part.addRevisions(subject, day, until, days);
    }

    @Override
    boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return part.isSettled(subject, day, until);
    }

    @Override
    boolean isSteady(S subject, DateRange days, Context context) {
        return part.isSteady(subject, days, context);
    }

    @Override
    ImmutableSet<Fact<S, ?>> readFacts() {
        return part.readFacts();
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(part);
    }

    @Override
    public RuleNode view() {
        return new RuleNode("NOT", ImmutableMap.of(), ImmutableList.of(part.view()));
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
        return new NotNode<>(part.via(relation));
    }
}
