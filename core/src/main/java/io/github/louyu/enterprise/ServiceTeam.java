package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The service team of an enterprise (服务团队), for team-based service (组团式服务). A team has at least one member and at most one
 * chief, and nobody is in it twice; a team without a chief is one whose chief is not known. The file keeps teams over time as an
 * attribute.
 *
 * @param members the members, in the order of their roles, then of their ids
 */
public record ServiceTeam(ImmutableSet<TeamMember> members) {

    private static final Comparator<TeamMember> BY_ROLE_THEN_PERSON =
            Comparator.comparing(TeamMember::role).thenComparing(TeamMember::person);

    /**
     * Checks the team and puts its members in order.
     *
     * @param members the members, in any order
     * @throws IllegalArgumentException if there are no members, two chiefs, or a person twice
     */
    public ServiceTeam {
        requireNonNull(members, "members");
        if (members.isEmpty()) {
            throw SENTENCES.refusal("team.empty", Map.of());
        }
        long persons = members.stream().map(TeamMember::person).distinct().count();
        if (persons != members.size()) {
            throw SENTENCES.refusal("team.twice", Map.of("members", members.size(), "persons", persons));
        }
        long chiefs = members.stream()
                .filter(member -> member.role() == TeamRole.CHIEF)
                .count();
        if (chiefs > 1) {
            throw SENTENCES.refusal("team.chiefs", Map.of("chiefs", chiefs));
        }
        members = members.stream().sorted(BY_ROLE_THEN_PERSON).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Makes a team of its members.
     *
     * @param first a member
     * @param rest the others, in any order
     * @return the team
     * @throws IllegalArgumentException if there are two chiefs, or a person twice
     */
    public static ServiceTeam of(TeamMember first, TeamMember... rest) {
        requireNonNull(first, "first");
        requireNonNull(rest, "rest");
        return of(Lists.asList(first, rest));
    }

    /**
     * Makes a team of its members.
     *
     * @param members the members, in any order
     * @return the team
     * @throws IllegalArgumentException if there are no members, two chiefs, or a person twice
     */
    public static ServiceTeam of(Iterable<TeamMember> members) {
        return new ServiceTeam(ImmutableSet.copyOf(requireNonNull(members, "members")));
    }

    /**
     * Finds the chief liaison officer.
     *
     * @return the person, empty if the team names no chief
     */
    public Optional<PersonId> chief() {
        return members.stream()
                .filter(member -> member.role() == TeamRole.CHIEF)
                .map(TeamMember::person)
                .findFirst();
    }

    /**
     * Gives who is in the team.
     *
     * @return the persons, in the order of the members
     */
    public ImmutableSet<PersonId> persons() {
        return members.stream().map(TeamMember::person).collect(ImmutableSet.toImmutableSet());
    }
}
