package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong with rules and rulebooks is said when they are made, all of it together, each with its path. */
class RuleCheckTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    private static VisitRule onChange(String id) {
        return VisitRule.on(id, EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(10));
    }

    private static List<String> problems(ThrowingCallable call) {
        ProblemsException[] thrown = new ProblemsException[1];
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(call).satisfies(e -> thrown[0] = e);
        return thrown[0].problems().stream().map(Problem::toString).toList();
    }

    @Test
    void allMistakesOfARulebookAreReportedTogether() {
        assertThat(problems(() -> VisitRulebook.of(
                        " ",
                        NEW_YEAR,
                        onChange("twice"),
                        onChange("twice"),
                        onChange("bad id/"),
                        VisitRule.on("late", EventKind.EXECUTIVE_CHANGE).rollingToWorkday(),
                        onChange("terms")
                                .dueBeforeTarget(Span.days(1))
                                .withGraceDays(-1)
                                .mergingWithinDays(-2)
                                .escalatingAfterDays(5, -3, 5),
                        VisitRule.every("merging", PeriodKind.YEAR).mergingWithinDays(3))))
                .containsExactly(
                        "rulebook: the id must not be blank, but was ' '",
                        "rulebook   > rule twice: each id must stand once, but stands again",
                        "rulebook   > rule bad id/: the id must be of letters, digits, dots, hyphens and underscores, but was"
                                + " 'bad id/'",
                        "rulebook   > rule late: deadline must be given with dueWithin or dueByEndOf, but was not",
                        "rulebook   > rule late: rollingToWorkday needs a deadline, but was given without one",
                        "rulebook   > rule terms: dueBeforeTarget needs a rule that looks ahead, but was given to another",
                        "rulebook   > rule terms: mergingWithinDays must be 0 or more, but was -2",
                        "rulebook   > rule terms: graceDays must be 0 or more, but was -1",
                        "rulebook   > rule terms: escalatingAfterDays must be 0 or more, but was -3",
                        "rulebook   > rule terms: escalatingAfterDays must be of different days, but was [-3, 5, 5]",
                        "rulebook   > rule merging: mergingWithinDays needs a rule on events, but was given to another");
    }

    @Test
    void everyTriggerButACadenceNeedsADeadline() {
        for (VisitRule rule : List.of(
                VisitRule.on("r", EventKind.EXECUTIVE_CHANGE),
                VisitRule.ahead("r", TargetDates.leaseEnds(), Span.months(3)),
                VisitRule.aheadOnceKnown("r", TargetDates.leaseEnds()),
                VisitRule.when("r", keyTier().isAtLeast(KeyTier.CITY)),
                VisitRule.afterSilence("r", Span.days(30)))) {
            assertThat(problems(() -> VisitRulebook.of("book", NEW_YEAR, rule)))
                    .containsExactly(
                            "rulebook book > rule r: deadline must be given with dueWithin or dueByEndOf, but was not");
        }
        assertThatNoException()
                .isThrownBy(() -> VisitRulebook.of("book", NEW_YEAR, VisitRule.every("r", PeriodKind.YEAR)));
    }

    @Test
    void mergingIsForEventsOnly() {
        for (VisitRule rule : List.of(
                VisitRule.ahead("r", TargetDates.leaseEnds(), Span.months(3)),
                VisitRule.when("r", keyTier().isAtLeast(KeyTier.CITY)),
                VisitRule.every("r", PeriodKind.MONTH),
                VisitRule.afterSilence("r", Span.days(30)))) {
            VisitRule merging = rule.dueWithin(Span.days(1)).mergingWithinDays(5);
            assertThat(problems(() -> VisitRulebook.of("book", NEW_YEAR, merging)))
                    .containsExactly(
                            "rulebook book > rule r: mergingWithinDays needs a rule on events, but was given to another");
        }
    }

    @Test
    void aTargetIsOfRulesThatLookAhead() {
        for (VisitRule rule : List.of(
                VisitRule.on("r", EventKind.EXECUTIVE_CHANGE),
                VisitRule.when("r", keyTier().isAtLeast(KeyTier.CITY)),
                VisitRule.afterSilence("r", Span.days(30)))) {
            VisitRule before = rule.dueWithin(Span.days(1)).dueBeforeTarget(Span.days(1));
            assertThat(problems(() -> VisitRulebook.of("book", NEW_YEAR, before)))
                    .containsExactly(
                            "rulebook book > rule r: dueBeforeTarget needs a rule that looks ahead, but was given to another");
        }
        assertThatNoException()
                .isThrownBy(() -> VisitRulebook.of(
                        "book", NEW_YEAR, VisitRule.every("r", PeriodKind.YEAR).dueBeforeTarget(Span.days(10))));
    }

    @Test
    void oneMistakeIsSaidAlone() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(
                        () -> VisitRulebook.of("book", NEW_YEAR, onChange("r").withGraceDays(-1)))
                .withMessage("rulebook book > rule r: graceDays must be 0 or more, but was -1");
    }

    @Test
    void aBlankSourceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onChange("r").citing(" "))
                .withMessage("rule r: the source must not be blank, but was ' '");
    }

    @Test
    void twoVersionsOnOneDayAreRefused() {
        VisitRulebook first = VisitRulebook.of("first", NEW_YEAR, onChange("r"));
        VisitRulebook second = VisitRulebook.of("second", NEW_YEAR, onChange("r"));
        assertThat(problems(() -> VisitEngine.of(List.of(first, second), WorkCalendar.weekendsOnly())))
                .containsExactly("rulebook second: from must be another day than that of first, but was 2019-01-01");
    }

    @Test
    void aRuleKeepsItsKindOfTriggerInEveryVersion() {
        VisitRulebook first = VisitRulebook.of("first", NEW_YEAR, onChange("a"), onChange("b"));
        VisitRulebook second = VisitRulebook.of("second", NEW_YEAR.plusYears(1), onChange("a"));
        VisitRulebook third = VisitRulebook.of(
                "third",
                NEW_YEAR.plusYears(2),
                VisitRule.every("a", PeriodKind.YEAR),
                VisitRule.afterSilence("b", Span.days(30)).dueWithin(Span.days(1)));
        assertThat(problems(() -> VisitEngine.of(ImmutableList.of(third, first, second), WorkCalendar.weekendsOnly())))
                .containsExactly(
                        "rulebook third > rule a: a rule must keep its kind of trigger across versions, which was OnEvent,"
                                + " but was Every",
                        "rulebook third > rule b: a rule must keep its kind of trigger across versions, which was OnEvent,"
                                + " but was AfterSilence");
        VisitRulebook changed = VisitRulebook.of(
                "changed",
                NEW_YEAR.plusYears(1),
                VisitRule.on("a", EventKind.RELOCATION_NOTICE).dueWithin(Span.days(1)));
        assertThatNoException().isThrownBy(() -> VisitEngine.of(List.of(first, changed), WorkCalendar.weekendsOnly()));
    }

    @Test
    void aRuleIsCalledByItsTitleOrElseItsId() {
        assertThat(onChange("r").title().en()).isEqualTo("r");
        assertThat(onChange("r").source()).isEmpty();
        assertThat(onChange("r").citing("六必访 1").source()).contains("六必访 1");
        assertThat(onChange("r").toString()).isEqualTo("VisitRule[r]");
    }
}
