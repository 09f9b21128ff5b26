package io.github.louyu.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Says that something cannot be built, with every mistake in it, not only the first (全部错误一次列出). */
public final class ProblemsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param what what cannot be built
     * @param problems the mistakes, at least one
     * @throws IllegalArgumentException if there is no mistake
     */
    public ProblemsException(String what, List<Problem> problems) {
        super(message(what, problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Gives the mistakes, in the order of the definition.
     *
     * @return the mistakes, at least one
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    private static String message(String what, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems of " + what + ": there must be at least one, but was none");
        }
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n- ", what + " has " + problems.size() + " problems:\n- ", ""));
    }
}
