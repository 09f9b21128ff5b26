package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.LevelFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class RuleWarningTest {

    private static final Condition<EnterpriseFile> KEY = keyTier().isAtLeast(KeyTier.CITY);
    private static final Condition<EnterpriseFile> NEVER = Conditions.all(KEY, Conditions.never());
    private static final VisitRule RULE =
            VisitRule.on("r", EventKind.RELOCATION_NOTICE).dueWithin(Span.days(5));

    private static RuleWarning.Reason[] warnings(VisitRule rule) {
        return VisitRulebook.of("book", LocalDate.of(2019, 1, 1), rule).warnings().stream()
                .map(RuleWarning::reason)
                .toArray(RuleWarning.Reason[]::new);
    }

    @Test
    void aRuleForNobodyIsDoubted() {
        assertThat(warnings(RULE.inScope(NEVER))).containsExactly(RuleWarning.Reason.SCOPE_NEVER_HOLDS);
        assertThat(warnings(RULE.inScope(KEY))).isEmpty();
    }

    @Test
    void aScopeWhosePartsLeaveAFactNoValueIsDoubted() {
        LevelFact<EnterpriseFile, KeyTier> tier = EnterpriseFacts.keyTier();
        Condition<EnterpriseFile> twoTiers = Conditions.all(tier.is(KeyTier.CITY), tier.is(KeyTier.DISTRICT));
        for (Condition<EnterpriseFile> never : List.of(
                twoTiers,
                Conditions.all(tier.is(KeyTier.CITY), Conditions.all(KEY, tier.isNot(KeyTier.CITY))),
                Conditions.all(tier.isIn(KeyTier.CITY, KeyTier.DISTRICT), tier.isIn(KeyTier.NONE, KeyTier.SUBDISTRICT)),
                Conditions.all(tier.isAtMost(KeyTier.SUBDISTRICT), tier.is(KeyTier.CITY)),
                Conditions.all(tier.isAtLeast(KeyTier.CITY), tier.isBelow(KeyTier.CITY)),
                Conditions.all(
                        EnterpriseFacts.headcount().isAbove(30),
                        EnterpriseFacts.headcount().isAtMost(30)),
                Conditions.any(twoTiers, Conditions.all(twoTiers, KEY)),
                Conditions.exactlyOne(twoTiers, NEVER),
                Conditions.atLeast(2, twoTiers, KEY))) {
            assertThat(warnings(RULE.inScope(never)))
                    .as("%s", never)
                    .containsExactly(RuleWarning.Reason.SCOPE_NEVER_HOLDS);
            assertThat(warnings(VisitRule.when("r", never).dueWithin(Span.days(1))))
                    .as("%s", never)
                    .containsExactly(RuleWarning.Reason.TRIGGER_NEVER_HOLDS);
        }
    }

    @Test
    void partsThatLeaveAValueAreNotDoubted() {
        LevelFact<EnterpriseFile, KeyTier> tier = EnterpriseFacts.keyTier();
        Condition<EnterpriseFile> twoTiers = Conditions.all(tier.is(KeyTier.CITY), tier.is(KeyTier.DISTRICT));
        for (Condition<EnterpriseFile> possible : List.of(
                Conditions.all(tier.isAtLeast(KeyTier.CITY), tier.isAtMost(KeyTier.CITY)),
                Conditions.all(tier.isIn(KeyTier.CITY, KeyTier.DISTRICT), tier.isNot(KeyTier.CITY)),
                Conditions.any(twoTiers, KEY),
                Conditions.not(twoTiers),
                Conditions.atLeast(1, twoTiers, KEY),
                Conditions.all(
                        EnterpriseFacts.tax(PeriodKind.YEAR).latest().is(BigMoney.parse("CNY 7")),
                        EnterpriseFacts.tax(PeriodKind.YEAR).latest().is(BigMoney.parse("USD 1"))),
                Conditions.all(
                        tier.is(KeyTier.CITY), EnterpriseFacts.headcount().isAtLeast(1)))) {
            assertThat(warnings(RULE.inScope(possible))).as("%s", possible).isEmpty();
        }
    }

    @Test
    void aTriggerThatNeverHoldsIsDoubted() {
        assertThat(warnings(VisitRule.when("r", NEVER).dueWithin(Span.days(1))))
                .containsExactly(RuleWarning.Reason.TRIGGER_NEVER_HOLDS);
        assertThat(warnings(VisitRule.every("r", Cadence.when(NEVER, PeriodKind.MONTH))))
                .containsExactly(RuleWarning.Reason.TRIGGER_NEVER_HOLDS);
        assertThat(warnings(VisitRule.every(
                        "r", Cadence.when(NEVER, PeriodKind.MONTH).otherwise(PeriodKind.YEAR))))
                .isEmpty();
    }

    @Test
    void aVisitThatIsCancelledAsItBeginsIsDoubted() {
        assertThat(warnings(RULE.cancelledWhen(Conditions.not(NEVER))))
                .containsExactly(RuleWarning.Reason.CANCELLED_AT_ONCE);
        assertThat(warnings(RULE.cancelledBy(EventKind.RELOCATION_WITHDRAWN, EventKind.RELOCATION_NOTICE)))
                .containsExactly(RuleWarning.Reason.CANCELLED_BY_ITS_CAUSE);
        assertThat(warnings(RULE.cancelledBy(EventKind.RELOCATION_WITHDRAWN))).isEmpty();
    }

    @Test
    void aDueDateBeforeTheOnsetIsDoubted() {
        VisitRule ahead =
                VisitRule.ahead("r", TargetDates.leaseEnds(), Span.days(10)).dueWithin(Span.days(5));
        assertThat(warnings(ahead.dueBeforeTarget(Span.days(11))))
                .containsExactly(RuleWarning.Reason.DUE_BEFORE_ITS_ONSET);
        assertThat(warnings(ahead.dueBeforeTarget(Span.days(10)))).isEmpty();
        assertThat(warnings(ahead.dueBeforeTarget(Span.workdays(11)))).isEmpty();
    }

    @Test
    void aDoubtNamesTheRuleAndTheReason() {
        assertThat(new RuleWarning("lease", RuleWarning.Reason.SCOPE_NEVER_HOLDS).text())
                .isEqualTo(Bilingual.of("lease：适用范围对任何企业都不成立", "lease: its scope holds of no enterprise"));
    }

    @Test
    void aConstantIsWhatNoFactCanTurn() {
        assertConstant(Truth.TRUE, Conditions.always());
        assertConstant(Truth.FALSE, Conditions.never());
        assertConstant(Truth.UNKNOWN, KEY);
        assertConstant(Truth.TRUE, Conditions.not(NEVER));
        assertConstant(Truth.TRUE, Conditions.any(KEY, Conditions.always()));
        assertConstant(Truth.UNKNOWN, Conditions.any(KEY, NEVER));
        assertConstant(Truth.FALSE, Conditions.atLeast(2, KEY, NEVER));
        assertConstant(Truth.TRUE, Conditions.atLeast(0, KEY));
        assertConstant(Truth.FALSE, Conditions.exactlyOne(Conditions.always(), Conditions.always()));
        assertConstant(Truth.TRUE, Conditions.exactlyOne(Conditions.always(), NEVER));
        assertConstant(Truth.UNKNOWN, Conditions.exactlyOne(Conditions.always(), KEY));
    }

    private static void assertConstant(Truth truth, Condition<EnterpriseFile> condition) {
        assertThat(ConstantTruth.is(truth, condition))
                .as("%s is %s", condition, truth)
                .isTrue();
    }
}
