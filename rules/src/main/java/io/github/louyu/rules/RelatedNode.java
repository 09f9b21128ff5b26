package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf that reads no facts, such as one on events, of the subject that a relation leads to. */
final class RelatedNode<R, S> extends LeafNode<R> {

    private final Relation<R, S> relation;
    private final LeafNode<S> leaf;

    RelatedNode(Relation<R, S> relation, LeafNode<S> leaf) {
        this.relation = relation;
        this.leaf = leaf;
    }

    @Override
    Truth truth(R subject, LocalDate date, Context context) {
        S other = relation.fact().valueIn(subject, date, context);
        return other == null ? Truth.UNKNOWN : leaf.truth(other, date, context.ofAnother());
    }

    @Override
    Timeline<Truth> timeline(R subject, Context context) {
        Context ofOther = context.ofAnother();
        return Timelines.switched(
                        relation.fact().reader().timeline(subject, context), other -> leaf.timeline(other, ofOther))
                .combine(Timeline.unknown(), (truth, nothing) -> truth.orElse(Truth.UNKNOWN));
    }

    @Override
    Explanation explainNow(R subject, LocalDate date, Context context) {
        S other = relation.fact().valueIn(subject, date, context);
        if (other != null) {
            return leaf.explainNow(other, date, context.ofAnother()).as(this);
        }
        return Explanation.ofLeaf(
                this,
                Truth.UNKNOWN,
                new LeafReading(
                        () -> LeafReading.Words.NONE,
                        ImmutableList.of(),
                        relation.fact().missing(subject, date, context),
                        failures(subject, date, context)));
    }

    private ImmutableList<FactFailure> failures(R subject, LocalDate date, Context context) {
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return ImmutableList.copyOf(failures);
    }

    @Override
    ImmutableList<Fact<R, ?>> facts() {
        return ImmutableList.of(relation.fact());
    }

    @Override
    <B> @Nullable ImmutableList<B> turningValues(Fact<R, B> basic, R subject, LocalDate date, Context context) {
        return relation.fact().dependsOn(basic) ? null : ImmutableList.of();
    }

    @Override
    public <Q> Node<Q> via(Relation<Q, R> other) {
        return new RelatedNode<>(other, this);
    }

    @Override
    int depth() {
        return relation.fact().depth() + leaf.depth();
    }

    @Override
    boolean reads(FileContent content) {
        return relation.fact().reader().reads(content) || leaf.reads(content);
    }

    @Override
    boolean hasHostCode() {
        return relation.fact().reader().isHostCode() || leaf.hasHostCode();
    }

    @Override
    void addFailures(R subject, LocalDate date, Context context, List<FactFailure> failures) {
        relation.fact().addFailures(subject, date, context, failures);
        S other = relation.fact().valueIn(subject, date, context);
        if (other != null) {
            leaf.addFailures(other, date, context.ofAnother(), failures);
        }
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(relation, leaf);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf(
                "RELATED",
                ImmutableMap.of(
                        "relation", new RuleAttribute.OfName(relation.name(), relation.label()),
                        "condition", new RuleAttribute.OfCondition(leaf.view())));
    }
}
