package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import org.immutables.value.Value;

/**
 * The community of a building (楼宇社区): the people who work in it, as a "vertical park" and an "eight-hour community"
 * that is served and governs itself.
 */
@Value.Immutable
public abstract class BuildingCommunity implements WithBuildingCommunity {

    BuildingCommunity() {}

    /**
     * Gives the building.
     *
     * @return the building
     */
    public abstract BuildingId building();

    /**
     * Gives the days on which there is such a community.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives by what pictures people speak of it, such as "vertical park".
     *
     * @return the texts, in the order given
     */
    public abstract ImmutableList<Bilingual> images();

    /**
     * Gives which public functions are extended into the building.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<ImmutableSet<PublicFunction>> functions() {
        return Timeline.unknown();
    }

    /**
     * Makes the community of a building.
     *
     * @param building the building
     * @return the community
     */
    public static BuildingCommunity of(BuildingId building) {
        return builder().building(requireNonNull(building, "building")).build();
    }

    /**
     * Starts a community; the building must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BuildingCommunity}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableBuildingCommunity.Builder {

        Builder() {}
    }
}
