package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An office building (商务楼宇) and what is known of it over the years. Areas are in square metres; on a day of which
 * nothing is said, a thing is not known.
 *
 * <pre>{@code
 * Building building = Building.of(BuildingId.of("B01"), Bilingual.of("演示楼宇", "Demo Building"))
 *     .withRoles(Timeline.always(BuildingRole.LANDMARK))
 *     .withGrades(Timeline.<BuildingGrade>builder().from(LocalDate.of(2015, 1, 1), BuildingGrade.A).build());
 * building.gradeOn(LocalDate.of(2014, 12, 31)); // Optional.empty
 * }</pre>
 */
@Value.Immutable
public abstract class Building implements WithBuilding {

    Building() {}

    /**
     * Gives the identity of the building.
     *
     * @return the identity
     */
    public abstract BuildingId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days on which the building stands.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives how many storeys it has.
     *
     * @return the number, from 1; empty if it is not known
     */
    public abstract OptionalInt storeys();

    /**
     * Gives its market grade over the years.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<BuildingGrade> grades() {
        return Timeline.unknown();
    }

    /**
     * Gives over the years whether it is a landmark building (标志性楼宇).
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<BuildingRole> roles() {
        return Timeline.unknown();
    }

    /**
     * Gives its floor area (建筑面积) over the years.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<SquareMetres> floorAreas() {
        return Timeline.unknown();
    }

    /**
     * Gives the area that can be let (可出租面积) over the years.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<SquareMetres> lettableAreas() {
        return Timeline.unknown();
    }

    /**
     * Gives the area that is let (已出租面积) over the years.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<SquareMetres> letAreas() {
        return Timeline.unknown();
    }

    /**
     * Gives the occupancy rate (入驻率) over the years, where a source states the rate and no areas.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<OccupancyRate> occupancyRates() {
        return Timeline.unknown();
    }

    /**
     * Makes a building of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @return the building
     */
    public static Building of(BuildingId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a building; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the grade on a day.
     *
     * @param date the day
     * @return the grade, empty if it is not known
     */
    public Optional<BuildingGrade> gradeOn(LocalDate date) {
        return grades().at(date);
    }

    /**
     * Gives what the building is to its community on a day.
     *
     * @param date the day
     * @return the role, empty if it is not known
     */
    public Optional<BuildingRole> roleOn(LocalDate date) {
        return roles().at(date);
    }

    /**
     * Gives the occupancy rate on a day: let area to lettable area where both are known, else the rate that was stated.
     *
     * @param date the day
     * @return the rate, rounded half up to a hundredth of a percent; empty if it is not known
     */
    public Optional<OccupancyRate> occupancyOn(LocalDate date) {
        Optional<SquareMetres> let = letAreas().at(date);
        Optional<SquareMetres> lettable = lettableAreas().at(date);
        return let.isPresent() && lettable.isPresent()
                ? Optional.of(OccupancyRate.of(let.get(), lettable.get()))
                : occupancyRates().at(date);
    }

    @Value.Check
    void check() {
        BuildingCheck.check(this);
    }

    /** Builds a {@link Building}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableBuilding.Builder {

        Builder() {}
    }
}
