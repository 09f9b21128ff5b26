package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import java.util.Optional;
import org.immutables.value.Value;

/** A promotion association for Party building (楼宇党建促进会) in a building that is no landmark. */
@Value.Immutable
public abstract non-sealed class PromotionAssociation implements Organisation, WithPromotionAssociation {

    PromotionAssociation() {}

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

    @Value.Check
    void check() {
        OrganisationCheck.check(this);
    }

    /** Builds a {@link PromotionAssociation}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutablePromotionAssociation.Builder {

        Builder() {}
    }
}
