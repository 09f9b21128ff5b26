package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.Enterprises.unknown;
import static io.github.louyu.examples.catalogues.Enterprises.with;
import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.examples.catalogues.PolicyFacts.usd;
import static io.github.louyu.rules.eligibility.EligibilityState.AT_DISCRETION;
import static io.github.louyu.rules.eligibility.EligibilityState.ELIGIBLE;
import static io.github.louyu.rules.eligibility.EligibilityState.INELIGIBLE;
import static io.github.louyu.rules.eligibility.EligibilityState.NOT_IN_FORCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.SubjectType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each version at its limits, and each change of version on its day; the day of the rules of 2008-09 is one of the test. */
class RegionalHeadquartersRecognitionTest {

    private static final EligibilityEngine<EnterpriseFile> ENGINE = EligibilityEngine.of(
            RegionalHeadquartersRecognition.catalogue(LocalDate.of(2009, 1, 1)), SubjectType.ENTERPRISE);

    private static EligibilityState state(EnterpriseFile file, String day, String policy) {
        return ENGINE.assess(file, LocalDate.parse(day))
                .get(RegionalHeadquartersRecognition.ID, policy)
                .state();
    }

    private static EnterpriseFile file(String assets, String invested, long firms, boolean foreign, boolean services) {
        EnterpriseFile file = with(unknown(), RegionalHeadquartersRecognition.PARENT_ASSETS, usd(assets));
        file = with(file, RegionalHeadquartersRecognition.INVESTED_IN_CHINA, usd(invested));
        file = with(file, RegionalHeadquartersRecognition.FIRMS_MANAGED, firms);
        file = with(file, RegionalHeadquartersRecognition.WHOLLY_FOREIGN, foreign);
        file = with(file, RegionalHeadquartersRecognition.PARENT_IN_SERVICES, services);
        file = with(file, RegionalHeadquartersRecognition.CAPITAL, usd("2000000"));
        return with(file, RegionalHeadquartersRecognition.FOREIGN_SHARE, new BigDecimal("50"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-02-01, 400000000,    10000000,   3, true,  false, ELIGIBLE",
        "2017-02-01, 400000000.01, 10000000.01, 4, true, false, ELIGIBLE",
        "2019-08-31, 399999999.99, 10000000,   3, true,  false, INELIGIBLE",
        "2019-08-31, 300000000,    10000000,   3, true,  true,  ELIGIBLE",
        "2019-08-31, 299999999.99, 10000000,   3, true,  true,  INELIGIBLE",
        "2019-08-31, 400000000,    9999999.99, 3, true,  false, INELIGIBLE",
        "2019-08-31, 400000000,    10000000,   2, true,  false, INELIGIBLE",
        "2019-08-31, 400000000,    0,          5, true,  false, INELIGIBLE",
        "2019-08-31, 400000000,    0,          6, true,  false, ELIGIBLE",
        "2019-08-31, 400000000,    10000000,   3, false, false, INELIGIBLE",
        "2019-09-01, 200000000,    0,          0, false, false, ELIGIBLE",
        "2022-10-31, 199999999.99, 0,          0, false, false, INELIGIBLE",
        "2022-11-01, 200000000,    0,          0, false, false, ELIGIBLE",
        "2022-11-01, 199999999.99, 0,          0, false, false, AT_DISCRETION",
        "2027-10-31, 200000000,    0,          0, false, false, ELIGIBLE",
        "2027-11-01, 200000000,    0,          0, false, false, NOT_IN_FORCE",
        "2009-01-01, 400000000,    10000000,   3, false, false, ELIGIBLE",
        "2017-01-31, 400000000,    10000000,   2, false, false, INELIGIBLE",
        "2008-12-31, 400000000,    29999999.99, 3, false, false, INELIGIBLE",
        "2008-12-31, 400000000,    30000000,   3, false, false, ELIGIBLE",
        "2002-07-20, 399999999.99, 30000000,   3, false, false, INELIGIBLE",
        "2002-07-20, 400000000,    30000000,   2, false, false, INELIGIBLE",
        "2002-07-19, 400000000,    30000000,   3, false, false, NOT_IN_FORCE",
    })
    void theVersionOfTheDayDecides(
            String day,
            String assets,
            String invested,
            long firms,
            boolean foreign,
            boolean services,
            EligibilityState expected) {
        EnterpriseFile file = file(assets, invested, firms, foreign, services);
        assertThat(state(file, day, "headquarters")).isEqualTo(expected);
    }

    @Test
    void anInstitutionNeedsLessAndMayBeABranch() {
        String day = "2023-01-03";
        EnterpriseFile file = file("100000000", "0", 0, false, false);
        file = with(file, RegionalHeadquartersRecognition.CAPITAL, usd("999999.99"));
        file = with(file, RegionalHeadquartersRecognition.BRANCH_FUNDS, usd("1000000"));
        assertThat(state(file, day, "headquarters-type")).isEqualTo(ELIGIBLE);
        EnterpriseFile less = with(file, RegionalHeadquartersRecognition.BRANCH_FUNDS, usd("999999.99"));
        assertThat(state(less, day, "headquarters-type")).isEqualTo(AT_DISCRETION);
        assertThat(state(with(less, RegionalHeadquartersRecognition.CAPITAL, usd("1000000")), day, "headquarters-type"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(
                        with(file, RegionalHeadquartersRecognition.FOREIGN_SHARE, new BigDecimal("49.99")),
                        day,
                        "headquarters-type"))
                .isEqualTo(AT_DISCRETION);
        assertThat(state(
                        with(file, PolicyFacts.SERIOUS_DISHONESTY, LocalDate.of(2020, 1, 3)), day, "headquarters-type"))
                .isEqualTo(AT_DISCRETION);
        assertThat(state(
                        with(file, PolicyFacts.SERIOUS_DISHONESTY, LocalDate.of(2020, 1, 2)), day, "headquarters-type"))
                .isEqualTo(ELIGIBLE);
        assertThat(state(file, "2022-10-31", "headquarters-type")).isEqualTo(ELIGIBLE);
    }

    @Test
    void aBusinessUnitIsOfATenthOfItsKindAndABillion() {
        EnterpriseFile file = file("200000000", "0", 0, false, false);
        file = with(file, PolicyFacts.YEARS_OF_OPERATION, 1L);
        file = with(file, PolicyFacts.REVENUE, cny("1000000000"));
        file = with(file, RegionalHeadquartersRecognition.UNIT_SHARE, BigDecimal.TEN);
        assertThat(state(file, "2022-11-01", "business-unit")).isEqualTo(ELIGIBLE);
        assertThat(state(file, "2022-10-31", "business-unit")).isEqualTo(NOT_IN_FORCE);
        assertThat(state(with(file, PolicyFacts.REVENUE, cny("999999999.99")), "2022-11-01", "business-unit"))
                .isEqualTo(INELIGIBLE);
        assertThat(state(
                        with(file, RegionalHeadquartersRecognition.UNIT_SHARE, new BigDecimal("9.99")),
                        "2022-11-01",
                        "business-unit"))
                .isEqualTo(INELIGIBLE);
    }
}
