package io.github.louyu.rules.governance;

import io.github.louyu.committee.Approval;
import io.github.louyu.committee.ApprovalMatter;
import io.github.louyu.committee.Election;
import io.github.louyu.committee.ElectionKind;
import io.github.louyu.committee.EnterpriseDevelopmentAssociation;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.MemberCount;
import io.github.louyu.committee.MemberKind;
import io.github.louyu.committee.MemberRole;
import io.github.louyu.committee.Membership;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.committee.PromotionAssociation;
import io.github.louyu.committee.Seat;
import io.github.louyu.committee.Term;
import io.github.louyu.community.Area;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.ServiceStation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a building community find, read straight from their words: loops and ifs, with the numbers of the regulations
 * written out. It shares nothing with the engine but the model. A finding is {@code rule@place}, what cannot be answered is {@code
 * rule@place?}.
 */
final class NaiveGovernance {

    private final GovernedSubdistrict governed;
    private final LocalDate date;
    private final Set<String> found = new TreeSet<>();

    private NaiveGovernance(GovernedSubdistrict governed, LocalDate date) {
        this.governed = governed;
        this.date = date;
    }

    /** With terms that are about to end three months before their last day. */
    static Set<String> find(GovernedSubdistrict governed, LocalDate date) {
        NaiveGovernance naive = new NaiveGovernance(governed, date);
        naive.areas();
        naive.buildings();
        for (Organisation organisation : governed.register().organisations()) {
            if (organisation.during().contains(date)) {
                naive.sides(organisation);
                naive.terms(organisation);
                if (organisation instanceof PartyOrganisation party) {
                    naive.form(party);
                    naive.elections(party);
                }
            }
        }
        return naive.found;
    }

    private void areas() {
        for (Area area : governed.subdistrict().areas()) {
            boolean hasCommittee = false;
            for (Organisation organisation : governed.register().organisations()) {
                if (organisation instanceof JointPartyCommittee
                        && organisation.during().contains(date)
                        && organisation.area().equals(Optional.of(area.id()))) {
                    hasCommittee = true;
                }
            }
            if (area.during().contains(date) && !hasCommittee) {
                found.add("area-joint-committee@" + area.id());
            }
        }
    }

    private void buildings() {
        for (Building building : governed.subdistrict().buildings()) {
            if (!building.during().contains(date)) {
                continue;
            }
            boolean committee = false;
            boolean promotion = false;
            for (Organisation organisation : governed.register().organisations()) {
                if (organisation.during().contains(date)
                        && organisation.building().equals(Optional.of(building.id()))) {
                    committee |= organisation instanceof JointPartyCommittee;
                    promotion |= organisation instanceof PromotionAssociation;
                }
            }
            boolean station = false;
            for (ServiceStation each : governed.subdistrict().stations()) {
                station |=
                        each.building().equals(building.id()) && each.during().contains(date);
            }
            Optional<BuildingRole> role = building.roles().at(date);
            building("landmark-joint-committee", building, role, BuildingRole.LANDMARK, !committee);
            building("landmark-station", building, role, BuildingRole.LANDMARK, !station);
            building("promotion-association", building, role, BuildingRole.ORDINARY, !promotion);
        }
    }

    private void building(
            String rule, Building building, Optional<BuildingRole> role, BuildingRole asked, boolean missing) {
        if (missing && role.isEmpty()) {
            found.add(rule + "@" + building.id() + "?");
        } else if (missing && role.get() == asked) {
            found.add(rule + "@" + building.id());
        }
    }

    private void sides(Organisation organisation) {
        if (organisation instanceof EnterpriseDevelopmentAssociation) {
            Set<MemberRole> seated = new HashSet<>();
            for (Membership membership : organisation.memberships()) {
                if (membership.during().contains(date)) {
                    membership.side().ifPresent(seated::add);
                }
            }
            for (Term term : organisation.terms()) {
                for (Seat seat : organisation.seats()) {
                    if (term.during().contains(date) && seat.id().equals(term.seat())) {
                        seat.side().ifPresent(seated::add);
                    }
                }
            }
            if (seated.size() < 3) {
                found.add("development-association-sides@" + organisation.id());
            }
        }
    }

    private void terms(Organisation organisation) {
        if (organisation.terms().isEmpty()) {
            found.add("term-about-to-end@" + organisation.id() + "?");
            found.add("term-ended@" + organisation.id() + "?");
            return;
        }
        LocalDate first = null;
        for (Term term : organisation.terms()) {
            LocalDate end = term.during().endExclusive();
            if (term.during().contains(date) && !end.equals(LocalDate.MAX) && (first == null || end.isBefore(first))) {
                first = end;
            }
        }
        if (first != null && !date.isBefore(first.minusDays(1).minusMonths(3))) {
            found.add("term-about-to-end@" + organisation.id());
        }
        for (Seat seat : organisation.seats()) {
            boolean ended = false;
            boolean held = false;
            for (Term term : organisation.terms()) {
                if (term.seat().equals(seat.id())) {
                    ended |= !term.during().endExclusive().isAfter(date);
                    held |= term.during().contains(date);
                }
            }
            if (ended && !held) {
                found.add("term-ended@" + organisation.id());
            }
        }
    }

    private void form(PartyOrganisation party) {
        @Nullable Integer full = fullMembers(party);
        @Nullable Integer persons = persons(party);
        boolean anyBranch =
                party.form() != PartyOrganisationForm.GENERAL_BRANCH && party.form() != PartyOrganisationForm.COMMITTEE;
        if (party.form() == PartyOrganisationForm.BRANCH) {
            say("branch-minimum", party, full == null ? null : full < 3);
        }
        if (anyBranch && !approved(party, ApprovalMatter.BRANCH_SIZE, date)) {
            say("branch-size", party, full == null ? null : full > 50);
        }
        if (party.form() == PartyOrganisationForm.JOINT_BRANCH
                && !approved(party, ApprovalMatter.JOINT_BRANCH_UNITS, date)) {
            @Nullable Integer units = party.units().at(date).orElse(null);
            say("joint-branch-units", party, units == null ? null : units > 5);
        }
        if (party.form() == PartyOrganisationForm.GENERAL_BRANCH && !approved(party, ApprovalMatter.FORM, date)) {
            say("general-branch-size", party, full == null ? null : full < 50 || full >= 100);
        }
        if (party.form() == PartyOrganisationForm.COMMITTEE && !approved(party, ApprovalMatter.FORM, date)) {
            say("committee-size", party, full == null ? null : full < 100);
        }
        if (party.form() == PartyOrganisationForm.PROJECT_BRANCH) {
            boolean known = party.during().hasStart() && party.during().hasEnd();
            say(
                    "project-branch-duration",
                    party,
                    known
                            ? party.during()
                                    .start()
                                    .plusMonths(6)
                                    .isAfter(party.during().endExclusive())
                            : null);
        }
        if (anyBranch) {
            say("branch-committee", party, and(full == null ? null : full >= 7, persons == null ? null : persons < 3));
        }
        if (!approved(party, ApprovalMatter.COMMITTEE_SIZE, date)) {
            @Nullable Boolean odd = null;
            if (persons != null) {
                odd = anyBranch ? persons > 7 : persons < 5 || persons > 9;
            }
            say("committee-persons", party, odd);
        }
        if (!approved(party, ApprovalMatter.TERM_LENGTH, date)) {
            say("term-length", party, longTerm(party));
        }
    }

    /** Whether a running term is longer than five years in a committee, or three elsewhere; null if none has both ends. */
    private @Nullable Boolean longTerm(PartyOrganisation party) {
        @Nullable Boolean answer = null;
        for (Term term : party.terms()) {
            if (term.during().contains(date)
                    && term.during().hasStart()
                    && !term.during().endExclusive().equals(LocalDate.MAX)) {
                LocalDate asARule =
                        term.during().start().plusMonths(party.form() == PartyOrganisationForm.COMMITTEE ? 60 : 36);
                answer = (answer != null && answer)
                        || term.during().endExclusive().isAfter(asARule);
            }
        }
        return answer;
    }

    private @Nullable Integer fullMembers(PartyOrganisation party) {
        Optional<MemberCount> stated = party.memberCounts().at(date);
        if (stated.isPresent()) {
            return stated.get().full();
        }
        if (party.memberships().isEmpty()) {
            return null;
        }
        int full = 0;
        for (Membership membership : party.memberships()) {
            if (membership.kind() == MemberKind.FULL_MEMBER
                    && membership.during().contains(date)) {
                full++;
            }
        }
        return full;
    }

    private @Nullable Integer persons(Organisation organisation) {
        if (organisation.terms().isEmpty()) {
            return null;
        }
        Set<Object> persons = new HashSet<>();
        for (Term term : organisation.terms()) {
            if (term.during().contains(date)) {
                persons.add(term.holder());
            }
        }
        return persons.size();
    }

    private void elections(PartyOrganisation party) {
        Election last = null;
        boolean outOfTime = false;
        for (Election election : party.elections()) {
            if (election.on().isAfter(date)) {
                continue;
            }
            if (last == null || !election.on().isBefore(last.on())) {
                last = election;
            }
            boolean odd = election.kind() == ElectionKind.EARLY || election.kind() == ElectionKind.LATE;
            outOfTime |= odd && !approved(party, ApprovalMatter.ELECTION_DATE, election.on());
        }
        say("election-date", party, outOfTime);
        if (last != null) {
            boolean known = last.entitled().isPresent() && last.present().isPresent();
            say(
                    "election-quorum",
                    party,
                    known ? last.present().getAsInt() * 5 <= last.entitled().getAsInt() * 4 : null);
        }
    }

    private static boolean approved(Organisation organisation, ApprovalMatter matter, LocalDate on) {
        for (Approval approval : organisation.approvals()) {
            if (approval.matter() == matter && approval.during().contains(on)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        if ((a != null && !a) || (b != null && !b)) {
            return false;
        }
        return (a == null || b == null) ? null : true;
    }

    private void say(String rule, Organisation organisation, @Nullable Boolean answer) {
        if (answer == null) {
            found.add(rule + "@" + organisation.id() + "?");
        } else if (answer) {
            found.add(rule + "@" + organisation.id());
        }
    }
}
