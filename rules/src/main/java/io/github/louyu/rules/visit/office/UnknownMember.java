package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.MissingFact;

/**
 * An enterprise of which it is not known whether it is of the group (是否属于对象待定).
 *
 * @param enterprise the enterprise
 * @param visited whether it was visited in the period
 * @param missing the facts that are missing
 */
public record UnknownMember(EnterpriseId enterprise, boolean visited, ImmutableSet<MissingFact> missing) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise the enterprise
     * @param visited whether it was visited in the period
     * @param missing the facts that are missing
     */
    public UnknownMember {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(missing, "missing");
    }
}
