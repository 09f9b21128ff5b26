package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObligationGrantsTest {

    private static final VisitEngine ENGINE = VisitEngine.of(
            VisitRulebook.of(
                    "book",
                    day(1),
                    VisitRule.on("r", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(5))),
            WorkCalendar.china());
    private static final ObligationId OF_A = ObligationId.of("E1/r/a");

    /** Two visits by 8 March; that of a is put off on the 5th to the 12th, and waived on the 10th. */
    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(day(3))
            .event("a", EventKind.EXECUTIVE_CHANGE, day(3))
            .event("b", EventKind.EXECUTIVE_CHANGE, day(3))
            .recordedOn(day(5))
            .add("x", new DueDateExtension(OF_A, day(12), day(5), "the director is abroad"))
            .recordedOn(day(10))
            .add("w", new VisitWaiver(OF_A, day(10), "was seen at a symposium"))
            .build();

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2019, 3, dayOfMarch);
    }

    private static VisitObligation obligation(String key, int dayOfMarch) {
        return ENGINE.assess(FILE, day(dayOfMarch))
                .find(ObligationId.of("E1/r/" + key))
                .orElseThrow();
    }

    @Test
    void anObligationNamesTheExtensionThatMovedItsDueDate() {
        assertThat(obligation("a", 4).extensions()).isEmpty();
        assertThat(obligation("a", 4).due()).isEqualTo(day(8));
        assertThat(obligation("a", 5).extensions()).containsExactly(EntryId.of("x"));
        assertThat(obligation("a", 5).due()).isEqualTo(day(12));
    }

    @Test
    void anObligationNamesTheWaiverThatClosedIt() {
        assertThat(obligation("a", 9).waivers()).isEmpty();
        assertThat(obligation("a", 10).waivers()).containsExactly(EntryId.of("w"));
        assertThat(obligation("a", 10).cancelReason()).contains(CancelReason.WAIVED);
    }

    @Test
    void whatIsGrantedForOneIsNotGrantedForAnother() {
        assertThat(obligation("b", 10).extensions()).isEmpty();
        assertThat(obligation("b", 10).waivers()).isEmpty();
    }
}
