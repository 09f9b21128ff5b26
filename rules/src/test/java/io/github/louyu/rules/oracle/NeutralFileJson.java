package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.NeutralCases.day;
import static io.github.louyu.rules.oracle.NeutralCases.list;
import static io.github.louyu.rules.oracle.NeutralCases.object;
import static io.github.louyu.rules.oracle.NeutralCases.orNull;
import static io.github.louyu.rules.oracle.NeutralCases.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.louyu.rules.oracle.NeutralFile.Correction;
import io.github.louyu.rules.oracle.NeutralFile.Entry;
import io.github.louyu.rules.oracle.NeutralFile.Retraction;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files as JSON, both ways. */
final class NeutralFileJson {

    private NeutralFileJson() {}

    static NeutralFile file(JsonNode json) {
        return new NeutralFile(
                list(json.get("entries"), e -> new Entry(id(e), day(e.get("recordedOn")), payload(e))),
                list(
                        json.get("corrections"),
                        c -> new Correction(
                                id(c),
                                day(c.get("recordedOn")),
                                c.get("target").textValue(),
                                payload(c.get("version")))),
                list(
                        json.get("retractions"),
                        r -> new Retraction(
                                id(r), day(r.get("recordedOn")), r.get("target").textValue())));
    }

    static Object json(NeutralFile file) {
        return object(
                "entries",
                file.entries().stream()
                        .map(e -> {
                            Map<String, @Nullable Object> entry =
                                    object("id", e.id(), "recordedOn", text(e.recordedOn()));
                            entry.putAll(json(e.payload()));
                            return entry;
                        })
                        .toList(),
                "corrections",
                file.corrections().stream()
                        .map(c -> object(
                                "id", c.id(),
                                "recordedOn", text(c.recordedOn()),
                                "target", c.target(),
                                "version", json(c.version())))
                        .toList(),
                "retractions",
                file.retractions().stream()
                        .map(r -> object("id", r.id(), "recordedOn", text(r.recordedOn()), "target", r.target()))
                        .toList());
    }

    private static String id(JsonNode json) {
        return json.get("id").textValue();
    }

    private static NeutralPayload payload(JsonNode json) {
        String type = json.get("type").textValue();
        return switch (type) {
            case "attribute" ->
                new NeutralPayload.Attribute(
                        json.get("name").textValue(),
                        day(json.get("from")),
                        orNull(json, "to", NeutralCases::day),
                        orNull(json, "value", NeutralFileJson::value));
            case "event" ->
                new NeutralPayload.Event(
                        json.get("kind").textValue(), day(json.get("on")), orNull(json, "about", JsonNode::textValue));
            case "visit" ->
                new NeutralPayload.Visit(
                        day(json.get("on")), json.get("purpose").textValue());
            case "lease" ->
                new NeutralPayload.Lease(
                        day(json.get("from")),
                        orNull(json, "end", NeutralCases::day),
                        orNull(json, "noticeBy", NeutralCases::day));
            case "figure" ->
                new NeutralPayload.Figure(
                        YearMonth.parse(json.get("period").textValue()),
                        day(json.get("publishedOn")),
                        orNull(json, "value", NeutralFileJson::whole));
            case "extension" ->
                new NeutralPayload.Extension(json.get("obligation").textValue(), day(json.get("until")));
            case "waiver" -> new NeutralPayload.Waiver(json.get("obligation").textValue());
            default -> throw new IllegalArgumentException("type of entry: must be one of the format, but was " + type);
        };
    }

    private static Map<String, @Nullable Object> json(NeutralPayload payload) {
        if (payload instanceof NeutralPayload.Attribute a) {
            return object(
                    "type",
                    "attribute",
                    "name",
                    a.name(),
                    "from",
                    text(a.from()),
                    "to",
                    text(a.to()),
                    "value",
                    json(a.value()));
        } else if (payload instanceof NeutralPayload.Event e) {
            return object("type", "event", "kind", e.kind(), "on", text(e.on()), "about", e.about());
        } else if (payload instanceof NeutralPayload.Visit v) {
            return object("type", "visit", "on", text(v.on()), "purpose", v.purpose());
        } else if (payload instanceof NeutralPayload.Lease l) {
            return object(
                    "type", "lease", "from", text(l.from()), "end", text(l.end()), "noticeBy", text(l.noticeBy()));
        } else if (payload instanceof NeutralPayload.Figure f) {
            return object(
                    "type",
                    "figure",
                    "period",
                    text(f.period()),
                    "publishedOn",
                    text(f.publishedOn()),
                    "value",
                    f.value());
        } else if (payload instanceof NeutralPayload.Extension e) {
            return object("type", "extension", "obligation", e.obligation(), "until", text(e.until()));
        }
        return object("type", "waiver", "obligation", ((NeutralPayload.Waiver) payload).obligation());
    }

    private static NeutralValue value(JsonNode json) {
        return json.isTextual() ? new NeutralValue.Day(day(json)) : new NeutralValue.NumberValue(whole(json));
    }

    private static @Nullable Object json(@Nullable NeutralValue value) {
        return value instanceof NeutralValue.NumberValue n
                ? Integer.valueOf(n.number())
                : value instanceof NeutralValue.Day d ? d.day().toString() : null;
    }

    /** A case with a number that is not whole is no case of these, rather than another one. */
    static int whole(JsonNode json) {
        return json.decimalValue().intValueExact();
    }
}
