package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/**
 * The facts to ask for before an answer can be given (须补充的事实): exactly those missing facts of which two values give
 * different answers in some completion of the others. An UNKNOWN may have none: it is the same whatever the missing facts are, or
 * nothing is missing, and {@link Explanation#reasons} says what leaves it undecided.
 *
 * <p>With {@code isKnown}, a fact counts where that part turning TRUE can change the answer. An amount of money is completed in
 * the currencies that it is compared in.
 *
 * <p>What one of several things lacks is a fact of its own, named by the number of the thing: the leased area of no. 2 of the
 * leases. Of a related subject what is missing there is asked for, and where it is not known which subject that is, the relation
 * alone. Of what a decision table gives, the facts of its rows are asked for, of a table that goes by versions those of the version
 * in force. A {@link Formula} of a related subject is asked for as a whole.
 *
 * <p>The search takes at most {@value #MAX_STEPS} steps, and follows from fact to fact what is compared as it is or times a
 * factor. Where it reaches its bound, or several missing facts are worked together in another way, or it is missing which things
 * there are, which of them comes next, or which codes a grouping of the host knows, it may name too many facts, never too few, and
 * {@link #isExact} says so.
 *
 * @param facts the facts, in the order of the condition
 * @param isExact whether each of them is certain to matter
 */
public record MissingFacts(ImmutableSet<MissingFact> facts, boolean isExact) {

    /** How many steps the search takes at most. */
    public static final int MAX_STEPS = 100_000;

    /**
     * Checks that nothing is null.
     *
     * @param facts the facts, in the order of the condition
     * @param isExact whether each of them is certain to matter
     */
    public MissingFacts {
        requireNonNull(facts, "facts");
    }

    static <S> MissingFacts of(Question<S> question) {
        return new MissingFactSearch<>(question).find();
    }
}
