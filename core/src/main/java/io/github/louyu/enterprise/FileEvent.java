package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to an enterprise, or is announced (企业事件): an executive change, a relocation notice, a visit of
 * headquarters leaders, or a kind of the host's own.
 *
 * <p>{@link #on()} is the day it takes effect. An event of a later day than the one it is recorded on is announced. The other
 * dates are kept where the field has them: a change is decided, takes effect, is filed within 30 days of the decision
 * (Market Entity Registration Regulations, Art. 24), and is published (Enterprise Information Publicity Regulations).
 */
@Value.Immutable
public abstract non-sealed class FileEvent implements FileContent {

    FileEvent() {}

    /**
     * Gives the kind.
     *
     * @return the kind
     */
    public abstract EventKind kind();

    /**
     * Gives the day on which it takes effect.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Gives the entry this event speaks of, such as the relocation that is withdrawn or the lease that is renewed.
     *
     * @return the entry, empty if it names none
     */
    public abstract Optional<EntryId> about();

    /**
     * Gives the day on which it was decided.
     *
     * @return the day, empty if not known
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Gives the day on which it was filed with the registry.
     *
     * @return the day, empty if not known
     */
    public abstract Optional<LocalDate> filedOn();

    /**
     * Gives the day on which it was published.
     *
     * @return the day, empty if not known
     */
    public abstract Optional<LocalDate> publishedOn();

    @Override
    public DateRange effective() {
        return DateRange.from(on());
    }

    /**
     * Makes an event.
     *
     * @param kind the kind
     * @param on the day on which it takes effect
     * @return the event
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static FileEvent of(EventKind kind, LocalDate on) {
        return builder().kind(kind).on(on).build();
    }

    /**
     * Makes an event that speaks of another entry.
     *
     * @param kind the kind
     * @param on the day on which it takes effect
     * @param about the entry it speaks of
     * @return the event
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static FileEvent of(EventKind kind, LocalDate on, EntryId about) {
        return builder().kind(kind).on(on).about(about).build();
    }

    /**
     * Starts an event.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        ContentChecks.checkCalendarDay("what.event-day", Map.of(), on());
        publishedOn()
                .ifPresent(published -> decidedOn().ifPresent(decided -> {
                    if (published.isBefore(decided)) {
                        throw SENTENCES.refusal(
                                "event.published",
                                Map.of("kind", kind(), "on", on(), "decided", decided, "published", published));
                    }
                }));
    }

    /** Builds a {@link FileEvent}. Not thread-safe. */
    public static final class Builder extends ImmutableFileEvent.Builder {
        Builder() {}
    }
}
