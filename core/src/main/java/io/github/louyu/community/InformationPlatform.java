package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/** An information platform (信息平台) on which needs are collected and resources are published. */
@Value.Immutable
public abstract class InformationPlatform implements WithInformationPlatform {

    InformationPlatform() {}

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
     * Gives the days on which it runs.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives the platform that carries this one.
     *
     * @return the carrier, empty if it stands on its own
     */
    public abstract Optional<PlatformId> carriedBy();

    /**
     * Gives what flows through it.
     *
     * @return the flows, in the order given
     */
    public abstract ImmutableSet<PlatformFlow> flows();

    /**
     * Makes a platform of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @return the platform
     */
    public static InformationPlatform of(PlatformId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a platform; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link InformationPlatform}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableInformationPlatform.Builder {

        Builder() {}
    }
}
