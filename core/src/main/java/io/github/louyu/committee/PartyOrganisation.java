package io.github.louyu.committee;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A Party organisation of a form of the statutes (党组织): a branch, a joint branch, a project branch, a general branch
 * or a committee.
 */
@Value.Immutable
public abstract non-sealed class PartyOrganisation implements Organisation, WithPartyOrganisation {

    PartyOrganisation() {}

    /**
     * Gives its form.
     *
     * @return the form
     */
    public abstract PartyOrganisationForm form();

    /**
     * Gives the area in which it is.
     *
     * @return the area, empty if it is in none or it is not known
     */
    @Override
    public abstract Optional<AreaId> area();

    /**
     * Gives the building in which it is.
     *
     * @return the building, empty if it is in none or it is not known
     */
    @Override
    public abstract Optional<BuildingId> building();

    /**
     * Gives the organisation above it.
     *
     * @return the organisation, empty if it is not known
     */
    public abstract Optional<OrganisationId> parent();

    /**
     * Gives how many units a joint branch is made of, over the years.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<Integer> units() {
        return Timeline.unknown();
    }

    /**
     * Gives how many members it has, over the years, where the members are not listed one by one.
     *
     * @return what is known of each day; not known on any day unless given
     */
    @Value.Default
    public Timeline<MemberCount> memberCounts() {
        return Timeline.unknown();
    }

    /**
     * Starts an organisation; identity, name and form must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes an organisation of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @param form the form
     * @return the organisation
     */
    public static PartyOrganisation of(OrganisationId id, Bilingual name, PartyOrganisationForm form) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .form(requireNonNull(form, "form"))
                .build();
    }

    /**
     * Gives how many full members it has on a day: the number stated, else those listed.
     *
     * @param date the day
     * @return the number, empty if none is stated and no members are listed at all
     */
    public OptionalInt fullMembersOn(LocalDate date) {
        Optional<MemberCount> stated = memberCounts().at(date);
        if (stated.isPresent()) {
            return OptionalInt.of(stated.get().full());
        }
        return memberships().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) membershipsOn(date).stream()
                        .filter(membership -> membership.kind() == MemberKind.FULL_MEMBER)
                        .count());
    }

    @Value.Check
    void check() {
        OrganisationCheck.check(this);
    }

    /** Builds a {@link PartyOrganisation}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutablePartyOrganisation.Builder {

        Builder() {}
    }
}
