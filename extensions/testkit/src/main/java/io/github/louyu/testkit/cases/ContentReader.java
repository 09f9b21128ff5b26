package io.github.louyu.testkit.cases;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealHandler;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.HandlerRole;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PolicyApplicationStatus;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what an entry says, by its kind. */
final class ContentReader {

    private final CaseVocabulary words;
    private final CaseFields said;

    ContentReader(CaseVocabulary words, CaseFields said) {
        this.words = words;
        this.said = said;
    }

    /** What it says, or nothing if that has a mistake, which is told. */
    Optional<? extends FileContent> content(String kind) {
        return switch (kind) {
            case "attribute" -> words.attribute(said.under(kind)).flatMap(this::attribute);
            case "event" -> words.event(said.under(kind)).flatMap(this::event);
            case "lease" -> lease();
            case "visit" -> VisitReader.visit(said);
            case "promise-kept" ->
                said.id(kind, PromiseId::of)
                        .flatMap(promise -> said.id("visit", EntryId::of)
                                .flatMap(visit -> said.day("on").map(on -> new PromiseKept(visit, promise, on))));
            case "officer" -> said.id(kind, PersonId::of).flatMap(this::officer);
            case "appeal" -> appeal();
            case "appeal-progress" -> said.id(kind, EntryId::of).flatMap(this::appealProgress);
            case "policy-application" ->
                said.given("policy", Cursor::text)
                        .flatMap(policy -> said.day("submittedOn")
                                .map(on -> PolicyApplication.builder()
                                        .policy(policy)
                                        .submittedOn(on)
                                        .assisted(said.optional("assisted", ValueReader::flag)
                                                .orElse(false))
                                        .build()));
            case "policy-application-progress" -> said.id(kind, EntryId::of).flatMap(this::policyApplicationProgress);
            case "figure" -> words.figure(said.under(kind)).flatMap(this::figure);
            case "section-completion" ->
                said.under(kind)
                        .constant(Section.class)
                        .flatMap(section -> said.day("asOf").map(asOf -> new SectionCompletion(section, asOf)));
            case "visit-waiver" ->
                obligation(kind)
                        .flatMap(obligation -> said.day("grantedOn")
                                .flatMap(on -> said.given("reason", Cursor::text)
                                        .map(why -> new VisitWaiver(obligation, on, why))));
            default ->
                obligation(kind)
                        .flatMap(obligation -> said.day("grantedOn")
                                .flatMap(on -> said.day("until")
                                        .flatMap(until -> said.given("reason", Cursor::text)
                                                .map(why -> new DueDateExtension(obligation, until, on, why)))));
        };
    }

    private Optional<FileEvent> event(EventKind kind) {
        return said.day("on")
                .map(on -> FileEvent.builder()
                        .kind(kind)
                        .on(on)
                        .about(said.optionalId("about", EntryId::of))
                        .decidedOn(said.optionalDay("decidedOn"))
                        .filedOn(said.optionalDay("filedOn"))
                        .publishedOn(said.optionalDay("publishedOn"))
                        .build());
    }

    private Optional<Lease> lease() {
        return said.day("start")
                .map(start -> Lease.builder()
                        .start(start)
                        .lastDay(said.optionalDay("lastDay"))
                        .noticeBy(said.optionalDay("noticeBy"))
                        .building(said.optionalId("building", BuildingId::of))
                        .floor(said.optional("floor", Cursor::text))
                        .areaSquareMetres(said.optional(
                                "areaSquareMetres", area -> area.parsed("wanted.number", BigDecimal::new)))
                        .build());
    }

    private Optional<Officer> officer(PersonId person) {
        return said.given("role", role -> role.constant(OfficerRole.class))
                .flatMap(role -> said.day("from")
                        .map(from -> Officer.builder()
                                .person(person)
                                .name(said.optional("name", Cursor::text).map(PersonName::of))
                                .role(role)
                                .from(from)
                                .until(said.optionalDay("until"))
                                .build()));
    }

    private Optional<Appeal> appeal() {
        return said.day("receivedOn")
                .flatMap(on -> said.given("channel", channel -> channel.constant(AppealChannel.class))
                        .flatMap(channel -> said.given("appealKind", what -> what.constant(AppealKind.class))
                                .map(what -> Appeal.builder()
                                        .receivedOn(on)
                                        .receivedAt(said.optionalTime("receivedAt"))
                                        .channel(channel)
                                        .kind(what)
                                        .severity(said.optional("severity", how -> how.constant(AppealSeverity.class))
                                                .orElse(AppealSeverity.ORDINARY))
                                        .summary(said.optional("summary", Cursor::text))
                                        .build())));
    }

    private Optional<AppealProgress> appealProgress(EntryId about) {
        return said.day("on")
                .flatMap(on -> said.given("status", status -> status.constant(AppealStatus.class))
                        .map(status -> AppealProgress.builder()
                                .about(about)
                                .on(on)
                                .at(said.optionalTime("at"))
                                .status(status)
                                .addAllHandlers(
                                        said.all("handlers", List.of("department", "role"), ContentReader::handler))
                                .extendedTo(said.optionalDay("extendedTo"))
                                .satisfaction(said.optional("satisfaction", how -> how.constant(Satisfaction.class)))
                                .note(said.optional("note", Cursor::text))
                                .build()));
    }

    private static Optional<AppealHandler> handler(CaseFields said) {
        return said.given("role", role -> role.constant(HandlerRole.class))
                .flatMap(role ->
                        said.given("department", Cursor::text).map(department -> new AppealHandler(department, role)));
    }

    private Optional<PolicyApplicationProgress> policyApplicationProgress(EntryId about) {
        return said.day("on")
                .flatMap(on -> said.given("status", status -> status.constant(PolicyApplicationStatus.class))
                        .map(status -> PolicyApplicationProgress.builder()
                                .about(about)
                                .on(on)
                                .status(status)
                                .amountGranted(said.optional(
                                        "amountGranted", amount -> amount.parsed("wanted.amount", ValueReader::money)))
                                .build()));
    }

    private <T> Optional<AttributeValue<T>> attribute(Attribute<T> attribute) {
        return value(attribute.type())
                .flatMap(value -> said.given("effective", Cursor::range)
                        .map(effective -> new AttributeValue<>(attribute, effective, value.known())));
    }

    private <T> Optional<Figure<T>> figure(FigureKind<T> kind) {
        return value(kind.type())
                .flatMap(value -> said.given("period", cursor -> cursor.parsed("wanted.period", ReportingPeriod::parse))
                        .flatMap(period ->
                                said.day("publishedOn").map(on -> new Figure<>(kind, period, on, value.known()))));
    }

    /** A value, which may be that it is no longer known. */
    private record Said<T>(Optional<T> known) {}

    private <T> Optional<Said<T>> value(ValueType<T> type) {
        return said.isNotKnown("value")
                ? Optional.of(new Said<>(Optional.empty()))
                : said.given("value", cursor -> ValueReader.read(cursor, type))
                        .map(value -> new Said<>(Optional.of(value)));
    }

    private Optional<ObligationId> obligation(String key) {
        return said.under(key).parsed("wanted.obligation", ObligationId::of);
    }
}
