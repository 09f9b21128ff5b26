package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What would have to change for a condition to answer as wished (达标所需变更): all smallest sets of leaves that values of the
 * facts turn together, leaving every other leaf as it is. Each was evaluated again before it was put here.
 *
 * <p>What has happened does not unhappen: of events and visits there may only be more, on the day asked about. A missing fact
 * may turn out to have any value, unless the policy keeps it. The search takes at most {@value #MAX_STEPS} steps and gives at
 * most {@value #MAX_CHANGES} changes, those of fewest leaves first; a value is looked for by following one fact to the next
 * where they are compared as they are or times a factor, and one fact at a time where they are worked together in another way.
 * Where that can have missed a change, {@link #isComplete} says so.
 *
 * <p>An amount of money is one that can be paid, such as of whole fen, on the side of the limit where the condition answers as wished: not
 * the third of a million but CNY 333,333.34. It has more decimals than its currency only if no amount that can be paid would turn
 * the same leaves in its place, as between two limits that lie less than a fen apart.
 *
 * <p>A thing of several may change, as the second lease's area, and so may a related subject: the leaf that it turns is then that
 * part of the condition, read of this thing. Which things there are, and which subject a relation leads to, cannot be tried out;
 * a policy that lets them change leaves the answer incomplete.
 *
 * @param goal the answer wished
 * @param isReached whether it is the answer already; then there is nothing to change
 * @param changes the changes, those of fewest leaves first, then in the order of the condition
 * @param isComplete whether there is certainly no other smallest change
 */
public record ChangesNeeded(Truth goal, boolean isReached, ImmutableList<Change> changes, boolean isComplete) {

    /** How many steps the search takes at most. */
    public static final int MAX_STEPS = 100_000;

    /** How many changes are given at most. */
    public static final int MAX_CHANGES = 100;

    /**
     * Checks that nothing is null.
     *
     * @param goal the answer wished
     * @param isReached whether it is the answer already; then there is nothing to change
     * @param changes the changes, those of fewest leaves first, then in the order of the condition
     * @param isComplete whether there is certainly no other smallest change
     */
    public ChangesNeeded {
        requireNonNull(goal, "goal");
        requireNonNull(changes, "changes");
    }

    static <S> ChangesNeeded of(Question<S> question, Truth goal, ChangePolicy policy) {
        if (requireNonNull(goal, "goal") == Truth.UNKNOWN) {
            throw new IllegalArgumentException("changes needed: the goal must be TRUE or FALSE, but was " + goal);
        }
        return question.truth() == goal
                ? new ChangesNeeded(goal, true, ImmutableList.of(), true)
                : new ChangeSearch<>(question, goal, requireNonNull(policy, "policy")).find();
    }

    /**
     * Gives the changes in words, a line for each; if there is none, one line that says so.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        String all = isReached
                ? Texts.get(locale, "change.reached")
                : changes.isEmpty()
                        ? Texts.get(locale, "change.none")
                        : changes.stream().map(change -> change.toText(locale)).collect(Collectors.joining("\n"));
        return isComplete ? all : all + "\n" + Texts.get(locale, "change.incomplete");
    }
}
