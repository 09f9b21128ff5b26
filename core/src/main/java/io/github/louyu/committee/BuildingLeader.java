package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.PersonId;
import io.github.louyu.time.DateRange;

/**
 * A building leader (楼长), whom the building council elects. {@link #toString()} does not tell who it is.
 *
 * @param person who it is
 * @param during the days on which the person leads the building
 */
public record BuildingLeader(PersonId person, DateRange during) {

    /**
     * Checks that nothing is null.
     *
     * @param person who it is
     * @param during the days on which the person leads the building
     */
    public BuildingLeader {
        requireNonNull(person, "person");
        requireNonNull(during, "during");
    }
}
