package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf on an event that happened within the last P, and on whether one of another kind came after it. */
abstract sealed class EventPairNode extends LeafNode<EnterpriseFile> permits FollowedNode, NotFollowedNode {

    private final DatedEntries first;
    private final Window window;
    private final DatedEntries second;

    EventPairNode(DatedEntries first, Window window, DatedEntries second) {
        this.first = first;
        this.window = window;
        this.second = second;
    }

    final DatedEntries first() {
        return first;
    }

    final Window window() {
        return window;
    }

    final DatedEntries second() {
        return second;
    }

    /** The latest first event of which it holds; null if there is none. */
    abstract @Nullable Known<? extends FileContent> speaking(EnterpriseFile file, LocalDate date, Context context);

    @Override
    final Explanation explainNow(EnterpriseFile file, LocalDate date, Context context) {
        Known<? extends FileContent> speaking = speaking(file, date, context);
        return Explanation.ofLeaf(
                this,
                truth(file, date, context),
                new LeafReading(
                        () -> speaking == null
                                ? LeafReading.Words.NONE
                                : LeafReading.Words.of(ValueText.of(DatedEntries.day(speaking)), null, null),
                        speaking == null ? ImmutableList.of() : ImmutableList.of(speaking.entry()),
                        ImmutableSet.of(),
                        ImmutableList.of()));
    }

    @Override
    final ImmutableList<Fact<EnterpriseFile, ?>> facts() {
        return ImmutableList.of();
    }

    @Override
    final ImmutableList<DatedEntries> entries() {
        return ImmutableList.of(first, second);
    }

    @Override
    final <B> ImmutableList<B> turningValues(
            Fact<EnterpriseFile, B> basic, EnterpriseFile file, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    @Override
    public final <R> Node<R> via(Relation<R, EnterpriseFile> relation) {
        return new RelatedNode<>(relation, this);
    }

    @Override
    final boolean reads(FileContent content) {
        return first.reads(content) || second.reads(content);
    }

    @Override
    final boolean hasHostCode() {
        return false;
    }

    @Override
    final void addFailures(EnterpriseFile file, LocalDate date, Context context, List<FactFailure> failures) {
        // only entries are read, no host code
    }

    /** What the view of every such leaf has. */
    final ImmutableMap<String, RuleAttribute> attributes() {
        return ImmutableMap.of(
                "fact", first.view(),
                "limit", new RuleAttribute.OfSpan(window.span()),
                "second", second.view());
    }
}
