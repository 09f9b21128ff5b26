package io.github.louyu.testkit.assertions;

import static io.github.louyu.testkit.SampleRules.CATALOGUE;
import static io.github.louyu.testkit.SampleRules.LEASE_EXPIRY;
import static io.github.louyu.testkit.SampleRules.THROWING;
import static io.github.louyu.testkit.SampleRules.changed;
import static io.github.louyu.testkit.SampleRules.rulebook;
import static io.github.louyu.testkit.SampleRules.tenant;
import static io.github.louyu.testkit.SampleRules.tenantOfUnknownTier;
import static io.github.louyu.testkit.assertions.LouyuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.governance.BuildingCommunityRules;
import io.github.louyu.rules.governance.FindingSeverity;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceTerms;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LouyuAssertionsTest {

    private static final VisitEngine ENGINE = VisitEngine.of(rulebook(), WorkCalendar.china());

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    private static void fails(ThrowingCallable assertion, String name) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(FailureTexts.named(name));
    }

    @Test
    void ofAnAssessment() {
        VisitAssessment due = ENGINE.assess(tenant(), day(2, 28));
        VisitAssessment unknown = ENGINE.assess(tenantOfUnknownTier(), day(2, 28));

        assertThat(due).asksForVisitsOf("lease-expiry").hasFailures().changesNextOn(day(3, 11));
        assertThat(due)
                .obligationOf("lease-expiry")
                .hasState(ObligationState.OPEN)
                .isDueOn(day(3, 10))
                .beganOn(day(2, 28))
                .restsOn("l1");
        assertThat(ENGINE.assess(tenant(), day(2, 27))).asksForNoVisit();
        assertThat(unknown).isUndetermined("lease-expiry", "key-tier").isUndetermined("lease-expiry");
        fails(() -> assertThat(due).asksForNoVisit(), "a visit too many");
        fails(() -> assertThat(due).asksForVisitsOf("executive-change"), "a visit of another rule");
        fails(
                () -> assertThat(unknown).inLanguages(Locale.ENGLISH).asksForNoVisit(),
                "undetermined where none was expected");
        fails(
                () -> assertThat(unknown).inLanguages(Locale.CHINESE).isUndetermined("lease-expiry", "headcount"),
                "another fact is missing");
        fails(() -> assertThat(due).inLanguages(Locale.ENGLISH).isUndetermined("lease-expiry"), "determined");
        fails(() -> assertThat(due).inLanguages(Locale.ENGLISH).obligationOf("executive-change"), "no obligation");
        fails(() -> assertThat(due).inLanguages(Locale.ENGLISH).changesNextOn(day(3, 10)), "another day of change");
        fails(
                () -> assertThat(due)
                        .inLanguages(Locale.CHINESE)
                        .obligationOf("lease-expiry")
                        .hasState(ObligationState.FULFILLED),
                "another state");
        fails(
                () -> assertThat(due)
                        .inLanguages(Locale.ENGLISH)
                        .obligationOf("lease-expiry")
                        .isDueOn(day(3, 9)),
                "another due date");
    }

    @Test
    void ofAFailingRule() {
        VisitAssessment failed = VisitEngine.of(VisitRulebook.of("throwing", day(1, 1), THROWING), WorkCalendar.china())
                .assess(changed(), day(1, 10));

        assertThat(failed).hasFailures("throwing");
        fails(() -> assertThat(failed).inLanguages(Locale.ENGLISH).hasFailures(), "a failed rule");
    }

    @Test
    void ofAnExplanation() {
        Explanation holds = LEASE_EXPIRY.scope().explain(tenant(), day(2, 28));

        assertThat(holds).isTrue().restsOn("t1").hasLeaf("VALUE_AT_LEAST:key-tier", Truth.TRUE);
        fails(() -> assertThat(holds).isFalse(), "a truth");
        fails(() -> assertThat(holds).inLanguages(Locale.ENGLISH).restsOn("l1"), "other evidence");
        fails(
                () -> assertThat(holds).inLanguages(Locale.ENGLISH).hasLeaf("VALUE_AT_LEAST:headcount", Truth.TRUE),
                "no such leaf");
    }

    @Test
    void ofACondition() {
        assertThat(LEASE_EXPIRY.scope())
                .isTrueFor(tenant(), day(2, 28))
                .isUnknownFor(tenantOfUnknownTier(), day(2, 28), "key-tier")
                .reads(Bilingual.of("重点企业级别不低于区级", "key tier is at least district"));
        fails(() -> assertThat(LEASE_EXPIRY.scope()).isFalseFor(tenant(), day(2, 28)), "a condition of a subject");
    }

    @Test
    void aRuleMayBeUndeterminedForSeveralReasons() {
        EnterpriseFile twoLeases = tenantOfUnknownTier().toBuilder()
                .recordedOn(day(1, 1))
                .add("l2", Lease.openEnded(day(1, 1)))
                .build();
        VisitAssessment unknown = ENGINE.assess(twoLeases, day(2, 28));

        assertThat(unknown)
                .isUndetermined("lease-expiry", "key-tier")
                .isUndetermined("lease-expiry", "key-tier", "lease-end");
        assertThatThrownBy(() -> assertThat(unknown).isUndetermined("lease-expiry", "lease-end"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void ofAReport() {
        EligibilityReport report =
                EligibilityEngine.of(CATALOGUE, SubjectType.ENTERPRISE).assess(tenant(), day(2, 28));

        assertThat(report).grants().policy("growth").isUndetermined("headcount");
        fails(() -> assertThat(report).inLanguages(Locale.ENGLISH).grants("growth"), "a policy not granted");
        fails(() -> assertThat(report).inLanguages(Locale.CHINESE).policy("grwth"), "no such policy");
        fails(
                () -> assertThat(report)
                        .inLanguages(Locale.ENGLISH)
                        .policy("growth")
                        .isEligibleFor(Money.parse("CNY 50000")),
                "an amount");
        fails(
                () -> assertThat(report.policies().get(0))
                        .inLanguages(Locale.CHINESE)
                        .hasState(EligibilityState.INELIGIBLE),
                "another state of a policy");
    }

    @Test
    void ofGovernance() {
        Subdistrict subdistrict = Subdistrict.builder()
                .id(SubdistrictId.of("huaihai"))
                .name(Bilingual.of("淮海中路街道", "Huaihai Middle Road Subdistrict"))
                .addAreas(Area.of(AreaId.EAST, Bilingual.of("东部", "East")))
                .build();
        GovernanceAssessment assessment = GovernanceEngine.of(
                        BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.days(90))), WorkCalendar.china())
                .assess(GovernedSubdistrict.of(subdistrict, OrganisationRegister.of(subdistrict.id())), day(2, 28));

        String rule = assessment.findings().get(0).rule().id();
        assertThat(assessment).finding(rule, "EAST").weighs(FindingSeverity.REQUIRED);
        assertThat(assessment).finding(rule, "EAST").explanation().isTrue();
        fails(() -> assertThat(assessment).inLanguages(Locale.ENGLISH).findsNothing(), "a finding too many");
        fails(() -> assertThat(assessment).inLanguages(Locale.CHINESE).finding(rule, "WEST"), "no such finding");
        fails(
                () -> assertThat(assessment)
                        .inLanguages(Locale.ENGLISH)
                        .finding(rule, "EAST")
                        .weighs(FindingSeverity.DUE),
                "another weight");
    }
}
