package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.Organisation;
import io.github.louyu.community.Area;
import io.github.louyu.community.Building;
import io.github.louyu.community.Subdistrict;

/**
 * A subdistrict as it is on a day (街道当日情况): the subject of conditions about the whole of it.
 *
 * @param subdistrict the subdistrict
 * @param areas the areas that there are on the day
 * @param buildings the buildings that stand on the day
 * @param organisations the organisations that there are on the day
 */
public record SubdistrictState(
        Subdistrict subdistrict,
        ImmutableList<Area> areas,
        ImmutableList<Building> buildings,
        ImmutableList<Organisation> organisations) {

    /**
     * Checks that nothing is null.
     *
     * @param subdistrict the subdistrict
     * @param areas the areas that there are on the day
     * @param buildings the buildings that stand on the day
     * @param organisations the organisations that there are on the day
     */
    public SubdistrictState {
        requireNonNull(subdistrict, "subdistrict");
        requireNonNull(areas, "areas");
        requireNonNull(buildings, "buildings");
        requireNonNull(organisations, "organisations");
    }
}
