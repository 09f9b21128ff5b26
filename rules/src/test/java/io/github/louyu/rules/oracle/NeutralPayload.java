package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry or a correction says. */
public sealed interface NeutralPayload {

    /** The effective date E, if the entry has one of its own. */
    Optional<LocalDate> effective();

    /**
     * An attribute that holds a value over a range.
     *
     * @param to the first day after the range, or null if it has no end
     * @param value the value, or null for "not known from here on"
     */
    record Attribute(
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable NeutralValue value) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.of(from);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /**
     * Something that happened, or that is announced.
     *
     * @param about the entry it speaks of, or null
     */
    record Event(String kind, LocalDate on, @Nullable String about) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.of(on);
        }
    }

    /** A visit that was made. */
    record Visit(LocalDate on, String purpose) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.of(on);
        }
    }

    /**
     * A lease.
     *
     * @param end its last day, or null if that is not known
     * @param noticeBy the notice deadline, or null if that is not known
     */
    record Lease(
            LocalDate from,
            @Nullable LocalDate end,
            @Nullable LocalDate noticeBy) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.of(from);
        }
    }

    /**
     * A figure of a month.
     *
     * @param value the figure, or null if it is not known
     */
    record Figure(
            YearMonth period,
            LocalDate publishedOn,
            @Nullable Integer value) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.of(publishedOn);
        }
    }

    /**
     * A later due date of an obligation.
     *
     * @param obligation the obligation as {@code rule/key}
     */
    record Extension(String obligation, LocalDate until) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.empty();
        }
    }

    /**
     * An obligation that need not be met.
     *
     * @param obligation the obligation as {@code rule/key}
     */
    record Waiver(String obligation) implements NeutralPayload {
        @Override
        public Optional<LocalDate> effective() {
            return Optional.empty();
        }
    }
}
