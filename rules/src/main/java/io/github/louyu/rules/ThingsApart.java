package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a condition out for one subject and date: what it asks of each of several things becomes a part for each of them, so that
 * what one thing lacks, or could have instead, is a fact like others; and of what goes by versions there is the one in force. The
 * things themselves stay which they are.
 */
final class ThingsApart<S> {

    private final S subject;
    private final LocalDate date;
    private final Context context;
    private final boolean countsToo;
    private long room;

    private ThingsApart(S subject, LocalDate date, Context context, boolean countsToo, long room) {
        this.subject = subject;
        this.date = date;
        this.context = context;
        this.countsToo = countsToo;
        this.room = room;
    }

    /**
     * The same question, with an answer that is the same for every completion of what is missing.
     *
     * @param countsToo whether to write out what compares how many things satisfy a condition; while it is missing of some whether
     *     they do, that can be decided before the count is
     */
    static <S> Question<S> of(Question<S> asked, boolean countsToo) {
        Node<S> node = asked.node();
        if (node.depth() > Node.MAX_DEPTH / 2) {
            return asked; // written out it could be too deep
        }
        ThingsApart<S> apart = new ThingsApart<>(
                asked.subject(), asked.date(), asked.context(), countsToo, (Node.MAX_SIZE - node.size()) / 2);
        return new Question<>(apart.of(node), asked.subject(), asked.date(), asked.context());
    }

    private Node<S> of(Node<S> node) {
        if (node instanceof AtLeastNode<S> parts) {
            return parts.mapped(this::of);
        } else if (node instanceof NotNode<S> negation) {
            return negation.mapped(this::of);
        } else if (node instanceof ItemsNode<S, ?> items) {
            return ofItems(items);
        }
        Node<S> onDate = node instanceof LeafNode<S> leaf ? leaf.on(date) : node;
        return countsToo && onDate instanceof ComparisonNode<S, ?> comparison ? ofCount(comparison) : onDate;
    }

    private <I> Node<S> ofItems(ItemsNode<S, I> node) {
        List<Node<S>> parts = parts(node.list(), node.condition());
        return parts == null ? node : node.joined(ImmutableList.copyOf(parts));
    }

    /** How many of a list satisfy a condition, compared with a number: at least so many, or not. */
    private <T> Node<S> ofCount(ComparisonNode<S, T> node) {
        ItemListFact<S, ?> counted = counted(node.fact());
        if (counted == null
                || !(node.operand().value(subject, date, context) instanceof Long limit)
                || limit < 0
                || limit > Node.MAX_SIZE) {
            return node;
        }
        List<Node<S>> parts = kept(counted);
        return parts == null ? node : compared(node.comparison(), limit.intValue(), ImmutableList.copyOf(parts));
    }

    @SuppressWarnings("unchecked") // a fact of a subject counts things of that subject
    private static <S> @Nullable ItemListFact<S, ?> counted(Fact<S, ?> fact) {
        return fact.reader() instanceof ItemReaders.Count<?, ?> count ? (ItemListFact<S, ?>) count.list : null;
    }

    private static <S> Node<S> compared(Comparison comparison, int limit, ImmutableList<Node<S>> parts) {
        return switch (comparison) {
            case AT_LEAST -> atLeast(limit, parts);
            case ABOVE -> atLeast(limit + 1, parts);
            case BELOW -> new NotNode<>(atLeast(limit, parts));
            case AT_MOST -> new NotNode<>(atLeast(limit + 1, parts));
            case IS ->
                new AtLeastNode<>(
                        AtLeastNode.Form.ALL,
                        2,
                        ImmutableList.of(atLeast(limit, parts), new NotNode<>(atLeast(limit + 1, parts))));
            case IS_NOT -> new NotNode<>(compared(Comparison.IS, limit, parts));
        };
    }

    private static <S> Node<S> atLeast(int required, ImmutableList<Node<S>> parts) {
        return new AtLeastNode<>(AtLeastNode.Form.AT_LEAST, required, parts);
    }

    /** For each thing whether it is kept; null if that cannot be written out. */
    private <I> @Nullable List<Node<S>> kept(ItemListFact<S, I> list) {
        return list.reader() instanceof ItemReaders.Where<S, I> where ? parts(where.list, where.condition()) : null;
    }

    /** The condition on each of the things; null if it is not known which there are, or there are too many. */
    private <I> @Nullable List<Node<S>> parts(ItemListFact<S, I> list, Node<I> condition) {
        ImmutableList<I> items = list.valueIn(subject, date, context);
        if (items == null) {
            return null;
        }
        List<Node<S>> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Node<I> ofItem = new ThingsApart<>(items.get(i), date, context.ofAnother(), countsToo, room).of(condition);
            room -= 2 * ofItem.size();
            if (room < 0) {
                return null;
            }
            parts.add(ofItem.via(Relation.toItem(list, items.get(i), i + 1)));
        }
        return parts;
    }
}
