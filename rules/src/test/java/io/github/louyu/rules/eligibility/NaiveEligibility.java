package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a subject stands to policies that ask for whole numbers, read word by word. */
final class NaiveEligibility {

    private NaiveEligibility() {}

    /** At least so many of a fact. */
    record Demand(String fact, int least) {}

    /**
     * A version of a policy.
     *
     * @param from its first day
     * @param last its last day
     * @param demands all of which must be met
     * @param discretion all of which must be met for the clause of discretion; none if there is no such clause
     * @param open the months, 1 to 12, in which applications are taken; none if at any time
     * @param base the fact whose number is given, times 2, at most 50
     */
    record Version(
            LocalDate from,
            LocalDate last,
            List<Demand> demands,
            List<Demand> discretion,
            List<Integer> open,
            String base) {}

    static EligibilityState state(List<Version> versions, Map<String, Integer> facts, LocalDate day) {
        for (Version version : versions) {
            if (!day.isBefore(version.from()) && !day.isAfter(version.last())) {
                return version.open().isEmpty() || version.open().contains(day.getMonthValue())
                        ? merits(version, facts)
                        : EligibilityState.WINDOW_CLOSED;
            }
        }
        return EligibilityState.NOT_IN_FORCE;
    }

    private static EligibilityState merits(Version version, Map<String, Integer> facts) {
        Truth condition = all(version.demands(), facts);
        if (condition == Truth.TRUE) {
            return EligibilityState.ELIGIBLE;
        }
        if (condition == Truth.UNKNOWN) {
            return EligibilityState.UNDETERMINED;
        }
        if (version.discretion().isEmpty()) {
            return EligibilityState.INELIGIBLE;
        }
        Truth clause = all(version.discretion(), facts);
        if (clause == Truth.TRUE) {
            return EligibilityState.AT_DISCRETION;
        }
        return clause == Truth.UNKNOWN ? EligibilityState.UNDETERMINED : EligibilityState.INELIGIBLE;
    }

    private static Truth all(List<Demand> demands, Map<String, Integer> facts) {
        boolean open = false;
        for (Demand demand : demands) {
            Integer value = facts.get(demand.fact());
            if (value == null) {
                open = true;
            } else if (value < demand.least()) {
                return Truth.FALSE;
            }
        }
        return open ? Truth.UNKNOWN : Truth.TRUE;
    }
}
