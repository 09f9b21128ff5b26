package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.util.Optional;

/**
 * Where a building belongs and since when (楼宇归属): its area, and its commercial district if it is in one. A building is in one
 * area at a time.
 *
 * @param building the building
 * @param area the area
 * @param commercialDistrict the commercial district, empty if the building is in none or it is not known
 * @param during the days
 */
public record Placement(
        BuildingId building, AreaId area, Optional<CommercialDistrictId> commercialDistrict, DateRange during) {

    /**
     * Checks that nothing is null.
     *
     * @param building the building
     * @param area the area
     * @param commercialDistrict the commercial district, empty if the building is in none or it is not known
     * @param during the days
     */
    public Placement {
        requireNonNull(building, "building");
        requireNonNull(area, "area");
        requireNonNull(commercialDistrict, "commercialDistrict");
        requireNonNull(during, "during");
    }

    /**
     * Places a building in an area for good, in no commercial district.
     *
     * @param building the building
     * @param area the area
     * @return the placement
     */
    public static Placement of(BuildingId building, AreaId area) {
        return new Placement(building, area, Optional.empty(), DateRange.always());
    }

    /**
     * Places the building in a commercial district too.
     *
     * @param district the commercial district
     * @return the placement
     */
    public Placement in(CommercialDistrictId district) {
        return new Placement(building, area, Optional.of(district), during);
    }

    /**
     * Says the same for some days.
     *
     * @param days the days
     * @return the placement
     */
    public Placement during(DateRange days) {
        return new Placement(building, area, commercialDistrict, days);
    }
}
