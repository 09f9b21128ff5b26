package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.OfficeHours;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A facility or a service for the people in the buildings (服务设施), such as a fitness point or a clinic. */
@Value.Immutable
public abstract class Facility implements WithFacility {

    Facility() {}

    /**
     * Gives the identity of the facility.
     *
     * @return the identity
     */
    public abstract FacilityId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives what it is.
     *
     * @return the kind
     */
    public abstract FacilityKind kind();

    /**
     * Gives the building in which it is.
     *
     * @return the building, empty if it is in none or it is not known
     */
    public abstract Optional<BuildingId> building();

    /**
     * Gives the days on which it is offered.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Tells whether its room is shared with others (空间共享), as a school's sports ground is.
     *
     * @return false unless given
     */
    @Value.Default
    public boolean sharedSpace() {
        return false;
    }

    /**
     * Gives when it is open on a working day.
     *
     * @return the hours, empty if they are not known
     */
    public abstract Optional<OfficeHours> openingHours();

    /**
     * Gives how many people it can take at a time.
     *
     * @return the number, from 1; empty if it is not known
     */
    public abstract OptionalInt capacity();

    /**
     * Makes a facility of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @param kind what it is
     * @return the facility
     */
    public static Facility of(FacilityId id, Bilingual name, FacilityKind kind) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .kind(requireNonNull(kind, "kind"))
                .build();
    }

    /**
     * Starts a facility; identity, name and kind must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (capacity().orElse(1) <= 0) {
            throw SENTENCES.refusal(
                    "facility.capacity",
                    Map.of("facility", id(), "capacity", capacity().orElse(1)));
        }
    }

    /** Builds a {@link Facility}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableFacility.Builder {

        Builder() {}
    }
}
