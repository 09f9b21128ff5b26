package io.github.louyu.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/**
 * A symposium (座谈会) of departments with enterprises: what was on the agenda, what was asked, and where each question
 * went.
 */
@Value.Immutable
public abstract class Symposium implements WithSymposium {

    Symposium() {}

    /**
     * Gives the identity of the symposium.
     *
     * @return the identity
     */
    public abstract SymposiumId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days within which it was held, as narrowly as is known.
     *
     * @return the days
     */
    public abstract DateRange when();

    /**
     * Gives the departments that took part.
     *
     * @return the departments, in the order given
     */
    public abstract ImmutableSet<DepartmentId> departments();

    /**
     * Gives the enterprises that took part.
     *
     * @return the enterprises, in the order given
     */
    public abstract ImmutableSet<EnterpriseId> enterprises();

    /**
     * Gives what was on the agenda.
     *
     * @return the topics, in the order given
     */
    public abstract ImmutableSet<SymposiumTopic> topics();

    /**
     * Gives what was asked.
     *
     * @return the questions, in the order given
     */
    public abstract ImmutableList<SymposiumQuestion> questions();

    /**
     * Makes a symposium of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @param when the days within which it was held
     * @return the symposium
     */
    public static Symposium of(SymposiumId id, Bilingual name, DateRange when) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .when(requireNonNull(when, "when"))
                .build();
    }

    /**
     * Starts a symposium; identity, name and days must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the questions that have not gone anywhere yet.
     *
     * @return the questions, in the order given
     */
    public ImmutableList<SymposiumQuestion> openQuestions() {
        return questions().stream()
                .filter(question -> question.outcome() instanceof QuestionOutcome.Open)
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        SymposiumCheck.check(this);
    }

    /** Builds a {@link Symposium}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableSymposium.Builder {

        Builder() {}
    }
}
