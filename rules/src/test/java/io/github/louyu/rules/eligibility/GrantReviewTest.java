package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.eligibility.Firm.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was granted is asked back by the terms of the version under which it was applied for. */
class GrantReviewTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 1);
    private static final LocalDate GRANTED = LocalDate.of(2024, 8, 1);
    private static final PolicyId ID = new PolicyId("c", "rent");

    private static final ServicePolicy<EnterpriseFile> POLICY =
            ServicePolicy.of(SubjectType.ENTERPRISE, "rent").when(always()).granting(Benefit.fixed(cny("1000")));

    /** Until the change nothing is asked back; from then on half of it, if staff falls below ten within a year. */
    private static final EligibilityEngine<EnterpriseFile> ENGINE = EligibilityEngine.of(
            PolicyCatalogue.of(
                    "c",
                    POLICY.inForce(DateRange.of(LocalDate.of(2024, 1, 1), CHANGE)),
                    POLICY.inForce(DateRange.from(CHANGE))
                            .clawedBack(ClawBack.of("50%", headcount().isBelow(10), Span.months(12)))),
            SubjectType.ENTERPRISE);

    private static EnterpriseFile file(long staff, LocalDate fallenOn) {
        return EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(2024, 1, 2))
                .attribute(EnterpriseAttributes.HEADCOUNT, 12L, LocalDate.of(2024, 1, 1))
                .recordedOn(fallenOn)
                .attribute(EnterpriseAttributes.HEADCOUNT, staff, fallenOn)
                .build();
    }

    private static Grant grant(LocalDate appliedOn) {
        return new Grant(ID, appliedOn, GRANTED, cny("1000"));
    }

    @Test
    void theVersionOfTheApplicationGovernsForGood() {
        EnterpriseFile file = file(3, LocalDate.of(2024, 12, 1));
        assertThat(ENGINE.review(grant(CHANGE.minusDays(1)), file, LocalDate.of(2025, 1, 1))
                        .state())
                .isEqualTo(GrantReview.State.FREE);
        assertThat(ENGINE.review(grant(CHANGE), file, LocalDate.of(2025, 1, 1)).state())
                .isEqualTo(GrantReview.State.CLAWED_BACK);
    }

    @Test
    void itIsAskedBackFromTheDayTheConditionHolds() {
        LocalDate fallen = LocalDate.of(2024, 12, 1);
        EnterpriseFile file = file(9, fallen);
        GrantReview before = ENGINE.review(grant(CHANGE), file, fallen.minusDays(1));
        assertThat(before.state()).isEqualTo(GrantReview.State.BOUND);
        assertThat(before.boundUntil()).contains(LocalDate.of(2025, 8, 1));
        assertThat(before.toRepay()).isEqualTo(cny("0"));
        GrantReview after = ENGINE.review(grant(CHANGE), file, fallen);
        assertThat(after.state()).isEqualTo(GrantReview.State.CLAWED_BACK);
        assertThat(after.brokenOn()).contains(fallen);
        assertThat(after.toRepay()).isEqualTo(cny("500"));
    }

    @Test
    void whatHappensAfterTheLastDayAsksNothingBack() {
        LocalDate last = LocalDate.of(2025, 8, 1);
        assertThat(ENGINE.review(grant(CHANGE), file(9, last), last.plusDays(9)).state())
                .isEqualTo(GrantReview.State.CLAWED_BACK);
        assertThat(ENGINE.review(grant(CHANGE), file(9, last.plusDays(1)), last.plusDays(9))
                        .state())
                .isEqualTo(GrantReview.State.FREE);
        assertThat(ENGINE.review(grant(CHANGE), file(10, last), last).state()).isEqualTo(GrantReview.State.BOUND);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        EnterpriseFile empty = EnterpriseFile.builder(EnterpriseId.of("E1")).build();
        assertThat(ENGINE.review(grant(CHANGE), empty, GRANTED).state()).isEqualTo(GrantReview.State.UNDETERMINED);
    }

    @Test
    void anEventCanAskItBackToo() {
        EligibilityEngine<EnterpriseFile> engine = EligibilityEngine.of(
                PolicyCatalogue.of(
                        "c",
                        POLICY.clawedBack(ClawBack.ofAll(
                                event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(0)),
                                Span.workdays(20)))),
                SubjectType.ENTERPRISE);
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(2024, 8, 20))
                .event("e1", EventKind.RELOCATION_NOTICE, LocalDate.of(2024, 8, 20))
                .build();
        GrantReview review = engine.review(grant(CHANGE), file, LocalDate.of(2024, 9, 1));
        assertThat(review.boundUntil()).contains(LocalDate.of(2024, 8, 29));
        assertThat(review.brokenOn()).contains(LocalDate.of(2024, 8, 20));
        assertThat(review.toRepay()).isEqualTo(cny("1000"));
    }

    @Test
    void aGrantMustMakeSense() {
        EnterpriseFile file = file(9, GRANTED);
        assertThatThrownBy(() -> ENGINE.review(grant(LocalDate.of(2023, 12, 31)), file, GRANTED))
                .hasMessage("grant of c:rent: a version must have been in force when it was applied for, but was none"
                        + " on 2023-12-31");
        assertThatThrownBy(() -> ENGINE.review(grant(CHANGE), file, GRANTED.minusDays(1)))
                .hasMessage("review of c:rent: must not be before the grant, but was on 2024-07-31 before 2024-08-01");
        assertThatThrownBy(() -> new Grant(ID, GRANTED, CHANGE, cny("1")))
                .hasMessage("grant of c:rent: grantedOn must not be before appliedOn, but was 2024-07-01 before"
                        + " 2024-08-01");
    }
}
