package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who made a visit for the office (走访人), with the rank held on that day.
 *
 * @param person who it was
 * @param rank the rank
 */
public record VisitParticipant(PersonId person, VisitorRank rank) {

    /**
     * Checks that nothing is null.
     *
     * @param person who it was
     * @param rank the rank
     */
    public VisitParticipant {
        requireNonNull(person, "person");
        requireNonNull(rank, "rank");
    }

    /**
     * Makes a participant.
     *
     * @param person who it was
     * @param rank the rank held on the day of the visit
     * @return the participant
     */
    public static VisitParticipant of(PersonId person, VisitorRank rank) {
        return new VisitParticipant(person, rank);
    }
}
