package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.community.BuildingId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The identity of an entry whose host gives it none: one for equal contents, another for any other. */
class ContentFingerprintTest {

    private static final LocalDate RECORDED = LocalDate.of(2019, 9, 24);
    private static final LocalDate DAY = LocalDate.of(2019, 9, 3);
    private static final LocalDate OTHER_DAY = LocalDate.of(2019, 9, 4);
    private static final EntryId A = EntryId.of("a");
    private static final EntryId B = EntryId.of("b");
    private static final ObligationId O = ObligationId.of("o");
    private static final ObligationId P = ObligationId.of("p");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Attribute<String> NAME = EnterpriseAttributes.NAME;

    /**
     * A content, or a part of one, and for each of its fields the same with only this field changed.
     *
     * @param owner the class whose fields they are
     */
    record Walk(Class<?> owner, FileContent content, Map<String, List<FileContent>> changed) {

        @Override
        public String toString() {
            return owner.getSimpleName();
        }
    }

    private static final class WalkBuilder<T> {
        private final T part;
        private final Function<T, FileContent> content;
        private final Map<String, List<FileContent>> changed = new LinkedHashMap<>();

        WalkBuilder(T part, Function<T, FileContent> content) {
            this.part = part;
            this.content = content;
        }

        @SafeVarargs
        final WalkBuilder<T> field(String name, T... parts) {
            List<FileContent> contents = new ArrayList<>();
            for (T other : parts) {
                contents.add(content.apply(other));
            }
            changed.put(name, contents);
            return this;
        }

        Walk build() {
            return new Walk(part.getClass(), content.apply(part), changed);
        }
    }

    private static <T extends FileContent> WalkBuilder<T> walk(T content) {
        return new WalkBuilder<>(content, same -> same);
    }

    private static <T> WalkBuilder<T> walk(T part, Function<T, FileContent> content) {
        return new WalkBuilder<>(part, content);
    }

    static Stream<Walk> walks() {
        return Stream.of(
                attributeValue(),
                figure(),
                event(),
                lease(),
                officer(),
                visit(),
                visitor(),
                metPerson(),
                promise(),
                appeal(),
                appealProgress(),
                application(),
                applicationProgress(),
                extension(),
                waiver(),
                promiseKept(),
                completion(),
                teamMember());
    }

    private static Walk attributeValue() {
        AttributeValue<String> base = AttributeValue.from(NAME, "x", DAY);
        return ContentFingerprintTest.<FileContent>walk(base)
                .field(
                        "attribute",
                        AttributeValue.from(Attribute.text("other", NAME.label()), "x", DAY),
                        AttributeValue.from(
                                Attribute.of(NAME.name(), NAME.label(), ValueType.code(String.class, t -> t)),
                                "x",
                                DAY))
                .field(
                        "effective",
                        AttributeValue.from(NAME, "x", OTHER_DAY),
                        AttributeValue.during(NAME, "x", DateRange.of(DAY, OTHER_DAY)))
                .field(
                        "value",
                        AttributeValue.from(NAME, "y", DAY),
                        AttributeValue.from(NAME, "", DAY),
                        AttributeValue.notKnown(NAME, DateRange.from(DAY)))
                .build();
    }

    private static Walk figure() {
        ReportingPeriod half = ReportingPeriod.halfYear(2019, 1);
        Money money = Money.of(CNY, 1);
        return ContentFingerprintTest.<FileContent>walk(Figure.of(FigureKind.TAX, half, money, DAY))
                .field(
                        "kind",
                        Figure.of(FigureKind.PROFIT, half, money, DAY),
                        Figure.of(FigureKind.of("TAX", FigureKind.TAX.label(), ValueType.count("CNY")), half, 1L, DAY))
                .field(
                        "period",
                        Figure.of(FigureKind.TAX, ReportingPeriod.halfYear(2019, 2), money, DAY),
                        Figure.of(FigureKind.TAX, ReportingPeriod.quarter(2019, 1), money, DAY))
                .field("publishedOn", Figure.of(FigureKind.TAX, half, money, OTHER_DAY))
                .field(
                        "value",
                        Figure.of(FigureKind.TAX, half, Money.of(CNY, 2), DAY),
                        Figure.of(FigureKind.TAX, half, Money.of(CurrencyUnit.of("USD"), 1), DAY),
                        Figure.notKnown(FigureKind.TAX, half, DAY))
                .build();
    }

    private static Walk event() {
        FileEvent base = FileEvent.of(EventKind.LEASE_RENEWED, DAY);
        return walk(base)
                .field("kind", FileEvent.of(EventKind.EXECUTIVE_CHANGE, DAY))
                .field("on", FileEvent.of(EventKind.LEASE_RENEWED, OTHER_DAY))
                .field(
                        "about",
                        FileEvent.of(EventKind.LEASE_RENEWED, DAY, A),
                        FileEvent.of(EventKind.LEASE_RENEWED, DAY, B))
                .field("decidedOn", event(b -> b.decidedOn(DAY)), event(b -> b.decidedOn(OTHER_DAY)))
                .field("filedOn", event(b -> b.filedOn(DAY)), event(b -> b.filedOn(OTHER_DAY)))
                .field("publishedOn", event(b -> b.publishedOn(DAY)), event(b -> b.publishedOn(OTHER_DAY)))
                .build();
    }

    private static FileEvent event(Function<ImmutableFileEvent.Builder, ImmutableFileEvent.Builder> change) {
        FileEvent.Builder builder = FileEvent.builder();
        builder.kind(EventKind.LEASE_RENEWED).on(DAY);
        return change.apply(builder).build();
    }

    private static Walk lease() {
        Lease base = Lease.ofClosed(DAY, DAY.plusYears(3));
        return walk(base)
                .field("start", base.withStart(OTHER_DAY), base.withStart(LocalDate.MIN))
                .field("lastDay", base.withLastDay(DAY.plusYears(2)), base.withLastDay(Optional.empty()))
                .field("noticeBy", base.withNoticeBy(DAY), base.withNoticeBy(OTHER_DAY))
                .field("building", base.withBuilding(BuildingId.of("x")), base.withBuilding(BuildingId.of("y")))
                .field("floor", base.withFloor("x"), base.withFloor("1"))
                .field(
                        "areaSquareMetres",
                        base.withAreaSquareMetres(new BigDecimal("1")),
                        base.withAreaSquareMetres(new BigDecimal("10")))
                .build();
    }

    private static Walk officer() {
        Officer base = Officer.of(PersonId.of("x"), OfficerRole.MANAGER, DAY);
        return walk(base)
                .field("person", base.withPerson(PersonId.of("y")))
                .field("name", base.withName(PersonName.of("x")), base.withName(PersonName.of("y")))
                .field("role", base.withRole(OfficerRole.HR_HEAD))
                .field("from", base.withFrom(OTHER_DAY))
                .field("until", base.withUntil(OTHER_DAY), base.withUntil(OTHER_DAY.plusDays(1)))
                .build();
    }

    private static Walk visit() {
        Visit base = Visit.on(DAY);
        VisitPromise promise = VisitPromise.of(PromiseId.of("x"), "x", DAY);
        VisitParticipant visitor = VisitParticipant.of(PersonId.of("x"), VisitorRank.STAFF);
        VisitParticipant other = VisitParticipant.of(PersonId.of("y"), VisitorRank.STAFF);
        return walk(base)
                .field("on", base.withOn(OTHER_DAY))
                .field("form", base.withForm(another(VisitForm.values(), base.form())))
                .field("purpose", base.withPurpose("x"), base.withPurpose("y"))
                .field(
                        "visitors",
                        base.withVisitors(visitor),
                        base.withVisitors(visitor, other),
                        base.withVisitors(other, visitor))
                .field("metWith", base.withMetWith(MetPerson.of(OfficerRole.MANAGER)))
                .field(
                        "outcome",
                        base.withOutcome(VisitOutcome.MET),
                        base.withOutcome(another(VisitOutcome.values(), VisitOutcome.MET)))
                .field("notes", base.withNotes("x"), base.withNotes("y"))
                .field(
                        "promises",
                        base.withPromises(promise),
                        base.withPromises(promise, promise.withId(PromiseId.of("y"))))
                .field("obligations", base.withObligations(O), base.withObligations(P), base.withObligations(O, P))
                .field("fields", fields("x", "y"), fields("x", "z"), fields("z", "y"), fields("x", "y", "z", "y"))
                .build();
    }

    private static Visit fields(String... namesAndTexts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return Visit.builder().on(DAY).fields(fields).build();
    }

    private static Walk visitor() {
        return walk(
                        VisitParticipant.of(PersonId.of("x"), VisitorRank.STAFF),
                        (VisitParticipant part) -> Visit.on(DAY).withVisitors(part))
                .field("person", VisitParticipant.of(PersonId.of("y"), VisitorRank.STAFF))
                .field("rank", VisitParticipant.of(PersonId.of("x"), VisitorRank.SUBDISTRICT_LEADER))
                .build();
    }

    private static Walk metPerson() {
        MetPerson base = MetPerson.of(OfficerRole.MANAGER).withRoleText("x").withName(PersonName.of("x"));
        return walk(base, part -> Visit.on(DAY).withMetWith(part))
                .field("role", base.withRole(OfficerRole.HR_HEAD), base.withRole(Optional.empty()))
                .field("roleText", base.withRoleText("y"), base.withRoleText(Optional.empty()))
                .field("name", base.withName(PersonName.of("y")), base.withName(Optional.empty()))
                .build();
    }

    private static Walk promise() {
        VisitPromise base = VisitPromise.of(PromiseId.of("x"), "x", DAY);
        return walk(base, part -> Visit.on(DAY).withPromises(part))
                .field("id", base.withId(PromiseId.of("y")))
                .field("what", base.withWhat("y"))
                .field("dueOn", base.withDueOn(OTHER_DAY))
                .field("by", base.withBy(PersonId.of("x")), base.withBy(PersonId.of("y")))
                .build();
    }

    private static Walk appeal() {
        Appeal base = Appeal.of(DAY, AppealChannel.VISIT, AppealKind.OTHER);
        return walk(base)
                .field("receivedOn", base.withReceivedOn(OTHER_DAY))
                .field("receivedAt", base.withReceivedAt(LocalTime.NOON), base.withReceivedAt(LocalTime.MIDNIGHT))
                .field("channel", base.withChannel(another(AppealChannel.values(), AppealChannel.VISIT)))
                .field("kind", base.withKind(another(AppealKind.values(), AppealKind.OTHER)))
                .field("severity", base.withSeverity(another(AppealSeverity.values(), base.severity())))
                .field("summary", base.withSummary("x"), base.withSummary("y"))
                .build();
    }

    private static Walk appealProgress() {
        AppealProgress base = AppealProgress.of(A, DAY, AppealStatus.SETTLED);
        AppealProgress extended = base.withStatus(AppealStatus.EXTENDED);
        AppealProgress followedUp = base.withStatus(AppealStatus.FOLLOWED_UP);
        AppealProgress assigned = base.withStatus(AppealStatus.ASSIGNED);
        return walk(base)
                .field("about", base.withAbout(B))
                .field("on", base.withOn(OTHER_DAY))
                .field("at", base.withAt(LocalTime.NOON), base.withAt(LocalTime.MIDNIGHT))
                .field("status", base.withStatus(another(AppealStatus.values(), AppealStatus.SETTLED)))
                .field(
                        "handlers",
                        assigned.withHandlers(AppealHandler.lead("x")),
                        assigned.withHandlers(AppealHandler.lead("y")),
                        assigned.withHandlers(AppealHandler.lead("x"), AppealHandler.supporting("y")))
                .field("extendedTo", extended.withExtendedTo(OTHER_DAY), extended.withExtendedTo(OTHER_DAY.plusDays(1)))
                .field(
                        "satisfaction",
                        followedUp.withSatisfaction(Satisfaction.SATISFIED),
                        followedUp.withSatisfaction(Satisfaction.NOT_SATISFIED))
                .field("note", base.withNote("x"), base.withNote("y"))
                .build();
    }

    private static Walk application() {
        PolicyApplication base = PolicyApplication.of("x", DAY);
        return walk(base)
                .field("policy", base.withPolicy("y"))
                .field("submittedOn", base.withSubmittedOn(OTHER_DAY))
                .field("assisted", base.withAssisted(true))
                .build();
    }

    private static Walk applicationProgress() {
        PolicyApplicationProgress base = PolicyApplicationProgress.of(A, DAY, PolicyApplicationStatus.GRANTED);
        return walk(base)
                .field("about", base.withAbout(B))
                .field("on", base.withOn(OTHER_DAY))
                .field("status", base.withStatus(PolicyApplicationStatus.REFUSED))
                .field(
                        "amountGranted",
                        base.withAmountGranted(Money.of(CNY, 1)),
                        base.withAmountGranted(Money.of(CNY, 10)))
                .build();
    }

    private static Walk extension() {
        return walk(new DueDateExtension(O, DAY, DAY, "x"))
                .field("obligation", new DueDateExtension(P, DAY, DAY, "x"))
                .field("until", new DueDateExtension(O, OTHER_DAY, DAY, "x"))
                .field("grantedOn", new DueDateExtension(O, DAY, OTHER_DAY, "x"))
                .field("reason", new DueDateExtension(O, DAY, DAY, "y"))
                .build();
    }

    private static Walk waiver() {
        return walk(new VisitWaiver(O, DAY, "x"))
                .field("obligation", new VisitWaiver(P, DAY, "x"))
                .field("grantedOn", new VisitWaiver(O, OTHER_DAY, "x"))
                .field("reason", new VisitWaiver(O, DAY, "y"))
                .build();
    }

    private static Walk promiseKept() {
        EntryId visit = EntryId.of("v");
        PromiseId promise = PromiseId.of("q");
        return walk(new PromiseKept(visit, promise, DAY))
                .field("visit", new PromiseKept(EntryId.of("w"), promise, DAY))
                .field("promise", new PromiseKept(visit, PromiseId.of("r"), DAY))
                .field("on", new PromiseKept(visit, promise, OTHER_DAY))
                .build();
    }

    private static Walk completion() {
        return walk(new SectionCompletion(Section.LEASES, DAY))
                .field("section", new SectionCompletion(Section.FIGURES, DAY))
                .field("asOf", new SectionCompletion(Section.LEASES, OTHER_DAY))
                .build();
    }

    private static Walk teamMember() {
        TeamMember base = TeamMember.of(PersonId.of("x"), TeamRole.OTHER);
        return walk(base, part -> AttributeValue.from(EnterpriseAttributes.SERVICE_TEAM, ServiceTeam.of(part), DAY))
                .field("person", base.withPerson(PersonId.of("y")))
                .field("role", base.withRole(TeamRole.CHIEF))
                .field("department", base.withDepartment("x"), base.withDepartment("y"))
                .build();
    }

    private static <E extends Enum<E>> E another(E[] values, E one) {
        return Arrays.stream(values).filter(value -> value != one).findFirst().orElseThrow();
    }

    private static EntryId idOf(FileContent content) {
        return Entry.of(RECORDED, content).id();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everyFieldIsWalked(Walk walk) {
        assertThat(walk.changed().keySet()).isEqualTo(fieldsOf(walk.owner()));
    }

    @Test
    void everyTypeOfContentIsWalked() {
        assertThat(walks().map(walk -> ContentTypes.typeOf(walk.content())).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(ContentTypes.all()));
        assertThat(FileContent.class.getPermittedSubclasses()).containsExactlyInAnyOrderElementsOf(ContentTypes.all());
    }

    private static Set<String> fieldsOf(Class<?> owner) {
        if (owner.isRecord()) {
            return Arrays.stream(owner.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
        }
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void contentsThatDifferInOneFieldHaveDifferentIds(Walk walk) {
        List<FileContent> contents = Stream.concat(
                        Stream.of(walk.content()),
                        walk.changed().values().stream().flatMap(List::stream))
                .toList();

        assertThat(contents).doesNotHaveDuplicates();
        assertThat(contents.stream().map(ContentFingerprintTest::idOf)).doesNotHaveDuplicates();
    }

    @Test
    void contentsOfDifferentTypesHaveDifferentIds() {
        assertThat(idOf(new VisitWaiver(O, DAY, "x"))).isNotEqualTo(idOf(new DueDateExtension(O, DAY, DAY, "x")));
        assertThat(idOf(Visit.on(DAY))).isNotEqualTo(idOf(Lease.openEnded(DAY)));
    }

    @Test
    void theDayOfRecordingIsPartOfTheId() {
        assertThat(Entry.of(RECORDED, Visit.on(DAY)).id())
                .isEqualTo(Entry.of(RECORDED, Visit.on(DAY)).id())
                .isNotEqualTo(Entry.of(RECORDED.plusDays(1), Visit.on(DAY)).id());
    }

    @Test
    void textsThatRunTogetherAlikeHaveDifferentIds() {
        Officer officer =
                Officer.of(PersonId.of("ab"), OfficerRole.MANAGER, DAY).withName(PersonName.of("c"));

        assertThat(idOf(officer))
                .isNotEqualTo(idOf(officer.withPerson(PersonId.of("a")).withName(PersonName.of("bc"))));
        assertThat(idOf(fields("ab", "c"))).isNotEqualTo(idOf(fields("a", "bc")));
    }

    @Test
    void textsThatAreNoWellFormedUnicodeHaveDifferentIds() {
        assertThat(idOf(Visit.on(DAY).withNotes("\ud800")))
                .isNotEqualTo(idOf(Visit.on(DAY).withNotes("\ud801")));
    }

    @Test
    void equalContentsHaveOneIdHoweverTheyWereMade() {
        Visit visit = Visit.on(DAY);
        Lease lease = Lease.openEnded(DAY);
        Attribute<BigDecimal> area = Attribute.decimal("area", Bilingual.of("面积", "area"), "m2");

        assertThat(idOf(visit.withObligations(O, P))).isEqualTo(idOf(visit.withObligations(P, O)));
        assertThat(idOf(fields("x", "y", "a", "b"))).isEqualTo(idOf(fields("a", "b", "x", "y")));
        assertThat(idOf(lease.withAreaSquareMetres(new BigDecimal("120.00"))))
                .isEqualTo(idOf(lease.withAreaSquareMetres(new BigDecimal("1.2E+2"))));
        assertThat(idOf(AttributeValue.from(area, new BigDecimal("1.0"), DAY)))
                .isEqualTo(idOf(AttributeValue.from(area, new BigDecimal("1.00"), DAY)));
        assertThat(idOf(FileEvent.of(EventKind.of("X", Bilingual.same("x")), DAY)))
                .isEqualTo(idOf(FileEvent.of(EventKind.of("X", Bilingual.same("y")), DAY)));
    }

    @Test
    void theIdTellsNothingOfTheContent() {
        EntryId id =
                idOf(Officer.of(PersonId.of("person"), OfficerRole.MANAGER, DAY).withName(PersonName.of("name")));

        assertThat(id.value()).matches("auto-[0-9a-f]{32}");
    }

    @Test
    void theIdIsTheSameEverywhereAndForEver() {
        Visit visit = Visit.builder()
                .on(DAY)
                .purpose("six-visits")
                .addVisitor(VisitParticipant.of(PersonId.of("p-17"), VisitorRank.SUBDISTRICT_LEADER))
                .addMetWith(MetPerson.ofRoleText("总经理"))
                .outcome(VisitOutcome.MET)
                .notes("第一次走访")
                .addPromise(VisitPromise.of(PromiseId.of("q"), "call back", OTHER_DAY))
                .addObligations(P, O)
                .fields(Map.of("room", "1801"))
                .build();

        // worked out by other means: SHA-256 over each part in UTF-16LE after its length in four bytes, lowest first
        assertThat(idOf(visit)).isEqualTo(EntryId.of("auto-34614195b6558805e31d6fbc784f79b3"));
        assertThat(idOf(Lease.openEnded(DAY))).isEqualTo(EntryId.of("auto-afa02197ca802dcf6da0786588db3bdc"));
    }
}
