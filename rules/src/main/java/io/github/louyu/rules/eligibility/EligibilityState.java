package io.github.louyu.rules.eligibility;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Map;

/** How a subject stands to a policy on a day (享受资格). */
public enum EligibilityState implements Labelled {
    /** The condition holds. */
    ELIGIBLE,
    /** The condition does not hold, but the authority may decide otherwise under a clause of discretion. Never a yes. */
    AT_DISCRETION,
    /** Neither holds. */
    INELIGIBLE,
    /** A fact is missing that could decide. */
    UNDETERMINED,
    /** No version of the policy is in force on that day. */
    NOT_IN_FORCE,
    /** A version is in force, but takes no applications on that day. */
    WINDOW_CLOSED;

    private static final Map<String, Bilingual> NONE = Map.of();

    /**
     * Gives the name of the state for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return EligibilityTexts.bilingual("state." + name(), NONE);
    }
}
