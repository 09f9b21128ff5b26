package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.Organisation;
import io.github.louyu.community.Area;
import io.github.louyu.community.Building;

/**
 * An area as it is on a day (片区当日情况): the subject of conditions about areas.
 *
 * @param area the area
 * @param buildings the buildings that are in it on the day
 * @param organisations its own organisations that there are on the day, without those of its buildings
 */
public record AreaState(Area area, ImmutableList<Building> buildings, ImmutableList<Organisation> organisations) {

    /**
     * Checks that nothing is null.
     *
     * @param area the area
     * @param buildings the buildings that are in it on the day
     * @param organisations its own organisations that there are on the day
     */
    public AreaState {
        requireNonNull(area, "area");
        requireNonNull(buildings, "buildings");
        requireNonNull(organisations, "organisations");
    }
}
