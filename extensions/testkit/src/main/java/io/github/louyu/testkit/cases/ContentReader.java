package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.MetPerson;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PolicyApplicationStatus;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what an entry says, by its kind. */
final class ContentReader {

    private static final String OBLIGATION = "wanted.obligation";

    private final CaseVocabulary words;
    private final Cursor at;
    private final Map<String, Cursor> values;

    ContentReader(CaseVocabulary words, Cursor at, Map<String, Cursor> values) {
        this.words = words;
        this.at = at;
        this.values = values;
    }

    /** What it says, or nothing if that has a mistake, which is told. */
    Optional<? extends FileContent> content(String kind) {
        return switch (kind) {
            case "attribute" -> words.attribute(under(kind)).flatMap(this::attribute);
            case "event" ->
                words.event(under(kind))
                        .flatMap(event -> day("on")
                                .map(on -> FileEvent.builder()
                                        .kind(event)
                                        .on(on)
                                        .about(optional("about", about -> about.parsed("wanted.id", EntryId::of)))
                                        .build()));
            case "lease" ->
                day("start")
                        .map(start -> Lease.builder()
                                .start(start)
                                .lastDay(optional("lastDay", Cursor::date))
                                .noticeBy(optional("noticeBy", Cursor::date))
                                .areaSquareMetres(optional(
                                        "areaSquareMetres", area -> area.parsed("wanted.number", BigDecimal::new)))
                                .build());
            case "visit" -> visit();
            case "promise-kept" ->
                under(kind)
                        .parsed("wanted.id", PromiseId::of)
                        .flatMap(promise -> given("visit", visit -> visit.parsed("wanted.id", EntryId::of))
                                .flatMap(visit -> day("on").map(on -> new PromiseKept(visit, promise, on))));
            case "officer" ->
                under(kind)
                        .parsed("wanted.id", PersonId::of)
                        .flatMap(person -> given("role", role -> role.constant(OfficerRole.class))
                                .flatMap(role -> day("from")
                                        .map(from -> Officer.builder()
                                                .person(person)
                                                .role(role)
                                                .from(from)
                                                .until(optional("until", Cursor::date))
                                                .build())));
            case "appeal" ->
                day("receivedOn")
                        .flatMap(on -> given("channel", channel -> channel.constant(AppealChannel.class))
                                .flatMap(channel -> given("appealKind", what -> what.constant(AppealKind.class))
                                        .map(what -> Appeal.of(on, channel, what))));
            case "appeal-progress" ->
                under(kind)
                        .parsed("wanted.id", EntryId::of)
                        .flatMap(about -> day("on")
                                .flatMap(on -> given("status", status -> status.constant(AppealStatus.class))
                                        .map(status -> AppealProgress.builder()
                                                .about(about)
                                                .on(on)
                                                .status(status)
                                                .extendedTo(optional("extendedTo", Cursor::date))
                                                .satisfaction(optional(
                                                        "satisfaction", how -> how.constant(Satisfaction.class)))
                                                .build())));
            case "policy-application" ->
                given("policy", Cursor::text)
                        .flatMap(policy -> day("submittedOn").map(on -> PolicyApplication.of(policy, on)));
            case "policy-application-progress" ->
                under(kind)
                        .parsed("wanted.id", EntryId::of)
                        .flatMap(about -> day("on")
                                .flatMap(on -> given("status", status -> status.constant(PolicyApplicationStatus.class))
                                        .map(status -> PolicyApplicationProgress.builder()
                                                .about(about)
                                                .on(on)
                                                .status(status)
                                                .amountGranted(optional(
                                                        "amountGranted",
                                                        amount -> amount.parsed("wanted.amount", ValueReader::money)))
                                                .build())));
            case "figure" -> words.figure(under(kind)).flatMap(this::figure);
            case "section-completion" ->
                under(kind)
                        .constant(Section.class)
                        .flatMap(section -> day("asOf").map(asOf -> new SectionCompletion(section, asOf)));
            case "visit-waiver" ->
                obligation(kind)
                        .flatMap(obligation -> day("grantedOn")
                                .flatMap(on -> given("reason", Cursor::text)
                                        .map(why -> new VisitWaiver(obligation, on, why))));
            default ->
                obligation(kind)
                        .flatMap(obligation -> day("grantedOn")
                                .flatMap(on -> day("until")
                                        .flatMap(until -> given("reason", Cursor::text)
                                                .map(why -> new DueDateExtension(obligation, until, on, why)))));
        };
    }

    private Optional<Visit> visit() {
        return day("on")
                .map(on -> Visit.builder()
                        .on(on)
                        .purpose(optional("purpose", Cursor::text))
                        .form(optional("form", form -> form.constant(VisitForm.class))
                                .orElse(VisitForm.ON_SITE))
                        .outcome(optional("outcome", outcome -> outcome.constant(VisitOutcome.class)))
                        .addAllVisitors(all("visitors", List.of("person", "rank"), ContentReader::visitor))
                        .addAllMetWith(all("metWith", List.of("role"), ContentReader::met))
                        .addAllObligations(listed("obligations", each -> each.parsed(OBLIGATION, ObligationId::of)))
                        .fields(fields())
                        .addAllPromises(all("promises", List.of("id", "what", "dueOn"), ContentReader::promise))
                        .build());
    }

    private Optional<VisitParticipant> visitor() {
        return given("rank", rank -> rank.constant(VisitorRank.class))
                .flatMap(rank -> given("person", person -> person.parsed("wanted.id", PersonId::of))
                        .map(person -> VisitParticipant.of(person, rank)));
    }

    private Optional<MetPerson> met() {
        return given("role", role -> role.constant(OfficerRole.class)).map(MetPerson::of);
    }

    private Optional<VisitPromise> promise() {
        return given("id", id -> id.parsed("wanted.id", PromiseId::of))
                .flatMap(id -> day("dueOn")
                        .flatMap(dueOn -> given("what", Cursor::text).map(what -> VisitPromise.of(id, what, dueOn))));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional.ofNullable(values.get("fields"))
                .ifPresent(map ->
                        map.map().forEach((name, value) -> value.text().ifPresent(text -> fields.put(name, text))));
        return fields;
    }

    /** Each word of a list that may be left out. */
    private <T> ImmutableList<T> listed(String key, Function<Cursor, Optional<T>> reader) {
        Cursor list = values.get(key);
        return list == null
                ? ImmutableList.of()
                : list.list().stream()
                        .flatMap(each -> reader.apply(each).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /** Each map of a list that may be left out. */
    private <T> ImmutableList<T> all(String key, List<String> keys, Function<ContentReader, Optional<T>> reader) {
        Cursor list = values.get(key);
        ImmutableList.Builder<T> all = ImmutableList.builder();
        if (list != null) {
            for (Cursor each : list.list()) {
                Map<String, Cursor> said = each.map();
                each.onlyOf(said, keys);
                reader.apply(new ContentReader(words, each, said)).ifPresent(all::add);
            }
        }
        return all.build();
    }

    private <T> Optional<AttributeValue<T>> attribute(Attribute<T> attribute) {
        Optional<T> value = isNotKnown("value")
                ? Optional.empty()
                : given("value", cursor -> ValueReader.read(cursor, attribute.type()));
        if (value.isEmpty() && !isNotKnown("value")) {
            return Optional.empty();
        }
        return given("effective", Cursor::range).map(effective -> new AttributeValue<>(attribute, effective, value));
    }

    private <T> Optional<Figure<T>> figure(FigureKind<T> kind) {
        Optional<T> value = isNotKnown("value")
                ? Optional.empty()
                : given("value", cursor -> ValueReader.read(cursor, kind.type()));
        if (value.isEmpty() && !isNotKnown("value")) {
            return Optional.empty();
        }
        return given("period", cursor -> cursor.parsed("wanted.period", ReportingPeriod::parse))
                .flatMap(period -> day("publishedOn").map(on -> new Figure<>(kind, period, on, value)));
    }

    /** What stands under a key that is there. */
    private Cursor under(String key) {
        return requireNonNull(values.get(key), key);
    }

    private boolean isNotKnown(String key) {
        Cursor value = values.get(key);
        return value != null && value.isNull();
    }

    private Optional<ObligationId> obligation(String key) {
        return under(key).parsed(OBLIGATION, ObligationId::of);
    }

    private Optional<LocalDate> day(String key) {
        return given(key, Cursor::date);
    }

    private <T> Optional<T> given(String key, Function<Cursor, Optional<T>> reader) {
        Cursor value = values.get(key);
        if (value == null) {
            at.problem("not-given", Map.of("key", key));
            return Optional.empty();
        }
        return reader.apply(value);
    }

    private <T> Optional<T> optional(String key, Function<Cursor, Optional<T>> reader) {
        Cursor value = values.get(key);
        return value == null ? Optional.empty() : reader.apply(value);
    }
}
