package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.visit.VisitRule;

/**
 * Questions to one rule by itself (单条规则验证): given a file, on a day, it is due or not.
 *
 * <pre>{@code
 * verifyThat(leaseExpiry).given(file).on(LocalDate.of(2019, 2, 28)).isDue(LocalDate.of(2019, 3, 14));
 * verifyThat(leaseExpiry).given(file).on(LocalDate.of(2019, 2, 27)).isNotDue();
 * verifyThat(leaseExpiry).given(emptyFile).on(LocalDate.of(2019, 2, 28)).isUndetermined("key-tier");
 * }</pre>
 *
 * <p>Working days are China's unless {@code countingBy} says otherwise. A failure is told as those of {@link LouyuAssertions} are.
 */
public final class Verification {

    private Verification() {}

    /**
     * Asks a visit rule. It is taken to be in force from the day the file was opened, unless {@code inForceFrom} says otherwise.
     *
     * @param rule the rule
     * @return what to ask it of
     */
    public static VisitRuleVerification verifyThat(VisitRule rule) {
        return new VisitRuleVerification(rule);
    }

    /**
     * Asks a condition.
     *
     * @param condition the condition
     * @param <S> the type of subject
     * @return what to ask it of
     */
    public static <S> ConditionVerification<S> verifyThat(Condition<S> condition) {
        return new ConditionVerification<>(condition);
    }

    /**
     * Asks a policy, as if it stood alone in its catalogue: what it says of other policies, groups and caps does not count.
     *
     * @param policy the policy
     * @param <S> the type of subject
     * @return what to ask it of
     */
    public static <S> PolicyVerification<S> verifyThat(ServicePolicy<S> policy) {
        return new PolicyVerification<>(policy);
    }
}
