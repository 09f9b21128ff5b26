package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitForecastTest {

    private static final VisitEngine ENGINE = VisitEngine.of(
            VisitRulebook.of(
                    "book",
                    day(1, 1),
                    VisitRule.on("change", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(10)),
                    VisitRule.ahead("lease", TargetDates.leaseEnds(), Span.months(3))
                            .dueWithin(Span.days(10))),
            WorkCalendar.weekendsOnly());
    private static final BuildingId TOWER = BuildingId.of("tower");
    private static final PersonId LIAISON = PersonId.of("p-1");

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static final EnterpriseFile TENANT = EnterpriseFile.builder(EnterpriseId.of("A"))
            .recordedOn(day(1, 5))
            .attribute(EnterpriseAttributes.BUILDING, TOWER, day(1, 1))
            .attribute(EnterpriseAttributes.CHIEF_LIAISON, LIAISON, day(1, 1))
            .add("lease", Lease.ofClosed(LocalDate.of(2016, 6, 1), day(5, 31)))
            .build();
    private static final EnterpriseFile CHANGED = EnterpriseFile.builder(EnterpriseId.of("B"))
            .recordedOn(day(2, 20))
            .event("e", EventKind.EXECUTIVE_CHANGE, day(2, 20))
            .recordedOn(day(3, 3))
            .event("f", EventKind.EXECUTIVE_CHANGE, day(3, 3))
            .build();

    @Test
    void whatWillFallDueIsForeseenByDayBuildingAndLiaison() {
        VisitForecast forecast = ENGINE.forecast(List.of(CHANGED, TENANT), DateRange.of(day(3, 1), day(4, 1)));

        assertThat(forecast.visits())
                .extracting(
                        ForecastVisit::due,
                        visit -> visit.obligation().id().value(),
                        ForecastVisit::building,
                        ForecastVisit::liaison)
                .containsExactly(
                        tuple(day(3, 2), "B/change/e", Optional.empty(), Optional.empty()),
                        tuple(day(3, 10), "A/lease/lease@2019-05-31", Optional.of(TOWER), Optional.of(LIAISON)));
        assertThat(forecast.byDay()).containsExactly(Map.entry(day(3, 2), 1), Map.entry(day(3, 10), 1));
        assertThat(forecast.byBuilding()).containsEntry(Optional.of(TOWER), 1).containsEntry(Optional.empty(), 1);
        assertThat(forecast.byLiaison()).containsEntry(Optional.of(LIAISON), 1).containsEntry(Optional.empty(), 1);
        assertThat(forecast.visits().get(1).toString()).doesNotContain("p-1");
    }

    @Test
    void whatIsRecordedAfterTheFirstDayIsNotForeseen() {
        assertThat(ENGINE.forecast(List.of(CHANGED), DateRange.of(day(3, 3), day(4, 1)))
                        .visits())
                .extracting(visit -> visit.obligation().key())
                .containsExactly("f");
    }

    @Test
    void whatIsFulfilledOrOverdueAlreadyDoesNotFallDue() {
        EnterpriseFile visited = TENANT.toBuilder()
                .recordedOn(day(3, 1))
                .add("v", Visit.on(day(3, 1)))
                .build();

        assertThat(ENGINE.forecast(List.of(visited), DateRange.of(day(3, 1), day(4, 1)))
                        .visits())
                .isEmpty();
        assertThat(ENGINE.forecast(List.of(TENANT), DateRange.of(day(3, 11), day(4, 1)))
                        .visits())
                .isEmpty();
    }

    @Test
    void aForecastNeedsAStartAndAnEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.forecast(List.of(TENANT), DateRange.from(day(3, 1))))
                .withMessage("forecast: the range must have a start and an end, but was 2019-03-01/..");
    }
}
