package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.time.CountedTime;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an appeal stands with an office's service levels at a moment (诉求时限评估).
 *
 * @param appeal the appeal as it stood at the moment
 * @param at the moment
 * @param standings one for each level that is for the appeal, in the order of the levels
 * @param mustBeFollowedUp whether it is settled and waits for the call back that the office promises
 * @param mustBeReopened whether the enterprise was called back and was not satisfied
 */
public record AppealAssessment(
        AppealCase appeal,
        LocalDateTime at,
        ImmutableList<LevelStanding> standings,
        boolean mustBeFollowedUp,
        boolean mustBeReopened) {

    /**
     * Checks that nothing is null.
     *
     * @param appeal the appeal as it stood at the moment
     * @param at the moment
     * @param standings one for each level that is for the appeal
     * @param mustBeFollowedUp whether it waits for the call back that the office promises
     * @param mustBeReopened whether the enterprise was called back and was not satisfied
     */
    public AppealAssessment {
        requireNonNull(appeal, "appeal");
        requireNonNull(at, "at");
        requireNonNull(standings, "standings");
    }

    /**
     * Gives where the appeal stands with a level.
     *
     * @param code the code of the level
     * @return the standing, empty if no level with that code is for the appeal
     */
    public Optional<LevelStanding> find(String code) {
        return standings.stream()
                .filter(standing -> standing.level().code().equals(code))
                .findFirst();
    }

    /**
     * Tells whether a level is overdue.
     *
     * @return true if one is
     */
    public boolean isOverdue() {
        return standings.stream().anyMatch(standing -> standing.state() == ServiceLevelState.OVERDUE);
    }

    /**
     * Tells whether a level will be broken soon if nothing is done.
     *
     * @param by the moment that is still "soon"
     * @return true if one is open and its last minute is not after that moment
     */
    public boolean isAboutToBreach(LocalDateTime by) {
        return standings.stream().anyMatch(standing -> standing.isAboutToBreach(by));
    }

    /**
     * Gives the next end of an open level.
     *
     * @return the earliest last minute, empty if no level is open
     */
    public Optional<CountedTime> nextDue() {
        return standings.stream()
                .filter(standing -> standing.state() == ServiceLevelState.OPEN)
                .flatMap(standing -> standing.due().stream())
                .min(Comparator.comparing(CountedTime::at));
    }
}
