package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Any, all, or so many of the things of one sort satisfy a condition. */
final class ItemsNode<S, I> extends LeafNode<S> {

    /** Of how many it must hold. */
    enum Quantifier {
        ANY,
        ALL,
        AT_LEAST
    }

    private final ItemListFact<S, I> list;
    private final Quantifier quantifier;
    private final int required;
    private final Node<I> condition;

    ItemsNode(ItemListFact<S, I> list, Quantifier quantifier, int required, Node<I> condition) {
        this.list = list;
        this.quantifier = quantifier;
        this.required = required;
        this.condition = condition;
        checkSize();
    }

    ItemListFact<S, I> list() {
        return list;
    }

    Node<I> condition() {
        return condition;
    }

    /** What it says of things, a part for each. */
    AtLeastNode<S> joined(ImmutableList<Node<S>> parts) {
        return switch (quantifier) {
            case ANY -> new AtLeastNode<>(AtLeastNode.Form.ANY, 1, parts);
            case ALL -> new AtLeastNode<>(AtLeastNode.Form.ALL, parts.size(), parts);
            case AT_LEAST -> new AtLeastNode<>(AtLeastNode.Form.AT_LEAST, required, parts);
        };
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        Context ofItems = context.ofAnother();
        return truth(list.valueIn(subject, date, context), item -> condition.truth(item, date, ofItems));
    }

    private Truth truth(@Nullable ImmutableList<I> items, Function<I, Truth> truthOf) {
        if (items == null) {
            return Truth.UNKNOWN;
        }
        int held = 0;
        int unknown = 0;
        for (I item : items) {
            switch (truthOf.apply(item)) {
                case TRUE -> held++;
                case UNKNOWN -> unknown++;
                case FALSE -> {}
            }
        }
        int needed = quantifier == Quantifier.ALL ? items.size() : required;
        return held >= needed ? Truth.TRUE : held + unknown < needed ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        Timeline<ImmutableList<I>> lists = list.reader().timeline(subject, context);
        Context ofItems = context.ofAnother();
        Map<I, Timeline<Truth>> truths = ItemReaders.perItem(lists, item -> condition.timeline(item, ofItems));
        Breakpoints breakpoints = new Breakpoints().with(lists);
        truths.values().forEach(breakpoints::with);
        return breakpoints.timeline(day -> truth(lists.atOrNull(day), item -> {
            Timeline<Truth> ofItem = truths.get(item);
            return ofItem == null ? Truth.UNKNOWN : ofItem.at(day).orElse(Truth.UNKNOWN);
        }));
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
        ImmutableList<I> items = list.valueIn(subject, date, context);
        ImmutableList.Builder<Explanation> explained = ImmutableList.builder();
        Context ofItems = context.ofAnother();
        if (items != null) {
            items.forEach(item -> explained.add(condition.explain(item, date, ofItems)));
        }
        ImmutableList<Explanation> parts = explained.build();
        long held = parts.stream().filter(part -> part.truth() == Truth.TRUE).count();
        List<FactFailure> failures = new ArrayList<>();
        list.addFailures(subject, date, context, failures); // those of the things are told by their parts
        return Explanation.ofItems(
                this,
                truth(subject, date, context),
                new LeafReading(
                        () -> LeafReading.Words.of(
                                items == null ? null : FactLabels.so(held, items.size()), null, null),
                        list.reader().evidence(subject, date, context),
                        items == null ? list.missing(subject, date, context) : ImmutableSet.of(),
                        ImmutableList.copyOf(failures)),
                parts);
    }

    @Override
    ImmutableList<Fact<S, ?>> facts() {
        return ImmutableList.of(list);
    }

    @Override
    <B> @Nullable ImmutableList<B> turningValues(Fact<S, B> basic, S subject, LocalDate date, Context context) {
        return list.dependsOn(basic) ? null : ImmutableList.of();
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new ItemsNode<>(list.via(relation), quantifier, required, condition);
    }

    @Override
    boolean reads(FileContent content) {
        return list.reader().reads(content);
    }

    @Override
    boolean hasHostCode() {
        return list.reader().isHostCode() || condition.hasHostCode();
    }

    @Override
    void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        list.addFailures(subject, date, context, failures);
        ImmutableList<I> items = list.valueIn(subject, date, context);
        if (items != null) {
            items.forEach(item -> condition.addFailures(item, date, context.ofAnother(), failures));
        }
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(list, quantifier, required, condition);
    }

    @Override
    public RuleNode view() {
        return new RuleNode(
                "ITEMS_" + quantifier,
                quantifier == Quantifier.AT_LEAST
                        ? ImmutableMap.of(
                                "fact",
                                new RuleAttribute.OfFact(FactNode.of(list)),
                                "required",
                                RuleAttribute.OfNumber.of(required))
                        : ImmutableMap.of("fact", new RuleAttribute.OfFact(FactNode.of(list))),
                ImmutableList.of(condition.view()));
    }

    @Override
    int depth() {
        return 1 + Math.max(list.depth(), condition.depth());
    }

    @Override
    long size() {
        return list.size() + condition.size();
    }
}
