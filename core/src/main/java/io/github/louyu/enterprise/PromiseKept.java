package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;

/**
 * The office's word that what it promised on a visit was done (承诺兑现). Until an entry says so, a promise is open.
 *
 * @param visit the id of the entry of the visit, in the same file
 * @param promise the promise, by its id within that visit
 * @param on the day on which it was done
 */
public record PromiseKept(EntryId visit, PromiseId promise, LocalDate on) implements FileContent {

    /**
     * Checks the day.
     *
     * @param visit the id of the entry of the visit, in the same file
     * @param promise the promise, by its id within that visit
     * @param on the day on which it was done
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public PromiseKept {
        requireNonNull(visit, "visit");
        requireNonNull(promise, "promise");
        requireNonNull(on, "on");
        ContentChecks.checkCalendarDay("what.promise-kept", Map.of("promise", promise, "visit", visit), on);
    }

    @Override
    public DateRange effective() {
        return DateRange.from(on);
    }
}
