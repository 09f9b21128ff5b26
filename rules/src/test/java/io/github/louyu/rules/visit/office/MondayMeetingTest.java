package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitLead;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a meeting is told, by hand. Dates are of 2019; the meeting of Monday 11 March looks back to that of 4 March. */
class MondayMeetingTest {

    private static final LocalDate SINCE = day(3, 4);
    private static final LocalDate ON = day(3, 11);
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");
    private static final PersonId ZHAO = PersonId.of("zhao");

    private static final VisitEngine ENGINE = engine(VisitRule.on("news", EventKind.EXECUTIVE_CHANGE)
            .dueWithin(Span.days(10))
            .escalatingAfterDays(5)
            .cancelledBy(EventKind.SPECIAL_CASE_CLOSED));

    private static VisitEngine engine(VisitRule... rules) {
        return VisitEngine.of(VisitRulebook.of("book", day(1, 1), rules), WorkCalendar.weekendsOnly());
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2019, month, dayOfMonth);
    }

    private static EnterpriseFileBuilder file(String id) {
        return EnterpriseFile.builder(EnterpriseId.of(id)).recordedOn(day(1, 1));
    }

    /** A file with one executive change on a day. */
    private static EnterpriseFileBuilder news(String id, LocalDate on) {
        return file(id).recordedOn(on).event("e", EventKind.EXECUTIVE_CHANGE, on);
    }

    private static MondayMeeting meeting(EnterpriseFileBuilder... files) {
        return meeting(ENGINE, files);
    }

    private static MondayMeeting meeting(VisitEngine engine, EnterpriseFileBuilder... files) {
        return MondayMeeting.of(
                engine, Arrays.stream(files).map(EnterpriseFileBuilder::build).toList(), SINCE, ON);
    }

    private static List<String> enterprises(List<ObligationChange> moves) {
        return moves.stream().map(move -> move.after().enterprise().value()).toList();
    }

    @Test
    void whatBeganAfterTheLastMeetingIsNewAndWhatBeganOnItsDayIsNot() {
        VisitMoves moves = meeting(
                        news("A", SINCE), news("B", SINCE.plusDays(1)), news("C", ON), news("D", ON.plusDays(1)))
                .moves();

        assertThat(enterprises(moves.begun())).containsExactly("B", "C");
        assertThat(moves.closed()).isEmpty();
        assertThat(moves.escalated()).isEmpty();
    }

    @Test
    void whatWasVisitedOrCancelledInBetweenIsClosed() {
        VisitMoves moves = meeting(
                        news("A", day(3, 1)).recordedOn(day(3, 6)).visit("v", Visit.on(day(3, 6))),
                        news("B", day(3, 1)).recordedOn(day(3, 7)).event("c", EventKind.SPECIAL_CASE_CLOSED, day(3, 7)),
                        news("C", day(3, 1)).recordedOn(day(3, 3)).visit("v", Visit.on(day(3, 3))),
                        news("D", day(3, 5)).recordedOn(day(3, 6)).visit("v", Visit.on(day(3, 6))))
                .moves();

        assertThat(moves.closed())
                .extracting(
                        move -> move.after().enterprise().value(),
                        move -> move.after().state())
                .containsExactly(
                        tuple("A", ObligationState.FULFILLED),
                        tuple("B", ObligationState.CANCELLED),
                        tuple("D", ObligationState.FULFILLED));
        assertThat(enterprises(moves.begun())).containsExactly("D");
    }

    @Test
    void whatBecameOverdueOrRoseALevelIsEscalated() {
        VisitMoves moves = meeting(
                        news("A", day(2, 28)), // due 03-10, overdue on 03-11
                        news("B", day(2, 20)), // due 03-02, overdue since 03-03, level 1 from 03-08
                        news("C", day(2, 22)), // due 03-04, overdue since 03-05, level 1 from 03-10
                        news("D", day(2, 10)), // due 02-20, level 1 since 02-26
                        news("E", day(3, 1))) // due 03-11
                .moves();

        assertThat(moves.escalated())
                .extracting(
                        move -> move.after().enterprise().value(),
                        move -> move.after().level())
                .containsExactly(tuple("B", 1), tuple("C", 1), tuple("A", 0));
    }

    @Test
    void whatIsTakenBackReopensAndWhatIsExtendedIsRescheduled() {
        VisitMoves moves = meeting(
                        news("A", day(3, 1))
                                .recordedOn(day(3, 2))
                                .visit("v", Visit.on(day(3, 2)))
                                .recordedOn(day(3, 8))
                                .retract("r", "v"),
                        news("B", day(3, 1))
                                .recordedOn(day(3, 8))
                                .add(new DueDateExtension(
                                        ObligationId.of("B/news/e"), day(3, 20), day(3, 8), "abroad")))
                .moves();

        assertThat(enterprises(moves.reopened())).containsExactly("A");
        assertThat(moves.rescheduled())
                .extracting(
                        move -> move.before().map(VisitObligation::due),
                        move -> move.after().due())
                .containsExactly(tuple(Optional.of(day(3, 11)), day(3, 20)));
    }

    @Test
    void theRatesCountWhatFellDueAndIsDecided() {
        MondayMeeting meeting = meeting(
                news("A", day(2, 10)).recordedOn(day(2, 15)).visit("v", Visit.on(day(2, 15))), // in time
                news("B", day(2, 10)).recordedOn(day(2, 25)).visit("v", Visit.on(day(2, 25))), // late
                news("C", day(2, 10)), // overdue
                news("D", day(2, 10)).recordedOn(day(2, 12)).event("c", EventKind.SPECIAL_CASE_CLOSED, day(2, 12)),
                news("E", day(3, 1)), // due on the day of the meeting, open
                news("F", day(2, 19)).recordedOn(day(2, 20)).visit("v", Visit.on(day(2, 20)))); // due 03-01

        VisitRates february = meeting.rates(DateRange.of(day(2, 1), day(3, 1)));
        assertThat(february.completion()).isEqualTo(new Rate(2, 3));
        assertThat(february.onTime()).isEqualTo(new Rate(1, 3));
        assertThat(february.completion().percent(1)).contains(new BigDecimal("66.7"));
        assertThat(meeting.rates(DateRange.of(day(2, 1), day(3, 2))).onTime()).isEqualTo(new Rate(2, 4));
        assertThat(meeting.rates(DateRange.of(day(3, 11), day(3, 12))).onTime()).isEqualTo(new Rate(0, 0));
    }

    @Test
    void ofNoneThereIsNoRate() {
        assertThat(new Rate(0, 0).percent(0)).isEmpty();
        assertThat(new Rate(0, 4).percent(0)).contains(BigDecimal.ZERO);
        assertThat(new Rate(1, 8).percent(1)).contains(new BigDecimal("12.5"));
        assertThat(new Rate(1, 3)).hasToString("1/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(2, 1))
                .withMessage("rate: the numerator must be from 0 to the denominator, but was 2 of 1");
    }

    private static EnterpriseFileBuilder led(EnterpriseFileBuilder file, PersonId chief, String building) {
        return file.recordedOn(day(1, 1))
                .attribute(EnterpriseAttributes.CHIEF_LIAISON, chief, day(1, 1))
                .attribute(EnterpriseAttributes.BUILDING, BuildingId.of(building), day(1, 1));
    }

    @Test
    void theWorkOfALiaisonCountsEnterprisesNotObligations() {
        MondayMeeting meeting = meeting(
                led(news("A", day(3, 1)).event("e2", EventKind.EXECUTIVE_CHANGE, day(3, 1)), LI, "B1"),
                led(news("B", day(3, 8)), LI, "B1"), // due 03-18, the Monday after
                led(news("C", day(2, 1)), LI, "B2"), // overdue
                led(news("D", day(3, 2)), WANG, "B2"), // due 03-12
                news("E", day(3, 2)));

        Workload<PersonId> work =
                meeting.workByLiaison(day(3, 17), Capacity.<PersonId>of(1).with(ZHAO, 3));
        assertThat(work.loads())
                .extracting(
                        load -> load.key().value(),
                        load -> load.obligations().size(),
                        Load::enterprises,
                        Load::overdue,
                        Load::overload)
                .containsExactly(tuple("li", 3, 2, 1, 1), tuple("wang", 1, 1, 0, 0), tuple("zhao", 0, 0, 0, 0));
        assertThat(work.unassigned())
                .extracting(obligation -> obligation.enterprise().value())
                .containsExactly("E");
        assertThat(work.of(ZHAO)).isPresent();
        assertThat(work.of(PersonId.of("nobody"))).isEmpty();
        assertThat(meeting.workByBuilding(day(3, 17), Capacity.notStated()).loads())
                .extracting(load -> load.key().value(), Load::enterprises, Load::overload)
                .containsExactly(tuple("B2", 2, 0), tuple("B1", 1, 0));
        assertThat(meeting.workByLiaison(day(3, 18), Capacity.notStated()).of(LI))
                .hasValueSatisfying(load -> assertThat(load.enterprises()).isEqualTo(3));
    }

    @Test
    void teamsOfTheSamePersonsAreOneTeamAndAVisitLedOtherwiseIsUnassigned() {
        ServiceTeam liAndWang =
                ServiceTeam.of(TeamMember.of(LI, TeamRole.CHIEF), TeamMember.of(WANG, TeamRole.DEPARTMENT_OFFICER));
        ServiceTeam wangAndLi =
                ServiceTeam.of(TeamMember.of(WANG, TeamRole.CHIEF), TeamMember.of(LI, TeamRole.DEPARTMENT_OFFICER));
        VisitEngine engine = engine(VisitRule.on("news", EventKind.EXECUTIVE_CHANGE)
                .dueWithin(Span.days(10))
                .ledBy(VisitLead.AS_ASSIGNED));
        MondayMeeting meeting = meeting(
                engine,
                news("A", day(3, 2)).attribute(EnterpriseAttributes.SERVICE_TEAM, liAndWang, day(1, 1)),
                news("B", day(3, 2)).attribute(EnterpriseAttributes.SERVICE_TEAM, wangAndLi, day(1, 1)),
                led(news("C", day(3, 2)), LI, "B1"));

        Workload<ImmutableSet<PersonId>> work = meeting.workByTeam(day(3, 17), Capacity.of(1));
        assertThat(work.loads())
                .extracting(Load::key, Load::enterprises, Load::overload)
                .containsExactly(tuple(ImmutableSet.of(LI, WANG), 2, 1));
        assertThat(work.unassigned()).hasSize(1);
        assertThat(meeting.workByLiaison(day(3, 17), Capacity.of(1)).unassigned())
                .hasSize(3);
    }

    @Test
    void whoTakesOverIsReadOnTheFirstDayWithout() {
        ServiceTeam team = ServiceTeam.of(
                TeamMember.of(LI, TeamRole.CHIEF),
                TeamMember.of(WANG, TeamRole.LIAISON_OFFICER),
                TeamMember.of(ZHAO, TeamRole.LIAISON_OFFICER),
                TeamMember.of(PersonId.of("tax"), TeamRole.DEPARTMENT_OFFICER));
        EnterpriseFileBuilder named = led(news("A", day(3, 2)), LI, "B1")
                .recordedOn(day(3, 10))
                .attribute(EnterpriseAttributes.CHIEF_LIAISON, WANG, day(3, 20));
        EnterpriseFileBuilder learnedLater = led(news("B", day(3, 2)), LI, "B1")
                .recordedOn(day(3, 12))
                .attribute(EnterpriseAttributes.CHIEF_LIAISON, WANG, day(3, 20));
        EnterpriseFileBuilder withTeam =
                led(file("C"), LI, "B1").attribute(EnterpriseAttributes.SERVICE_TEAM, team, day(1, 1));
        EnterpriseFileBuilder inTeam = led(file("D"), WANG, "B1")
                .attribute(
                        EnterpriseAttributes.SERVICE_TEAM,
                        ServiceTeam.of(TeamMember.of(LI, TeamRole.OTHER)),
                        day(1, 1));
        EnterpriseFileBuilder wangsWork = led(news("E", day(3, 2)), WANG, "B1");
        EnterpriseFileBuilder coming = led(file("F"), WANG, "B1")
                .recordedOn(day(3, 10))
                .attribute(EnterpriseAttributes.CHIEF_LIAISON, LI, day(3, 15));

        HandOver list = meeting(named, learnedLater, withTeam, inTeam, wangsWork, coming)
                .handOver(LI, day(3, 20));
        assertThat(list.files())
                .extracting(
                        handed -> handed.enterprise().value(),
                        handed -> handed.pending().size(),
                        HandedFile::successor,
                        HandedFile::candidates)
                .containsExactly(
                        tuple("A", 1, Optional.of(WANG), List.of()),
                        tuple("B", 1, Optional.empty(), List.of()),
                        tuple("C", 0, Optional.empty(), List.of(ZHAO, WANG)),
                        tuple("F", 0, Optional.empty(), List.of()));
        assertThat(list.teams()).containsExactly(EnterpriseId.of("D"));
        assertThat(list.withoutSuccessor()).isEqualTo(3);
        assertThat(list.toString()).doesNotContain("li,", "wang");
    }

    private static Visit promising(LocalDate on, VisitPromise... promises) {
        return Visit.builder().on(on).addPromises(promises).build();
    }

    @Test
    void aPromiseIsOverdueOnTheDayAfterItsDayUntilItIsKept() {
        EnterpriseFileBuilder file = led(file("A"), LI, "B1")
                .recordedOn(day(2, 1))
                .visit(
                        "v",
                        promising(
                                day(2, 1),
                                VisitPromise.of(PromiseId.of("p1"), "send the list", day(3, 10)),
                                VisitPromise.of(PromiseId.of("p2"), "call back", day(3, 11)),
                                VisitPromise.of(PromiseId.of("p3"), "arrange talks", day(2, 20))
                                        .withBy(WANG),
                                VisitPromise.of(PromiseId.of("p4"), "bring the form", day(2, 10))))
                .recordedOn(day(2, 15))
                .add(new PromiseKept(EntryId.of("v"), PromiseId.of("p4"), day(2, 9)))
                .recordedOn(day(3, 12))
                .add(new PromiseKept(EntryId.of("v"), PromiseId.of("p1"), day(3, 9)));
        MondayMeeting meeting = meeting(file);

        assertThat(meeting.overduePromises())
                .extracting(made -> made.promise().id().value(), made -> made.daysOverdue(ON), MadePromise::keeper)
                .containsExactly(tuple("p3", 19L, Optional.of(WANG)), tuple("p1", 1L, Optional.of(LI)));
        assertThat(meeting.overduePromises().toString()).doesNotContain("arrange", "wang");
        assertThat(meeting.handOver(WANG, ON).promises())
                .extracting(made -> made.promise().id().value())
                .containsExactly("p3");
        assertThat(meeting.handOver(LI, ON).promises())
                .extracting(made -> made.promise().id().value())
                .containsExactly("p1", "p2");
    }

    @Test
    void aLeaseEndsWithinSixMonthsFromTheSameDayOfTheMonthOn() {
        MondayMeeting meeting = meeting(
                file("A").add("l", Lease.ofClosed(day(1, 1), day(9, 11))),
                file("B").add("l", Lease.ofClosed(day(1, 1), day(9, 12))),
                file("C").add("l", Lease.ofClosed(day(1, 1), ON)),
                file("D").add("l", Lease.ofClosed(day(1, 1), day(3, 10))),
                file("E").add("l", Lease.openEnded(day(1, 1))));

        assertThat(meeting.leasesEnding(Period.ofMonths(6), PeriodKind.YEAR).leases())
                .extracting(ending -> ending.enterprise().value())
                .containsExactly("C", "A");
        assertThat(meeting.leasesEnding(Period.ofMonths(12), PeriodKind.YEAR).leases())
                .extracting(ending -> ending.enterprise().value())
                .containsExactly("C", "A", "B");
    }

    @Test
    void whatWouldBeLostIsAddedUpByPeriodOnceForEachEnterprise() {
        Lease lease = Lease.ofClosed(day(1, 1), day(6, 30)).withBuilding(BuildingId.of("B1"));
        MondayMeeting meeting = meeting(
                file("A")
                        .add("l1", lease.withFloor("1F").withAreaSquareMetres(new BigDecimal("100.5")))
                        .add("l2", lease.withFloor("2F").withAreaSquareMetres(new BigDecimal("20")))
                        .figure(taxOf(2018, "10.00"))
                        .figure(taxOf(2017, "99.00")),
                file("B").add("l", lease).figure(taxOf(2018, "5.00")),
                file("C").add("l", lease).figure(taxOf(2017, "7.00")),
                file("D").add("l", lease),
                file("E")
                        .add("l1", lease.withFloor("1F"))
                        .add(
                                "l2",
                                Lease.openEnded(day(7, 1))
                                        .withBuilding(BuildingId.of("B1"))
                                        .withFloor("1F")),
                file("F").add("l", lease).add("r", FileEvent.of(EventKind.LEASE_RENEWED, day(2, 1), EntryId.of("l"))));

        EndingLeases ending = meeting.leasesEnding(Period.ofMonths(6), PeriodKind.YEAR);
        assertThat(ending.leases())
                .extracting(lost -> lost.enterprise().value() + " " + lost.entry())
                .containsExactly("A l1", "A l2", "B l", "C l", "D l");
        assertThat(ending.followed())
                .extracting(kept -> kept.enterprise().value(), EndingLease::followedBy)
                .containsExactly(tuple("E", Optional.of(EntryId.of("l2"))), tuple("F", Optional.of(EntryId.of("r"))));
        assertThat(ending.squareMetres()).isEqualByComparingTo("120.5");
        assertThat(ending.withoutArea()).isEqualTo(3);
        assertThat(ending.taxes())
                .extracting(TaxTotal::period, total -> total.total().toString(), TaxTotal::enterprises)
                .containsExactly(
                        tuple(ReportingPeriod.year(2018), "CNY 15.00", 2),
                        tuple(ReportingPeriod.year(2017), "CNY 7.00", 1));
        assertThat(ending.withoutTax()).isEqualTo(1);
    }

    private static Figure<Money> taxOf(int year, String amount) {
        return Figure.of(
                FigureKind.TAX,
                ReportingPeriod.year(year),
                Money.of(CurrencyUnit.of("CNY"), new BigDecimal(amount)),
                day(1, 1));
    }

    @Test
    void factsAreRankedByHowManyOpenQuestionsTheyDecide() {
        var yearly = tax(PeriodKind.YEAR);
        VisitEngine engine = engine(
                VisitRule.when("large", keyTier().isAtLeast(KeyTier.DISTRICT)).dueWithin(Span.days(5)),
                VisitRule.when("small", headcount().isAtMost(10))
                        .inScope(keyTier().isAtLeast(KeyTier.CITY))
                        .dueWithin(Span.days(5)),
                VisitRule.onFigures("decline", yearly, yearly.latest().isBelow(yearly.yearBefore()))
                        .dueWithin(Span.days(5)));
        MondayMeeting meeting = meeting(
                engine,
                file("A"),
                file("B")
                        .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 1))
                        .figure(taxOf(2018, "1.00")),
                file("C")
                        .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 1))
                        .attribute(EnterpriseAttributes.HEADCOUNT, 5L, day(1, 1)));

        assertThat(meeting.incompleteFiles())
                .extracting(
                        file -> file.enterprise().value(),
                        file -> file.undetermined().size(),
                        file -> file.facts().stream()
                                .map(fact -> fact.fact().name())
                                .toList())
                .containsExactly(
                        tuple("A", 2, List.of("key-tier", "headcount")),
                        tuple("B", 2, List.of("TAX/YEAR/period-before", "headcount")));
        assertThat(meeting.factsToAsk())
                .extracting(fact -> fact.fact().name(), FactGap::decides, FactGap::bears)
                .containsExactly(
                        tuple("headcount", 1, 2), tuple("key-tier", 1, 2), tuple("TAX/YEAR/period-before", 1, 1));
        assertThat(meeting.factsToAsk()).extracting(FactGap::fact).hasOnlyElementsOfType(MissingFact.class);
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        EnterpriseFile a = news("A", day(3, 5)).build();
        EnterpriseFile b = news("B", day(3, 5)).build();

        assertThat(MondayMeeting.of(ENGINE, List.of(b, a), SINCE, ON).obligations())
                .isEqualTo(MondayMeeting.of(ENGINE, List.of(a, b), SINCE, ON).obligations())
                .hasSize(2);
    }

    @Test
    void whatCannotBeReviewedIsRefused() {
        EnterpriseFile a = news("A", day(3, 5)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MondayMeeting.of(ENGINE, List.of(a, a), SINCE, ON))
                .withMessage("files: each enterprise must have one, but was two of A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MondayMeeting.of(ENGINE, List.of(a), ON, ON))
                .withMessage("meeting on 2019-03-11: the last one must be before it, but was on 2019-03-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().handOver(LI, SINCE))
                .withMessage(
                        "hand-over on 2019-03-11: the first day without must not be before it, but was 2019-03-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(-1))
                .withMessage("capacity: must be 0 or more, but was -1");
        assertThat(meeting().toString()).isEqualTo("MondayMeeting[2019-03-04, 2019-03-11, 0 files]");
    }
}
