package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the office promised on a visit (承诺事项), and by which day. What was promised is free text that may name a person, so
 * it does not stand in {@link #toString()}.
 */
@Value.Immutable
public abstract class VisitPromise implements WithVisitPromise {

    VisitPromise() {}

    /**
     * Gives the identity of the promise.
     *
     * @return the id, unique within the visit
     */
    public abstract PromiseId id();

    /**
     * Gives what was promised.
     *
     * @return the text, not blank
     */
    @Value.Redacted
    public abstract String what();

    /**
     * Gives the last day on which the promise is kept in time.
     *
     * @return the day, not before that of the visit
     */
    public abstract LocalDate dueOn();

    /**
     * Gives who is to keep the promise.
     *
     * @return the person of the office, empty if nobody was named
     */
    public abstract Optional<PersonId> by();

    /**
     * Makes a promise of which nobody is named to keep it.
     *
     * @param id the identity, unique within the visit
     * @param what what was promised, not blank
     * @param dueOn the last day on which it is kept in time
     * @return the promise
     * @throws IllegalArgumentException if the text is blank or the day is a bound such as {@link LocalDate#MAX}
     */
    public static VisitPromise of(PromiseId id, String what, LocalDate dueOn) {
        return builder()
                .id(requireNonNull(id, "id"))
                .what(requireNonNull(what, "what"))
                .dueOn(requireNonNull(dueOn, "dueOn"))
                .build();
    }

    /**
     * Starts a promise; its id, what was promised and the day must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        ContentChecks.checkText("what.promise-text", Map.of("promise", id()), what());
        ContentChecks.checkCalendarDay("what.promise-due", Map.of("promise", id()), dueOn());
    }

    /** Builds a {@link VisitPromise}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableVisitPromise.Builder {

        Builder() {}
    }
}
