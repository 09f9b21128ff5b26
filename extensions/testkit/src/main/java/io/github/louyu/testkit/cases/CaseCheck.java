package io.github.louyu.testkit.cases;

import static io.github.louyu.testkit.assertions.LouyuAssertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.testkit.assertions.PolicyEligibilityAssert;
import io.github.louyu.testkit.assertions.VisitAssessmentAssert;
import io.github.louyu.testkit.coverage.CoveredPolicies;
import io.github.louyu.testkit.coverage.CoveredVisits;
import io.github.louyu.time.WorkCalendar;

/** Asks what a case asks, and compares. */
final class CaseCheck {

    private CaseCheck() {}

    static void check(TestCase testCase, CoveredVisits visits) {
        VisitAssessment answer = visits.assess(testCase.file(), testCase.date());
        for (Expectation each : testCase.expectations()) {
            if (each instanceof Expectation.OfRule expected) {
                check(answer, expected);
            } else {
                throw notOf(testCase, each, "rules");
            }
        }
    }

    private static void check(VisitAssessment answer, Expectation.OfRule expected) {
        VisitAssessmentAssert assertion = assertThat(answer);
        expected.lacking().ifPresent(facts -> assertion.isUndetermined(expected.of(), facts.toArray(String[]::new)));
        if (expected.state().isEmpty()) {
            if (expected.lacking().isEmpty()) {
                assertion.hasNothingOf(expected.of());
            }
            return;
        }
        assertion.hasObligation(expected.of(), expected.state().get(), expected.due(), expected.level());
    }

    static void check(TestCase testCase, CoveredPolicies<EnterpriseFile> policies) {
        var report = policies.assess(testCase.file(), testCase.date());
        for (Expectation each : testCase.expectations()) {
            if (each instanceof Expectation.OfPolicy expected) {
                PolicyEligibilityAssert assertion = assertThat(report).policy(expected.of());
                assertion.hasState(expected.state());
                expected.amount().ifPresent(assertion::isEligibleFor);
                expected.lacking().ifPresent(facts -> assertion.isUndetermined(facts.toArray(String[]::new)));
            } else {
                throw notOf(testCase, each, "policies");
            }
        }
    }

    static void check(TestCase testCase, ImmutableMap<String, Condition<EnterpriseFile>> conditions) {
        for (Expectation each : testCase.expectations()) {
            Condition<EnterpriseFile> condition = conditions.get(each.of());
            if (condition != null && each instanceof Expectation.OfCondition expected) {
                var assertion =
                        assertThat(condition.using(WorkCalendar.china()).explain(testCase.file(), testCase.date()));
                assertion.hasTruth(expected.truth());
                expected.lacking().ifPresent(facts -> assertion.isUnknown(facts.toArray(String[]::new)));
            } else {
                throw notOf(testCase, each, "conditions");
            }
        }
    }

    private static IllegalArgumentException notOf(TestCase testCase, Expectation expectation, String what) {
        return new IllegalArgumentException("case '" + testCase.name() + "' > expect " + expectation.of()
                + ": must be of " + what + ", against which the cases run, but was not");
    }
}
