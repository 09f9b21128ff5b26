package io.github.louyu.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.input.DocumentProblem;

/**
 * How many lines of JSON Lines were read and refused, and why (逐行读取汇总).
 *
 * @param read the lines that gave a value
 * @param refused the lines that gave none
 * @param reasons why lines were refused, the most frequent first; at most 1,000 of them are told apart, the rest by their kinds alone
 */
public record LinesSummary(long read, long refused, ImmutableList<Reason> reasons) {

    /**
     * Checks that nothing is null.
     *
     * @param read the lines that gave a value
     * @param refused the lines that gave none
     * @param reasons why lines were refused, the most frequent first
     */
    public LinesSummary {
        requireNonNull(reasons, "reasons");
    }

    /**
     * A reason for which lines were refused (拒收原因). A line may have several.
     *
     * @param kind the kind of problem
     * @param path the way through the document without the numbers of items, such as {@code log[].start}
     * @param lines how many lines have a problem of the kind there
     * @param firstLine the number of the first of them
     */
    public record Reason(DocumentProblem.Kind kind, String path, long lines, long firstLine) {

        /**
         * Checks that nothing is null.
         *
         * @param kind the kind of problem
         * @param path the way through the document without the numbers of items
         * @param lines how many lines have a problem of the kind there
         * @param firstLine the number of the first of them
         */
        public Reason {
            requireNonNull(kind, "kind");
            requireNonNull(path, "path");
        }
    }
}
