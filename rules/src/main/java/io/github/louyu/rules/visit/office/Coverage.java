package io.github.louyu.rules.visit.office;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;

/**
 * How far a coverage quota is met on a day (走访覆盖率), as known on that day. Who it is not known to be of the group counts
 * in no number; {@link #isCertain()} tells whether it could matter. Immutable.
 */
public final class Coverage {

    private final CoverageQuota quota;
    private final CoverageClock clock;
    private final ImmutableList<EnterpriseId> visited;
    private final ImmutableList<UncoveredMember> notVisited;
    private final ImmutableList<UnknownMember> unknown;

    Coverage(
            CoverageQuota quota,
            CoverageClock clock,
            ImmutableList<EnterpriseId> visited,
            ImmutableList<UncoveredMember> notVisited,
            ImmutableList<UnknownMember> unknown) {
        this.quota = quota;
        this.clock = clock;
        this.visited = visited;
        this.notVisited = notVisited;
        this.unknown = unknown;
    }

    /**
     * Gives the quota.
     *
     * @return the quota
     */
    public CoverageQuota quota() {
        return quota;
    }

    /**
     * Gives the period in which visits count.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return clock.period();
    }

    /**
     * Gives the day asked about.
     *
     * @return the day
     */
    public LocalDate date() {
        return clock.date();
    }

    /**
     * Gives the members that were visited in the period.
     *
     * @return the enterprises, by id
     */
    public ImmutableList<EnterpriseId> visited() {
        return visited;
    }

    /**
     * Gives the members that were not yet visited in the period: whom to visit next.
     *
     * @return the enterprises: those never visited first, then those whose last visit is longest ago, then by id
     */
    public ImmutableList<UncoveredMember> notVisited() {
        return notVisited;
    }

    /**
     * Gives the enterprises of which it is not known whether they are members.
     *
     * @return the enterprises, by id
     */
    public ImmutableList<UnknownMember> unknown() {
        return unknown;
    }

    /**
     * Gives how many of the members were visited.
     *
     * @return the visited of all that are known to be members; of none, no rate
     */
    public Rate covered() {
        return new Rate(visited.size(), visited.size() + (long) notVisited.size());
    }

    /**
     * Gives how many must be visited in the whole period.
     *
     * @return the quota of the members, rounded up to a whole enterprise
     */
    public int required() {
        return quota.required(members());
    }

    /**
     * Gives how many should have been visited before the day asked about, if visits were spread evenly over the working
     * days of the period.
     *
     * @return the part of what is required, rounded down
     */
    public int expected() {
        return clock.expectedOf(required());
    }

    /**
     * Gives how many are still to be visited.
     *
     * @return the enterprises that are missing from what is required, 0 if it is met
     */
    public int remaining() {
        return Math.max(0, required() - visited.size());
    }

    /**
     * Gives how many more should have been visited by now.
     *
     * @return the enterprises that are missing from what is expected, 0 if it is met or on course
     */
    public int behindBy() {
        return Math.max(0, expected() - visited.size());
    }

    /**
     * Gives where the quota stands, of the known members.
     *
     * @return the state
     */
    public CoverageState state() {
        return state(0, 0);
    }

    /**
     * Gives where the quota stands if it turns out for the best: of the unknown, just those that were visited are
     * members.
     *
     * @return the state
     */
    public CoverageState stateAtBest() {
        return state((int) unknown.stream().filter(UnknownMember::visited).count(), 0);
    }

    /**
     * Gives where the quota stands if it turns out for the worst: of the unknown, just those that were not visited are
     * members.
     *
     * @return the state
     */
    public CoverageState stateAtWorst() {
        return state(0, (int) unknown.stream().filter(each -> !each.visited()).count());
    }

    /**
     * Tells whether the state is the same whoever of the unknown is a member.
     *
     * @return true if nothing that is missing can change it
     */
    public boolean isCertain() {
        return stateAtBest() == stateAtWorst();
    }

    private int members() {
        return visited.size() + notVisited.size();
    }

    private CoverageState state(int moreVisited, int moreNotVisited) {
        int required = quota.required(members() + moreVisited + moreNotVisited);
        int done = visited.size() + moreVisited;
        if (done >= required) {
            return CoverageState.MET;
        }
        if (!quota.fits(required - done, clock)) {
            return CoverageState.CANNOT_BE_MET;
        }
        return done >= clock.expectedOf(required) ? CoverageState.ON_COURSE : CoverageState.BEHIND;
    }

    @Override
    public String toString() {
        return "Coverage[" + quota.id() + ", " + period() + ", " + date() + ", " + covered() + ", " + state() + "]";
    }
}
