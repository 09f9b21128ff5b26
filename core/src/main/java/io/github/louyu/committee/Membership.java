package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.PersonId;
import io.github.louyu.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/** The membership of a person in an organisation (成员资格). {@link #toString()} does not tell who it is. */
@Value.Immutable
public abstract class Membership implements WithMembership {

    Membership() {}

    /**
     * Gives who it is.
     *
     * @return the person
     */
    public abstract PersonId person();

    /**
     * Gives as what.
     *
     * @return the kind
     */
    public abstract MemberKind kind();

    /**
     * Gives which side the person represents.
     *
     * @return the side, empty if none
     */
    public abstract Optional<MemberRole> side();

    /**
     * Gives the days of the membership.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Makes a membership of which no beginning and no end is known.
     *
     * @param person who it is
     * @param kind as what
     * @return the membership
     */
    public static Membership of(PersonId person, MemberKind kind) {
        return builder()
                .person(requireNonNull(person, "person"))
                .kind(requireNonNull(kind, "kind"))
                .build();
    }

    /**
     * Starts a membership; person and kind must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Membership}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableMembership.Builder {

        Builder() {}
    }
}
