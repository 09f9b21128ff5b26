package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.ResourceId;
import java.util.Optional;

/**
 * Which needs are met by which resources (供需匹配).
 *
 * @param matches the needs that are met, in the order of their ids
 * @param unmet those that are not, in the order of their ids
 * @param placesLeft how many more needs each resource could meet, in the order of the ids of the resources
 */
public record Matching(
        ImmutableList<NeedMatch> matches,
        ImmutableList<UnmetNeed> unmet,
        ImmutableMap<ResourceId, Integer> placesLeft) {

    /**
     * Checks that nothing is null.
     *
     * @param matches the needs that are met
     * @param unmet those that are not
     * @param placesLeft how many more needs each resource could meet
     */
    public Matching {
        requireNonNull(matches, "matches");
        requireNonNull(unmet, "unmet");
        requireNonNull(placesLeft, "placesLeft");
    }

    /**
     * Finds what meets a need.
     *
     * @param need the need
     * @return the match, empty if the need is not met or there is none with that identity
     */
    public Optional<NeedMatch> of(NeedId need) {
        return matches.stream().filter(match -> match.need().id().equals(need)).findFirst();
    }
}
