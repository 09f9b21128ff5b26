package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.committee.Organisation;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingGrade;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.ServiceStation;
import java.util.Optional;

/**
 * A building as it is on a day (楼宇当日情况): the subject of conditions about buildings.
 *
 * @param building the building
 * @param role what it is to its community on the day, empty if it is not known
 * @param grade its grade on the day, empty if it is not known
 * @param organisations its organisations that there are on the day
 * @param stations its service stations that there are on the day
 */
public record BuildingState(
        Building building,
        Optional<BuildingRole> role,
        Optional<BuildingGrade> grade,
        ImmutableList<Organisation> organisations,
        ImmutableList<ServiceStation> stations) {

    /**
     * Checks that nothing is null.
     *
     * @param building the building
     * @param role what it is to its community on the day, empty if it is not known
     * @param grade its grade on the day, empty if it is not known
     * @param organisations its organisations that there are on the day
     * @param stations its service stations that there are on the day
     */
    public BuildingState {
        requireNonNull(building, "building");
        requireNonNull(role, "role");
        requireNonNull(grade, "grade");
        requireNonNull(organisations, "organisations");
        requireNonNull(stations, "stations");
    }
}
