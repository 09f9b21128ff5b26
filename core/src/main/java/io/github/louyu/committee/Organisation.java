package io.github.louyu.committee;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation of a building community (组织): its place, its members, its seats and who holds them, its elections, and what was
 * approved for it. An organisation whose parts do not fit together is refused, with every mistake in it.
 */
public sealed interface Organisation
        permits JointPartyCommittee,
                PromotionAssociation,
                PartyOrganisation,
                EnterpriseDevelopmentAssociation,
                BuildingCouncil {

    /**
     * Gives the identity of the organisation.
     *
     * @return the identity
     */
    OrganisationId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    Bilingual name();

    /**
     * Gives the days on which there is such an organisation.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    default DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives the area that it is of.
     *
     * @return the area, empty if it is of none
     */
    Optional<AreaId> area();

    /**
     * Gives the building that it is of.
     *
     * @return the building, empty if it is of none
     */
    Optional<BuildingId> building();

    /**
     * Gives its members over the years.
     *
     * @return the memberships; nobody is a member twice on a day
     */
    ImmutableList<Membership> memberships();

    /**
     * Gives its seats.
     *
     * @return the seats, in the order given
     */
    ImmutableList<Seat> seats();

    /**
     * Gives who holds its seats over the years.
     *
     * @return the terms; a seat has one holder at a time
     */
    ImmutableList<Term> terms();

    /**
     * Gives its elections.
     *
     * @return the elections, in the order given
     */
    ImmutableList<Election> elections();

    /**
     * Gives what the higher organisation approved for it.
     *
     * @return the approvals, in the order given
     */
    ImmutableList<Approval> approvals();

    /**
     * Tells whether there is such an organisation on a day.
     *
     * @param date the day
     * @return true if there is
     */
    default boolean existsOn(LocalDate date) {
        return during().contains(date);
    }

    /**
     * Gives the memberships of a day.
     *
     * @param date the day
     * @return the memberships, in the order given
     */
    default ImmutableList<Membership> membershipsOn(LocalDate date) {
        return memberships().stream()
                .filter(membership -> membership.during().contains(date))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the terms that run on a day.
     *
     * @param date the day
     * @return the terms, in the order given
     */
    default ImmutableList<Term> termsOn(LocalDate date) {
        return terms().stream().filter(term -> term.during().contains(date)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds a seat.
     *
     * @param seat its identity
     * @return the seat, empty if there is none with that identity
     */
    default Optional<Seat> seat(SeatId seat) {
        return seats().stream().filter(each -> each.id().equals(seat)).findFirst();
    }

    /**
     * Tells whether something is approved on a day.
     *
     * @param matter what
     * @param date the day
     * @return true if an approval of it holds on that day
     */
    default boolean isApproved(ApprovalMatter matter, LocalDate date) {
        return approvals().stream()
                .anyMatch(approval ->
                        approval.matter() == matter && approval.during().contains(date));
    }
}
