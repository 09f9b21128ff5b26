package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody in the service team of an enterprise (服务团队成员). {@link #toString()} does not tell who it is. */
@Value.Immutable
public abstract class TeamMember implements WithTeamMember {

    TeamMember() {}

    /**
     * Gives who it is.
     *
     * @return the person
     */
    public abstract PersonId person();

    /**
     * Gives what the person is in the team.
     *
     * @return the role
     */
    public abstract TeamRole role();

    /**
     * Gives the government department that sent the person, as the host names it.
     *
     * @return the text, not blank; empty if none did or it is not known
     */
    public abstract Optional<String> department();

    /**
     * Makes a member of no department in particular.
     *
     * @param person who it is
     * @param role what the person is in the team
     * @return the member
     */
    public static TeamMember of(PersonId person, TeamRole role) {
        return builder()
                .person(requireNonNull(person, "person"))
                .role(requireNonNull(role, "role"))
                .build();
    }

    /**
     * Makes a member whom a department sent.
     *
     * @param person who it is
     * @param role what the person is in the team
     * @param department the department, not blank
     * @return the member
     * @throws IllegalArgumentException if the department is blank
     */
    public static TeamMember of(PersonId person, TeamRole role, String department) {
        return of(person, role).withDepartment(requireNonNull(department, "department"));
    }

    /**
     * Starts a member; person and role must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        ContentChecks.checkText("what.member-department", Map.of("role", role()), department());
    }

    /** Builds a {@link TeamMember}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableTeamMember.Builder {

        Builder() {}
    }
}
