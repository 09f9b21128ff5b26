package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.PolicyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assertions about all that somebody qualifies for (享受资格清单). */
public final class EligibilityReportAssert extends ExplainedAssert<EligibilityReportAssert, EligibilityReport> {

    EligibilityReportAssert(@Nullable EligibilityReport actual) {
        super(actual, EligibilityReportAssert.class);
    }

    /**
     * Expects that exactly these policies are granted.
     *
     * @param policies the ids of the policies, without the catalogue
     * @return this
     */
    public EligibilityReportAssert grants(String... policies) {
        Set<String> wanted = Stream.of(policies).collect(Collectors.toSet());
        List<String> found = given().in(EligibilityState.ELIGIBLE).stream()
                .map(PolicyEligibility::id)
                .map(PolicyId::policy)
                .toList();
        if (!Set.copyOf(found).equals(wanted)) {
            throw failed(
                    "grants",
                    Map.of(
                            "wanted",
                                    Telling.listed(wanted.stream()
                                            .sorted()
                                            .map(Telling::same)
                                            .toList()),
                            "found",
                                    Telling.listed(
                                            found.stream().map(Telling::same).toList())),
                    given()::toText);
        }
        return this;
    }

    /**
     * Expects that a policy is in the report.
     *
     * @param policy the id of the policy, without the catalogue
     * @return assertions about what the report says of it
     */
    public PolicyEligibilityAssert policy(String policy) {
        Optional<PolicyEligibility> found = given().policies().stream()
                .filter(each -> each.id().policy().equals(policy))
                .findFirst();
        if (found.isEmpty()) {
            throw failed(
                    "nopolicy",
                    Map.of(
                            "policy", Telling.same(policy),
                            "found",
                                    Telling.listed(given().policies().stream()
                                            .map(each -> Telling.same(each.id().policy()))
                                            .toList())),
                    locale -> "");
        }
        return new PolicyEligibilityAssert(found.get()).telling(telling());
    }
}
