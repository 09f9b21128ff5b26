package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/**
 * A platform of governance (治理平台): a regular meeting or an association in which enterprises and the subdistrict come
 * together.
 */
@Value.Immutable
public abstract class GovernancePlatform implements WithGovernancePlatform {

    GovernancePlatform() {}

    /**
     * Gives the identity of the platform.
     *
     * @return the identity
     */
    public abstract PlatformId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives what it brings together.
     *
     * @return the kind
     */
    public abstract GovernancePlatformKind kind();

    /**
     * Gives the days on which there is such a platform.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Makes a platform of which no beginning and no end is known.
     *
     * @param id the identity
     * @param name the name
     * @param kind what it brings together
     * @return the platform
     */
    public static GovernancePlatform of(PlatformId id, Bilingual name, GovernancePlatformKind kind) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .kind(requireNonNull(kind, "kind"))
                .build();
    }

    /**
     * Starts a platform; identity, name and kind must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GovernancePlatform}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableGovernancePlatform.Builder {

        Builder() {}
    }
}
