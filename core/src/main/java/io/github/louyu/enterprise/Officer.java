package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One term of an officer of the enterprise (高管任职): who holds which role, from when, and until when. Who holds two roles has two
 * entries. {@link #toString()} does not tell who it is.
 */
@Value.Immutable
public abstract non-sealed class Officer implements FileContent, WithOfficer {

    Officer() {}

    /**
     * Gives who holds the role.
     *
     * @return the person
     */
    public abstract PersonId person();

    /**
     * Gives the name of the person.
     *
     * @return the name, empty if the host does not give it
     */
    @Value.Redacted
    public abstract Optional<PersonName> name();

    /**
     * Gives the role.
     *
     * @return the role
     */
    public abstract OfficerRole role();

    /**
     * Gives the first day in the role.
     *
     * @return the day; {@link LocalDate#MIN} if the person has always held it
     */
    public abstract LocalDate from();

    /**
     * Gives the day from which the person no longer holds the role.
     *
     * @return the day after the last day in the role, empty if no end is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * Makes an officer whose term has no known end.
     *
     * @param person who holds the role
     * @param role the role
     * @param from the first day in it
     * @return the officer
     * @throws IllegalArgumentException if the day is {@link LocalDate#MAX}
     */
    public static Officer of(PersonId person, OfficerRole role, LocalDate from) {
        return builder()
                .person(requireNonNull(person, "person"))
                .role(requireNonNull(role, "role"))
                .from(requireNonNull(from, "from"))
                .build();
    }

    /**
     * Starts an officer; person, role and first day must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the days of the term.
     *
     * @return the range from the first day in the role to the last, or without an end if none is known
     */
    @Override
    public DateRange effective() {
        return until().map(end -> DateRange.of(from(), end)).orElseGet(() -> DateRange.from(from()));
    }

    /**
     * Tells whether the person holds the role on a day.
     *
     * @param date the day
     * @return true from the first day on, until before the end; if no end is known, on every day from the first on
     */
    public boolean isInOfficeOn(LocalDate date) {
        return effective().contains(date);
    }

    @Value.Check
    void check() {
        ContentChecks.checkFirstDay("what.officer-from", Map.of("role", role()), from());
        until().ifPresent(end -> {
            if (!end.isAfter(from())) {
                throw SENTENCES.refusal("officer.until", Map.of("role", role(), "from", from(), "until", end));
            }
            ContentChecks.checkCalendarDay("what.officer-until", Map.of("role", role()), end);
        });
    }

    /** Builds an {@link Officer}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableOfficer.Builder {

        Builder() {}
    }
}
