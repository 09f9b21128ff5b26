package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.louyu.text.RefusedException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may name a person is given a text with this word in it, which then must be seen nowhere. */
class PersonalDataTest {

    private static final String SECRET = "ZHANGSAN";
    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);
    private static final PersonId PERSON = PersonId.of("id of " + SECRET);
    private static final PersonName NAME = PersonName.of("name " + SECRET);
    private static final String TEXT = SECRET + " was seen";

    private static Visit.Builder visit() {
        return Visit.builder()
                .addVisitor(VisitParticipant.of(PERSON, VisitorRank.STAFF))
                .addMetWith(metPerson())
                .notes(TEXT)
                .fields(Map.of("contact", TEXT));
    }

    private static MetPerson metPerson() {
        return MetPerson.builder()
                .role(OfficerRole.HR_HEAD)
                .roleText(TEXT)
                .name(NAME)
                .build();
    }

    private static VisitPromise promise(LocalDate dueOn) {
        return VisitPromise.builder()
                .id(PromiseId.of("p1"))
                .what(TEXT)
                .dueOn(dueOn)
                .by(PERSON)
                .build();
    }

    private static Officer officer() {
        return Officer.of(PERSON, OfficerRole.MANAGER, DAY).withName(NAME);
    }

    private static Appeal appeal() {
        return Appeal.of(DAY, AppealChannel.VISIT, AppealKind.OTHER).withSummary(TEXT);
    }

    private static AppealProgress appealProgress() {
        return AppealProgress.of(EntryId.of("a1"), DAY, AppealStatus.SETTLED).withNote(TEXT);
    }

    static Stream<Object> values() {
        return Stream.of(
                PERSON,
                NAME,
                visit().on(DAY).addPromise(promise(DAY)).build(),
                metPerson(),
                VisitParticipant.of(PERSON, VisitorRank.STAFF),
                promise(DAY),
                officer(),
                appeal(),
                appealProgress(),
                TeamMember.of(PERSON, TeamRole.CHIEF),
                ServiceTeam.of(TeamMember.of(PERSON, TeamRole.CHIEF)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void noTextOfAValueTellsWhoItIs(Object value) {
        assertThat(value.toString()).isNotBlank().doesNotContain(SECRET);
    }

    static Stream<Arguments> mistakes() {
        TeamMember chief = TeamMember.of(PERSON, TeamRole.CHIEF);
        return Stream.of(
                mistake("visit without a day", () -> visit().build()),
                mistake("visit on no day", () -> visit().on(LocalDate.MAX).build()),
                mistake(
                        "visit with a blank purpose",
                        () -> visit().on(DAY).purpose(" ").build()),
                mistake(
                        "visitor twice",
                        () -> visit().on(DAY)
                                .addVisitor(VisitParticipant.of(PERSON, VisitorRank.STAFF))
                                .build()),
                mistake(
                        "promise due before the visit",
                        () -> visit().on(DAY)
                                .addPromise(promise(DAY.minusDays(1)))
                                .build()),
                mistake(
                        "promise twice",
                        () -> visit().on(DAY)
                                .addPromises(promise(DAY), promise(DAY))
                                .build()),
                mistake("notes twice", () -> visit().notes(TEXT)),
                mistake("fields twice", () -> visit().fields(Map.of("contact", TEXT))),
                mistake(
                        "blank field beside others",
                        () -> Visit.builder()
                                .on(DAY)
                                .fields(Map.of("contact", TEXT, "room", " "))
                                .build()),
                mistake("promise on no day", () -> promise(LocalDate.MAX)),
                mistake("officer who leaves before coming", () -> officer().withUntil(DAY)),
                mistake("officer of no day", () -> officer().withFrom(LocalDate.MAX)),
                mistake("appeal on no day", () -> appeal().withReceivedOn(LocalDate.MAX)),
                mistake("appeal progress on no day", () -> appealProgress().withOn(LocalDate.MAX)),
                mistake("member with a blank department", () -> chief.withDepartment(" ")),
                mistake("member twice", () -> ServiceTeam.of(chief, chief.withRole(TeamRole.OTHER))));
    }

    private static Arguments mistake(String what, ThrowingCallable made) {
        return arguments(what, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void noMessageTellsWhoItIs(String what, ThrowingCallable made) {
        assertThatThrownBy(made)
                .as(what)
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .message()
                .isNotBlank()
                .doesNotContain(SECRET);
        RuntimeException refusal = catchThrowableOfType(RuntimeException.class, made);
        assertThat(RefusedException.reasonOf(refusal).zh()).as(what).doesNotContain(SECRET);
    }
}
