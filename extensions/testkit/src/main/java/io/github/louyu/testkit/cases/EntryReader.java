package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a file: a map whose kind is the key that says what it is. */
final class EntryReader {

    private static final List<String> COMMON = List.of("id", "recorded");

    private static final ImmutableMap<String, List<String>> KEYS = ImmutableMap.<String, List<String>>builder()
            .put("attribute", List.of("attribute", "value", "from", "to"))
            .put("event", List.of("event", "on", "about"))
            .put("lease", List.of("lease", "from", "lastDay", "noticeBy", "area"))
            .put("visit", List.of("visit", "on", "purpose", "form", "outcome"))
            .put("figure", List.of("figure", "period", "value", "published"))
            .put("complete", List.of("complete", "asOf"))
            .put("waiver", List.of("waiver", "on", "reason"))
            .put("extension", List.of("extension", "on", "until", "reason"))
            .buildOrThrow();

    private final CaseVocabulary words;
    private final Cursor at;
    private final Map<String, Cursor> values;

    private EntryReader(CaseVocabulary words, Cursor at) {
        this.words = words;
        this.at = at;
        this.values = at.map();
    }

    /** The entry, or nothing if it has a mistake, which is told. */
    static Optional<Entry> read(CaseVocabulary words, Cursor at, @Nullable LocalDate recorded) {
        return new EntryReader(words, at).entry(recorded);
    }

    private Optional<Entry> entry(@Nullable LocalDate defaultRecorded) {
        Optional<String> kind =
                KEYS.keySet().stream().filter(values::containsKey).findFirst();
        if (kind.isEmpty()) {
            at.problem("must say what it is by one of the keys: " + String.join(", ", KEYS.keySet()));
            return Optional.empty();
        }
        at.onlyOf(
                values,
                Stream.concat(COMMON.stream(), requireNonNull(KEYS.get(kind.get())).stream())
                        .toList());
        Optional<? extends FileContent> content = made(() -> content(kind.get()));
        Optional<LocalDate> recorded =
                values.containsKey("recorded") ? under("recorded").date() : Optional.ofNullable(defaultRecorded);
        if (recorded.isEmpty() && !values.containsKey("recorded")) {
            at.problem("recorded must be given, here or once for the file, but was not");
        }
        Optional<EntryId> id = id(kind.get());
        return content.flatMap(what -> recorded.flatMap(day -> made(
                () -> Optional.of(id.map(given -> Entry.of(given, day, what)).orElseGet(() -> Entry.of(day, what))))));
    }

    /** Leases and visits are named where they say what they are; others by their id, if they have one. */
    private Optional<EntryId> id(String kind) {
        Cursor named = kind.equals("lease") || kind.equals("visit") ? values.get(kind) : values.get("id");
        return named == null ? Optional.empty() : named.parsed("an id", EntryId::of);
    }

    private Optional<? extends FileContent> content(String kind) {
        return switch (kind) {
            case "attribute" -> words.attribute(under(kind)).flatMap(this::attribute);
            case "event" ->
                words.event(under(kind))
                        .flatMap(event -> day("on")
                                .map(on -> FileEvent.builder()
                                        .kind(event)
                                        .on(on)
                                        .about(optional("about", about -> about.parsed("an id", EntryId::of)))
                                        .build()));
            case "lease" ->
                day("from")
                        .map(from -> Lease.builder()
                                .start(from)
                                .lastDay(optional("lastDay", Cursor::date))
                                .noticeBy(optional("noticeBy", Cursor::date))
                                .areaSquareMetres(optional("area", area -> area.parsed("a number", BigDecimal::new)))
                                .build());
            case "visit" ->
                day("on")
                        .map(on -> Visit.builder()
                                .on(on)
                                .purpose(optional("purpose", Cursor::text))
                                .form(optional("form", form -> form.constant(VisitForm.class))
                                        .orElse(VisitForm.ON_SITE))
                                .outcome(optional("outcome", outcome -> outcome.constant(VisitOutcome.class)))
                                .build());
            case "figure" -> words.figure(under(kind)).flatMap(this::figure);
            case "complete" ->
                under(kind)
                        .constant(Section.class)
                        .flatMap(section -> day("asOf").map(asOf -> new SectionCompletion(section, asOf)));
            case "waiver" ->
                obligation(kind)
                        .flatMap(obligation -> day("on")
                                .flatMap(on -> given("reason", Cursor::text)
                                        .map(why -> new VisitWaiver(obligation, on, why))));
            default ->
                obligation(kind)
                        .flatMap(obligation -> day("on")
                                .flatMap(on -> day("until")
                                        .flatMap(until -> given("reason", Cursor::text)
                                                .map(why -> new DueDateExtension(obligation, until, on, why)))));
        };
    }

    private <T> Optional<AttributeValue<T>> attribute(Attribute<T> attribute) {
        Optional<LocalDate> to = optional("to", Cursor::date);
        Optional<T> value = isNotKnown("value")
                ? Optional.empty()
                : given("value", cursor -> ValueReader.read(cursor, attribute.type()));
        if (value.isEmpty() && !isNotKnown("value")) {
            return Optional.empty();
        }
        return day("from")
                .map(from -> new AttributeValue<>(
                        attribute,
                        to.map(end -> DateRange.of(from, end)).orElseGet(() -> DateRange.from(from)),
                        value));
    }

    private <T> Optional<Figure<T>> figure(FigureKind<T> kind) {
        Optional<T> value = isNotKnown("value")
                ? Optional.empty()
                : given("value", cursor -> ValueReader.read(cursor, kind.type()));
        if (value.isEmpty() && !isNotKnown("value")) {
            return Optional.empty();
        }
        return given("period", cursor -> cursor.parsed("a period such as 2019-H1", ReportingPeriod::parse))
                .flatMap(period -> day("published").map(on -> new Figure<>(kind, period, on, value)));
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
        return under(key).parsed("an obligation such as E1/lease-expiry/l1@2019-05-31", ObligationId::of);
    }

    private Optional<LocalDate> day(String key) {
        return given(key, Cursor::date);
    }

    private <T> Optional<T> given(String key, Function<Cursor, Optional<T>> reader) {
        Cursor value = values.get(key);
        if (value == null) {
            at.problem(key + " must be given, but was not");
            return Optional.empty();
        }
        return reader.apply(value);
    }

    private <T> Optional<T> optional(String key, Function<Cursor, Optional<T>> reader) {
        Cursor value = values.get(key);
        return value == null ? Optional.empty() : reader.apply(value);
    }

    /** What was made, or nothing if the values do not go together, which the library says. */
    private <T> Optional<T> made(Supplier<Optional<T>> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException wrong) {
            at.problem(String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }
}
