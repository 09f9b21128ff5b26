package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;

/**
 * What was granted under a policy (已兑现扶持).
 *
 * @param policy the policy
 * @param appliedOn the day of the application, which decides by which version the grant is governed for good
 * @param grantedOn the day of the grant, from which the time of a claw-back runs
 * @param amount how much was granted
 */
public record Grant(PolicyId policy, LocalDate appliedOn, LocalDate grantedOn, Money amount) {

    /**
     * Checks the days.
     *
     * @param policy the policy
     * @param appliedOn the day of the application
     * @param grantedOn the day of the grant, not before that of the application
     * @param amount how much was granted
     * @throws IllegalArgumentException if the grant is before the application
     */
    public Grant {
        requireNonNull(policy, "policy");
        requireNonNull(appliedOn, "appliedOn");
        requireNonNull(grantedOn, "grantedOn");
        requireNonNull(amount, "amount");
        if (grantedOn.isBefore(appliedOn)) {
            throw SENTENCES.refusal(
                    "grant.order", Map.of("policy", policy, "granted", grantedOn, "applied", appliedOn));
        }
    }
}
