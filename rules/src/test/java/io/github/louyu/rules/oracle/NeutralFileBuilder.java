package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralFile.Correction;
import io.github.louyu.rules.oracle.NeutralFile.Entry;
import io.github.louyu.rules.oracle.NeutralFile.Retraction;
import io.github.louyu.rules.oracle.NeutralPayload.Attribute;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Extension;
import io.github.louyu.rules.oracle.NeutralPayload.Figure;
import io.github.louyu.rules.oracle.NeutralPayload.Lease;
import io.github.louyu.rules.oracle.NeutralPayload.Visit;
import io.github.louyu.rules.oracle.NeutralPayload.Waiver;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words to write files in for tests. Days are {@code MM-dd} of 2019, or ISO dates. */
public final class NeutralFileBuilder {

    private NeutralFileBuilder() {}

    /** An entry with its corrections and its retraction. */
    public record Told(
            @Nullable String id,
            NeutralPayload payload,
            LocalDate recordedOn,
            List<Correction> corrections,
            List<Retraction> retractions) {

        /** The same, recorded on another day than its effective date. */
        public Told recorded(String day) {
            return new Told(id, payload, day(day), corrections, retractions);
        }

        public Told corrected(String day, Told version) {
            List<Correction> all = new ArrayList<>(corrections);
            all.add(new Correction("", day(day), "", version.payload()));
            return new Told(id, payload, recordedOn, all, retractions);
        }

        public Told retracted(String day) {
            return new Told(id, payload, recordedOn, corrections, List.of(new Retraction("", day(day), "")));
        }
    }

    /** A file of what was told; what has no id of its own is numbered. */
    public static NeutralFile file(Told... told) {
        List<Entry> entries = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        List<Retraction> retractions = new ArrayList<>();
        for (Told t : told) {
            String id = t.id() == null ? "n" + (entries.size() + 1) : t.id();
            entries.add(new Entry(id, t.recordedOn(), t.payload()));
            t.corrections()
                    .forEach(c -> corrections.add(
                            new Correction("c" + (corrections.size() + 1) + id, c.recordedOn(), id, c.version())));
            t.retractions().forEach(r -> retractions.add(new Retraction("r" + id, r.recordedOn(), id)));
        }
        return new NeutralFile(entries, corrections, retractions);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 5 ? "2019-" + text : text);
    }

    public static Told number(String name, int value, String from) {
        return attribute(name, from, null, new NeutralValue.NumberValue(value));
    }

    public static Told number(String name, int value, String from, String to) {
        return attribute(name, from, day(to), new NeutralValue.NumberValue(value));
    }

    public static Told date(String name, String value, String from) {
        return attribute(name, from, null, new NeutralValue.Day(day(value)));
    }

    public static Told event(String kind, String id, String on) {
        return told(id, new Event(kind, day(on), null), on);
    }

    public static Told eventAbout(String about, String kind, String on) {
        return told(null, new Event(kind, day(on), about), on);
    }

    public static Told visit(String on) {
        return told(null, new Visit(day(on), "p"), on);
    }

    /** A lease; from the day it is recorded, which tells of nothing else. */
    public static Told lease(String id, String end, String recordedOn) {
        return told(id, new Lease(day(recordedOn), day(end), null), recordedOn);
    }

    public static Told figure(String period, int value, String publishedOn) {
        return told(null, new Figure(YearMonth.parse(period), day(publishedOn), value), publishedOn);
    }

    public static Told extension(String obligation, String until, String recordedOn) {
        return told(null, new Extension(obligation, day(until)), recordedOn);
    }

    public static Told waiver(String obligation, String recordedOn) {
        return told(null, new Waiver(obligation), recordedOn);
    }

    private static Told attribute(String name, String from, @Nullable LocalDate to, NeutralValue value) {
        return told(null, new Attribute(name, day(from), to, value), from);
    }

    private static Told told(@Nullable String id, NeutralPayload payload, String recordedOn) {
        return new Told(id, payload, day(recordedOn), List.of(), List.of());
    }
}
