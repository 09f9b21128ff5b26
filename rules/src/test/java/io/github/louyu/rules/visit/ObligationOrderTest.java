package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The order of SEMANTICS 4.8, one step after the other. */
class ObligationOrderTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    private static VisitRule rule(String id, int days) {
        return VisitRule.on(id, EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(days));
    }

    @Test
    void overdueByLevelThenOpenThenClosedThenByDueDatePriorityRuleAndKey() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(NEW_YEAR)
                .event("a", EventKind.EXECUTIVE_CHANGE, NEW_YEAR)
                .event("b", EventKind.EXECUTIVE_CHANGE, NEW_YEAR)
                .add(new VisitWaiver(ObligationId.of("E1/waived/a"), NEW_YEAR, "a reason"))
                .add(new VisitWaiver(ObligationId.of("E1/waived/b"), NEW_YEAR, "a reason"))
                .build();
        VisitRulebook rulebook = VisitRulebook.of(
                "book",
                NEW_YEAR,
                rule("waived", 1),
                rule("z-open", 20),
                rule("a-open", 20).withPriority(VisitPriority.LOW),
                rule("c-open", 20).withPriority(VisitPriority.HIGH),
                rule("b-open", 20),
                rule("open-later", 21).withPriority(VisitPriority.HIGH),
                rule("overdue", 5),
                rule("overdue-before", 4),
                rule("level-1", 6).escalatingAfterDays(1),
                rule("level-2", 7).escalatingAfterDays(1, 2));
        assertThat(VisitEngine.of(rulebook, WorkCalendar.weekendsOnly())
                        .assess(file, LocalDate.of(2019, 1, 11))
                        .obligations())
                .extracting(obligation -> obligation.rule() + "/" + obligation.key())
                .containsExactly(
                        "level-2/a",
                        "level-2/b",
                        "level-1/a",
                        "level-1/b",
                        "overdue-before/a",
                        "overdue-before/b",
                        "overdue/a",
                        "overdue/b",
                        "c-open/a",
                        "c-open/b",
                        "b-open/a",
                        "b-open/b",
                        "z-open/a",
                        "z-open/b",
                        "a-open/a",
                        "a-open/b",
                        "open-later/a",
                        "open-later/b",
                        "waived/a",
                        "waived/b");
    }
}
