package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many subjects stand how to a policy (政策覆盖面).
 *
 * @param id which policy it is
 * @param policy the policy, in the version that is in force on the day, else in the next, else in the last
 * @param counts how many subjects, for every state
 */
public record PolicyReach(PolicyId id, ServicePolicy<?> policy, ImmutableMap<EligibilityState, Long> counts) {

    /**
     * Gives how many subjects are eligible.
     *
     * @return the number
     */
    public long eligible() {
        return counts.getOrDefault(EligibilityState.ELIGIBLE, 0L);
    }

    /** Counts for one policy. */
    static final class Counter {

        private final PolicyId id;
        private final ServicePolicy<?> policy;
        private final Map<EligibilityState, Long> counts = new EnumMap<>(EligibilityState.class);

        Counter(PolicyId id, ServicePolicy<?> policy) {
            this.id = id;
            this.policy = policy;
            for (EligibilityState state : EligibilityState.values()) {
                counts.put(state, 0L);
            }
        }

        void add(EligibilityState state) {
            counts.merge(state, 1L, Long::sum);
        }

        PolicyReach count() {
            return new PolicyReach(id, policy, ImmutableMap.copyOf(counts));
        }
    }
}
