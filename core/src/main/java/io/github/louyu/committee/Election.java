package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An election (选举) of an organisation. */
@Value.Immutable
public abstract class Election implements WithElection {

    Election() {}

    /**
     * Gives the day of the election.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Gives why it is held.
     *
     * @return the kind, {@link ElectionKind#REGULAR} unless another is given
     */
    @Value.Default
    public ElectionKind kind() {
        return ElectionKind.REGULAR;
    }

    /**
     * Gives by whom it is made.
     *
     * @return the form, empty if it is not known
     */
    public abstract Optional<ElectionForm> form();

    /**
     * Gives how many were entitled to vote.
     *
     * @return the number, from 1; empty if it is not known
     */
    public abstract OptionalInt entitled();

    /**
     * Gives how many of them were present.
     *
     * @return the number, from 0 and at most all; empty if it is not known
     */
    public abstract OptionalInt present();

    /**
     * Makes a regular election of which nothing else is known.
     *
     * @param on the day
     * @return the election
     */
    public static Election of(LocalDate on) {
        return builder().on(requireNonNull(on, "on")).build();
    }

    /**
     * Starts an election; the day must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (entitled().orElse(1) <= 0) {
            throw SENTENCES.refusal(
                    "election.entitled",
                    Map.of("on", on(), "entitled", entitled().orElse(1)));
        }
        if (present().orElse(0) < 0 || present().orElse(0) > entitled().orElse(Integer.MAX_VALUE)) {
            throw SENTENCES.refusal(
                    "election.present",
                    Map.of(
                            "on",
                            on(),
                            "present",
                            present().orElse(0),
                            "entitled",
                            entitled().orElse(0)));
        }
    }

    /** Builds a {@link Election}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableElection.Builder {

        Builder() {}
    }
}
