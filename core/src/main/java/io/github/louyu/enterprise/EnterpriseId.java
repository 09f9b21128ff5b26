package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of an enterprise (企业), as the host knows it; it identifies the enterprise's file.
 *
 * @param value the host's identifier, not blank
 */
public record EnterpriseId(String value) {

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public EnterpriseId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("enterprise-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of an enterprise.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static EnterpriseId of(String value) {
        return new EnterpriseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
