package io.github.louyu.examples.catalogues;

import static io.github.louyu.testkit.assertions.Verification.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.testkit.cases.BoundaryCase;
import io.github.louyu.testkit.cases.BoundaryCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rent subsidy of Huangpu at each of its limits: what its definition says of the case is what the condition answers. */
class HuangpuBoundariesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Condition<EnterpriseFile> RENT =
            HuangpuHeadquartersFund.catalogue().policies(SubjectType.ENTERPRISE).stream()
                    .filter(policy -> policy.id().equals("rent"))
                    .findFirst()
                    .flatMap(policy -> policy.condition())
                    .orElseThrow();

    private static BoundaryCases boundaries() {
        return BoundaryCases.of("rent", RENT, DAY)
                .knowing(PolicyFacts.PAID_IN_CAPITAL)
                .knowing(PolicyFacts.INSURED_STAFF)
                .knowing(PolicyFacts.YEARS_OF_OPERATION)
                .knowing(PolicyFacts.OFFICE_IS_RENTED)
                .knowing(PolicyFacts.SERIOUS_DISHONESTY)
                .knowing(PolicyFacts.SAFETY_PENALTY);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsAnsweredAsItsDefinitionSays() {
        return boundaries().cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> verifyThat(RENT).given(each.file()).on(DAY).hasTruth(each.expected())));
    }

    @Test
    void everyLimitDecidesInSomeCase() {
        List<BoundaryCase> cases = boundaries().cases();

        assertThat(boundaries().unread()).isEmpty();
        for (Map.Entry<String, List<Object>> limit : Map.of(
                        "paid-in-capital",
                        List.<Object>of(Money.parse("USD 1999999.99"), Money.parse("USD 2000000.00")),
                        "insured-staff",
                        List.<Object>of(9L, 10L),
                        "years-of-operation",
                        List.<Object>of(0L, 1L),
                        "office-is-rented",
                        List.<Object>of(false, true))
                .entrySet()) {
            assertThat(cases).as("cases of %s", limit.getKey()).anySatisfy(each -> {
                assertThat(each.values())
                        .containsEntry(limit.getKey(), limit.getValue().get(0));
                assertThat(each.expected()).isEqualTo(Truth.FALSE);
            });
            assertThat(cases).as("cases of %s", limit.getKey()).anySatisfy(each -> {
                assertThat(each.values())
                        .containsEntry(limit.getKey(), limit.getValue().get(1));
                assertThat(each.expected()).isEqualTo(Truth.TRUE);
            });
        }
    }
}
