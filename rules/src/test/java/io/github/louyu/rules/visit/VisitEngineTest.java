package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine at the edges of what it is asked. */
class VisitEngineTest {

    private static final LocalDate JAN_10 = LocalDate.of(2019, 1, 10);
    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(JAN_10)
            .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, JAN_10)
            .build();
    private static final VisitEngine ENGINE =
            engine(VisitRule.when("run", keyTier().isAtLeast(KeyTier.DISTRICT))
                    .dueWithin(Span.days(5))
                    .cancelledWhen(event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30))));

    private static VisitEngine engine(VisitRule... rules) {
        return VisitEngine.of(VisitRulebook.of("book", LocalDate.of(2019, 1, 1), rules), WorkCalendar.weekendsOnly());
    }

    @Test
    void anAgendaThatEndsBeforeACancellableObligationBeginsIsEmpty() {
        assertThat(ENGINE.agenda(FILE, DateRange.of(LocalDate.of(2019, 1, 1), JAN_10)))
                .isEmpty();
        assertThat(ENGINE.agenda(FILE, DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 3))))
                .isEmpty();
        assertThat(ENGINE.agenda(FILE, DateRange.of(JAN_10, JAN_10.plusDays(1))))
                .hasSize(1);
    }

    @Test
    void anEventThatIsCorrectedToTheKindOfALaterVersionObligesOnce() {
        LocalDate firstDay = LocalDate.of(2019, 1, 1);
        VisitEngine twoKinds = VisitEngine.of(
                List.of(
                        VisitRulebook.of(
                                "first",
                                firstDay,
                                VisitRule.on("news", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(5))),
                        VisitRulebook.of(
                                "second",
                                JAN_10.plusDays(5),
                                VisitRule.on("news", EventKind.RELOCATION_NOTICE)
                                        .dueWithin(Span.days(5)))),
                WorkCalendar.weekendsOnly());
        EnterpriseFile corrected = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(JAN_10)
                .event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
                .recordedOn(JAN_10.plusDays(7))
                .correct("c1", "e1", FileEvent.of(EventKind.RELOCATION_NOTICE, JAN_10))
                .build();

        assertThat(twoKinds.assess(corrected, JAN_10.plusDays(7)).obligations())
                .extracting(VisitObligation::rulebook, VisitObligation::onset, VisitObligation::state)
                .containsExactly(tuple("first", JAN_10, ObligationState.CANCELLED));
    }

    @Test
    void mergingWithinNoDaysMergesNothing() {
        VisitEngine engine = engine(VisitRule.on("news", EventKind.EXECUTIVE_CHANGE)
                .dueWithin(Span.days(5))
                .mergingWithinDays(0));
        EnterpriseFile twoOnOneDay = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(JAN_10)
                .event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
                .event("e2", EventKind.EXECUTIVE_CHANGE, JAN_10)
                .build();

        assertThat(engine.assess(twoOnOneDay, JAN_10).obligations())
                .extracting(VisitObligation::key)
                .containsExactly("e1", "e2");
    }

    @Test
    void aCadenceGoesOnForEver() {
        VisitEngine monthly = engine(VisitRule.every("monthly", PeriodKind.MONTH));

        assertThat(monthly.nextChange(FILE, LocalDate.of(2040, 3, 31))).contains(LocalDate.of(2040, 4, 1));
        assertThat(monthly.nextChange(FILE, LocalDate.of(2040, 4, 1))).contains(LocalDate.of(2040, 5, 1));
    }

    @Test
    void tenThousandEventsInOneFileAreTenThousandVisits() {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E1"));
        for (int i = 0; i < 10_000; i++) {
            LocalDate day = JAN_10.plusDays(i % 300);
            builder.recordedOn(day).event("e" + i, EventKind.EXECUTIVE_CHANGE, day);
        }
        EnterpriseFile file = builder.recordedOn(JAN_10.plusDays(400))
                .add("v", Visit.on(JAN_10.plusDays(150)))
                .build();
        VisitEngine engine =
                engine(VisitRule.on("news", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(5)));

        assertThat(engine.assess(file, JAN_10.plusDays(399)).pending()).hasSize(10_000);
        assertThat(engine.assess(file, JAN_10.plusDays(400)).pending()).hasSize(10_000 - 34 * 100 - 33 * 51);
        assertThat(engine.nextChange(file, JAN_10.plusDays(304))).contains(JAN_10.plusDays(305));
    }

    @Test
    void anAgendaNeedsAStartAndAnEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.agenda(FILE, DateRange.from(JAN_10)))
                .withMessage("agenda: the range must have a start and an end, but was 2019-01-10/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.agenda(FILE, DateRange.until(JAN_10)))
                .withMessage("agenda: the range must have a start and an end, but was ../2019-01-10");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.assess(nothing(), JAN_10))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.assess(FILE, nothing()))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.nextChange(FILE, nothing()))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> VisitEngine.of(VisitRulebook.of("book", JAN_10), nothing()))
                .withMessage("calendar");
    }

    @Test
    void anEmptyFileAndAnEmptyRulebookAreAssessed() {
        EnterpriseFile empty = EnterpriseFile.builder(EnterpriseId.of("E2")).build();
        assertThat(ENGINE.assess(empty, JAN_10).obligations()).isEmpty();
        assertThat(ENGINE.assess(empty, JAN_10).undetermined()).hasSize(1);
        assertThat(ENGINE.nextChange(empty, JAN_10)).isEmpty();
        assertThat(engine().assess(FILE, JAN_10).obligations()).isEmpty();
        assertThat(engine().nextChange(FILE, JAN_10)).isEmpty();
    }

    @Test
    void everyDayFromTheFirstToTheLastCanBeAskedAbout() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)}) {
            assertThat(ENGINE.assess(FILE, day).date()).isEqualTo(day);
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller hands over
    private static <T> T nothing() {
        return null;
    }
}
