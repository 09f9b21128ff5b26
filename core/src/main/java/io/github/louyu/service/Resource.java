package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.community.BuildingId;
import io.github.louyu.community.PlatformId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource (资源) that was published for the buildings, such as a room or a doctor's hours. */
@Value.Immutable
public abstract class Resource implements WithResource {

    Resource() {}

    /**
     * Gives the identity of the resource.
     *
     * @return the identity
     */
    public abstract ResourceId id();

    /**
     * Gives what is offered, in short.
     *
     * @return the text
     */
    public abstract Bilingual name();

    /**
     * Gives what it offers.
     *
     * @return the category
     */
    public abstract ServiceCategory category();

    /**
     * Gives how many needs it can meet.
     *
     * @return the number, from 1
     */
    public abstract int capacity();

    /**
     * Gives the day on which it was published.
     *
     * @return the day
     */
    public abstract LocalDate publishedOn();

    /**
     * Gives the days on which it is offered.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Gives who offers it.
     *
     * @return the name, empty if it is not known
     */
    public abstract Optional<Bilingual> provider();

    /**
     * Gives the building in which it is.
     *
     * @return the building, empty if it is in none or it is not known
     */
    public abstract Optional<BuildingId> building();

    /**
     * Gives the platform that published it.
     *
     * @return the platform, empty if none did
     */
    public abstract Optional<PlatformId> platform();

    /**
     * Makes a resource of which nothing else is known.
     *
     * @param id the identity
     * @param name what is offered
     * @param category what it offers
     * @param capacity how many needs it can meet, from 1
     * @param publishedOn the day on which it was published
     * @param during the days on which it is offered
     * @return the resource
     * @throws IllegalArgumentException if the capacity is less than 1
     */
    public static Resource of(
            ResourceId id,
            Bilingual name,
            ServiceCategory category,
            int capacity,
            LocalDate publishedOn,
            DateRange during) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .category(requireNonNull(category, "category"))
                .capacity(capacity)
                .publishedOn(requireNonNull(publishedOn, "publishedOn"))
                .during(requireNonNull(during, "during"))
                .build();
    }

    /**
     * Starts a resource; identity, name, category, capacity and days must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (capacity() <= 0) {
            throw SENTENCES.refusal("resource.capacity", Map.of("resource", id(), "capacity", capacity()));
        }
    }

    /** Builds a {@link Resource}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableResource.Builder {

        Builder() {}
    }
}
