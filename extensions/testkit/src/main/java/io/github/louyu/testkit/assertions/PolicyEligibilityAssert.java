package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Assertions about whether somebody qualifies for a policy (享受资格). */
public final class PolicyEligibilityAssert extends ExplainedAssert<PolicyEligibilityAssert, PolicyEligibility> {

    PolicyEligibilityAssert(@Nullable PolicyEligibility actual) {
        super(actual, PolicyEligibilityAssert.class);
    }

    /**
     * Expects a state.
     *
     * @param state the state
     * @return this
     */
    public PolicyEligibilityAssert hasState(EligibilityState state) {
        if (given().state() != state) {
            throw failed(
                    "policy",
                    Map.of(
                            "policy", Telling.same(given().id()),
                            "wanted", state.label(),
                            "found", given().state().label()),
                    given()::toText);
        }
        return this;
    }

    /**
     * Expects that the policy is granted, and its amount.
     *
     * @param amount the amount of all its benefits together
     * @return this
     */
    public PolicyEligibilityAssert isEligibleFor(Money amount) {
        hasState(EligibilityState.ELIGIBLE);
        Optional<Money> found = given().amount();
        if (!found.equals(Optional.of(amount))) {
            throw failed(
                    "amount",
                    Map.of(
                            "policy", Telling.same(given().id()),
                            "wanted", Telling.same(amount),
                            "found", found.map(Telling::same).orElseGet(() -> Telling.text("none"))),
                    given()::toText);
        }
        return this;
    }

    /**
     * Expects that it is not known whether the policy is granted.
     *
     * @param missing the names of exactly the facts that it lacks; none named: whichever
     * @return this
     */
    public PolicyEligibilityAssert isUndetermined(String... missing) {
        hasState(EligibilityState.UNDETERMINED);
        Set<MissingFact> facts = given().missingFacts();
        if (!lacks(facts, missing)) {
            throw failedByMissing(facts, missing, given()::toText);
        }
        return this;
    }
}
