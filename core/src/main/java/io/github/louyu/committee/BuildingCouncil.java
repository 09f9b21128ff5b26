package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A building council (楼委会): the Party secretary of the building, the head of its property management, owners and
 * Party members on the staff, who elect a building leader (楼长).
 */
@Value.Immutable
public abstract non-sealed class BuildingCouncil implements Organisation, WithBuildingCouncil {

    BuildingCouncil() {}

    /**
     * Gives its building.
     *
     * @return the building; it must be given
     */
    @Override
    public abstract Optional<BuildingId> building();

    /**
     * Gives its building leaders over the years.
     *
     * @return the leaders, one at a time
     */
    public abstract ImmutableList<BuildingLeader> leaders();

    /**
     * Starts a council; identity, name and building must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the council of a building.
     *
     * @param id the identity
     * @param name the name
     * @param building the building
     * @return the council
     */
    public static BuildingCouncil of(OrganisationId id, Bilingual name, BuildingId building) {
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
     * Gives who leads the building on a day.
     *
     * @param date the day
     * @return the leader, empty if there is none
     */
    public Optional<BuildingLeader> leaderOn(LocalDate date) {
        return leaders().stream()
                .filter(leader -> leader.during().contains(date))
                .findFirst();
    }

    @Value.Check
    void check() {
        OrganisationCheck.check(this);
    }

    /** Builds a {@link BuildingCouncil}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableBuildingCouncil.Builder {

        Builder() {}
    }
}
