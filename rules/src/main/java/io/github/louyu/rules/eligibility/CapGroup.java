package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import org.joda.money.Money;

/**
 * Policies that together give at most so much (合计封顶).
 *
 * @param code the stable code, not blank
 * @param label the name for people
 * @param cap the most that they give together, not negative
 */
public record CapGroup(String code, Bilingual label, Money cap) {

    /**
     * Checks that nothing is null.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @param cap the most that they give together, not negative
     */
    public CapGroup {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        requireNonNull(cap, "cap");
    }

    /**
     * Makes a group.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @param cap the most that they give together, not negative
     * @return the group
     */
    public static CapGroup of(String code, Bilingual label, Money cap) {
        return new CapGroup(code, label, cap);
    }
}
