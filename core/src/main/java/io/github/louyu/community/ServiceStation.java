package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.OfficeHours;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A service station for Party building and the masses (党建（群团）服务站) in a building. */
@Value.Immutable
public abstract class ServiceStation implements WithServiceStation {

    ServiceStation() {}

    /**
     * Gives the identity of the station.
     *
     * @return the identity
     */
    public abstract StationId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the building in which it is.
     *
     * @return the building
     */
    public abstract BuildingId building();

    /**
     * Gives the days on which the station is there.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Tells whether the station stands on its own.
     *
     * @return true unless given otherwise
     */
    @Value.Default
    public boolean independent() {
        return true;
    }

    /**
     * Tells whether its room is shared with others of the building (空间共享).
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
     * Gives how many people its room holds at a time.
     *
     * @return the number, from 1; empty if it is not known
     */
    public abstract OptionalInt capacity();

    /**
     * Gives what it brings into the building.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<ImmutableSet<StationService>> services() {
        return Timeline.unknown();
    }

    /**
     * Makes a station of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @param building the building
     * @return the station
     */
    public static ServiceStation of(StationId id, Bilingual name, BuildingId building) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .building(requireNonNull(building, "building"))
                .build();
    }

    /**
     * Starts a station; identity, name and building must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives what the station brings into the building on a day.
     *
     * @param date the day
     * @return the services, none on a day on which the station is not there; empty if they are not known
     */
    public Optional<ImmutableSet<StationService>> servicesOn(LocalDate date) {
        return during().contains(date) ? services().at(date) : Optional.of(ImmutableSet.of());
    }

    @Value.Check
    void check() {
        if (capacity().orElse(1) <= 0) {
            throw SENTENCES.refusal(
                    "station.capacity",
                    Map.of("station", id(), "capacity", capacity().orElse(1)));
        }
    }

    /** Builds a {@link ServiceStation}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableServiceStation.Builder {

        Builder() {}
    }
}
