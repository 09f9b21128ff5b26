package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Obligations of several events. */
class MergedObligationTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    @Test
    void aVisitAfterTheCauseBeganCountsThoughTheObligationIsClosedFromItsOnset() {
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        day(1, 1),
                        VisitRule.on("moving", EventKind.RELOCATION_NOTICE)
                                .inScope(keyTier().isAtLeast(KeyTier.DISTRICT))
                                .dueWithin(Span.days(10))
                                .cancelledBy(EventKind.RELOCATION_WITHDRAWN)
                                .mergingWithinDays(10)),
                WorkCalendar.weekendsOnly());
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(day(1, 10))
                .event("first", EventKind.RELOCATION_NOTICE, day(1, 10))
                .recordedOn(day(1, 16))
                .event("second", EventKind.RELOCATION_NOTICE, day(1, 16))
                .event("withdrawn", EventKind.RELOCATION_WITHDRAWN, day(1, 16))
                .recordedOn(day(1, 19))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 19))
                .recordedOn(day(1, 25))
                .add("visit", Visit.on(day(1, 18)))
                .build();

        assertThat(engine.assess(file, day(1, 24)).obligations())
                .extracting(VisitObligation::key, VisitObligation::onset, VisitObligation::state)
                .containsExactly(tuple("first", day(1, 19), ObligationState.CANCELLED));
        assertThat(engine.assess(file, day(1, 25)).obligations())
                .extracting(VisitObligation::key, VisitObligation::onset, VisitObligation::state)
                .containsExactly(tuple("first", day(1, 19), ObligationState.FULFILLED));
    }
}
