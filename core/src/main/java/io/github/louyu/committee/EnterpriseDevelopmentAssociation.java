package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An enterprise development association (企业发展促进会) of an area, led by its joint Party committee: heads of key
 * enterprises, heads of human resources and heads of property management, who coordinate self-governance and
 * co-building of the area.
 */
@Value.Immutable
public abstract non-sealed class EnterpriseDevelopmentAssociation
        implements Organisation, WithEnterpriseDevelopmentAssociation {

    EnterpriseDevelopmentAssociation() {}

    /**
     * Gives its area.
     *
     * @return the area; it must be given
     */
    @Override
    public abstract Optional<AreaId> area();

    /**
     * Gives the joint Party committee that leads it.
     *
     * @return the committee, empty if it is not known
     */
    public abstract Optional<OrganisationId> ledBy();

    /**
     * Starts an association; identity, name and area must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the association of an area.
     *
     * @param id the identity
     * @param name the name
     * @param area the area
     * @return the association
     */
    public static EnterpriseDevelopmentAssociation of(OrganisationId id, Bilingual name, AreaId area) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .area(requireNonNull(area, "area"))
                .build();
    }

    /**
     * Gives no building, as it is of an area.
     *
     * @return empty
     */
    @Override
    public Optional<BuildingId> building() {
        return Optional.empty();
    }

    /**
     * Tells whether somebody represents a side on a day: a member of that side, or the holder of a seat of that side.
     *
     * @param side the side
     * @param date the day
     * @return true if somebody does
     */
    public boolean isSeated(MemberRole side, LocalDate date) {
        return membershipsOn(date).stream()
                        .anyMatch(membership -> membership.side().equals(Optional.of(side)))
                || termsOn(date).stream()
                        .anyMatch(term -> seat(term.seat()).flatMap(Seat::side).equals(Optional.of(side)));
    }

    @Value.Check
    void check() {
        OrganisationCheck.check(this);
    }

    /** Builds a {@link EnterpriseDevelopmentAssociation}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableEnterpriseDevelopmentAssociation.Builder {

        Builder() {}
    }
}
