package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A joint Party committee (联合党委) of an area or of a landmark building, with part-time members from enterprises,
 * property firms and the subdistrict. It is a practice of building communities, not a form of the statutes.
 */
@Value.Immutable
public abstract non-sealed class JointPartyCommittee implements Organisation, WithJointPartyCommittee {

    JointPartyCommittee() {}

    /**
     * Gives what it is of.
     *
     * @return the level
     */
    public abstract JointCommitteeLevel level();

    /**
     * Gives its area.
     *
     * @return the area at level {@link JointCommitteeLevel#AREA}, else empty
     */
    @Override
    public abstract Optional<AreaId> area();

    /**
     * Gives its building.
     *
     * @return the building at level {@link JointCommitteeLevel#BUILDING}, else empty
     */
    @Override
    public abstract Optional<BuildingId> building();

    /**
     * Starts a committee; identity, name, level and place must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the committee of an area.
     *
     * @param id the identity
     * @param name the name
     * @param area the area
     * @return the committee
     */
    public static JointPartyCommittee ofArea(OrganisationId id, Bilingual name, AreaId area) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .level(JointCommitteeLevel.AREA)
                .area(requireNonNull(area, "area"))
                .build();
    }

    /**
     * Makes the committee of a landmark building.
     *
     * @param id the identity
     * @param name the name
     * @param building the building
     * @return the committee
     */
    public static JointPartyCommittee ofBuilding(OrganisationId id, Bilingual name, BuildingId building) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .level(JointCommitteeLevel.BUILDING)
                .building(requireNonNull(building, "building"))
                .build();
    }

    @Value.Check
    void check() {
        OrganisationCheck.check(this);
    }

    /** Builds a {@link JointPartyCommittee}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableJointPartyCommittee.Builder {

        Builder() {}
    }
}
