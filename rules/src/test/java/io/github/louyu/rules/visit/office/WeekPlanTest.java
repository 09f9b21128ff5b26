package io.github.louyu.rules.visit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitPriority;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weeks planned by hand. Monday is 23 September 2019; the week of China's calendar ends with a working Sunday, the 29th. */
class WeekPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 9, 23);
    private static final DateRange WEEK = DateRange.of(MONDAY, MONDAY.plusDays(7));

    private static PlannableVisit visit(String enterprise, String building, LocalDate due) {
        return visit(enterprise, building, due, VisitPriority.NORMAL);
    }

    private static PlannableVisit visit(String enterprise, String building, LocalDate due, VisitPriority priority) {
        return new PlannableVisit(
                ObligationId.of(enterprise + "/" + due),
                EnterpriseId.of(enterprise),
                building.isEmpty() ? Optional.empty() : Optional.of(BuildingId.of(building)),
                due,
                priority);
    }

    private static WeekRequest week(int days, int perDay, PlannableVisit... visits) {
        return WeekRequest.ofWorkdays(
                DateRange.of(MONDAY, MONDAY.plusDays(days)), perDay, WorkCalendar.china(), List.of(visits));
    }

    private static List<String> days(WeekPlan plan) {
        List<String> days = new ArrayList<>();
        plan.rounds().forEach(round -> {
            List<String> enterprises = new ArrayList<>();
            round.visits().forEach(each -> enterprises.add(each.enterprise().value()));
            days.add(round.day().getDayOfMonth() + " "
                    + round.building().map(BuildingId::value).orElse("?") + " " + String.join(",", enterprises));
        });
        return days;
    }

    @Test
    void whatIsInOneBuildingIsVisitedOnOneDay() {
        WeekPlan plan = VisitPlanner.fewestRounds()
                .plan(week(
                        2,
                        2,
                        visit("A", "B1", MONDAY.plusDays(5)),
                        visit("B", "B2", MONDAY.plusDays(5)),
                        visit("C", "B1", MONDAY.plusDays(5)),
                        visit("D", "B2", MONDAY.plusDays(5))));

        assertThat(days(plan)).containsExactly("23 B1 A,C", "24 B2 B,D");
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 0, 2, 2));
    }

    @Test
    void aDeadlineComesBeforeARoundSaved() {
        WeekPlan plan = VisitPlanner.fewestRounds()
                .plan(week(
                        2,
                        1,
                        visit("A", "B1", MONDAY.plusDays(1)),
                        visit("B", "B1", MONDAY),
                        visit("C", "B1", MONDAY.plusDays(1))));

        assertThat(days(plan)).contains("23 B1 B");
        assertThat(plan.missed()).hasSize(1);
        assertThat(plan.left()).hasSize(1);
    }

    @Test
    void whereADeadlineMustBeMissedItIsNotOneOfHighPriority() {
        WeekPlan plan = VisitPlanner.fewestRounds()
                .plan(week(2, 1, visit("A", "B1", MONDAY), visit("B", "B1", MONDAY, VisitPriority.HIGH)));

        assertThat(days(plan)).containsExactly("23 B1 B", "24 B1 A");
        assertThat(plan.missed()).extracting(each -> each.enterprise().value()).containsExactly("A");
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void whatIsOverdueComesBeforeWhatIsDueNextWeek() {
        WeekPlan plan = VisitPlanner.fewestRounds()
                .plan(week(1, 1, visit("A", "B1", MONDAY.plusDays(7)), visit("B", "B2", MONDAY.minusDays(1))));

        assertThat(days(plan)).containsExactly("23 B2 B");
        assertThat(plan.missed()).isEmpty();
        assertThat(plan.left()).extracting(each -> each.enterprise().value()).containsExactly("A");
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1, 1, 0));
    }

    @Test
    void oneVisitServesAllOfAnEnterprise() {
        WeekPlan plan = VisitPlanner.fewestRounds()
                .plan(week(
                        2,
                        1,
                        visit("A", "B1", MONDAY.plusDays(1)),
                        visit("A", "B1", MONDAY),
                        visit("B", "B1", MONDAY.plusDays(1))));

        assertThat(plan.rounds().get(0).visits())
                .extracting(PlannedVisit::enterprise, each -> each.serves().size())
                .containsExactly(tuple(EnterpriseId.of("A"), 2));
        assertThat(plan.cost().missed()).isZero();
        assertThat(plan.dayOf(EnterpriseId.of("B"))).contains(MONDAY.plusDays(1));
    }

    @Test
    void whereTheBuildingIsNotKnownEachEnterpriseIsARoundOfItsOwn() {
        WeekPlan plan = VisitPlanner.fewestRounds()
                .plan(week(1, 3, visit("A", "", MONDAY), visit("B", "", MONDAY), visit("C", "B1", MONDAY)));

        assertThat(days(plan)).containsExactly("23 B1 C", "23 ? A", "23 ? B");
        assertThat(plan.cost().rounds()).isEqualTo(3);
    }

    @Test
    void aWeekHasTheWorkingDaysOfTheCalendar() {
        WeekRequest week = WeekRequest.ofWorkdays(WEEK, 2, WorkCalendar.china(), List.of());
        assertThat(week.capacity().keySet())
                .containsExactly(
                        MONDAY,
                        MONDAY.plusDays(1),
                        MONDAY.plusDays(2),
                        MONDAY.plusDays(3),
                        MONDAY.plusDays(4),
                        MONDAY.plusDays(6));
        assertThat(VisitPlanner.fewestRounds().plan(week).rounds()).isEmpty();
    }

    @Test
    void anObligationIsPlannedWhereTheFileHasItOnTheDay() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("A"))
                .recordedOn(MONDAY)
                .attribute(EnterpriseAttributes.BUILDING, BuildingId.of("B7"), MONDAY)
                .event("e", EventKind.EXECUTIVE_CHANGE, MONDAY)
                .build();
        VisitObligation obligation = VisitEngine.of(
                        VisitRulebook.of(
                                "book",
                                MONDAY,
                                VisitRule.on("news", EventKind.EXECUTIVE_CHANGE)
                                        .dueWithin(Span.days(2))
                                        .withPriority(VisitPriority.HIGH)),
                        WorkCalendar.china())
                .assess(file, MONDAY)
                .obligations()
                .get(0);

        assertThat(PlannableVisit.of(obligation, file, MONDAY))
                .isEqualTo(new PlannableVisit(
                        ObligationId.of("A/news/e"),
                        EnterpriseId.of("A"),
                        Optional.of(BuildingId.of("B7")),
                        MONDAY.plusDays(2),
                        VisitPriority.HIGH));
        EnterpriseFile other = EnterpriseFile.builder(EnterpriseId.of("B")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannableVisit.of(obligation, other, MONDAY))
                .withMessage("visit A/news/e: the file must be of A, but was of B");
    }

    @Test
    void aRequestThatDoesNotFitTogetherIsRefusedWithEveryReason() {
        PlannableVisit one = visit("A", "B1", MONDAY);
        assertThatThrownBy(() -> new WeekRequest(
                        ImmutableSortedMap.of(MONDAY, 0),
                        ImmutableList.of(one, one, visit("A", "B2", MONDAY.plusDays(1)))))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("capacity of 2019-09-23: must be more than 0, but was 0")
                .hasMessageContaining("visit A/2019-09-23: must stand once, but stands again")
                .hasMessageContaining("visit A/2019-09-24: an enterprise must be in one building, but was in two");
        assertThatThrownBy(() -> new WeekRequest(ImmutableSortedMap.of(), ImmutableList.of()))
                .hasMessageContaining("days: there must be a day on which one can go, but was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeekRequest.ofWorkdays(DateRange.from(MONDAY), 1, WorkCalendar.china(), List.of()))
                .withMessageStartingWith("week: the range must have a start and an end, but was");
        List<PlannableVisit> many = new ArrayList<>();
        for (int i = 0; i <= 300; i++) {
            many.add(visit("E" + i, "", MONDAY));
        }
        assertThatThrownBy(() -> WeekRequest.ofWorkdays(WEEK, 1, WorkCalendar.china(), many))
                .hasMessageContaining("visits: must be at most 300, but was 301");
    }

    @Test
    void noPlannerGetsAwayWithAPlanThatDoesNotKeepToTheRequest() {
        WeekRequest week = week(1, 1, visit("A", "B1", MONDAY), visit("B", "B1", MONDAY), visit("C", "B1", MONDAY));
        VisitPlanner everybodyAtOnce = request -> WeekPlan.of(
                request,
                Map.of(
                        EnterpriseId.of("A"),
                        MONDAY,
                        EnterpriseId.of("B"),
                        MONDAY,
                        EnterpriseId.of("C"),
                        MONDAY.plusDays(1),
                        EnterpriseId.of("X"),
                        MONDAY));

        assertThatThrownBy(() -> everybodyAtOnce.plan(week))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("enterprise X: must be in the request, but was not")
                .hasMessageContaining("enterprise C: the day must be one of the request, but was 2019-09-24")
                .hasMessageContaining("day 2019-09-23: must have at most 1 enterprises, but had 2");
        assertThat(WeekPlan.of(week, Map.of()).toString())
                .isEqualTo("WeekPlan[2019-09-23 to 2019-09-23, 0 of 3 enterprises]");
    }
}
