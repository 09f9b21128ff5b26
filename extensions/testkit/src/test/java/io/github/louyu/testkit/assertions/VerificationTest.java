package io.github.louyu.testkit.assertions;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.testkit.SampleRules.EXECUTIVE_CHANGE;
import static io.github.louyu.testkit.SampleRules.GROWTH;
import static io.github.louyu.testkit.SampleRules.LEASE_EXPIRY;
import static io.github.louyu.testkit.SampleRules.THROWING;
import static io.github.louyu.testkit.SampleRules.changed;
import static io.github.louyu.testkit.SampleRules.file;
import static io.github.louyu.testkit.SampleRules.tenant;
import static io.github.louyu.testkit.SampleRules.tenantOfUnknownTier;
import static io.github.louyu.testkit.SampleRules.visitedTenant;
import static io.github.louyu.testkit.assertions.Verification.verifyThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.visit.CancelReason;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static EnterpriseFile waivedTenant() {
        return tenant().toBuilder()
                .recordedOn(day(3, 5))
                .add("w1", new VisitWaiver(ObligationId.of("E1/lease-expiry/l1@2019-05-31"), day(3, 5), "已电话联系"))
                .build();
    }

    @Test
    void theLevelAskedForIsThatOfAnOverdueVisit() {
        // the first lease was due on 10 March; the second is open, and an open one has no level
        EnterpriseFile twoLeases = tenant().toBuilder()
                .recordedOn(day(1, 1))
                .add("l2", Lease.ofClosed(day(1, 1), day(6, 10)))
                .build();
        var asked = verifyThat(LEASE_EXPIRY).given(twoLeases).on(day(3, 16));

        asked.isOverdueAtLevel(1);
        assertThatThrownBy(() -> asked.isOverdueAtLevel(0)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRuleIsDueFromTheFirstDayOfItsWindow() {
        verifyThat(LEASE_EXPIRY).given(tenant()).on(day(2, 27)).isNotDue();
        verifyThat(LEASE_EXPIRY).given(tenant()).on(day(2, 28)).isDue().isDue(day(3, 10));
        verifyThat(LEASE_EXPIRY).given(tenant()).on(day(3, 11)).isDue().isOverdueAtLevel(0);
        verifyThat(LEASE_EXPIRY).given(tenant()).on(day(3, 16)).isOverdueAtLevel(1);
        verifyThat(LEASE_EXPIRY).given(visitedTenant()).on(day(3, 4)).isNotDue().isFulfilled();
        verifyThat(LEASE_EXPIRY).given(waivedTenant()).on(day(3, 5)).isCancelled(CancelReason.WAIVED);
        verifyThat(LEASE_EXPIRY.lapsingAfter(Span.days(3)))
                .given(tenant())
                .on(day(3, 14))
                .hasLapsed();
        verifyThat(LEASE_EXPIRY).given(tenantOfUnknownTier()).on(day(2, 28)).isUndetermined("key-tier");
        verifyThat(THROWING).given(changed()).on(day(1, 10)).hasFailed();
    }

    @Test
    void whatDidNotBeginAVisitIsShown() {
        VisitRule shrinking =
                VisitRule.when("shrinking", headcount().isAtMost(160)).dueWithin(Span.workdays(10));
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(day(1, 10))
                .attribute("h1", EnterpriseAttributes.HEADCOUNT, 161L, day(1, 1))
                .build();

        assertThatThrownBy(
                        () -> verifyThat(shrinking).given(file).on(day(1, 10)).isDue())
                .hasMessageContaining("触发条件当日如下：\n    不成立：从业人数不多于160人；实际：161；相差：1；依据：h1\n")
                .hasMessageEndingWith(
                        "its trigger on that day:\n    does not hold: headcount is at most 160; actual: 161;"
                                + " difference: 1; evidence: h1");
    }

    @Test
    void aPolicyIsAskedWithoutWhatItSaysOfOthers() {
        var inGroup =
                GROWTH.inGroup("office").excluding("other").yieldingTo("first").underCap("all");

        verifyThat(inGroup).given(tenant()).on(day(3, 1)).hasState(stateOf(GROWTH));
    }

    private static EligibilityState stateOf(ServicePolicy<EnterpriseFile> policy) {
        return EligibilityEngine.of(PolicyCatalogue.of("c", policy), policy.subject())
                .assess(tenant(), day(3, 1))
                .get("c", policy.id())
                .state();
    }

    @Test
    void anEventBeforeTheRuleIsInForceObligesNobody() {
        verifyThat(EXECUTIVE_CHANGE).given(changed()).on(day(1, 10)).isDue(day(1, 20));
        verifyThat(EXECUTIVE_CHANGE)
                .inForceFrom(day(1, 11))
                .given(changed())
                .on(day(1, 11))
                .isNotDue();
    }

    @Test
    void workingDaysAreThoseOfTheCalendarGiven() {
        var tenWorkdays = EXECUTIVE_CHANGE.dueWithin(Span.workdays(2));

        verifyThat(tenWorkdays).given(changed()).on(day(1, 10)).isDue(day(1, 14));
        verifyThat(tenWorkdays)
                .countingBy(WorkCalendar.builder("always open")
                        .version("1")
                        .weekend()
                        .build())
                .given(changed())
                .on(day(1, 10))
                .isDue(day(1, 12));
    }

    @Test
    void aConditionIsAskedTheSameWay() {
        var condition = LEASE_EXPIRY.scope();

        verifyThat(condition).given(tenant()).on(day(2, 28)).isTrue().restsOn("t1");
        verifyThat(condition).given(tenantOfUnknownTier()).on(day(2, 28)).isUnknown("key-tier");
    }

    @Test
    void aPolicyIsAskedTheSameWay() {
        EnterpriseFile thirty = tenant().toBuilder()
                .recordedOn(day(1, 2))
                .attribute(EnterpriseAttributes.HEADCOUNT, 30L, day(1, 2))
                .build();

        verifyThat(GROWTH).given(thirty).on(day(2, 1)).isEligibleFor(Money.parse("CNY 50000.00"));
        verifyThat(GROWTH).given(tenant()).on(day(2, 1)).isUndetermined("headcount");
        verifyThat(GROWTH)
                .given(file().attribute(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, day(1, 1))
                        .build())
                .on(day(2, 1))
                .hasState(EligibilityState.INELIGIBLE);
    }

    @Test
    void aFailureShowsWhyInBothLanguages() {
        assertThatThrownBy(() -> verifyThat(LEASE_EXPIRY)
                        .given(tenantOfUnknownTier())
                        .on(day(2, 28))
                        .isDue())
                .isInstanceOf(AssertionError.class)
                .hasMessage(FailureTexts.named("not due because undetermined"));
        assertThatThrownBy(() -> verifyThat(LEASE_EXPIRY)
                        .inLanguages(Locale.ENGLISH)
                        .given(tenant())
                        .on(day(2, 28))
                        .isNotDue())
                .hasMessage(FailureTexts.named("due where not due was expected"));
        assertThatThrownBy(() -> verifyThat(LEASE_EXPIRY)
                        .inLanguages(Locale.ENGLISH)
                        .given(tenant())
                        .on(day(2, 28))
                        .isDue(day(3, 9)))
                .hasMessage(FailureTexts.named("due on another day"));
        assertThatThrownBy(() -> verifyThat(GROWTH)
                        .inLanguages(Locale.CHINESE)
                        .given(tenant())
                        .on(day(2, 1))
                        .isEligibleFor(Money.parse("CNY 50000")))
                .hasMessage(FailureTexts.named("not eligible"));
    }
}
