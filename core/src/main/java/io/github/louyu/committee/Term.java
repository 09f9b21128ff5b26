package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.PersonId;
import io.github.louyu.time.DateRange;

/**
 * A term of office (任期): who holds a seat, and for which days. A seat has one holder at a time. {@link #toString()} does not tell who
 * it is.
 *
 * @param seat the seat
 * @param holder who holds it
 * @param during the days of the term, as it was meant when it began or as it was cut short
 */
public record Term(SeatId seat, PersonId holder, DateRange during) {

    /**
     * Checks that nothing is null.
     *
     * @param seat the seat
     * @param holder who holds it
     * @param during the days of the term
     */
    public Term {
        requireNonNull(seat, "seat");
        requireNonNull(holder, "holder");
        requireNonNull(during, "during");
    }

    /**
     * Makes a term.
     *
     * @param seat the identity of the seat
     * @param holder who holds it
     * @param during the days of the term
     * @return the term
     */
    public static Term of(String seat, PersonId holder, DateRange during) {
        return new Term(SeatId.of(seat), holder, during);
    }
}
