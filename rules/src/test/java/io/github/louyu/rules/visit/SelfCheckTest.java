package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 10);
    private static final EnterpriseFile FILE =
            EnterpriseFile.builder(EnterpriseId.of("E1")).openedOn(DAY).build();

    /** A trigger that answers otherwise each time it is asked, against its contract. */
    private static final class Fickle implements HostTrigger {

        private int asked;

        @Override
        public String name() {
            return "fickle";
        }

        @Override
        public Bilingual label() {
            return Bilingual.same("fickle");
        }

        @Override
        public ImmutableList<HostOccurrence> showing(EnterpriseFile known) {
            asked++;
            return ImmutableList.of(HostOccurrence.of("k" + asked, DateRange.from(DAY)));
        }
    }

    private static VisitEngine engine(VisitRule rule) {
        return VisitEngine.of(
                        VisitRulebook.of("book", DAY.minusDays(5), rule.dueWithin(Span.days(5))),
                        WorkCalendar.weekendsOnly())
                .selfChecking();
    }

    @Test
    void anAnswerThatHoldsIsGiven() {
        VisitEngine engine = engine(VisitRule.afterSilence("silence", Span.days(30)));

        assertThat(engine.assess(FILE, DAY.plusDays(31)).obligations()).hasSize(1);
        assertThat(engine.nextChange(FILE, DAY)).contains(DAY.plusDays(31));
    }

    @Test
    void anAnswerThatDoesNotHoldIsRefused() {
        VisitEngine engine = engine(VisitRule.onHost("fickle", new Fickle()));

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.assess(FILE, DAY))
                .withMessageStartingWith(
                        "self-check, assessment of E1 on 2019-01-10: must be as the plain reading has it");
    }

    @Test
    void itStaysSelfCheckingWithAnotherCalendarOrVersion() {
        VisitEngine engine = engine(VisitRule.onHost("fickle", new Fickle()))
                .withCalendar(WorkCalendar.china())
                .withVersion(VisitRulebook.of("later", DAY.plusYears(1)));

        assertThatIllegalStateException().isThrownBy(() -> engine.assess(FILE, DAY));
    }

    @Test
    void aRuleThatFailsLaterIsNotTakenForADefect() {
        Attribute<LocalDate> founded = Attribute.date("founded", Bilingual.same("founded"));
        Condition<EnterpriseFile> broken =
                Conditions.undated(EnterpriseFile.class, "broken", Bilingual.same("broken"), file -> {
                    throw new IllegalStateException("broken");
                });
        // decided at first, and failed once the office is no longer new, long before anybody is missed
        Condition<EnterpriseFile> scope =
                Conditions.any(EnterpriseFacts.date(founded).isWithinLast(Span.days(40)), broken);
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .attribute(founded, DAY, DAY)
                .build();
        VisitEngine engine =
                engine(VisitRule.afterSilence("silence", Span.days(300)).inScope(scope));

        assertThat(engine.assess(file, DAY.plusDays(40)).failures()).isEmpty();
        assertThat(engine.assess(file, DAY.plusDays(41)).failures()).hasSize(1);
        assertThat(engine.nextChange(file, DAY.plusDays(35))).contains(DAY.plusDays(41));
    }
}
