package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody of the enterprise whom a visit met (接待人). The role is one of {@link OfficerRole}, or text for what has none there;
 * at least one of role, role text and name is given. The name and the role text may tell who it is, so neither stands in
 * {@link #toString()}.
 */
@Value.Immutable
public abstract class MetPerson implements WithMetPerson {

    MetPerson() {}

    /**
     * Gives the role in the enterprise.
     *
     * @return the role, empty if it is not known
     */
    public abstract Optional<OfficerRole> role();

    /**
     * Gives the role in the words of the record, such as a job title.
     *
     * @return the text, not blank; empty if the record has none
     */
    @Value.Redacted
    public abstract Optional<String> roleText();

    /**
     * Gives the name.
     *
     * @return the name, empty if it is not known
     */
    @Value.Redacted
    public abstract Optional<PersonName> name();

    /**
     * Makes a person known by role.
     *
     * @param role the role in the enterprise
     * @return the person met
     */
    public static MetPerson of(OfficerRole role) {
        return builder().role(requireNonNull(role, "role")).build();
    }

    /**
     * Makes a person known by a role that is in no list.
     *
     * @param roleText the role in the words of the record, not blank
     * @return the person met
     * @throws IllegalArgumentException if the text is blank
     */
    public static MetPerson ofRoleText(String roleText) {
        return builder().roleText(requireNonNull(roleText, "roleText")).build();
    }

    /**
     * Starts a person met; something must be said of that person.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (!role().isPresent() && !roleText().isPresent() && !name().isPresent()) {
            throw SENTENCES.refusal("met-person.none", Map.of());
        }
        ContentChecks.checkText("what.met-role", Map.of(), roleText());
    }

    /** Builds a {@link MetPerson}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableMetPerson.Builder {

        Builder() {}
    }
}
