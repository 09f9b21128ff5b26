package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A change that would do (可行的变更): the facts that would have to become otherwise together, and the leaves that they turn. No
 * smaller set of leaves would do. Immutable.
 *
 * @param facts what each fact would have to become, in the order of the condition
 * @param turned the leaves that turn, in the order of the condition
 */
public record Change(ImmutableList<FactChange> facts, ImmutableList<TurnedLeaf> turned) {

    /**
     * A leaf that a change turns (翻转的条款).
     *
     * @param leaf the leaf
     * @param to what becomes of it
     */
    public record TurnedLeaf(RuleNode leaf, Truth to) {

        /**
         * Checks that nothing is null.
         *
         * @param leaf the leaf
         * @param to what becomes of it
         */
        public TurnedLeaf {
            requireNonNull(leaf, "leaf");
            requireNonNull(to, "to");
        }
    }

    /**
     * Checks that nothing is null.
     *
     * @param facts what each fact would have to become, in the order of the condition
     * @param turned the leaves that turn, in the order of the condition
     */
    public Change {
        requireNonNull(facts, "facts");
        requireNonNull(turned, "turned");
    }

    /**
     * Gives the change in words.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return one line of text
     */
    public String toText(Locale locale) {
        return facts.stream()
                .map(fact -> fact.toText(locale))
                .collect(Collectors.joining(Texts.get(locale, "change.join")));
    }
}
