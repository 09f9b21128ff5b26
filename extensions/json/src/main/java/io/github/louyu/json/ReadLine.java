package io.github.louyu.json;

import static java.util.Objects.requireNonNull;

/**
 * One line of JSON Lines that was read (逐行读取结果).
 *
 * @param <T> the type of the value
 * @param number the number of the line, from 1; blank lines are counted and not given
 * @param result the value of the line, or every problem it has, with this number as their line
 */
public record ReadLine<T>(long number, ReadResult<T> result) {

    /**
     * Checks that the result is there.
     *
     * @param number the number of the line, from 1
     * @param result the value of the line, or every problem it has
     */
    public ReadLine {
        requireNonNull(result, "result");
    }
}
