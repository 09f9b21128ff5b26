package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A subdistrict with its organisations (街道及其组织): what {@link GovernanceEngine} looks at. Organisations that name a place which the
 * subdistrict does not have are refused, all together.
 *
 * @param subdistrict the subdistrict
 * @param register its organisations
 */
public record GovernedSubdistrict(Subdistrict subdistrict, OrganisationRegister register) {

    /**
     * Checks that the two belong together.
     *
     * @param subdistrict the subdistrict
     * @param register its organisations
     * @throws ProblemsException if the register is of another subdistrict, or an organisation is of a place that is not there; all
     *     such mistakes
     */
    public GovernedSubdistrict {
        requireNonNull(subdistrict, "subdistrict");
        requireNonNull(register, "register");
        List<Problem> problems = new ArrayList<>();
        String path = "subdistrict " + subdistrict.id();
        if (!register.subdistrict().equals(subdistrict.id())) {
            problems.add(SENTENCES.problem(
                    path + " > organisations", "register.subdistrict", Map.of("subdistrict", register.subdistrict())));
        }
        for (Organisation organisation : register.organisations()) {
            String where = path + " > organisation " + organisation.id();
            organisation
                    .area()
                    .filter(area -> subdistrict.findArea(area).isEmpty())
                    .ifPresent(area -> problems.add(SENTENCES.problem(where, "register.area", Map.of("area", area))));
            organisation
                    .building()
                    .filter(building -> subdistrict.findBuilding(building).isEmpty())
                    .ifPresent(building ->
                            problems.add(SENTENCES.problem(where, "register.building", Map.of("building", building))));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(path, problems);
        }
    }

    /**
     * Puts a subdistrict and its organisations together.
     *
     * @param subdistrict the subdistrict
     * @param register its organisations
     * @return both
     * @throws ProblemsException if they do not belong together, with every mistake
     */
    public static GovernedSubdistrict of(Subdistrict subdistrict, OrganisationRegister register) {
        return new GovernedSubdistrict(subdistrict, register);
    }
}
