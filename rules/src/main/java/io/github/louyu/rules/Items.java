package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.util.Map;

/**
 * Several things of one sort that a subject has (多项记录), such as the leases of an enterprise. A condition on one of them is
 * read of each. Leases and officers of which none is on file are missing, not none, unless their section is marked complete.
 *
 * <pre>{@code
 * Condition<EnterpriseFile> ends = leases().any(LeaseFacts.lastDay().isWithinNext(Span.months(3)));
 * DateFact<EnterpriseFile> next = leases().next(LeaseFacts.lastDay());
 * }</pre>
 *
 * @param <S> the type of the subject
 * @param <I> the type of the things
 */
public final class Items<S, I> {

    private final ItemListFact<S, I> list;

    Items(ItemListFact<S, I> list) {
        this.list = list;
    }

    ItemListFact<S, I> list() {
        return list;
    }

    /**
     * Gives the stable name.
     *
     * @return the name
     */
    public String name() {
        return list.name();
    }

    /**
     * Gives the things as neutral data: their name, and if they are some of others, of which and on what condition.
     *
     * @return the things as data, a fact of the type {@code ITEMS}
     */
    public FactNode view() {
        return list.view();
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public Bilingual label() {
        return list.label();
    }

    /**
     * Holds if one of them satisfies a condition.
     *
     * @param condition the condition on one
     * @return the condition; FALSE if there is none, UNKNOWN if it is missing which there are, or if none does and one is
     *     UNKNOWN
     */
    public Condition<S> any(Condition<I> condition) {
        return new ItemsNode<>(list, ItemsNode.Quantifier.ANY, 1, Node.of(condition));
    }

    /**
     * Holds if all of them satisfy a condition.
     *
     * @param condition the condition on one
     * @return the condition; TRUE if there is none, UNKNOWN if it is missing which there are, or if one is UNKNOWN and none
     *     is FALSE
     */
    public Condition<S> all(Condition<I> condition) {
        return new ItemsNode<>(list, ItemsNode.Quantifier.ALL, 0, Node.of(condition));
    }

    /**
     * Holds if at least so many of them satisfy a condition.
     *
     * @param required how many, from 1
     * @param condition the condition on one
     * @return the condition; UNKNOWN if it is missing which there are, or if those that are UNKNOWN could decide
     * @throws IllegalArgumentException if {@code required} is less than 1
     */
    public Condition<S> atLeast(int required, Condition<I> condition) {
        if (required < 1) {
            throw SENTENCES.refusal("items.required", Map.of("items", list.name(), "required", required));
        }
        return new ItemsNode<>(list, ItemsNode.Quantifier.AT_LEAST, required, Node.of(condition));
    }

    /**
     * Keeps those that satisfy a condition.
     *
     * @param condition the condition on one
     * @return those for which it is TRUE; missing if it is UNKNOWN of one, or if it is missing which there are
     */
    public Items<S, I> where(Condition<I> condition) {
        Node<I> node = Node.of(condition);
        return new Items<>(new ItemListFact<>(
                list.name() + "[" + node.view().signature() + "]",
                FactLabels.itemsWhere(list.label(), node),
                new ItemReaders.Where<>(list, node)));
    }

    /**
     * Counts them.
     *
     * @return the fact; missing if it is missing which there are
     */
    public CountFact<S> count() {
        return new CountFact<>(
                list.name() + "/count", FactLabels.itemsCount(list.label()), new ItemReaders.Count<>(list));
    }

    /**
     * Reads the next day that one of them has: of leases and their last days, when the next one ends.
     *
     * @param day the day of one
     * @return the fact, the earliest day on or after the date asked about; missing if it is missing which there are, if one has
     *     no such day on file (leave those out with {@link #where}), or if none lies ahead
     */
    public DateFact<S> next(DateFact<I> day) {
        return new DateFact<>(
                list.name() + "/next/" + requireNonNull(day, "day").name(),
                FactLabels.itemsNext(list.label(), day.label()),
                new ItemReaders.Next<>(list, day));
    }

    @Override
    public String toString() {
        return list.name();
    }
}
