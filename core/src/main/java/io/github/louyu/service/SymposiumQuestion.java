package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question asked at a symposium (座谈问题), and where it went. Its text may hold personal data and does not stand in
 * {@link #toString()}.
 */
@Value.Immutable
public abstract class SymposiumQuestion implements WithSymposiumQuestion {

    SymposiumQuestion() {}

    /**
     * Gives the identity of the question.
     *
     * @return the identity
     */
    public abstract QuestionId id();

    /**
     * Gives the topic that it belongs to.
     *
     * @return the topic
     */
    public abstract SymposiumTopic topic();

    /**
     * Gives who asked it.
     *
     * @return the enterprise, empty if it is not known
     */
    public abstract Optional<EnterpriseId> enterprise();

    /**
     * Gives the department that was asked.
     *
     * @return the department, empty if none in particular
     */
    public abstract Optional<DepartmentId> department();

    /**
     * Gives the question in short. It may hold personal data.
     *
     * @return the text, not blank; empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> text();

    /**
     * Gives where it went.
     *
     * @return the outcome, open unless another is given
     */
    @Value.Default
    public QuestionOutcome outcome() {
        return QuestionOutcome.open();
    }

    /**
     * Makes a question that has not gone anywhere yet.
     *
     * @param id the identity
     * @param topic the topic
     * @return the question
     */
    public static SymposiumQuestion of(QuestionId id, SymposiumTopic topic) {
        return builder()
                .id(requireNonNull(id, "id"))
                .topic(requireNonNull(topic, "topic"))
                .build();
    }

    /**
     * Starts a question; identity and topic must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (text().map(String::isBlank).orElse(false)) {
            throw SENTENCES.refusal("question.text", Map.of("question", id()));
        }
    }

    /** Builds a {@link SymposiumQuestion}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableSymposiumQuestion.Builder {

        Builder() {}
    }
}
