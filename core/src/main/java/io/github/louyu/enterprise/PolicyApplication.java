package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/**
 * An application of the enterprise under a policy (政策申请), as it was handed in. What became of it is said by entries of
 * {@link PolicyApplicationProgress}.
 */
@Value.Immutable
public abstract non-sealed class PolicyApplication implements FileContent, WithPolicyApplication {

    PolicyApplication() {}

    /**
     * Gives the policy, by the code that the host's catalogue has for it.
     *
     * @return the code, not blank
     */
    public abstract String policy();

    /**
     * Gives the day on which the application was handed in.
     *
     * @return the day
     */
    public abstract LocalDate submittedOn();

    /**
     * Tells whether the office helped with the application (产业政策扶持申请服务).
     *
     * @return true if help is on record, false unless given
     */
    @Value.Default
    public boolean assisted() {
        return false;
    }

    /**
     * Makes an application with which the office did not help.
     *
     * @param policy the code of the policy, not blank
     * @param submittedOn the day on which it was handed in
     * @return the application
     * @throws IllegalArgumentException if the code is blank or the day is a bound such as {@link LocalDate#MAX}
     */
    public static PolicyApplication of(String policy, LocalDate submittedOn) {
        return builder()
                .policy(requireNonNull(policy, "policy"))
                .submittedOn(requireNonNull(submittedOn, "submittedOn"))
                .build();
    }

    /**
     * Starts an application; policy and day must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the days from that of the application on.
     *
     * @return the range from the day on which it was handed in, without an end
     */
    @Override
    public DateRange effective() {
        return DateRange.from(submittedOn());
    }

    @Value.Check
    void check() {
        ContentChecks.checkText("what.application-policy", Map.of(), policy());
        ContentChecks.checkCalendarDay("what.application-submitted", Map.of("policy", policy()), submittedOn());
    }

    /** Builds a {@link PolicyApplication}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutablePolicyApplication.Builder {

        Builder() {}
    }
}
