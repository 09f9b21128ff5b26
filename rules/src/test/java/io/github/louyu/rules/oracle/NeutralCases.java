package io.github.louyu.rules.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedTruths;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedVisits;
import io.github.louyu.rules.oracle.NeutralCase.NextChange;
import io.github.louyu.rules.oracle.NeutralCase.OfCondition;
import io.github.louyu.rules.oracle.NeutralCase.OfVisits;
import io.github.louyu.rules.oracle.NeutralCase.TruthFrom;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedKey;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedRun;
import io.github.louyu.rules.oracle.ObligationState.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads cases from lines of JSON, and writes a case back as such a line. */
public final class NeutralCases {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private NeutralCases() {}

    /** The condition cases that stand in the project. */
    public static List<OfCondition> conditions() {
        return lines("/conformance/conditions.jsonl").stream()
                .map(NeutralCases::condition)
                .toList();
    }

    /** The visit cases that stand in the project. */
    public static List<OfVisits> visits() {
        return lines("/conformance/visits.jsonl").stream()
                .map(NeutralCases::visits)
                .toList();
    }

    /** The lines of a file of cases on the class path. */
    public static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(NeutralCases.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the case of a line. */
    public static String id(String line) {
        return tree(line).path("id").asText();
    }

    public static OfCondition condition(String line) {
        JsonNode json = tree(line);
        JsonNode expected = json.get("expected");
        return new OfCondition(
                json.get("id").textValue(),
                calendar(json.get("calendar")),
                NeutralFileJson.file(json.get("file")),
                NeutralRuleJson.condition(json.get("condition")),
                range(json.get("range")),
                new ExpectedTruths(
                        list(expected.get("timeline"), NeutralCases::truthFrom),
                        list(expected.get("hindsight"), NeutralCases::truthFrom),
                        list(expected.get("nextChange"), NeutralCases::nextChange)));
    }

    public static OfVisits visits(String line) {
        JsonNode json = tree(line);
        JsonNode expected = json.get("expected");
        return new OfVisits(
                json.get("id").textValue(),
                calendar(json.get("calendar")),
                NeutralFileJson.file(json.get("file")),
                list(json.get("rulebooks"), NeutralRuleJson::rulebook),
                range(json.get("range")),
                new ExpectedVisits(
                        list(expected.get("obligations"), NeutralCases::obligation),
                        list(expected.get("undetermined"), NeutralCases::undetermined),
                        list(expected.get("nextChange"), NeutralCases::nextChange)));
    }

    /** The case as one line, so that a case found at random can be kept. */
    public static String line(NeutralCase neutralCase) {
        Map<String, @Nullable Object> json = object("id", neutralCase.id());
        json.put("calendar", json(neutralCase.calendar()));
        json.put("file", NeutralFileJson.json(neutralCase.file()));
        if (neutralCase instanceof OfCondition c) {
            json.put("condition", NeutralRuleJson.json(c.condition()));
            json.put("range", json(c.range()));
            json.put("expected", json(c.expected()));
        } else if (neutralCase instanceof OfVisits v) {
            json.put(
                    "rulebooks",
                    v.rulebooks().stream().map(NeutralRuleJson::json).toList());
            json.put("range", json(v.range()));
            json.put("expected", json(v.expected()));
        }
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode tree(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("case line: must be JSON, but was " + line, e);
        }
    }

    static <T> List<T> list(@Nullable JsonNode array, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        if (array != null) {
            array.forEach(node -> list.add(element.apply(node)));
        }
        return list;
    }

    static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.textValue());
    }

    /** What the field holds, or null where it is absent or null. */
    static <T> @Nullable T orNull(JsonNode object, String field, Function<JsonNode, T> read) {
        return object.hasNonNull(field) ? read.apply(object.get(field)) : null;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A map that keeps its order and may hold null, for an object of JSON: name, value, name, value. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    private static NeutralCalendar calendar(JsonNode json) {
        return new NeutralCalendar(
                new HashSet<>(list(json.get("weekend"), d -> DayOfWeek.valueOf(d.textValue()))),
                new HashSet<>(list(json.get("daysOff"), NeutralCases::day)),
                new HashSet<>(list(json.get("makeUpWorkdays"), NeutralCases::day)),
                day(json.get("holdsUntil")));
    }

    private static Object json(NeutralCalendar calendar) {
        return object(
                "weekend", texts(calendar.weekend()),
                "daysOff", texts(calendar.daysOff()),
                "makeUpWorkdays", texts(calendar.makeUpWorkdays()),
                "holdsUntil", calendar.holdsUntil().toString());
    }

    private static <T extends Comparable<? super T>> List<String> texts(Set<T> values) {
        return new TreeSet<>(values).stream().map(Object::toString).toList();
    }

    private static DayRange range(JsonNode json) {
        return new DayRange(day(json.get(0)), day(json.get(1)));
    }

    private static Object json(DayRange range) {
        return List.of(range.first().toString(), range.end().toString());
    }

    private static TruthFrom truthFrom(JsonNode json) {
        return new TruthFrom(day(json.get(0)), Truth3.valueOf(json.get(1).textValue()));
    }

    private static Object json(TruthFrom from) {
        return List.of(from.day().toString(), from.truth().name());
    }

    private static NextChange nextChange(JsonNode json) {
        return new NextChange(day(json.get("on")), orNull(json, "is", NeutralCases::day), day(json.get("searchedTo")));
    }

    private static Object json(NextChange next) {
        return object(
                "on",
                text(next.on()),
                "is",
                text(next.is()),
                "searchedTo",
                next.searchedTo().toString());
    }

    private static NeutralCase.ExpectedObligation obligation(JsonNode json) {
        return new NeutralCase.ExpectedObligation(
                json.get("obligation").textValue(),
                day(json.get("onset")),
                list(
                        json.get("changes"),
                        c -> new NeutralCase.Change(
                                day(c.get("day")),
                                new ObligationState(
                                        ObligationState.State.valueOf(
                                                c.get("state").textValue()),
                                        orNull(c, "reason", r -> reason(r.textValue())),
                                        c.path("level").asInt(0),
                                        day(c.get("due"))))));
    }

    private static Reason reason(String text) {
        return Arrays.stream(Reason.values())
                .filter(r -> r.text().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "reason: must be one of withdrawn, waived, byRule, but was " + text));
    }

    private static Object json(NeutralCase.ExpectedObligation obligation) {
        return object(
                "obligation",
                obligation.obligation(),
                "onset",
                obligation.onset().toString(),
                "changes",
                obligation.changes().stream()
                        .map(c -> object(
                                "day", c.day().toString(),
                                "state", c.to().state().name(),
                                "reason",
                                        c.to().reason() == null
                                                ? null
                                                : c.to().reason().text(),
                                "level", c.to().level(),
                                "due", c.to().due().toString()))
                        .toList());
    }

    private static UndeterminedRun undetermined(JsonNode json) {
        return new UndeterminedRun(
                new UndeterminedKey(json.get("rule").textValue(), orNull(json, "key", JsonNode::textValue)),
                new DayRange(day(json.get("from")), day(json.get("until"))));
    }

    private static Object json(UndeterminedRun run) {
        return object(
                "rule", run.key().rule(),
                "key", run.key().key(),
                "from", run.days().first().toString(),
                "until", run.days().end().toString());
    }

    private static Object json(ExpectedTruths expected) {
        return object(
                "timeline", expected.timeline().stream().map(NeutralCases::json).toList(),
                "hindsight",
                        expected.hindsight().stream().map(NeutralCases::json).toList(),
                "nextChange",
                        expected.nextChange().stream().map(NeutralCases::json).toList());
    }

    private static Object json(ExpectedVisits expected) {
        return object(
                "obligations",
                        expected.obligations().stream().map(NeutralCases::json).toList(),
                "undetermined",
                        expected.undetermined().stream().map(NeutralCases::json).toList(),
                "nextChange",
                        expected.nextChange().stream().map(NeutralCases::json).toList());
    }
}
