package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the handling of an appeal (诉求办理进展): from a day on, the appeal has a status. The note may hold personal data and
 * does not stand in {@link #toString()}.
 */
@Value.Immutable
public abstract non-sealed class AppealProgress implements FileContent, WithAppealProgress {

    AppealProgress() {}

    /**
     * Gives the appeal that was handled.
     *
     * @return the id of the entry of the appeal, in the same file
     */
    public abstract EntryId about();

    /**
     * Gives the day of the step.
     *
     * @return the first day of the status
     */
    public abstract LocalDate on();

    /**
     * Gives the status that the appeal has from that day on.
     *
     * @return the status
     */
    public abstract AppealStatus status();

    /**
     * Gives a note on the step, such as why more time was needed. The text may hold personal data.
     *
     * @return the text, not blank; empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> note();

    /**
     * Makes a step without a note.
     *
     * @param about the id of the entry of the appeal
     * @param on the first day of the status
     * @param status the status
     * @return the step
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static AppealProgress of(EntryId about, LocalDate on, AppealStatus status) {
        return builder()
                .about(requireNonNull(about, "about"))
                .on(requireNonNull(on, "on"))
                .status(requireNonNull(status, "status"))
                .build();
    }

    /**
     * Starts a step; appeal, day and status must be given.
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
        String which = "progress of appeal " + about();
        ContentChecks.checkCalendarDay("day of " + which, on());
        ContentChecks.checkText("note on " + which, note());
    }

    /** Builds an {@link AppealProgress}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableAppealProgress.Builder {

        Builder() {}
    }
}
