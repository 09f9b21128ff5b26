package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/** A festival (节庆) of several parts, to which activities belong. */
@Value.Immutable
public abstract class Festival implements WithFestival {

    Festival() {}

    /**
     * Gives the identity of the festival.
     *
     * @return the identity
     */
    public abstract FestivalId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days of the festival.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives its parts, such as life, social, entertainment and culture services.
     *
     * @return the names, in the order given
     */
    public abstract ImmutableList<Bilingual> parts();

    /**
     * Gives the activities that belong to it.
     *
     * @return the activities, in the order given
     */
    public abstract ImmutableSet<ActivityId> activities();

    /**
     * Makes a festival of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @return the festival
     */
    public static Festival of(FestivalId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a festival; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Festival}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableFestival.Builder {

        Builder() {}
    }
}
