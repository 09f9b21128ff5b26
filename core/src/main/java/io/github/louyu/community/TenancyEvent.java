package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happens to the space of a building or a commercial district (招商租赁动态), such as a brand that moves in.
 */
@Value.Immutable
public abstract class TenancyEvent implements WithTenancyEvent {

    TenancyEvent() {}

    /**
     * Gives the identity of the event.
     *
     * @return the identity
     */
    public abstract TenancyEventId id();

    /**
     * Gives what happens.
     *
     * @return the kind
     */
    public abstract TenancyEventKind kind();

    /**
     * Gives the tenant by the name it is known by, such as its brand.
     *
     * @return the name
     */
    public abstract Bilingual tenant();

    /**
     * Gives the days within which it happened, as narrowly as is known.
     *
     * @return the days, every day if nothing is known
     */
    @Value.Default
    public DateRange when() {
        return DateRange.always();
    }

    /**
     * Gives the building.
     *
     * @return the building, empty if it is not known
     */
    public abstract Optional<BuildingId> building();

    /**
     * Gives the commercial district, where no building is named.
     *
     * @return the district, empty if it is not known
     */
    public abstract Optional<CommercialDistrictId> commercialDistrict();

    /**
     * Makes an event of which nothing else is known.
     *
     * @param id the identity
     * @param kind what happens
     * @param tenant the name of the tenant
     * @return the event
     */
    public static TenancyEvent of(TenancyEventId id, TenancyEventKind kind, Bilingual tenant) {
        return builder()
                .id(requireNonNull(id, "id"))
                .kind(requireNonNull(kind, "kind"))
                .tenant(requireNonNull(tenant, "tenant"))
                .build();
    }

    /**
     * Starts an event; identity, kind and tenant must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TenancyEvent}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableTenancyEvent.Builder {

        Builder() {}
    }
}
