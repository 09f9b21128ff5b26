package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A visit that will fall due (预计到期走访). Its text names no person.
 *
 * @param due the day on which it falls due
 * @param obligation the obligation as it will stand on that day if nothing else is recorded
 * @param building the building the enterprise is in on that day, as far as known; empty if the file does not say
 * @param liaison the chief liaison officer on that day, as far as known; empty if the file names none
 */
public record ForecastVisit(
        LocalDate due, VisitObligation obligation, Optional<BuildingId> building, Optional<PersonId> liaison) {

    /**
     * Checks that nothing is null.
     *
     * @param due the day on which it falls due
     * @param obligation the obligation as it will stand on that day if nothing else is recorded
     * @param building the building the enterprise is in on that day, as far as known; empty if the file does not say
     * @param liaison the chief liaison officer on that day, as far as known; empty if the file names none
     */
    public ForecastVisit {
        requireNonNull(due, "due");
        requireNonNull(obligation, "obligation");
        requireNonNull(building, "building");
        requireNonNull(liaison, "liaison");
    }

    @Override
    public String toString() {
        return "ForecastVisit[" + due + ", " + obligation.id() + ", " + building + "]";
    }
}
