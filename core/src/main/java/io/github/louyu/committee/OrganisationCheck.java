package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
                        committee.level() == JointCommitteeLevel.AREA ? "committee.area" : "committee.building",
                        Map.of("area", given(area), "building", given(building)));
            }
        } else if (organisation instanceof EnterpriseDevelopmentAssociation && !area) {
            problem("area", "not-given", Map.of());
        } else if ((organisation instanceof PromotionAssociation || organisation instanceof BuildingCouncil)
                && !building) {
            problem("building", "not-given", Map.of());
        }
    }

    private static Bilingual given(boolean given) {
        return SENTENCES.bilingual(given ? "given.yes" : "given.no");
    }

    private void checkSeats() {
        Set<SeatId> seats = new HashSet<>();
        for (Seat seat : organisation.seats()) {
            if (!seats.add(seat.id())) {
                problem("seat " + seat.id(), "given-again", Map.of());
            }
        }
        ImmutableList<Term> terms = organisation.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String path = "seat " + term.seat() + " > term " + term.during();
            if (!seats.contains(term.seat())) {
                problem(path, "seat.unknown", Map.of("seat", term.seat()));
            }
            for (Term other : terms.subList(0, i)) {
                if (other.seat().equals(term.seat())) {
                    term.during()
                            .intersection(other.during())
                            .ifPresent(days ->
                                    problem(path, "term.overlap", Map.of("other", other.during(), "days", days)));
                }
            }
        }
        for (int i = 0; i < organisation.approvals().size(); i++) {
            for (Approval other : organisation.approvals().subList(0, i)) {
                if (other.equals(organisation.approvals().get(i))) {
                    problem("approval of " + other.matter(), "given-again", Map.of());
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
                                "membership.twice",
                                Map.of(
                                        "other",
                                        describe(other),
                                        "number",
                                        number,
                                        "membership",
                                        describe(membership),
                                        "days",
                                        days)));
            }
        }
    }

    private static Bilingual describe(Membership membership) {
        return membership
                .side()
                .map(side -> SENTENCES.bilingual("member.of-side", Map.of("kind", membership.kind(), "side", side)))
                .orElse(Bilingual.same(membership.kind().toString()));
    }

    private void checkFigures() {
        if (organisation instanceof PartyOrganisation party) {
            for (Timeline.Segment<Integer> units : party.units().segments()) {
                if (units.value().orElse(1) < 1) {
                    problem("units", "units", Map.of("number", units.value().get(), "days", units.range()));
                }
            }
        } else if (organisation instanceof BuildingCouncil council) {
            for (int i = 0; i < council.leaders().size(); i++) {
                BuildingLeader leader = council.leaders().get(i);
                for (BuildingLeader other : council.leaders().subList(0, i)) {
                    leader.during()
                            .intersection(other.during())
                            .ifPresent(days -> problem("leaders", "leaders", Map.of("days", days)));
                }
            }
        }
    }

    private void problem(String what, String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem("organisation " + organisation.id() + " > " + what, key, values));
    }
}
