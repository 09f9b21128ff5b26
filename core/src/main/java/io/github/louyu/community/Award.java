package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An award (奖项) that a project was given.
 *
 * @param name the name of the award
 * @param on the day on which it was given, empty if it is not known
 */
public record Award(Bilingual name, Optional<LocalDate> on) {

    /**
     * Checks that nothing is null.
     *
     * @param name the name of the award
     * @param on the day on which it was given, empty if it is not known
     */
    public Award {
        requireNonNull(name, "name");
        requireNonNull(on, "on");
    }

    /**
     * Makes an award of which no day is known.
     *
     * @param name the name of the award
     * @return the award
     */
    public static Award of(Bilingual name) {
        return new Award(name, Optional.empty());
    }
}
