package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subdistrict (街道) with its places and what goes on in them: areas, commercial districts, buildings, stations,
 * facilities, activities, platforms and figures. Its organisations are kept by {@code io.github.louyu.committee}, its
 * enterprises in their own files.
 *
 * A subdistrict whose parts do not fit together is refused, with every mistake in it.
 */
@Value.Immutable
public abstract class Subdistrict implements WithSubdistrict {

    Subdistrict() {}

    /**
     * Gives the identity of the subdistrict.
     *
     * @return the identity
     */
    public abstract SubdistrictId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives where it is, such as its district and city.
     *
     * @return the text, empty if it is not given
     */
    public abstract Optional<Bilingual> within();

    /**
     * Gives its commercial districts.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<CommercialDistrict> commercialDistricts();

    /**
     * Gives its areas.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<Area> areas();

    /**
     * Gives its buildings.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<Building> buildings();

    /**
     * Gives which building is in which area and commercial district, and since when.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<Placement> placements();

    /**
     * Gives the communities of its buildings.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<BuildingCommunity> buildingCommunities();

    /**
     * Gives its service stations.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<ServiceStation> stations();

    /**
     * Gives its facilities.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<Facility> facilities();

    /**
     * Gives its activities.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<Activity> activities();

    /**
     * Gives its festivals.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<Festival> festivals();

    /**
     * Gives its cultural projects.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<CulturalProject> culturalProjects();

    /**
     * Gives its information platforms.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<InformationPlatform> informationPlatforms();

    /**
     * Gives its platforms of governance.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<GovernancePlatform> governancePlatforms();

    /**
     * Gives its sector clusters.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<SectorCluster> sectorClusters();

    /**
     * Gives what happened to its space.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<TenancyEvent> tenancyEvents();

    /**
     * Gives how many people there are, as stated.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<PopulationFigure> populationFigures();

    /**
     * Gives what else is stated of it.
     *
     * @return them, in the order given
     */
    public abstract ImmutableList<StatedFigure> statedFigures();

    /**
     * Gives the principles by which it serves enterprises.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<ImmutableSet<ServicePrinciple>> principles() {
        return Timeline.unknown();
    }

    /**
     * Gives what its communities want to be, such as a community of shared responsibility.
     *
     * @return the texts, in the order given
     */
    public abstract ImmutableList<Bilingual> aims();

    /**
     * Makes a subdistrict of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @return the subdistrict
     */
    public static Subdistrict of(SubdistrictId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a subdistrict; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds a building.
     *
     * @param id its identity
     * @return the building, empty if there is none with that identity
     */
    public Optional<Building> findBuilding(BuildingId id) {
        return buildings().stream().filter(building -> building.id().equals(id)).findFirst();
    }

    /**
     * Finds an area.
     *
     * @param id its identity
     * @return the area, empty if there is none with that identity
     */
    public Optional<Area> findArea(AreaId id) {
        return areas().stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /**
     * Gives where a building is on a day.
     *
     * @param building the building
     * @param date the day
     * @return the placement that holds on that day, empty if none is known
     */
    public Optional<Placement> placementOn(BuildingId building, LocalDate date) {
        return placements().stream()
                .filter(placement -> placement.building().equals(building)
                        && placement.during().contains(date))
                .findFirst();
    }

    /**
     * Gives the buildings of an area that stand on a day.
     *
     * @param area the area
     * @param date the day
     * @return the buildings, in the order of the subdistrict
     */
    public ImmutableList<Building> buildingsIn(AreaId area, LocalDate date) {
        return buildings().stream()
                .filter(building -> building.during().contains(date)
                        && placementOn(building.id(), date)
                                .filter(placement -> placement.area().equals(area))
                                .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        SubdistrictCheck.check(this);
    }

    /** Builds a {@link Subdistrict}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableSubdistrict.Builder {

        Builder() {}
    }
}
