package com.example.office;

import static com.example.office.OfficeRules.LEASE_ENDS;
import static io.github.louyu.testkit.assertions.LouyuAssertions.assertThat;
import static io.github.louyu.testkit.assertions.Verification.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.testkit.cases.BoundaryCases;
import io.github.louyu.testkit.cases.CaseFiles;
import io.github.louyu.testkit.coverage.CoverageBar;
import io.github.louyu.testkit.coverage.CoveredPolicies;
import io.github.louyu.testkit.coverage.CoveredVisits;
import io.github.louyu.testkit.coverage.Outcome;
import io.github.louyu.testkit.coverage.OutcomeCoverage;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class OfficeRulesTest {

    private static final OutcomeCoverage COVERAGE = new OutcomeCoverage();
    private static final CoveredVisits VISITS =
            COVERAGE.watching(VisitEngine.of(OfficeRules.rulebook(), WorkCalendar.china()));
    private static final CoveredPolicies<EnterpriseFile> POLICIES =
            COVERAGE.watching(OfficeRules.catalogue(), SubjectType.ENTERPRISE, WorkCalendar.china());

    static {
        COVERAGE.cannotOccur("not-seen", Outcome.UNDETERMINED, "everybody is in its scope, and visits are always known");
    }

    /** Every outcome of every rule and policy has been seen by the cases below, or the build fails. */
    @RegisterExtension
    static final CoverageBar BAR = CoverageBar.atLeast(100, COVERAGE);

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicNode> visitCases() {
        return CaseFiles.fromClasspath("cases/visits").against(VISITS);
    }

    @TestFactory
    Stream<DynamicNode> policyCases() {
        return CaseFiles.fromClasspath("cases/policies").knowing(OfficeRules.YEARLY_RENT).against(POLICIES);
    }

    private static EnterpriseFile tenant(LocalDate lastDay) {
        return EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(2019, 1, 1))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.of(2019, 1, 1))
                .add("l1", Lease.ofClosed(LocalDate.of(2016, 7, 1), lastDay))
                .build();
    }

    @Test
    void theWindowIsNinetyDays() {
        EnterpriseFile file = tenant(LocalDate.of(2019, 6, 30));

        verifyThat(LEASE_ENDS).given(file).on(LocalDate.of(2019, 3, 31)).isNotDue();
        verifyThat(LEASE_ENDS).given(file).on(LocalDate.of(2019, 4, 1)).isDue(LocalDate.of(2019, 4, 16));
    }

    @Test
    void anAssessmentSaysWhomToVisit() {
        assertThat(VISITS.assess(tenant(LocalDate.of(2019, 6, 30)), LocalDate.of(2019, 4, 1)))
                .asksForVisitsOf("lease-ends")
                .changesNextOn(LocalDate.of(2019, 4, 17));
    }

    @TestFactory
    Stream<DynamicNode> theCasesThatTheLimitsCallFor() throws IOException {
        BoundaryCases cases = BoundaryCases.ofScope(OfficeRules.MOVING, LocalDate.of(2019, 6, 3));
        assertThat(cases.unread()).isEmpty();
        Path file = Files.writeString(directory.resolve("moving.yaml"), cases.toYaml());
        return CaseFiles.from(file).against("moving", OfficeRules.MOVING.scope()).toList().stream();
    }
}
