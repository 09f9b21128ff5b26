package io.github.louyu.committee;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the parts of one organisation fit together, and reports all that is wrong. No message tells who somebody is. */
final class OrganisationCheck {

    private final Organisation organisation;
    private final List<Problem> problems = new ArrayList<>();

    private OrganisationCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    static void check(Organisation organisation) {
        OrganisationCheck check = new OrganisationCheck(organisation);
        check.checkPlace();
        check.checkSeats();
        check.checkMemberships();
        check.checkFigures();
        if (!check.problems.isEmpty()) {
            throw new ProblemsException("organisation " + organisation.id(), check.problems);
        }
    }

    private void checkPlace() {
        boolean area = organisation.area().isPresent();
        boolean building = organisation.building().isPresent();
        if (organisation instanceof JointPartyCommittee committee) {
            boolean fits = committee.level() == JointCommitteeLevel.AREA ? area && !building : building && !area;
            if (!fits) {
                problem(
                        "place",
                        "a committee of level " + committee.level() + " must name its "
                                + (committee.level() == JointCommitteeLevel.AREA ? "area" : "building")
                                + " alone, but named area " + text(area) + " and building " + text(building));
            }
        } else if (organisation instanceof EnterpriseDevelopmentAssociation && !area) {
            problem("area", "must be given, but was not");
        } else if ((organisation instanceof PromotionAssociation || organisation instanceof BuildingCouncil)
                && !building) {
            problem("building", "must be given, but was not");
        }
    }

    private static String text(boolean given) {
        return given ? "given" : "not given";
    }

    private void checkSeats() {
        Set<SeatId> seats = new HashSet<>();
        for (Seat seat : organisation.seats()) {
            if (!seats.add(seat.id())) {
                problem("seat " + seat.id(), "must be given once, but was given again");
            }
        }
        ImmutableList<Term> terms = organisation.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String path = "seat " + term.seat() + " > term " + term.during();
            if (!seats.contains(term.seat())) {
                problem(path, "the seat must be one of the organisation, but was " + term.seat());
            }
            for (Term other : terms.subList(0, i)) {
                if (other.seat().equals(term.seat())) {
                    term.during()
                            .intersection(other.during())
                            .ifPresent(days -> problem(
                                    path,
                                    "must not overlap another term of the seat, but was beside " + other.during()
                                            + " during " + days));
                }
            }
        }
        for (int i = 0; i < organisation.approvals().size(); i++) {
            for (Approval other : organisation.approvals().subList(0, i)) {
                if (other.equals(organisation.approvals().get(i))) {
                    problem("approval of " + other.matter(), "must be given once, but was given again");
                }
            }
        }
    }

    private void checkMemberships() {
        ImmutableList<Membership> all = organisation.memberships();
        for (int i = 0; i < all.size(); i++) {
            Membership membership = all.get(i);
            String path = "membership " + (i + 1);
            for (int j = 0; j < i; j++) {
                Membership other = all.get(j);
                if (!other.person().equals(membership.person())) {
                    continue;
                }
                int number = j + 1;
                membership
                        .during()
                        .intersection(other.during())
                        .ifPresent(days -> problem(
                                path,
                                "nobody must be a member twice on a day, but was " + describe(other) + " by membership "
                                        + number + " and " + describe(membership) + " during " + days));
            }
        }
    }

    private static String describe(Membership membership) {
        return membership.kind() + membership.side().map(side -> " for " + side).orElse("");
    }

    private void checkFigures() {
        if (organisation instanceof PartyOrganisation party) {
            for (Timeline.Segment<Integer> units : party.units().segments()) {
                if (units.value().orElse(1) < 1) {
                    problem(
                            "units",
                            "must be 1 or more, but was " + units.value().get() + " during " + units.range());
                }
            }
        } else if (organisation instanceof BuildingCouncil council) {
            for (int i = 0; i < council.leaders().size(); i++) {
                BuildingLeader leader = council.leaders().get(i);
                for (BuildingLeader other : council.leaders().subList(0, i)) {
                    leader.during()
                            .intersection(other.during())
                            .ifPresent(days -> problem("leaders", "must be one a day, but were two during " + days));
                }
            }
        }
    }

    private void problem(String what, String message) {
        problems.add(new Problem("organisation " + organisation.id() + " > " + what, message));
    }
}
