package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import org.junit.jupiter.api.Test;

/** A rule says all that was said of it. */
class VisitRulePartsTest {

    @Test
    void everyTermCanBeReadAgain() {
        VisitRule rule = VisitRule.ahead(
                        "arrival", TargetDates.announced(EventKind.HEADQUARTERS_LEADER_VISIT), Span.days(14))
                .dueByEndOf(PeriodKind.MONTH, 1)
                .rollingToWorkday()
                .dueBeforeTarget(Span.days(1))
                .countingOwnVisitsOnly()
                .withGraceDays(3)
                .withPriority(VisitPriority.HIGH)
                .ledBy(VisitLead.AS_ASSIGNED)
                .escalatingAfterDays(30, 7)
                .lapsingAfter(Span.days(7))
                .cancelledBy(EventKind.RELOCATION_WITHDRAWN)
                .cancelledWhen(Conditions.never())
                .mergingWithinDays(5);

        assertThat(rule.trigger())
                .isEqualTo(
                        new Trigger.Ahead(TargetDates.announced(EventKind.HEADQUARTERS_LEADER_VISIT), Span.days(14)));
        assertThat(rule.deadline()).contains(new Deadline.EndOf(PeriodKind.MONTH, 1));
        assertThat(rule.isRollingToWorkday()).isTrue();
        assertThat(rule.beforeTarget()).contains(Span.days(1));
        assertThat(rule.isCountingOwnVisitsOnly()).isTrue();
        assertThat(rule.graceDays()).isEqualTo(3);
        assertThat(rule.priority()).isEqualTo(VisitPriority.HIGH);
        assertThat(rule.lead()).isEqualTo(VisitLead.AS_ASSIGNED);
        assertThat(rule.escalationDays()).containsExactly(7, 30);
        assertThat(rule.lapse()).contains(Span.days(7));
        assertThat(rule.cancellingEvents()).containsExactly(EventKind.RELOCATION_WITHDRAWN);
        assertThat(rule.cancellingCondition()).contains(Conditions.never());
        assertThat(rule.mergeDays()).isEqualTo(5);
    }

    @Test
    void datesAreKnownByName() {
        assertThat(TargetDates.named("lease-end")).contains(TargetDates.leaseEnds());
        assertThat(TargetDates.named("lease-notice")).contains(TargetDates.leaseNoticeDeadlines());
        assertThat(TargetDates.named("lease")).isEmpty();
        assertThat(TargetDates.leaseEnds().name()).isEqualTo("lease-end");
        assertThat(TargetDates.leaseEnds().eventKind()).isEmpty();
        assertThat(TargetDates.announced(EventKind.LEASE_RENEWED).eventKind()).contains(EventKind.LEASE_RENEWED);
    }

    @Test
    void aCadenceShowsItsLines() {
        var city = EnterpriseFacts.keyTier().isAtLeast(KeyTier.CITY);

        assertThat(Cadence.when(city, PeriodKind.MONTH)
                        .otherwise(PeriodKind.YEAR)
                        .lines())
                .containsExactly(
                        new Cadence.Line(city, PeriodKind.MONTH),
                        new Cadence.Line(Conditions.always(), PeriodKind.YEAR));
    }

    @Test
    void toStateTheIdAsTheTitleIsToStateNone() {
        VisitRule plain = VisitRule.afterSilence("silence", Span.days(90));

        assertThat(plain.titled(Bilingual.same("silence"))).isEqualTo(plain);
        assertThat(plain.titled(Bilingual.of("久未联系", "Silence"))).isNotEqualTo(plain);
    }
}
