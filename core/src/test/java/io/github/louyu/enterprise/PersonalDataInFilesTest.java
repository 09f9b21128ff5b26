package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever in a file may name a person is given a text with one word in it, which no text of the file and no message shows. */
class PersonalDataInFilesTest {

    private static final String SECRET = "LISI";
    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);
    private static final PersonId PERSON = PersonId.of("id of " + SECRET);
    private static final PersonName NAME = PersonName.of("name " + SECRET);
    private static final String TEXT = SECRET + " was seen";
    private static final ObligationId OBLIGATION = ObligationId.of("o");
    private static final Attribute<String> CONTACT = Attribute.text("contact", Bilingual.of("联系人", "contact"));

    static Stream<FileContent> contents() {
        return Stream.of(
                AttributeValue.from(EnterpriseAttributes.CHIEF_LIAISON, PERSON, DAY),
                AttributeValue.during(CONTACT, TEXT, DateRange.of(DAY, DAY.plusDays(1))),
                AttributeValue.from(
                        EnterpriseAttributes.SERVICE_TEAM, ServiceTeam.of(TeamMember.of(PERSON, TeamRole.CHIEF)), DAY),
                Visit.builder()
                        .on(DAY)
                        .addVisitor(VisitParticipant.of(PERSON, VisitorRank.STAFF))
                        .addMetWith(MetPerson.ofRoleText(TEXT).withName(NAME))
                        .notes(TEXT)
                        .addPromise(
                                VisitPromise.of(PromiseId.of("q"), TEXT, DAY).withBy(PERSON))
                        .fields(Map.of("contact", TEXT))
                        .build(),
                Officer.of(PERSON, OfficerRole.MANAGER, DAY).withName(NAME),
                Appeal.of(DAY, AppealChannel.VISIT, AppealKind.OTHER).withSummary(TEXT),
                AppealProgress.of(EntryId.of("a"), DAY, AppealStatus.SETTLED).withNote(TEXT),
                new DueDateExtension(OBLIGATION, DAY, DAY, TEXT),
                new VisitWaiver(OBLIGATION, DAY, TEXT));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void noTextOfAFileShowsIt(FileContent content) {
        Entry entry = Entry.of(DAY, content);
        Correction correction = new Correction(EntryId.of("c"), DAY.plusDays(1), entry.id(), content);
        EnterpriseFile file =
                EnterpriseFile.builder(EnterpriseId.of("E1")).build().append(entry, correction);
        List<Object> seen = new ArrayList<>(List.of(
                content,
                entry,
                entry.id(),
                correction,
                new Retraction(EntryId.of("r"), DAY, entry.id()),
                file,
                file.log(),
                file.inHindsight(),
                file.inHindsight().log()));
        ContentTypes.all().forEach(type -> seen.add(file.history(type)));

        assertThat(seen)
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain(SECRET));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void noMessageOfARefusedFileShowsIt(FileContent content) {
        FileContent other =
                content instanceof Visit ? Appeal.of(DAY, AppealChannel.VISIT, AppealKind.OTHER) : Visit.on(DAY);
        EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .add(content)
                .add("e0", content)
                .recordedOn(DAY)
                .add("e1", content)
                .add("e1", other)
                .add(" ", content)
                .correct("c1", "e1", other)
                .correct("c2", "absent", content)
                .line(new Correction(EntryId.of("c3"), DAY.minusDays(9), EntryId.of("e1"), correctionOf(content)))
                .recordedOn(DAY.minusDays(1))
                .add("e2", content)
                .add(content);

        ProblemsException refusal = (ProblemsException) catchThrowable(builder::build);

        assertThat(refusal.problems()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(refusal.toString()).doesNotContain(SECRET);
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.text().toString()).doesNotContain(SECRET));
    }

    /** The same, but for a visit one that was made by then, so that the line can be made at all. */
    private static FileContent correctionOf(FileContent content) {
        return content instanceof Visit visit ? visit.withOn(DAY.minusDays(9)).withNotes(TEXT) : content;
    }

    @Test
    void noMessageOfARefusedContentShowsIt() {
        assertThatThrownBy(() -> AttributeValue.during(CONTACT, TEXT, DateRange.until(DAY)))
                .message()
                .doesNotContain(SECRET);
        assertThatThrownBy(() -> new AttributeValue<>(CONTACT, DateRange.always(), Optional.of(TEXT)))
                .message()
                .doesNotContain(SECRET);
        assertThatThrownBy(() -> new DueDateExtension(OBLIGATION, LocalDate.MAX, DAY, TEXT))
                .message()
                .doesNotContain(SECRET);
        assertThatThrownBy(() -> new VisitWaiver(OBLIGATION, LocalDate.MIN, TEXT))
                .message()
                .doesNotContain(SECRET);
        assertThatThrownBy(
                        () -> new Entry(EntryId.of("e"), DAY, DAY.minusDays(1), new VisitWaiver(OBLIGATION, DAY, TEXT)))
                .message()
                .doesNotContain(SECRET);
    }
}
