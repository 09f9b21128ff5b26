package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Explanation;
import java.util.Optional;

/**
 * Why a rule obliges a visit (必访说明): its conditions as they were on the onset, as known that day.
 *
 * @param scope why the enterprise is in the scope of the rule
 * @param trigger why the condition of the trigger held; empty if the trigger is no condition, such as an event or a date
 */
public record VisitExplanation(Explanation scope, Optional<Explanation> trigger) {

    /**
     * Checks that nothing is null.
     *
     * @param scope why the enterprise is in the scope of the rule
     * @param trigger why the condition of the trigger held
     */
    public VisitExplanation {
        requireNonNull(scope, "scope");
        requireNonNull(trigger, "trigger");
    }
}
