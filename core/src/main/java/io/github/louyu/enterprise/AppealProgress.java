package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
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
     * Gives the time of day of the step, in the local time of the office.
     *
     * @return the whole minute, empty if it is not known
     */
    public abstract Optional<LocalTime> at();

    /**
     * Gives the status that the appeal has from that day on.
     *
     * @return the status
     */
    public abstract AppealStatus status();

    /**
     * Gives who handles the appeal from this step on.
     *
     * @return the departments, one of them in the lead; empty if the status is not {@link AppealStatus#ASSIGNED}, or nobody is
     *     named
     */
    public abstract ImmutableList<AppealHandler> handlers();

    /**
     * Gives the day to which the time to settle was extended.
     *
     * @return the last day, not before that of the step; empty if the status is not {@link AppealStatus#EXTENDED}, or no day is
     *     named
     */
    public abstract Optional<LocalDate> extendedTo();

    /**
     * Gives what the enterprise said when it was called back.
     *
     * @return the answer; empty if the status is not {@link AppealStatus#FOLLOWED_UP}, or none is known
     */
    public abstract Optional<Satisfaction> satisfaction();

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
        Map<String, ?> which = Map.of("appeal", about());
        ContentChecks.checkCalendarDay("what.progress-day", which, on());
        ContentChecks.checkMinute("what.progress-time", which, at());
        checkGivenWith(AppealStatus.ASSIGNED, "handlers", !handlers().isEmpty());
        checkGivenWith(AppealStatus.EXTENDED, "extendedTo", extendedTo().isPresent());
        checkGivenWith(AppealStatus.FOLLOWED_UP, "satisfaction", satisfaction().isPresent());
        if (!handlers().isEmpty()) {
            long leads = handlers().stream()
                    .filter(handler -> handler.role() == HandlerRole.LEAD)
                    .count();
            if (leads != 1) {
                throw SENTENCES.refusal("appeal.lead", Map.of("appeal", about(), "leads", leads));
            }
        }
        extendedTo().ifPresent(day -> {
            ContentChecks.checkCalendarDay("what.progress-extended-to", which, day);
            if (day.isBefore(on())) {
                throw SENTENCES.refusal("appeal.extended-to", Map.of("appeal", about(), "on", on(), "day", day));
            }
        });
        ContentChecks.checkText("what.progress-note", which, note());
    }

    private void checkGivenWith(AppealStatus only, String what, boolean given) {
        if (given && status() != only) {
            throw SENTENCES.refusal(
                    "appeal.given-with", Map.of("what", what, "appeal", about(), "only", only, "status", status()));
        }
    }

    /** Builds an {@link AppealProgress}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableAppealProgress.Builder {

        Builder() {}
    }
}
