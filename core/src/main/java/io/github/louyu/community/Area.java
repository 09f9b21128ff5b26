package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/**
 * An area (片区) of a subdistrict, in which its enterprises govern themselves: east, central and west, or of codes of
 * the host's own. Which buildings are in it is said by their {@link Placement}.
 */
@Value.Immutable
public abstract class Area implements WithArea {

    Area() {}

    /**
     * Gives the identity of the area.
     *
     * @return the identity
     */
    public abstract AreaId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days on which there is such an area.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Makes an area of which no beginning and no end is known.
     *
     * @param id the identity
     * @param name the name
     * @return the area
     */
    public static Area of(AreaId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts an area; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Area}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableArea.Builder {

        Builder() {}
    }
}
