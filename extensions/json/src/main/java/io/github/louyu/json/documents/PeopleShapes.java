package io.github.louyu.json.documents;

import io.github.louyu.enterprise.MetPerson;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;

/** The layouts of persons in a file, and of what they are. */
final class PeopleShapes {

    static final Shape<String> PRIVATE_TEXT = Scalars.TEXT.personal();

    private static final Shape<PersonName> NAME =
            Scalars.id(PersonName::text, PersonName::of).personal();

    private static final Shape<OfficerRole> OFFICER_ROLE = Scalars.code(OfficerRole.class);

    static final Shape<VisitParticipant> VISITOR = ObjectShape.of("Visitor", fields -> {
        var person = fields.required("person", CommonShapes.PERSON_ID, VisitParticipant::person);
        var rank = fields.required("rank", Scalars.code(VisitorRank.class), VisitParticipant::rank);
        return values -> VisitParticipant.of(values.get(person), values.get(rank));
    });

    static final Shape<MetPerson> MET = ObjectShape.of("MetPerson", fields -> {
        var role = fields.optional("role", OFFICER_ROLE, MetPerson::role);
        var roleText = fields.optional("roleText", PRIVATE_TEXT, MetPerson::roleText);
        var name = fields.optional("name", NAME, MetPerson::name);
        return values -> MetPerson.builder()
                .role(values.get(role))
                .roleText(values.get(roleText))
                .name(values.get(name))
                .build();
    });

    static final ObjectShape<Officer> OFFICER = ObjectShape.of("Officer", fields -> {
        var person = fields.required("person", CommonShapes.PERSON_ID, Officer::person);
        var name = fields.optional("name", NAME, Officer::name);
        var role = fields.required("role", OFFICER_ROLE, Officer::role);
        var from = fields.required("from", TimeShapes.FIRST_DAY, Officer::from);
        var until = fields.optional("until", TimeShapes.DATE, Officer::until);
        return values -> Officer.builder()
                .person(values.get(person))
                .name(values.get(name))
                .role(values.get(role))
                .from(values.get(from))
                .until(values.get(until))
                .build();
    });

    private static final Shape<TeamMember> TEAM_MEMBER = ObjectShape.of("TeamMember", fields -> {
        var person = fields.required("person", CommonShapes.PERSON_ID, TeamMember::person);
        var role = fields.required("role", Scalars.code(TeamRole.class), TeamMember::role);
        var department = fields.optional("department", Scalars.TEXT, TeamMember::department);
        return values -> TeamMember.builder()
                .person(values.get(person))
                .role(values.get(role))
                .department(values.get(department))
                .build();
    });

    static final Shape<ServiceTeam> TEAM = TEAM_MEMBER.set().map(ServiceTeam::members, ServiceTeam::of);

    private PeopleShapes() {}
}
