package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.visit.UndeterminedVisit;

/**
 * A file of which rules cannot be judged (档案缺项), because facts are missing, or for what {@link UndeterminedVisit#reasons} says
 * besides.
 *
 * @param enterprise the enterprise
 * @param undetermined the rules that cannot be judged, by rule and key
 * @param facts what to ask for, what decides most first
 */
public record IncompleteFile(
        EnterpriseId enterprise, ImmutableList<UndeterminedVisit> undetermined, ImmutableList<FactGap> facts) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise the enterprise
     * @param undetermined the rules that cannot be judged, by rule and key
     * @param facts what to ask for, what decides most first
     */
    public IncompleteFile {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(undetermined, "undetermined");
        requireNonNull(facts, "facts");
    }
}
