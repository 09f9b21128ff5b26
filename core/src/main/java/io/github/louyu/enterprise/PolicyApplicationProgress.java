package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A step of an application under a policy (政策申请进展): from a day on, the application has a status. */
@Value.Immutable
public abstract non-sealed class PolicyApplicationProgress implements FileContent, WithPolicyApplicationProgress {

    PolicyApplicationProgress() {}

    /**
     * Gives the application that this is about.
     *
     * @return the id of the entry of the application, in the same file
     */
    public abstract EntryId about();

    /**
     * Gives the day of the step.
     *
     * @return the first day of the status
     */
    public abstract LocalDate on();

    /**
     * Gives the status that the application has from that day on.
     *
     * @return the status
     */
    public abstract PolicyApplicationStatus status();

    /**
     * Gives the amount granted, where the benefit is money.
     *
     * @return the whole amount, more than zero, with its currency; empty if none is known or the status is not
     *     {@link PolicyApplicationStatus#GRANTED}
     */
    public abstract Optional<Money> amountGranted();

    /**
     * Makes a step that names no amount.
     *
     * @param about the id of the entry of the application
     * @param on the first day of the status
     * @param status the status
     * @return the step
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static PolicyApplicationProgress of(EntryId about, LocalDate on, PolicyApplicationStatus status) {
        return builder()
                .about(requireNonNull(about, "about"))
                .on(requireNonNull(on, "on"))
                .status(requireNonNull(status, "status"))
                .build();
    }

    /**
     * Starts a step; application, day and status must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the days from that of the step on.
     *
     * @return the range from the day of the step, without an end
     */
    @Override
    public DateRange effective() {
        return DateRange.from(on());
    }

    @Value.Check
    void check() {
        ContentChecks.checkCalendarDay("what.application-day", Map.of("application", about()), on());
        amountGranted().ifPresent(amount -> {
            if (status() != PolicyApplicationStatus.GRANTED) {
                throw SENTENCES.refusal(
                        "application.granted-status", Map.of("application", about(), "status", status()));
            }
            if (!amount.isPositive()) {
                throw SENTENCES.refusal("application.granted-amount", Map.of("application", about(), "amount", amount));
            }
        });
    }

    /** Builds a {@link PolicyApplicationProgress}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutablePolicyApplicationProgress.Builder {

        Builder() {}
    }
}
