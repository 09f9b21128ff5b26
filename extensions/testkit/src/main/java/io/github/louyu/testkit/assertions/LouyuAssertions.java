package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitObligation;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the assertions (断言入口), beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(engine.assess(file, date)).asksForVisitsOf("lease-expiry");
 * assertThat(engine.assess(file, date)).obligationOf("lease-expiry").isDueOn(LocalDate.of(2019, 3, 14));
 * assertThat(report).policy("rent").isEligibleFor(Money.parse("CNY 20000"));
 * }</pre>
 *
 * <p>A failure is told in Chinese and English, or in the languages that {@code inLanguages} chose, with the explanation of what
 * was found.
 */
public final class LouyuAssertions {

    private LouyuAssertions() {}

    /**
     * Begins assertions about whom to visit.
     *
     * @param actual the assessment
     * @return the assertions
     */
    public static VisitAssessmentAssert assertThat(@Nullable VisitAssessment actual) {
        return new VisitAssessmentAssert(actual);
    }

    /**
     * Begins assertions about one mandatory visit.
     *
     * @param actual the obligation
     * @return the assertions
     */
    public static VisitObligationAssert assertThat(@Nullable VisitObligation actual) {
        return new VisitObligationAssert(actual);
    }

    /**
     * Begins assertions about all that a subject qualifies for.
     *
     * @param actual the report
     * @return the assertions
     */
    public static EligibilityReportAssert assertThat(@Nullable EligibilityReport actual) {
        return new EligibilityReportAssert(actual);
    }

    /**
     * Begins assertions about whether a subject qualifies for one policy.
     *
     * @param actual what the report says of the policy
     * @return the assertions
     */
    public static PolicyEligibilityAssert assertThat(@Nullable PolicyEligibility actual) {
        return new PolicyEligibilityAssert(actual);
    }

    /**
     * Begins assertions about the state of a community's organisations.
     *
     * @param actual the assessment
     * @return the assertions
     */
    public static GovernanceAssessmentAssert assertThat(@Nullable GovernanceAssessment actual) {
        return new GovernanceAssessmentAssert(actual);
    }

    /**
     * Begins assertions about one finding of governance.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static GovernanceFindingAssert assertThat(@Nullable GovernanceFinding actual) {
        return new GovernanceFindingAssert(actual);
    }

    /**
     * Begins assertions about an explanation.
     *
     * @param actual the explanation
     * @return the assertions
     */
    public static ExplanationAssert assertThat(@Nullable Explanation actual) {
        return new ExplanationAssert(actual);
    }

    /**
     * Begins assertions about a condition.
     *
     * @param actual the condition
     * @param <S> the type of subject
     * @return the assertions
     */
    public static <S> ConditionAssert<S> assertThat(@Nullable Condition<S> actual) {
        return new ConditionAssert<>(actual);
    }
}
