package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/**
 * A commercial district (商圈) of a subdistrict, such as a shopping street and what belongs to it. Which buildings are
 * in it is said by their {@link Placement}.
 */
@Value.Immutable
public abstract class CommercialDistrict implements WithCommercialDistrict {

    CommercialDistrict() {}

    /**
     * Gives the identity of the district.
     *
     * @return the identity
     */
    public abstract CommercialDistrictId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days on which there is such a district.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Makes a district of which no beginning and no end is known.
     *
     * @param id the identity
     * @param name the name
     * @return the district
     */
    public static CommercialDistrict of(CommercialDistrictId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a district; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommercialDistrict}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableCommercialDistrict.Builder {

        Builder() {}
    }
}
