package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one line of a file: a map whose kind is the key that says what it is. */
final class EntryReader {

    private static final String CORRECTION = "correction";
    private static final String RETRACTION = "retraction";

    private static final List<String> COMMON = List.of("id", "recordedOn", CORRECTION);

    /** Those that are named where they say what they are; others by their id, if they have one. */
    private static final Set<String> NAMED = Set.of("lease", "visit", "appeal", "policy-application");

    /** The first key that is there says the kind; a promise that was kept names its visit besides. All are named as in documents. */
    private static final ImmutableMap<String, List<String>> KEYS = ImmutableMap.<String, List<String>>builder()
            .put("attribute", List.of("value", "effective"))
            .put("event", List.of("on", "about", "decidedOn", "filedOn", "publishedOn"))
            .put("lease", List.of("start", "lastDay", "noticeBy", "building", "floor", "areaSquareMetres"))
            .put("promise-kept", List.of("visit", "on"))
            .put(
                    "visit",
                    List.of(
                            "on",
                            "purpose",
                            "form",
                            "outcome",
                            "notes",
                            "visitors",
                            "metWith",
                            "promises",
                            "obligations",
                            "fields"))
            .put("figure", List.of("period", "value", "publishedOn"))
            .put("officer", List.of("name", "role", "from", "until"))
            .put("appeal", List.of("receivedOn", "receivedAt", "channel", "appealKind", "severity", "summary"))
            .put("appeal-progress", List.of("on", "at", "status", "handlers", "extendedTo", "satisfaction", "note"))
            .put("policy-application", List.of("policy", "submittedOn", "assisted"))
            .put("policy-application-progress", List.of("on", "status", "amountGranted"))
            .put("section-completion", List.of("asOf"))
            .put("visit-waiver", List.of("grantedOn", "reason"))
            .put("due-date-extension", List.of("until", "grantedOn", "reason"))
            .put(RETRACTION, List.of())
            .buildOrThrow();

    private final CaseVocabulary words;
    private final Cursor at;
    private final Map<String, Cursor> values;

    private EntryReader(CaseVocabulary words, Cursor at) {
        this.words = words;
        this.at = at;
        this.values = at.map();
    }

    /** The line, or nothing if it has a mistake, which is told. */
    static Optional<LogEntry> read(CaseVocabulary words, Cursor at, @Nullable LocalDate recordedOn) {
        return new EntryReader(words, at).line(recordedOn);
    }

    private Optional<LogEntry> line(@Nullable LocalDate ofTheFile) {
        Optional<String> found =
                KEYS.keySet().stream().filter(values::containsKey).findFirst();
        if (found.isEmpty()) {
            at.problem("entry-of", Map.of("keys", String.join(", ", KEYS.keySet())));
            return Optional.empty();
        }
        String kind = found.get();
        at.onlyOf(
                values,
                ImmutableList.<String>builder()
                        .add(kind)
                        .addAll(requireNonNull(KEYS.get(kind)))
                        .addAll(COMMON)
                        .build());
        Optional<LocalDate> recordedOn = Optional.ofNullable(values.get("recordedOn"))
                .map(Cursor::date)
                .orElseGet(() -> Optional.ofNullable(ofTheFile));
        if (recordedOn.isEmpty() && !values.containsKey("recordedOn")) {
            at.problem("no-recorded-on");
        }
        Optional<EntryId> id = id(NAMED.contains(kind) ? kind : "id");
        if (kind.equals(RETRACTION)) {
            return id(RETRACTION)
                    .flatMap(target -> recordedOn.flatMap(day -> made(() -> Optional.of(
                            new Retraction(id.orElseGet(() -> amending(target, "retracted", day)), day, target)))));
        }
        Optional<? extends FileContent> content =
                made(() -> new ContentReader(words, new CaseFields(at, values)).content(kind));
        Optional<EntryId> corrected = id(CORRECTION);
        return content.flatMap(what -> recordedOn.flatMap(day -> made(() -> Optional.of(
                corrected.isPresent()
                        ? correction(id, day, corrected.get(), what)
                        : id.map(given -> Entry.of(given, day, what)).orElseGet(() -> Entry.of(day, what))))));
    }

    private static Correction correction(Optional<EntryId> id, LocalDate day, EntryId target, FileContent version) {
        return new Correction(id.orElseGet(() -> amending(target, "corrected", day)), day, target, version);
    }

    private static EntryId amending(EntryId target, String how, LocalDate day) {
        return EntryId.of(target.value() + "-" + how + "-" + day);
    }

    private Optional<EntryId> id(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(cursor -> cursor.parsed("wanted.id", EntryId::of));
    }

    /** What was made, or nothing if the values do not go together, which the library says. */
    private <T> Optional<T> made(Supplier<Optional<T>> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException wrong) {
            at.problem(RefusedException.reasonOf(wrong));
            return Optional.empty();
        }
    }
}
