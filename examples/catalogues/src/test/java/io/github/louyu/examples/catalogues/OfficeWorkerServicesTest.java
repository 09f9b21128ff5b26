package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.Enterprises.with;
import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.eligibility.EligibilityState.ELIGIBLE;
import static io.github.louyu.rules.eligibility.EligibilityState.INELIGIBLE;
import static io.github.louyu.rules.eligibility.EligibilityState.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.classification.ResidencePoints.Education;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A worker's policies, which ask for the employer's facts; what a year of insurance brings is a number of the test. */
class OfficeWorkerServicesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private static final EligibilityEngine<OfficeWorker> ENGINE =
            EligibilityEngine.of(OfficeWorkerServices.catalogue("7"), OfficeWorker.TYPE);

    private static EnterpriseFile employer(long headcount) {
        EnterpriseFile file = with(Enterprises.unknown(), EnterpriseAttributes.INDUSTRY, IndustryCode.of("I65"));
        file = with(file, EnterpriseAttributes.HEADCOUNT, headcount);
        file = with(file, PolicyFacts.REVENUE, cny("900000000"));
        return with(file, EnterpriseAttributes.KEY_TIER, KeyTier.SUBDISTRICT);
    }

    private static final OfficeWorker TENANT = OfficeWorker.unknown()
            .with("insured-months", 6L)
            .with("owns-home", false)
            .with("home-rent", cny("60000"))
            .employedBy(employer(99));

    private static PolicyEligibility ask(OfficeWorker worker, String policy) {
        return ENGINE.assess(worker, DAY).get(OfficeWorkerServices.ID, policy);
    }

    private static EligibilityState rent(OfficeWorker worker) {
        return ask(worker, "home-rent").state();
    }

    @Test
    void theSizeOfTheEmployerDecides() {
        // software: from 100 persons and CNY 10 million on it is medium
        assertThat(rent(TENANT)).isEqualTo(ELIGIBLE);
        assertThat(rent(TENANT.employedBy(employer(100)))).isEqualTo(INELIGIBLE);
        assertThat(ask(TENANT, "home-rent").amount()).contains(cny("18000"));
        assertThat(ask(TENANT.with("home-rent", cny("90000")), "home-rent").amount())
                .contains(cny("20000"));
    }

    @Test
    void anEmployerIsAskedForFirstAndThenWhatIsNotKnownOfIt() {
        OfficeWorker nobodyKnowsWhere = new OfficeWorker(TENANT.values(), Optional.empty());
        assertThat(rent(nobodyKnowsWhere)).isEqualTo(UNDETERMINED);
        assertThat(ask(nobodyKnowsWhere, "home-rent").missingFacts())
                .extracting(fact -> fact.name())
                .containsExactly("employer");
        OfficeWorker ofUnknown = TENANT.employedBy(Enterprises.unknown());
        assertThat(rent(ofUnknown)).isEqualTo(UNDETERMINED);
        assertThat(ask(ofUnknown, "home-rent").missingFacts())
                .extracting(fact -> fact.name())
                .contains("employer.key-tier");
    }

    @Test
    void theWorkersOwnFactsAtTheirLimits() {
        assertThat(rent(TENANT.with("insured-months", 5L))).isEqualTo(INELIGIBLE);
        assertThat(rent(TENANT.with("insured-months", 7L))).isEqualTo(ELIGIBLE);
        assertThat(rent(TENANT.with("owns-home", true))).isEqualTo(INELIGIBLE);
    }

    @Test
    void theAnswerNamesTheEmployerAndPromisesNothing() {
        String chinese = ask(TENANT, "home-rent").toText(Locale.CHINESE);
        assertThat(chinese).contains("用人单位的企业规模", "每年100个名额", "符合条件不等于必然获得", "1.8万元");
        assertThat(ask(TENANT, "home-rent").toText(Locale.ENGLISH))
                .contains("employer", "100 places a year", "CNY 18,000")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(ask(TENANT, "home-rent").benefits().get(0).sureAmount()).isEmpty();
    }

    @Test
    void pointsPassAtTheMark() {
        OfficeWorker master = OfficeWorker.unknown()
                .with("residence-card", true)
                .with("veto", false)
                .with("insured-months", 6L)
                .with("insured-years", 0L)
                .with("deductions", 0L)
                .with("education", Education.MASTER)
                .with("months-at-four-fifths", 0L)
                .with("months-at-once", 0L)
                .with("months-at-twice", 0L)
                .with("months-at-thrice", 0L);
        // 100 for the degree and 21 for the age, less one or two
        assertThat(ask(master.with("age", 48L).with("deductions", 1L), "residence-points")
                        .state())
                .isEqualTo(ELIGIBLE);
        assertThat(ask(master.with("age", 48L).with("deductions", 2L), "residence-points")
                        .state())
                .isEqualTo(INELIGIBLE);
        assertThat(ask(master, "residence-points").state()).isEqualTo(UNDETERMINED);
    }
}
