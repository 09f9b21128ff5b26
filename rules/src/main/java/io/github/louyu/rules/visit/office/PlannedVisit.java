package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseId;

/**
 * A visit to one enterprise in a plan (计划走访).
 *
 * @param enterprise whom to visit
 * @param serves the mandatory visits that it serves, by obligation
 */
public record PlannedVisit(EnterpriseId enterprise, ImmutableList<PlannableVisit> serves) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise whom to visit
     * @param serves the mandatory visits that it serves, by obligation
     */
    public PlannedVisit {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(serves, "serves");
    }
}
