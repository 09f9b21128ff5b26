package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.Election;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.committee.SeatId;
import io.github.louyu.committee.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An organisation as it is on a day (组织当日情况): the subject of conditions about organisations.
 *
 * @param organisation the organisation
 * @param fullMembers how many full members it has on the day, empty if it is not known or it is no Party organisation
 * @param units of how many units it is on the day, empty if it is not known or it is no Party organisation
 * @param terms the terms that run on the day
 * @param endedSeats the seats whose last term is over
 * @param elections the elections held by the day
 * @param missingSides the sides that nobody represents on the day, of an enterprise development association; of others none
 * @param approvals what is approved on the day
 */
public record OrganisationState(
        Organisation organisation,
        OptionalInt fullMembers,
        OptionalInt units,
        ImmutableList<Term> terms,
        ImmutableSet<SeatId> endedSeats,
        ImmutableList<Election> elections,
        ImmutableSet<MemberRole> missingSides,
        ImmutableSet<ApprovalMatter> approvals) {

    /**
     * Checks that nothing is null.
     *
     * @param organisation the organisation
     * @param fullMembers how many full members it has on the day
     * @param units of how many units it is on the day
     * @param terms the terms that run on the day
     * @param endedSeats the seats whose last term is over
     * @param elections the elections held by the day
     * @param missingSides the sides that nobody represents on the day
     * @param approvals what is approved on the day
     */
    public OrganisationState {
        requireNonNull(organisation, "organisation");
        requireNonNull(fullMembers, "fullMembers");
        requireNonNull(units, "units");
        requireNonNull(terms, "terms");
        requireNonNull(endedSeats, "endedSeats");
        requireNonNull(elections, "elections");
        requireNonNull(missingSides, "missingSides");
        requireNonNull(approvals, "approvals");
    }

    static OrganisationState of(Organisation organisation, LocalDate date) {
        PartyOrganisation party = organisation instanceof PartyOrganisation own ? own : null;
        return new OrganisationState(
                organisation,
                party == null ? OptionalInt.empty() : party.fullMembersOn(date),
                party == null
                        ? OptionalInt.empty()
                        : party.units().at(date).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                organisation.termsOn(date),
                endedSeats(organisation, date),
                organisation.elections().stream()
                        .filter(election -> !election.on().isAfter(date))
                        .sorted(Comparator.comparing(Election::on))
                        .collect(ImmutableList.toImmutableList()),
                organisation instanceof EnterpriseDevelopmentAssociation association
                        ? Arrays.stream(MemberRole.values())
                                .filter(side -> !association.isSeated(side, date))
                                .collect(Sets.toImmutableEnumSet())
                        : ImmutableSet.of(),
                Arrays.stream(ApprovalMatter.values())
                        .filter(matter -> organisation.isApproved(matter, date))
                        .collect(Sets.toImmutableEnumSet()));
    }

    private static ImmutableSet<SeatId> endedSeats(Organisation organisation, LocalDate date) {
        ImmutableSet<SeatId> held =
                organisation.termsOn(date).stream().map(Term::seat).collect(ImmutableSet.toImmutableSet());
        return organisation.terms().stream()
                .filter(term -> term.during().hasEnd()
                        && !term.during().endExclusive().isAfter(date)
                        && !held.contains(term.seat()))
                .map(Term::seat)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the form of a Party organisation.
     *
     * @return the form, empty if it is no Party organisation
     */
    public Optional<PartyOrganisationForm> form() {
        return organisation instanceof PartyOrganisation party ? Optional.of(party.form()) : Optional.empty();
    }

    /**
     * Gives when the first of the running terms ends.
     *
     * @return the last day of that term, empty if no term with an end runs
     */
    public Optional<LocalDate> nextTermEnd() {
        return terms.stream()
                .filter(term -> term.during().hasEnd())
                .map(term -> term.during().endExclusive().minusDays(1))
                .min(Comparator.naturalOrder());
    }
}
