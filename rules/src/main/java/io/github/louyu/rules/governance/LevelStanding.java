package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.CountedTime;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where an appeal stands with one service level (时限办理情况).
 *
 * @param level the level
 * @param state the state
 * @param due the last minute in time, extensions counted in; empty if the time does not run, a time of day is missing, or the end is
 *     beyond the year 9999
 * @param extended whether an extension moved the end
 */
public record LevelStanding(ServiceLevel level, ServiceLevelState state, Optional<CountedTime> due, boolean extended) {

    /**
     * Checks that nothing is null.
     *
     * @param level the level
     * @param state the state
     * @param due the last minute in time, empty if there is none or it is not known
     * @param extended whether an extension moved the end
     */
    public LevelStanding {
        requireNonNull(level, "level");
        requireNonNull(state, "state");
        requireNonNull(due, "due");
    }

    /**
     * Tells whether it will be broken soon if nothing is done.
     *
     * @param by the moment that is still "soon"
     * @return true if it is open and its last minute is not after that moment
     */
    public boolean isAboutToBreach(LocalDateTime by) {
        return state == ServiceLevelState.OPEN
                && due.filter(end -> !end.at().isAfter(by)).isPresent();
    }
}
