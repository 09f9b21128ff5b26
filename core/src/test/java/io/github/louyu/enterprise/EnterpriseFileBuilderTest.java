package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnterpriseFileBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);
    private static final EntryId E1 = EntryId.of("e1");

    private static EnterpriseFileBuilder builder() {
        return EnterpriseFile.builder(EnterpriseId.of("E1"));
    }

    private static EnterpriseFileBuilder recording() {
        return builder().recordedOn(DAY);
    }

    private static void assertRefused(EnterpriseFileBuilder builder, String... problems) {
        ProblemsException refusal = catchThrowableOfType(ProblemsException.class, builder::build);

        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).extracting(Object::toString).containsExactly(problems);
    }

    @Test
    void anEntryNeedsADayOfRecording() {
        assertRefused(
                builder()
                        .event("e1", EventKind.EXECUTIVE_CHANGE, DAY)
                        .attribute(EnterpriseAttributes.NAME, "x", DAY)
                        .correct("c1", "e1", Visit.on(DAY))
                        .retract("r1", "e1"),
                "file E1 > entry e1: recordedOn must be stated before the first entry, but was not",
                "file E1 > entry AttributeValue[name, 2019-09-03/..]: recordedOn must be stated before the first entry, "
                        + "but was not",
                "file E1 > correction c1: recordedOn must be stated before the first entry, but was not",
                "file E1 > retraction r1: recordedOn must be stated before the first entry, but was not");
    }

    @Test
    void theDayOfRecordingHoldsUntilAnotherIsStated() {
        EnterpriseFile file = builder()
                .line(Entry.of(EntryId.of("e0"), DAY.minusDays(9), Visit.on(DAY.minusDays(9))))
                .recordedOn(DAY)
                .visit("e1", Visit.on(DAY))
                .visit("e2", Visit.on(DAY))
                .recordedOn(DAY.minusDays(1))
                .visit("e3", Visit.on(DAY.minusDays(2)))
                .build();

        assertThat(file.log().stream().map(line -> line.id() + " " + line.recordedOn()))
                .containsExactly("e0 2019-08-25", "e3 2019-09-02", "e1 2019-09-03", "e2 2019-09-03");
    }

    @Test
    void oneIdHasOneContent() {
        assertRefused(
                recording()
                        .visit("e1", Visit.on(DAY))
                        .visit("e1", Visit.on(DAY))
                        .add("e1", Lease.openEnded(DAY))
                        .retract("e1", "e1")
                        .recordedOn(DAY.plusDays(1))
                        .visit("e1", Visit.on(DAY)),
                "file E1 > entry e1: one id must have one content, but was Visit recorded 2019-09-03 and Lease recorded "
                        + "2019-09-03",
                "file E1 > entry e1: one id must have one content, but was Visit recorded 2019-09-03 and retraction "
                        + "recorded 2019-09-03",
                "file E1 > entry e1: one id must have one content, but was Visit recorded 2019-09-03 and Visit recorded "
                        + "2019-09-04");
    }

    @Test
    void aCorrectionIsOfTheTypeOfItsTarget() {
        assertRefused(
                recording().visit("e1", Visit.on(DAY)).correct("c1", "e1", Lease.openEnded(DAY)),
                "file E1 > correction c1: a correction must be of the type of its target e1, Visit, but was Lease");
    }

    @Test
    void theTargetIsAnEntryOfTheFile() {
        assertRefused(
                recording()
                        .visit("e1", Visit.on(DAY))
                        .correct("c1", "e1", Visit.on(DAY.minusDays(1)))
                        .correct("c2", "c1", Visit.on(DAY))
                        .correct("c3", "e2", Visit.on(DAY))
                        .retract("r1", "c1")
                        .retract("r2", "e2"),
                "file E1 > correction c2: the target must be an entry of the file, but was c1",
                "file E1 > correction c3: the target must be an entry of the file, but was e2",
                "file E1 > retraction r1: the target must be an entry of the file, but was c1",
                "file E1 > retraction r2: the target must be an entry of the file, but was e2");
    }

    @Test
    void whatSpeaksOfAnEntryIsNotRecordedBeforeIt() {
        assertRefused(
                recording()
                        .visit("e1", Visit.on(DAY.minusDays(1)))
                        .recordedOn(DAY.minusDays(1))
                        .correct("c1", "e1", Visit.on(DAY.minusDays(1)))
                        .retract("r1", "e1"),
                "file E1 > correction c1: must not be recorded before its target e1 (2019-09-03), but was 2019-09-02",
                "file E1 > retraction r1: must not be recorded before its target e1 (2019-09-03), but was 2019-09-02");
    }

    @Test
    void aVisitWasMadeWhenItIsRecorded() {
        assertRefused(
                recording()
                        .visit("e1", Visit.on(DAY.plusDays(1)))
                        .visit("e2", Visit.on(DAY))
                        .correct("c2", "e2", Visit.on(DAY.plusDays(1))),
                "file E1 > entry e1: a visit must have been made when it is recorded on 2019-09-03, but was on 2019-09-04",
                "file E1 > correction c2: a visit must have been made when it is recorded on 2019-09-03, but was on "
                        + "2019-09-04");
        assertThatThrownBy(() -> Entry.of(E1, DAY, Visit.on(DAY.plusDays(1))))
                .hasMessage(
                        "entry e1: a visit must have been made when it is recorded on 2019-09-03, but was on 2019-09-04");
    }

    @Test
    void anAttributeHasOneType() {
        Bilingual label = Bilingual.same("x");

        assertRefused(
                recording()
                        .attribute(Attribute.count("x", label, "persons"), 1L, DAY)
                        .attribute(Attribute.text("x", label), "1", DAY)
                        .add("e1", AttributeValue.from(Attribute.text("y", label), "1", DAY))
                        .correct("c1", "e1", AttributeValue.from(Attribute.count("y", label, "desks"), 1L, DAY)),
                "file E1 > entry "
                        + Entry.of(DAY, AttributeValue.from(Attribute.text("x", label), "1", DAY))
                                .id() + ": attribute x must have one type, but was COUNT in persons and TEXT",
                "file E1 > correction c1: attribute y must have one type, but was TEXT and COUNT in desks");
    }

    enum Colour {
        RED
    }

    enum Paint {
        RED
    }

    @Test
    void anAttributeHasOneJavaType() {
        Bilingual label = Bilingual.same("x");
        EnterpriseFileBuilder builder = recording()
                .attribute(Attribute.code("x", label, Colour.class), Colour.RED, DAY)
                .attribute(Attribute.code("x", label, Paint.class), Paint.RED, DAY);

        assertThatThrownBy(builder::build)
                .hasMessageContaining("attribute x must have one type, but was CODE of Colour and CODE of Paint");
    }

    @Test
    void idsAreNotBlank() {
        assertRefused(
                recording().visit(" ", Visit.on(DAY)).retract("r1", " "),
                "file E1 > entry  : entry id: must not be blank, but was ' '",
                "file E1 > retraction r1: entry id: must not be blank, but was ' '");
    }

    @Test
    void aDayIsADayOfTheCalendar() {
        String rule = "must be a calendar day, not the bound of an unbounded range, but was +999999999-12-31";
        assertRefused(
                builder().openedOn(LocalDate.MAX).recordedOn(LocalDate.MAX).visit("e1", Visit.on(DAY)),
                "file E1 > openedOn: " + rule,
                "file E1 > recordedOn: " + rule,
                "file E1 > entry e1: recordedOn must be stated before the first entry, but was not");
        assertRefused(
                builder().recordedOn(LocalDate.MIN),
                "file E1 > recordedOn: must be a calendar day, not the bound of an unbounded range, but was "
                        + "-999999999-01-01");
    }

    static Stream<Arguments> linesOfNoDay() {
        return Stream.of(
                refusal("entry e1: recordedOn", () -> Entry.of(E1, LocalDate.MAX, Visit.on(DAY))),
                refusal("entry e1: saidOn", () -> new Entry(E1, DAY, LocalDate.MAX, Visit.on(DAY))),
                refusal("correction e1: recordedOn", () -> new Correction(E1, LocalDate.MAX, E1, Visit.on(DAY))),
                refusal("retraction e1: recordedOn", () -> new Retraction(E1, LocalDate.MAX, E1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesOfNoDay")
    void aLineIsRecordedOnADay(String what, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + ": must be a day on which something can begin, but was +999999999-12-31");
    }

    static Stream<Arguments> contentsOfNoDay() {
        ObligationId o = ObligationId.of("o");
        return Stream.of(
                refusal("day of an event", () -> FileEvent.of(EventKind.EXECUTIVE_CHANGE, LocalDate.MAX)),
                refusal(
                        "publishedOn of figure TAX of 2019-H1",
                        () -> Figure.notKnown(FigureKind.TAX, ReportingPeriod.halfYear(2019, 1), LocalDate.MAX)),
                refusal("grantedOn of extension of o", () -> new DueDateExtension(o, DAY, LocalDate.MAX, "x")),
                refusal("until of extension of o", () -> new DueDateExtension(o, LocalDate.MAX, DAY, "x")),
                refusal("grantedOn of waiver of o", () -> new VisitWaiver(o, LocalDate.MAX, "x")),
                refusal(
                        "day on which promise q of visit v was kept",
                        () -> new PromiseKept(EntryId.of("v"), PromiseId.of("q"), LocalDate.MAX)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contentsOfNoDay")
    void aContentIsOfADay(String what, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what
                        + ": must be a calendar day, not the bound of an unbounded range, but was +999999999-12-31");
    }

    @Test
    void aSectionIsCompleteFromADayOnOrAlways() {
        assertThatThrownBy(() -> new SectionCompletion(Section.LEASES, LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf of completion of LEASES: must be a day on which something can begin, but was "
                        + "+999999999-12-31");
        EnterpriseFile file = recording()
                .add(new SectionCompletion(Section.LEASES, LocalDate.MIN))
                .build();
        assertThat(file.isComplete(Section.LEASES, DAY.minusDays(1))).isFalse();
        assertThat(file.isComplete(Section.LEASES, DAY)).isTrue();
        assertThat(file.inHindsight().isComplete(Section.LEASES, DAY.minusYears(100)))
                .isTrue();
    }

    @Test
    void anEntryIsNotSaidBeforeItIsRecorded() {
        assertThatThrownBy(() -> new Entry(E1, DAY, DAY.minusDays(1), Lease.openEnded(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry e1: saidOn must not be before recordedOn 2019-09-03, but was 2019-09-02");
    }

    @Test
    void allMistakesAreToldTogether() {
        EnterpriseFileBuilder builder = builder()
                .add("e0", Lease.openEnded(DAY))
                .recordedOn(DAY)
                .visit("e1", Visit.on(DAY.plusDays(1)))
                .add("e2", Lease.openEnded(DAY))
                .add("e2", Lease.openEnded(DAY.plusDays(1)))
                .correct("c1", "e2", Visit.on(DAY))
                .retract("r1", "e3");

        assertThatThrownBy(builder::build)
                .isInstanceOf(ProblemsException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        file E1 has 5 problems:
                        - file E1 > entry e0: recordedOn must be stated before the first entry, but was not
                        - file E1 > entry e1: a visit must have been made when it is recorded on 2019-09-03, but was on 2019-09-04
                        - file E1 > entry e2: one id must have one content, but was Lease recorded 2019-09-03 and Lease recorded 2019-09-03
                        - file E1 > correction c1: a correction must be of the type of its target e2, Lease, but was Visit
                        - file E1 > retraction r1: the target must be an entry of the file, but was e3""");
    }

    @Test
    void appendingWhatDoesNotFitIsRefusedAndLeavesTheFile() {
        EnterpriseFile file = recording().visit("e1", Visit.on(DAY)).build();

        assertThatThrownBy(() -> file.append(new Retraction(EntryId.of("r1"), DAY, EntryId.of("e2"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("file E1 > retraction r1: the target must be an entry of the file, but was e2");
        assertThat(file.log()).hasSize(1);
    }

    private static Arguments refusal(String what, ThrowingCallable call) {
        return Arguments.arguments(what, call);
    }

    @SuppressWarnings("NullAway") // what a host compiled without null checks may do
    static Stream<Arguments> nulls() {
        Attribute<String> name = EnterpriseAttributes.NAME;
        Visit visit = Visit.on(DAY);
        ReportingPeriod half = ReportingPeriod.halfYear(2019, 1);
        Money money = Money.of(CurrencyUnit.of("CNY"), 1);
        EnterpriseFile file = recording().visit("e1", visit).build();
        ObligationId o = ObligationId.of("o");
        return Stream.of(
                refusal("id", () -> EnterpriseFile.builder(null)),
                refusal("code", () -> builder().creditCode(null)),
                refusal("date", () -> builder().openedOn(null)),
                refusal("date", () -> builder().recordedOn(null)),
                refusal("attribute", () -> recording().attribute(null, "x", DAY)),
                refusal("value", () -> recording().attribute(name, null, DAY)),
                refusal("from", () -> recording().attribute(name, "x", null)),
                refusal("entryId", () -> recording().event(null, EventKind.EXECUTIVE_CHANGE, DAY)),
                refusal("kind", () -> recording().event("e1", null, DAY)),
                refusal("on", () -> recording().event("e1", EventKind.EXECUTIVE_CHANGE, null)),
                refusal("figure", () -> recording().figure(null)),
                refusal("entryId", () -> recording().visit(null, visit)),
                refusal("visit", () -> recording().visit("e1", null)),
                refusal("entryId", () -> recording().add(null, visit)),
                refusal("content", () -> recording().add("e1", null)),
                refusal("content", () -> recording().add(null)),
                refusal("correctionId", () -> recording().correct(null, "e1", visit)),
                refusal("targetId", () -> recording().correct("c1", null, visit)),
                refusal("version", () -> recording().correct("c1", "e1", null)),
                refusal("retractionId", () -> recording().retract(null, "e1")),
                refusal("targetId", () -> recording().retract("r1", null)),
                refusal("line", () -> builder().line(null)),
                refusal("entryId", () -> builder().add(null, visit)),
                refusal("lines", () -> file.append((LogEntry[]) null)),
                refusal("line", () -> file.append((LogEntry) null)),
                refusal("date", () -> file.knownOn(null)),
                refusal("attribute", () -> file.timeline(null)),
                refusal("type", () -> file.history(null)),
                refusal("type", () -> file.known(null, DAY)),
                refusal("date", () -> file.known(Visit.class, null)),
                refusal("kind", () -> file.events(null)),
                refusal("kind", () -> file.figures(null)),
                refusal("kind", () -> file.latestPeriod(null, half.kind())),
                refusal("periods", () -> file.latestPeriod(FigureKind.TAX, null)),
                refusal("kind", () -> file.timeline(null, half)),
                refusal("period", () -> file.timeline(FigureKind.TAX, null)),
                refusal("section", () -> file.isComplete(null, DAY)),
                refusal("date", () -> file.isComplete(Section.LEASES, null)),
                refusal("id", () -> new Entry(null, DAY, DAY, visit)),
                refusal("recordedOn", () -> new Entry(E1, null, DAY, visit)),
                refusal("saidOn", () -> new Entry(E1, DAY, null, visit)),
                refusal("content", () -> new Entry(E1, DAY, DAY, null)),
                refusal("recordedOn", () -> Entry.of(null, visit)),
                refusal("content", () -> Entry.of(DAY, null)),
                refusal("id", () -> new Correction(null, DAY, E1, visit)),
                refusal("recordedOn", () -> new Correction(E1, null, E1, visit)),
                refusal("target", () -> new Correction(E1, DAY, null, visit)),
                refusal("version", () -> new Correction(E1, DAY, E1, null)),
                refusal("id", () -> new Retraction(null, DAY, E1)),
                refusal("recordedOn", () -> new Retraction(E1, null, E1)),
                refusal("target", () -> new Retraction(E1, DAY, null)),
                refusal("attribute", () -> new AttributeValue<>(null, DateRange.from(DAY), Optional.of("x"))),
                refusal("effective", () -> new AttributeValue<>(name, null, Optional.of("x"))),
                refusal("value", () -> new AttributeValue<>(name, DateRange.from(DAY), null)),
                refusal("effective", () -> AttributeValue.during(name, "x", null)),
                refusal("kind", () -> Figure.of(null, half, money, DAY)),
                refusal("period", () -> Figure.of(FigureKind.TAX, null, money, DAY)),
                refusal("value", () -> Figure.of(FigureKind.TAX, half, null, DAY)),
                refusal("publishedOn", () -> Figure.of(FigureKind.TAX, half, money, null)),
                refusal("value", () -> new Figure<>(FigureKind.TAX, half, DAY, null)),
                refusal("about", () -> FileEvent.of(EventKind.EXECUTIVE_CHANGE, DAY, null)),
                refusal("code", () -> EventKind.of(null, name.label())),
                refusal("label", () -> EventKind.of("x", null)),
                refusal("obligation", () -> new DueDateExtension(null, DAY, DAY, "x")),
                refusal("until", () -> new DueDateExtension(o, null, DAY, "x")),
                refusal("grantedOn", () -> new DueDateExtension(o, DAY, null, "x")),
                refusal("reason", () -> new DueDateExtension(o, DAY, DAY, null)),
                refusal("obligation", () -> new VisitWaiver(null, DAY, "x")),
                refusal("grantedOn", () -> new VisitWaiver(o, null, "x")),
                refusal("reason", () -> new VisitWaiver(o, DAY, null)),
                refusal("visit", () -> new PromiseKept(null, PromiseId.of("q"), DAY)),
                refusal("promise", () -> new PromiseKept(EntryId.of("v"), null, DAY)),
                refusal("on", () -> new PromiseKept(EntryId.of("v"), PromiseId.of("q"), null)),
                refusal("section", () -> new SectionCompletion(null, DAY)),
                refusal("asOf", () -> new SectionCompletion(Section.LEASES, null)),
                refusal("fields", () -> Visit.builder().fields((Map<String, String>) null)));
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("nulls")
    void whatIsNullIsNamed(String parameter, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(parameter);
    }
}
