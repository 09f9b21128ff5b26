package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;

/** Says that the tables cannot be loaded, with everything that is wrong in them. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<InputProblem> problems;

    BadInputException(ImmutableList<InputProblem> problems) {
        super(problems.size() + " problems in the tables");
        this.problems = problems;
    }

    /** All of them, by file and line. */
    ImmutableList<InputProblem> problems() {
        return problems;
    }
}
