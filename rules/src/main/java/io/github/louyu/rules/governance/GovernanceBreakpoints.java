package io.github.louyu.rules.governance;

import io.github.louyu.committee.BuildingCouncil;
import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.PartyOrganisation;
import io.github.louyu.community.Building;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days on which something that is said of a subdistrict begins or ends; between two of them each state is one and the same. */
final class GovernanceBreakpoints {

    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private GovernanceBreakpoints() {}

    static NavigableSet<LocalDate> of(GovernedSubdistrict governed) {
        GovernanceBreakpoints breakpoints = new GovernanceBreakpoints();
        breakpoints.add(governed.subdistrict());
        governed.register().organisations().forEach(breakpoints::add);
        return breakpoints.days;
    }

    private void add(Subdistrict subdistrict) {
        subdistrict.areas().forEach(area -> add(area.during()));
        subdistrict.buildings().forEach(this::add);
        subdistrict.placements().forEach(placement -> add(placement.during()));
        subdistrict.stations().forEach(station -> add(station.during()));
    }

    private void add(Building building) {
        add(building.during());
        add(building.roles());
        add(building.grades());
    }

    private void add(Organisation organisation) {
        add(organisation.during());
        organisation.memberships().forEach(membership -> add(membership.during()));
        organisation.terms().forEach(term -> add(term.during()));
        organisation.approvals().forEach(approval -> add(approval.during()));
        organisation.elections().forEach(election -> days.add(election.on()));
        if (organisation instanceof PartyOrganisation party) {
            add(party.units());
            add(party.memberCounts());
        } else if (organisation instanceof BuildingCouncil council) {
            council.leaders().forEach(leader -> add(leader.during()));
        }
    }

    private void add(Timeline<?> timeline) {
        days.addAll(timeline.changes());
    }

    private void add(DateRange range) {
        if (range.hasStart()) {
            days.add(range.start());
        }
        if (range.hasEnd()) {
            days.add(range.endExclusive());
        }
    }
}
