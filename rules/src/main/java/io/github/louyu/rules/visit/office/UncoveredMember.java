package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member of the group that has not been visited in the period (未走访对象).
 *
 * @param enterprise the enterprise
 * @param lastVisit the last visit before the period that would count; empty if none is on file
 */
public record UncoveredMember(EnterpriseId enterprise, Optional<LocalDate> lastVisit)
        implements Comparable<UncoveredMember> {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise the enterprise
     * @param lastVisit the last visit before the period that would count; empty if none is on file
     */
    public UncoveredMember {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(lastVisit, "lastVisit");
    }

    /** Whoever was never visited first, then whose last visit is longest ago, then by enterprise. */
    @Override
    public int compareTo(UncoveredMember other) {
        int order = lastVisit.orElse(LocalDate.MIN).compareTo(other.lastVisit.orElse(LocalDate.MIN));
        return order != 0 ? order : enterprise.value().compareTo(other.enterprise.value());
    }
}
