package io.github.louyu.json;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.input.DocumentException;
import io.github.louyu.json.input.DocumentProblem;
import java.util.Optional;

/**
 * What came of reading a document (读取结果): its value, or every problem it has.
 *
 * @param <T> the type of the value
 * @param value the value, empty if the document is refused
 * @param problems the problems by their place, none if there is a value
 */
public record ReadResult<T>(Optional<T> value, ImmutableList<DocumentProblem> problems) {

    /**
     * Checks that it is one or the other.
     *
     * @param value the value, empty if the document is refused
     * @param problems the problems by their place, none if there is a value
     * @throws IllegalArgumentException if there are both, or neither
     */
    public ReadResult {
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("read result: must have a value or problems, but has "
                    + (value.isPresent() ? "a value and " + problems.size() + " problems" : "neither"));
        }
    }

    /**
     * Tells whether the document is refused.
     *
     * @return true if there are problems
     */
    public boolean isRefused() {
        return value.isEmpty();
    }

    /**
     * Gives the value.
     *
     * @return the value
     * @throws DocumentException with all problems, if the document is refused
     */
    public T orThrow() {
        return value.orElseThrow(() -> new DocumentException(problems));
    }
}
