package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * A seat in an organisation (席位), such as that of its secretary. Who holds it and when is said by {@link Term}.
 *
 * @param id the identity, unique in the organisation
 * @param name the name
 * @param side which side the seat is for, empty if for none in particular
 */
public record Seat(SeatId id, Bilingual name, Optional<MemberRole> side) {

    /**
     * Checks that nothing is null.
     *
     * @param id the identity, unique in the organisation
     * @param name the name
     * @param side which side the seat is for, empty if for none in particular
     */
    public Seat {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(side, "side");
    }

    /**
     * Makes a seat for no side in particular.
     *
     * @param id the identity, unique in the organisation
     * @param name the name
     * @return the seat
     */
    public static Seat of(String id, Bilingual name) {
        return new Seat(SeatId.of(id), name, Optional.empty());
    }

    /**
     * Makes a seat for a side.
     *
     * @param id the identity, unique in the organisation
     * @param side the side
     * @return the seat, named after the side
     */
    public static Seat of(String id, MemberRole side) {
        return new Seat(SeatId.of(id), side.label(), Optional.of(side));
    }
}
