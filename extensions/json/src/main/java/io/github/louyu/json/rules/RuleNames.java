package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.HostTrigger;

/**
 * What rules and policies name besides facts: triggers of the host's own, and types of subjects. Immutable.
 *
 * @param triggers the triggers by their names
 * @param subjects the types of subjects by their codes
 */
public record RuleNames(ImmutableMap<String, HostTrigger> triggers, ImmutableMap<String, SubjectType<?>> subjects) {

    /** What this library knows. */
    public static final RuleNames STANDARD =
            new RuleNames(ImmutableMap.of(), ImmutableMap.of(SubjectType.ENTERPRISE.code(), SubjectType.ENTERPRISE));

    /**
     * Adds a trigger, instead of one of the same name.
     *
     * @param trigger the trigger
     * @return the names with it
     */
    public RuleNames with(HostTrigger trigger) {
        return new RuleNames(
                ImmutableMap.<String, HostTrigger>builder()
                        .putAll(triggers)
                        .put(trigger.name(), trigger)
                        .buildKeepingLast(),
                subjects);
    }

    /**
     * Adds a type of subject, instead of one of the same code.
     *
     * @param subject the type of subject
     * @return the names with it
     */
    public RuleNames with(SubjectType<?> subject) {
        return new RuleNames(
                triggers,
                ImmutableMap.<String, SubjectType<?>>builder()
                        .putAll(subjects)
                        .put(subject.code(), subject)
                        .buildKeepingLast());
    }
}
