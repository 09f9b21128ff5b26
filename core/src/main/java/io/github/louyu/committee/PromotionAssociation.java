package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/** A promotion association for Party building (楼宇党建促进会) in a building that is no landmark. */
@Value.Immutable
public abstract non-sealed class PromotionAssociation implements Organisation, WithPromotionAssociation {

    PromotionAssociation() {}

    /**
     * Gives the identity of the organisation.
     *
     * @return the identity
     */
    @Override
    public abstract OrganisationId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    @Override
    public abstract Bilingual name();

    /**
     * Gives its building.
     *
     * @return the building; it must be given
     */
    @Override
    public abstract Optional<BuildingId> building();

    /**
     * Starts an association; identity, name and building must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the association of a building.
     *
     * @param id the identity
     * @param name the name
     * @param building the building
     * @return the association
     */
    public static PromotionAssociation of(OrganisationId id, Bilingual name, BuildingId building) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .building(requireNonNull(building, "building"))
                .build();
    }

    /**
     * Gives no area, as it is of a building.
     *
     * @return empty
     */
    @Override
    public Optional<AreaId> area() {
        return Optional.empty();
    }

    /**
     * Gives the days on which there is such an organisation.
     *
     * @return the days, every day unless others are given
     */
    @Override
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    @Value.Check
    void check() {
        OrganisationCheck.check(this);
    }

    /** Builds a {@link PromotionAssociation}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutablePromotionAssociation.Builder {

        Builder() {}
    }
}
