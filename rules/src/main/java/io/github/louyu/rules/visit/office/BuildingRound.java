package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.BuildingId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The visits of one day in one building (楼宇走访批次).
 *
 * @param day the day
 * @param building the building; empty for an enterprise of which it is not known, which is a round of its own
 * @param visits the visits, by enterprise; at least one
 */
public record BuildingRound(LocalDate day, Optional<BuildingId> building, ImmutableList<PlannedVisit> visits) {

    /**
     * Checks that nothing is null.
     *
     * @param day the day
     * @param building the building; empty for an enterprise of which it is not known, which is a round of its own
     * @param visits the visits, by enterprise; at least one
     */
    public BuildingRound {
        requireNonNull(day, "day");
        requireNonNull(building, "building");
        requireNonNull(visits, "visits");
    }
}
