package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a question asked at a symposium (座谈问题), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public QuestionId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("question-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a question asked at a symposium.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
