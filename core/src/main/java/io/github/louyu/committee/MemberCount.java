package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;

import java.util.Map;

/**
 * How many Party members an organisation has (党员人数).
 *
 * @param full full members (正式党员), from 0
 * @param probationary probationary members (预备党员), from 0
 */
public record MemberCount(int full, int probationary) {

    /**
     * Checks the numbers.
     *
     * @param full full members, from 0
     * @param probationary probationary members, from 0
     * @throws IllegalArgumentException if one of them is negative
     */
    public MemberCount {
        if (full < 0 || probationary < 0) {
            throw SENTENCES.refusal("member-count.negative", Map.of("full", full, "probationary", probationary));
        }
    }

    /**
     * Makes a count.
     *
     * @param full full members, from 0
     * @param probationary probationary members, from 0
     * @return the count
     * @throws IllegalArgumentException if one of them is negative
     */
    public static MemberCount of(int full, int probationary) {
        return new MemberCount(full, probationary);
    }
}
