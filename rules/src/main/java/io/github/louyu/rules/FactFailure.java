package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

/**
 * Says that the host's code for a fact threw (取值失败), so that the fact counts as missing. The message of what was thrown is
 * left out, because it may hold personal data.
 *
 * @param fact the name of the fact
 * @param exception the class of what was thrown
 */
public record FactFailure(String fact, String exception) {

    /**
     * Checks that nothing is null.
     *
     * @param fact the name of the fact
     * @param exception the class of what was thrown
     */
    public FactFailure {
        requireNonNull(fact, "fact");
        requireNonNull(exception, "exception");
    }

    static FactFailure of(String fact, RuntimeException thrown) {
        return new FactFailure(fact, thrown.getClass().getName());
    }
}
