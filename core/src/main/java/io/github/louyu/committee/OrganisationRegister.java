package io.github.louyu.committee;

import static io.github.louyu.committee.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organisations of a subdistrict (组织名册), those of today and those of other years. A place has one joint Party committee, one
 * promotion association, one enterprise development association and one council at a time. A register whose organisations do not
 * fit together is refused, with every mistake in it.
 *
 * @param subdistrict the subdistrict
 * @param organisations the organisations, in the order given
 */
public record OrganisationRegister(SubdistrictId subdistrict, ImmutableList<Organisation> organisations) {

    /**
     * Checks that the organisations fit together.
     *
     * @param subdistrict the subdistrict
     * @param organisations the organisations
     * @throws ProblemsException if an identity is given twice, an organisation above another is not there or is below itself, or
     *     one place has two of what it has one of; all such mistakes
     */
    public OrganisationRegister {
        requireNonNull(subdistrict, "subdistrict");
        requireNonNull(organisations, "organisations");
        List<Problem> problems = new ArrayList<>();
        new Check(organisations, problems).run();
        if (!problems.isEmpty()) {
            throw new ProblemsException(
                    "organisations of subdistrict " + subdistrict,
                    problems.stream()
                            .map(problem -> problem.within("organisations of subdistrict " + subdistrict))
                            .toList());
        }
    }

    /**
     * Makes a register.
     *
     * @param subdistrict the subdistrict
     * @param organisations the organisations
     * @return the register
     * @throws ProblemsException if the organisations do not fit together, with every mistake
     */
    public static OrganisationRegister of(SubdistrictId subdistrict, Organisation... organisations) {
        return new OrganisationRegister(subdistrict, ImmutableList.copyOf(organisations));
    }

    /**
     * Makes a register.
     *
     * @param subdistrict the subdistrict
     * @param organisations the organisations
     * @return the register
     * @throws ProblemsException if the organisations do not fit together, with every mistake
     */
    public static OrganisationRegister of(SubdistrictId subdistrict, List<? extends Organisation> organisations) {
        return new OrganisationRegister(subdistrict, ImmutableList.copyOf(organisations));
    }

    /**
     * Finds an organisation.
     *
     * @param id its identity
     * @return the organisation, empty if there is none with that identity
     */
    public Optional<Organisation> find(OrganisationId id) {
        return organisations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Gives the organisations of an area on a day.
     *
     * @param area the area
     * @param date the day
     * @return the organisations that exist on that day, in the order of the register
     */
    public ImmutableList<Organisation> of(AreaId area, LocalDate date) {
        return organisations.stream()
                .filter(each -> each.existsOn(date) && each.area().equals(Optional.of(area)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the organisations of a building on a day.
     *
     * @param building the building
     * @param date the day
     * @return the organisations that exist on that day, in the order of the register
     */
    public ImmutableList<Organisation> of(BuildingId building, LocalDate date) {
        return organisations.stream()
                .filter(each -> each.existsOn(date) && each.building().equals(Optional.of(building)))
                .collect(ImmutableList.toImmutableList());
    }

    private record Check(ImmutableList<Organisation> organisations, List<Problem> problems) {

        void run() {
            Map<OrganisationId, Organisation> byId = new LinkedHashMap<>();
            for (Organisation organisation : organisations) {
                if (byId.putIfAbsent(organisation.id(), organisation) != null) {
                    problem(organisation, "given-again", Map.of());
                }
            }
            ImmutableMap<OrganisationId, OrganisationId> above = above(byId.keySet());
            for (OrganisationId id : above.keySet()) {
                Set<OrganisationId> passed = new HashSet<>();
                OrganisationId at = id;
                while (at != null && passed.add(at)) {
                    at = above.get(at);
                }
                if (id.equals(at)) {
                    problems.add(SENTENCES.problem(
                            "organisation " + id,
                            "organisation.circle",
                            Map.of("above", String.valueOf(above.get(id)))));
                }
            }
            for (int i = 0; i < organisations.size(); i++) {
                checkOneAPlace(organisations.get(i), organisations.subList(0, i));
            }
        }

        private ImmutableMap<OrganisationId, OrganisationId> above(Set<OrganisationId> known) {
            Map<OrganisationId, OrganisationId> above = new LinkedHashMap<>();
            for (Organisation organisation : organisations) {
                Optional<OrganisationId> one = organisation instanceof PartyOrganisation party
                        ? party.parent()
                        : organisation instanceof EnterpriseDevelopmentAssociation association
                                ? association.ledBy()
                                : Optional.empty();
                if (one.isPresent() && !known.contains(one.get())) {
                    problem(organisation, "organisation.above", Map.of("above", one.get()));
                }
                one.ifPresent(id -> above.put(organisation.id(), id));
            }
            return ImmutableMap.copyOf(above);
        }

        private void checkOneAPlace(Organisation organisation, List<Organisation> before) {
            if (organisation instanceof PartyOrganisation) {
                return;
            }
            for (Organisation other : before) {
                boolean samePlace = other.area().equals(organisation.area())
                        && other.building().equals(organisation.building());
                if (samePlace && kind(other).equals(kind(organisation))) {
                    other.during()
                            .intersection(organisation.during())
                            .ifPresent(days -> problem(
                                    organisation, "organisation.place", Map.of("other", other.id(), "days", days)));
                }
            }
        }

        /** One name for each kind of organisation. */
        private static String kind(Organisation organisation) {
            return organisation instanceof JointPartyCommittee
                    ? "committee"
                    : organisation instanceof PromotionAssociation
                            ? "promotion"
                            : organisation instanceof EnterpriseDevelopmentAssociation
                                    ? "development"
                                    : organisation instanceof BuildingCouncil ? "council" : "party";
        }

        private void problem(Organisation organisation, String key, Map<String, ?> values) {
            problems.add(SENTENCES.problem("organisation " + organisation.id(), key, values));
        }
    }
}
