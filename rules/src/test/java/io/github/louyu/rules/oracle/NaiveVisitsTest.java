package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.NeutralFileBuilder.day;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.event;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.file;
import static io.github.louyu.rules.oracle.NeutralFileBuilder.number;
import static io.github.louyu.rules.oracle.NeutralLength.days;
import static io.github.louyu.rules.oracle.NeutralRuleBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCondition.Compare;
import io.github.louyu.rules.oracle.NeutralCondition.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from the definitions and is easily overlooked. */
class NaiveVisitsTest {

    /** The one move by itself, on a day with nothing recorded, that SEMANTICS 4.7 does not list. */
    @Test
    void aPendingEventThatBeginsByItselfReopensTheWithdrawnLeaderItJoins() {
        NeutralRule rule = on("exec")
                .within(days(10))
                .mergedWithinDays(10)
                .scope(new Compare("tier", Comparison.AT_LEAST, 2))
                .as("R");
        NaiveVisits visits = NaiveVisits.of(
                List.of(new NeutralRulebook(day("01-01"), List.of(rule))),
                WorkedExamples.C,
                file(
                        number("tier", 2, "01-01", "01-12"),
                        number("tier", 2, "01-16").recorded("01-01"),
                        event("exec", "e1", "01-10").retracted("01-14"),
                        event("exec", "e2", "01-13")));
        assertThat(visits.obligations(new DayRange(day("01-01"), day("01-20"))))
                .isEqualTo(WorkedAnswers.obligations("R", """
                    `e1`: 01-10 OPEN (due 01-20), 01-14 CANCELLED (withdrawn), 01-16 OPEN (due 01-26)\
                    """));
    }
}
