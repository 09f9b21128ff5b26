package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.rules.visit.office.Capacity;
import io.github.louyu.rules.visit.office.EndingLeases;
import io.github.louyu.rules.visit.office.FactGap;
import io.github.louyu.rules.visit.office.IncompleteFile;
import io.github.louyu.rules.visit.office.MadePromise;
import io.github.louyu.rules.visit.office.MondayMeeting;
import io.github.louyu.rules.visit.office.VisitMoves;
import io.github.louyu.rules.visit.office.VisitRates;
import io.github.louyu.rules.visit.office.Workload;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;

/**
 * What the office sees on a Monday.
 *
 * @param names what the tables call enterprises, buildings and persons
 * @param since the day of the last meeting
 * @param on the day of this one
 * @param until the last day of its week, up to which work is counted
 * @param moves what is new, closed and escalated
 * @param rates of the visits that fell due since the rules are in force
 * @param liaisons the work of liaison officers
 * @param teams the work of service teams
 * @param buildings the work in buildings
 * @param promises the promises not kept
 * @param inSixMonths the leases that end in six months
 * @param inTwelveMonths the leases that end in twelve months, those among them
 * @param facts what to ask for
 * @param incomplete the files too empty to judge
 */
record MondayPage(
        Names names,
        LocalDate since,
        LocalDate on,
        LocalDate until,
        VisitMoves moves,
        VisitRates rates,
        Workload<PersonId> liaisons,
        Workload<ImmutableSet<PersonId>> teams,
        Workload<BuildingId> buildings,
        ImmutableList<MadePromise> promises,
        EndingLeases inSixMonths,
        EndingLeases inTwelveMonths,
        ImmutableList<FactGap> facts,
        ImmutableList<IncompleteFile> incomplete) {

    static MondayPage of(
            HuaihaiData data, VisitRulebook rulebook, LocalDate since, LocalDate on, OptionalInt capacity) {
        MondayMeeting meeting = MondayMeeting.of(
                VisitEngine.of(rulebook, WorkCalendar.china()), data.files().toList(), since, on);
        LocalDate sunday = on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate first = rulebook.from();
        return new MondayPage(
                new Names(data),
                since,
                on,
                sunday,
                meeting.moves(),
                meeting.rates(DateRange.ofClosed(first.isAfter(on) ? on : first, on)),
                meeting.workByLiaison(
                        sunday, capacity.isPresent() ? Capacity.of(capacity.getAsInt()) : Capacity.notStated()),
                meeting.workByTeam(sunday, Capacity.notStated()),
                meeting.workByBuilding(sunday, Capacity.notStated()),
                meeting.overduePromises(),
                meeting.leasesEnding(Period.ofMonths(6), PeriodKind.HALF_YEAR),
                meeting.leasesEnding(Period.ofMonths(12), PeriodKind.HALF_YEAR),
                meeting.factsToAsk(),
                meeting.incompleteFiles());
    }
}
