package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An appeal of the enterprise (诉求), as it was received. How it was handled since is said by entries of {@link AppealProgress}.
 * The summary may hold personal data and does not stand in {@link #toString()}.
 */
@Value.Immutable
public abstract non-sealed class Appeal implements FileContent, WithAppeal {

    Appeal() {}

    /**
     * Gives the day on which the office received the appeal.
     *
     * @return the day
     */
    public abstract LocalDate receivedOn();

    /**
     * Gives the time of day at which the office received it, in the local time of the office. Limits in minutes and hours run from
     * it.
     *
     * @return the whole minute, empty if it is not known
     */
    public abstract Optional<LocalTime> receivedAt();

    /**
     * Gives the channel by which it came.
     *
     * @return the channel
     */
    public abstract AppealChannel channel();

    /**
     * Gives what it is about.
     *
     * @return the kind
     */
    public abstract AppealKind kind();

    /**
     * Gives how it weighs.
     *
     * @return the class, {@link AppealSeverity#ORDINARY} unless another is given
     */
    @Value.Default
    public AppealSeverity severity() {
        return AppealSeverity.ORDINARY;
    }

    /**
     * Gives the appeal in short. The text may hold personal data.
     *
     * @return the text, not blank; empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> summary();

    /**
     * Makes an ordinary appeal.
     *
     * @param receivedOn the day on which the office received it
     * @param channel the channel by which it came
     * @param kind what it is about
     * @return the appeal
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static Appeal of(LocalDate receivedOn, AppealChannel channel, AppealKind kind) {
        return builder()
                .receivedOn(requireNonNull(receivedOn, "receivedOn"))
                .channel(requireNonNull(channel, "channel"))
                .kind(requireNonNull(kind, "kind"))
                .build();
    }

    /**
     * Starts an appeal; day, channel and kind must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the days from that of the receipt on.
     *
     * @return the range from the day of the receipt, without an end
     */
    @Override
    public DateRange effective() {
        return DateRange.from(receivedOn());
    }

    @Value.Check
    void check() {
        ContentChecks.checkCalendarDay("what.appeal-received-on", Map.of(), receivedOn());
        ContentChecks.checkMinute("what.appeal-received-at", Map.of("on", receivedOn()), receivedAt());
        ContentChecks.checkText("what.appeal-summary", Map.of("on", receivedOn()), summary());
    }

    /** Builds an {@link Appeal}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableAppeal.Builder {

        Builder() {}
    }
}
